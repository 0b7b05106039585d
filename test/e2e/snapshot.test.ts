/** One drawing, two ways: what the page saves and what the command line writes. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { writeMoreLetters } from "../../src/build/more-letters.ts";
import { smallGraph } from "../graph-files.ts";
import { openBrowser, openPage } from "./browser.ts";
import { READOUT, runCommand } from "./commands.ts";
import { smallSite } from "./fixture.ts";
import { openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let folder: string;

/** The small graph with names that need every font. */
function nameAll(graph: ReturnType<typeof smallGraph>): void {
  const names = ["Ханськ", "Čavoğlu", "王毅", "محمد بن عبد الرحمن (1)"];
  graph.actors.name.splice(4, names.length, ...names);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-snapshot-"));
  const graph = smallGraph();
  nameAll(graph);
  await writeFile(join(folder, "graph.json"), JSON.stringify(graph));
  await writeMoreLetters(folder, graph);
  const letters = await readFile(join(folder, "more-letters.ttf"));
  const files = { ...smallSite(nameAll), "data/more-letters.ttf": letters };
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), files)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

/** Opens "Other pictures" and chooses there, by the labels of the fields. */
async function choose(page: Page, choices: Readonly<Record<string, string>>): Promise<void> {
  await page.getByText("Other pictures").click();
  const form = page.locator(".picture-form");
  await form.waitFor();
  for (const [label, value] of Object.entries(choices)) {
    const list = form.getByRole("combobox", { name: label, exact: true });
    if ((await list.count()) > 0) await list.selectOption(value);
    else await form.getByLabel(label, { exact: true }).fill(value);
    // A field takes a number when it is left.
    await page.keyboard.press("Tab");
  }
}

async function save(page: Page, format: "PNG" | "SVG"): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: `Save as ${format}` }).click(),
  ]);
  return readFile(await download.path());
}

async function snapshot(...options: string[]): Promise<void> {
  const { status, err } = await runCommand([...READOUT, "snapshot", folder, ...options]);
  expect(err).toContain("written to");
  expect(status).toBe(0);
}

/**
 * How many pixels of one PNG have no like among those of the other at the same place and next to it,
 * where anti-aliasing may have put them; all of them where the sizes differ.
 */
async function countUnlike(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (first === undefined || second === undefined) throw new Error("got no pixels");
      const { width, height } = first;
      if (width !== second.width || height !== second.height) return width * height;
      const isLike = (at: number, beside: number): boolean =>
        [0, 1, 2].every(
          (channel) =>
            Math.abs((first.data[at + channel] ?? 0) - (second.data[beside + channel] ?? 999)) < 96,
        );
      const steps = [-1, 0, 1].flatMap((down) =>
        [-1, 0, 1].map((across) => 4 * (down * width + across)),
      );
      let unlike = 0;
      for (let at = 0; at < first.data.length; at += 4) {
        if (!isLike(at, at) && !steps.some((step) => isLike(at, at + step))) unlike += 1;
      }
      return unlike;
    },
    [one.toString("base64"), other.toString("base64")],
  );
}

test.each([
  ["?from=2021-08-15", { Size: "column" }, ["--size", "column"]],
  [
    "?level=state&focus=state:HSK",
    { Size: "card", Colours: "grey" },
    ["--size", "card", "--theme", "grey"],
  ],
  [
    "?mode=call&lang=en&theme=dark",
    {
      Size: "own",
      Unit: "mm",
      Width: "180",
      "Height (empty: as needed)": "120",
      "Dots to the inch": "200",
    },
    ["--size", "180x120mm@200"],
  ],
  [
    "?camera=10,20,0.6",
    { Size: "a3", Names: "all", Title: "Tonight", "For those who do not see it": "A & B" },
    ["--size", "a3", "--labels", "all", "--title", "Tonight", "--alt", "A & B"],
  ],
])("page and command line give the same SVG for %s", async (query, choices, options) => {
  const { page, log } = await openPage(browser);
  await openGraph(page, site.address + query);
  await choose(page, choices);
  const saved = await save(page, "SVG");
  const out = join(folder, "picture.svg");
  await snapshot("--view", site.address + query, ...options, "--out", out);
  expect((await readFile(out)).equals(saved)).toBe(true);
  expect(saved.toString()).toContain("@font-face");
  expect(log.errors).toEqual([]);
});

test("their PNGs differ in edges alone", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await choose(page, { Size: "column" });
  const svg = (await save(page, "SVG")).toString();
  for (const name of ["Ханськ", "Čavoğlu", "王毅", "محمد"]) expect(svg).toContain(name);
  expect(svg).toContain('font-family:"Readout Arabic"');
  expect(svg).not.toContain("No font here has");
  const saved = await save(page, "PNG");
  const out = join(folder, "picture.png");
  await snapshot("--view", site.address, "--size", "column", "--out", out);
  expect(await countUnlike(page, saved, await readFile(out))).toBeLessThan(100);
  // The measure sees a difference where there is one.
  await snapshot("--view", site.address, "--size", "column", "--title", "Other", "--out", out);
  expect(await countUnlike(page, saved, await readFile(out))).toBeGreaterThan(1000);
});

