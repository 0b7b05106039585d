/** The page as `npm run build` makes it holds nothing of the editor's mode. */
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { expect, test } from "vitest";
import { articleOf, folderOf, ROOT, runCommand } from "./commands.ts";

/** What only the editor's mode and its server are called. */
const NAMES = [
  "readout-editor-bar",
  "readout-correction-dialog",
  "readout-actor-field",
  "readout-edit",
  "edit-dialog",
  "edit-bar",
  "__edit",
  "x-readout-token",
  "src/edit",
];
const READABLE = new Set([".html", ".js", ".css", ".json", ".svg", ".xml", ".txt"]);

/** What stays the same of a text wherever it is compiled to: without values and beyond ASCII. */
function piecesOf(text: string): string[] {
  const pieces = text.split(/\{[^{}]*\}|[{}]|[^\x20-\x7e]|"/).map((piece) => piece.trim());
  return pieces.filter((piece) => piece.length > 14);
}

async function readTexts(folder: string): Promise<string[]> {
  const texts = await Promise.all(
    ["en", "de"].map(async (name): Promise<string[]> => {
      const file = join(ROOT, "src", folder, `${name}.json`);
      return Object.values<string>(JSON.parse(await readFile(file, "utf8")));
    }),
  );
  return texts.flat();
}

test("the published page has neither code nor words of the editor's mode", async () => {
  const folder = await folderOf({ "articles/a.txt": articleOf("Anne Lorme", "Boris Tarin") });
  const vite = ["node", "node_modules/vite/bin/vite.js", "build", "--outDir", `${folder}/site`];
  const places = [`READOUT_ARTICLES=${folder}/articles`, `READOUT_OUT=${folder}/out`];
  const { status, err } = await runCommand(["env", ...places, ...vite]);
  expect([status, status === 0 ? "" : err]).toEqual([0, ""]);
  const names = await readdir(join(folder, "site"), { recursive: true });
  const readable = names.filter((name) => READABLE.has(extname(name)));
  const files = await Promise.all(
    readable.map(async (name) => ({
      name,
      text: await readFile(join(folder, "site", name), "utf8"),
    })),
  );
  const own = (await readTexts("messages")).join("\n");
  const pieces = (await readTexts("edit/texts")).flatMap(piecesOf);
  const words = pieces.filter((piece) => !own.includes(piece));
  expect(words.length).toBeGreaterThan(60);
  // The page's own words are found in the same way, so that these would be.
  const everything = files.map(({ text }) => text).join("\n");
  expect(everything).toContain("Report an error");
  expect(everything).toContain("readout-panel");
  const found = [...NAMES, ...words].flatMap((piece) =>
    files.filter(({ text }) => text.includes(piece)).map(({ name }) => `${name}: ${piece}`),
  );
  expect(found).toEqual([]);
});
