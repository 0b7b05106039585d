import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { readSources, versionOf } from "../../../src/build/cache/source-version.ts";
import { folderOf, writeFiles } from "../folder.ts";

const MODULES = {
  "entry.ts": `import type { A } from "./types.ts";
import { one,
  two } from "./rules/one.ts";
export { three } from "./three.ts";
import "./effect.ts";
export const late = () => import("./late.ts");
`,
  "types.ts": "export type A = 1;",
  "rules/one.ts": `import { four } from "../four.ts";\nexport const one = four, two = 2;`,
  "three.ts": "export const three = 3;",
  "four.ts": "export const four = 4;",
  "effect.ts": "",
  "late.ts": "export const five = 5;",
  "other.ts": "export const six = 6;",
};

test.each(["entry.ts", "rules/one.ts", "three.ts", "four.ts", "effect.ts", "late.ts"])(
  "a change of %s is another version",
  async (name) => {
    const folder = await folderOf(MODULES);
    const entry = pathToFileURL(join(folder, "entry.ts"));
    const before = await versionOf(entry);
    expect(await versionOf(entry)).toBe(before);
    await writeFiles(folder, { [name]: `${MODULES["entry.ts"]}// changed` });
    if (name !== "entry.ts") await writeFiles(folder, { [name]: "// changed" });
    expect(await versionOf(entry)).not.toBe(before);
  },
);

test.each(["types.ts", "other.ts"])("a change of %s is none: it never runs", async (name) => {
  const folder = await folderOf(MODULES);
  const entry = pathToFileURL(join(folder, "entry.ts"));
  const before = await versionOf(entry);
  await writeFiles(folder, { [name]: "// changed" });
  expect(await versionOf(entry)).toBe(before);
});

test("extraction depends on its rules and on the naming of actors, not on what comes after", async () => {
  const root = new URL("../../../src/", import.meta.url);
  const paths = [...(await readSources(new URL("build/extraction.ts", root))).keys()];
  const names = paths.map((path) => path.slice(fileURLToPath(root).length));
  expect(names).toEqual(
    expect.arrayContaining(["extract/extract.ts", "extract/rules/verbs.ts", "resolve/reports.ts"]),
  );
  expect(
    names.filter((name) => /^(?:graph|view|marks|read|build\/cache)\/|clusters/.test(name)),
  ).toEqual([]);
});