test("the preview follows the choice and the View, and is described", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await choose(page, { Size: "square" });
  const preview = page.getByRole("img", { name: "Preview of the picture" });
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1080);
  const before = await preview.getAttribute("src");
  await page.getByText("States", { exact: true }).first().click();
  await expect.poll(() => preview.getAttribute("src")).not.toBe(before);
});

test("a size beyond what can be drawn is refused with the largest that can", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await choose(page, { Size: "own", Width: "20000", "Height (empty: as needed)": "15000" });
  await page.getByRole("button", { name: "Save as PNG" }).click();
  const alert = page.locator(".pictures [role=alert]");
  await alert.waitFor();
  expect(await alert.innerText()).toBe(
    "A PNG of 20000 × 15000 pixels is more than can be drawn. The largest of this form has 9459 × 7094.",
  );
  await openGraph(page, `${site.address}?lang=de`);
  await page.getByText("Andere Bilder").click();
  await page.getByRole("combobox", { name: "Größe" }).selectOption("own");
  await page.getByLabel("Breite", { exact: true }).fill("200");
  await page.keyboard.press("Tab");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("ist 240 px breit");
  const out = join(folder, "huge.png");
  const { status, err } = await runCommand([
    ...READOUT,
    "snapshot",
    folder,
    "--size",
    "20000x15000",
    "--out",
    out,
  ]);
  expect(status).toBe(1);
  expect(err).toContain("got a PNG of 20000 × 15000 pixels, expected at most 9459 × 7094");
});

test("the ratio of a size of one's own is kept where it is asked for", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await choose(page, { Size: "own", Width: "1000", "Height (empty: as needed)": "500" });
  await page.getByLabel("Keep the ratio").check();
  await page.getByLabel("Width", { exact: true }).fill("800");
  await page.keyboard.press("Tab");
  expect(await page.getByLabel("Height (empty: as needed)").inputValue()).toBe("400");
  const saved = await save(page, "SVG");
  expect(saved.toString()).toContain('width="800" height="400"');
});

test("a large picture is drawn in parts, while the page goes on and says how far it is", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await choose(page, { Size: "a3" });
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    const look = (): void => {
      const bar = document.querySelector<HTMLProgressElement>(".pictures progress");
      if (bar) seen.push(bar.value);
      requestAnimationFrame(look);
    };
    look();
  });
  await save(page, "PNG");
  const seen = await page.evaluate<number[]>("window.seen");
  const between = new Set(seen.filter((share) => share > 0 && share < 1));
  expect(between.size).toBeGreaterThan(1);
});

test("a picture is copied, and where it may not be the page says what to do", async () => {
  const { page } = await openPage(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  await openGraph(page, site.address);
  await choose(page, { Size: "card" });
  await page.getByRole("button", { name: "Copy as PNG" }).click();
  await page.getByText("The picture is in the clipboard.").waitFor();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType("image/png");
    const image = blob && (await createImageBitmap(blob));
    return image && [image.width, image.height];
  });
  expect(size).toEqual([1200, 630]);

  const { page: forbidden } = await openPage(browser, { permissions: [] });
  await openGraph(forbidden, site.address);
  await forbidden.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await choose(forbidden, { Size: "card" });
  await forbidden.getByRole("button", { name: "Copy as PNG" }).click();
  const alert = forbidden.locator(".pictures [role=alert]");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("Save it as PNG, and insert the file.");
});

test("a list of pictures is made from its folder, and one that fails keeps none of the others", async () => {
  const list = join(folder, "tonight.yaml");
  await writeFile(
    list,
    `- { from: 2021-08-15, size: 640, out: pictures/one.svg }
- { size: wide, out: pictures/two.svg }
- { focus: "state:HSK", level: state, size: card, out: pictures/three.png }
- { colour: red, out: pictures/four.svg }
`,
  );
  const { status, err } = await runCommand([...READOUT, "snapshot", folder, "--batch", list]);
  expect(status).toBe(1);
  expect(err).toContain(`${list}:2: error: got the size "wide"`);
  expect(err).toContain(`${list}:4: error: `);
  expect(await readFile(join(folder, "pictures/one.svg"), "utf8")).toContain('width="640"');
  const png = await readFile(join(folder, "pictures/three.png"));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("a value that says nothing is an error, and nothing is written", async () => {
  for (const [options, message] of [
    [["--from", "yesterday"], "got a value that says nothing for from"],
    [["--theme", "pink"], "theme: "],
    [["--format", "png"], "got a PNG without --out, expected a file"],
  ] as const) {
    const { status, out, err } = await runCommand([...READOUT, "snapshot", folder, ...options]);
    expect(status).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(message);
  }
});
