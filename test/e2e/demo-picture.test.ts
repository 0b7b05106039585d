/** The demo story in print: A3 at 300 dots to the inch, as a newsroom would hand it over. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { openBrowser, openPage } from "./browser.ts";
import { READOUT, runCommand } from "./commands.ts";

let browser: Browser;
let folder: string;
let graph: GraphFile;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-demo-"));
  const [opened, { status }] = await Promise.all([
    openBrowser(),
    runCommand([...READOUT, "build", "--out", folder, "--no-cache"]),
  ]);
  browser = opened;
  expect(status).toBe(0);
  graph = JSON.parse(await readFile(join(folder, "graph.json"), "utf8"));
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function run(...command: string[]): Promise<string> {
  const { status, out, err } = await runCommand([...READOUT, ...command]);
  expect(err).not.toContain("error");
  expect(status).toBe(0);
  return out;
}

interface SetText {
  text: string;
  size: number;
  /** Whether it is the name of an actor: those alone have a halo. */
  isName: boolean;
  left: number;
  right: number;
  baseLine: number;
}

/** The texts of a picture as Chromium sets them, with the fonts that are inside. */
async function textsOf(svg: string): Promise<SetText[]> {
  const { page } = await openPage(browser);
  await page.setContent(`<!doctype html><body style="margin:0">${svg}</body>`);
  const texts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll("svg text")].map((each) => {
      const box = each instanceof SVGGraphicsElement ? each.getBBox() : new DOMRect();
      return {
        text: each.textContent,
        size: Number(each.getAttribute("font-size")),
        isName: each.hasAttribute("paint-order"),
        left: box.x,
        right: box.x + box.width,
        baseLine: Number(each.getAttribute("y")),
      };
    });
  });
  await page.context().close();
  return texts;
}

/** Names that lie over each other: letters reach three quarters of their size up and a quarter down. */
function overlapsOf(names: readonly SetText[]): string[] {
  return names.flatMap((one, at) =>
    names
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          Math.abs(one.baseLine - other.baseLine) < one.size,
      )
      .map((other) => `${one.text} over ${other.text}`),
  );
}

test.each([
  ["most", 15],
  ["all", 60],
])("A3 has letters of 7 points and no name over another, with %s named", async (labels, least) => {
  const svg = await run("snapshot", folder, "--size", "a3", "--labels", labels);
  const texts = await textsOf(svg);
  // The layout has 96 pixels to the inch, a point is a 72nd of one.
  expect(Math.min(...texts.map(({ size }) => size)) * (72 / 96)).toBeGreaterThanOrEqual(7);
  const names = texts.filter(({ isName }) => isName);
  expect(names.length).toBeGreaterThan(least);
  expect(overlapsOf(names)).toEqual([]);
});

test("the counts in the picture are those of the graph", async () => {
  const svg = await run("snapshot", folder, "--size", "a3");
  const texts = (await textsOf(svg)).map(({ text }) => text);
  const { id, publisher } = graph.articles;
  const publishers = new Set(publisher.filter((each) => each !== null));
  const source = texts.find((text) => text.startsWith("Source: "));
  expect(source).toContain(`${id.length} articles of ${publishers.size} publishers`);
  // The export of the same View counts for itself.
  const contacts = JSON.parse(await run("export", "json", "--graph", folder, "--view", "?"));
  expect(texts.some((text) => text.endsWith(`· ${contacts.contacts.length} contacts`))).toBe(true);
});

test("as a PNG it has the dots of A3 at 300 to the inch", async () => {
  const out = join(folder, "a3.png");
  await run("snapshot", folder, "--size", "a3", "--out", out);
  const png = await readFile(out);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([4961, 3508]);
});
