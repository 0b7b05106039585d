/** The walls between the folders of src, read from its files. */
import { readdirSync, readFileSync } from "node:fs";
import { join, normalize, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const SRC = fileURLToPath(new URL("../src", import.meta.url));

/** What each folder may import of ours, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  reference: ["model"],
  read: ["model"],
  filter: ["model"],
  messages: ["model"],
  graph: ["model"],
  extract: ["model", "reference"],
  resolve: ["model", "reference", "extract"],
  eval: ["model", "extract"],
  state: ["model", "filter"],
  marks: ["model", "filter", "messages", "state"],
  export: ["model", "filter", "messages", "state"],
  snapshot: ["model", "messages", "marks", "state"],
  view: ["model", "filter", "messages", "graph", "state", "marks", "export", "snapshot"],
  edit: ["model", "filter", "messages", "graph", "state", "marks", "export", "snapshot", "view"],
  build: [
    "model",
    "reference",
    "read",
    "filter",
    "messages",
    "graph",
    "extract",
    "resolve",
    "eval",
    "state",
    "marks",
    "export",
    "snapshot",
  ],
};

/** The folders of the extraction, each built on those before it; types may point the other way. */
const STAGES = ["rules", "text", "times", "mentions", "clauses", "cast", "frames", "contacts"];

/** Folders that touch the page or the disk; all others are plain computation. */
const AT_THE_EDGE = new Set(["build", "view", "edit"]);

interface SourceFile {
  path: string;
  folder: string;
  text: string;
}

function readSources(): SourceFile[] {
  return readdirSync(SRC, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replaceAll("\\", "/"))
    .map((path) => {
      const text = readFileSync(join(SRC, path), "utf8");
      return { path, folder: path.slice(0, path.indexOf("/")), text };
    });
}

const sources = readSources();

/** The text without comments, so that only code counts. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}

/** What follows `from`, `import(`, a bare `import` or `new URL(` as a string. */
function findImports(text: string): string[] {
  const pattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\bnew URL\(\s*)["']([^"']+)["']/g;
  return [...codeOf(text).matchAll(pattern)].map((match) => match[1] ?? "");
}

/** The folder of src that an import of a file leads to; undefined for packages and assets. */
function folderOf({ path }: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  return target.startsWith("..") ? undefined : target.slice(0, target.indexOf("/"));
}

/** The place of a file's folder among the stages of the extraction; -1 for all others. */
function stageOf(path: string): number {
  return STAGES.indexOf(/^extract\/(\w+)\//.exec(path)?.[1] ?? "");
}

function findMatches(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    [...codeOf(text).matchAll(pattern)].map((match) => `${path}: ${match[0]}`),
  );
}

describe("imports", () => {
  test("every folder of src is in the table", () => {
    expect(
      [...new Set(sources.map(({ folder }) => folder))].filter((each) => !ALLOWED[each]),
    ).toEqual([]);
  });

  test("a folder imports only what the table allows it", () => {
    const forbidden = sources.flatMap((file) =>
      findImports(file.text)
        .map((specifier) => ({ specifier, target: folderOf(file, specifier) }))
        .filter(({ target }) => target !== undefined && target !== file.folder)
        .filter(({ target }) => !ALLOWED[file.folder]?.includes(target ?? ""))
        .map(({ specifier }) => `${file.path} imports ${specifier}`),
    );
    expect(forbidden).toEqual([]);
  });

  test("a stage of the extraction imports only those before it", () => {
    const backwards = sources
      .filter(({ path }) => stageOf(path) >= 0)
      .flatMap(({ path, text }) =>
        findImports(text.replace(/import type [^;]*;/g, ""))
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => posix.normalize(posix.join(posix.dirname(path), specifier)))
          .filter((target) => stageOf(target) > stageOf(path))
          .map((target) => `${path} imports ${target}`),
      );
    expect(backwards).toEqual([]);
    expect(sources.some(({ path }) => stageOf(path) === STAGES.length - 1)).toBe(true);
  });

  test("imports are found in all their forms", () => {
    const text = `import { a } from "./a.ts"; import "./b.ts"; const c = import('./c.ts');
      export * from "../d/e.ts"; // import "./no.ts"
      /* import "./no.ts" */`;
    expect(findImports(text)).toEqual(["./a.ts", "./b.ts", "./c.ts", "../d/e.ts"]);
  });

  test("a file of ours is imported with its extension", () => {
    const bare = sources.flatMap((file) =>
      findImports(file.text)
        .filter((specifier) => specifier.startsWith(".") && !/\.\w+(\?\w+)?$/.test(specifier))
        .filter((specifier) => !specifier.endsWith("/"))
        .map((specifier) => `${file.path} imports ${specifier}`),
    );
    expect(bare).toEqual(["build/reference-folder.ts imports ../../data/reference"]);
  });
});

describe("what code may touch", () => {
  const inner = sources.filter(({ folder }) => !AT_THE_EDGE.has(folder));

  test("no markup is made from strings", () => {
    const markup = /\b(innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write)\b/g;
    expect(findMatches(sources, markup)).toEqual([]);
  });

  test("below the edge there is no clock, no chance, no environment and no network", () => {
    const outside =
      /\b(Date\.now|new Date\(\)|performance\.now|Math\.random|crypto\.getRandomValues|process\.\w+|fetch\(|setTimeout|setInterval)/g;
    expect(findMatches(inner, outside)).toEqual([]);
  });

  test("below the edge nothing touches the disk or the console", () => {
    expect(
      findMatches(inner, /["']node:(fs|child_process|http|net|worker_threads)[\w/]*["']/g),
    ).toEqual([]);
    expect(findMatches(inner, /\bconsole\.\w+/g)).toEqual([]);
  });

  test("nothing but build uses Node's own modules, but for hashes and for unpacking", () => {
    const nodeImports = sources
      .filter(({ folder }) => folder !== "build")
      .flatMap((file) => findImports(file.text).filter((each) => each.startsWith("node:")));
    expect([...new Set(nodeImports)].sort()).toEqual(["node:crypto", "node:stream", "node:zlib"]);
    const unpacking = sources.filter(({ text }) => /"node:(?:stream|zlib)"/.test(text));
    expect([...new Set(unpacking.map(({ folder }) => folder))]).toEqual(["read"]);
  });

  test("nothing is exported by default", () => {
    expect(findMatches(sources, /\bexport default\b/g)).toEqual([]);
  });
});

describe("size", () => {
  test("no file is over 300 lines, but for tables", () => {
    const long = sources
      .filter(
        ({ path }) =>
          !path.includes("/rules/") && !/(^|\/)[\w-]*(tables?|words|rules)\.ts$/.test(path),
      )
      .filter(({ text }) => text.split("\n").length > 301)
      .map(({ path, text }) => `${path}: ${text.split("\n").length - 1}`);
    expect(long).toEqual([]);
  });

  test("names are in kebab-case", () => {
    const odd = sources
      .map(({ path }) => path)
      .filter((path) => !/^[a-z0-9/-]+\.(d\.)?ts$/.test(path));
    expect(odd).toEqual([]);
  });

  test("no file is a drawer for everything", () => {
    const drawer = /(^|[/-])(utils?|helpers?|common|managers?|misc)([/-]|\.ts$)/;
    expect(sources.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([]);
  });
});

test("the sources are read from where they are", () => {
  expect(relative(process.cwd(), normalize(SRC))).toBe("src");
  expect(sources.length).toBeGreaterThan(20);
});
