/** What an editor changes of a picture, by hand, and that it stands in the address and on the screen. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { smallGraph } from "../graph-files.ts";
import { openBrowser, openPage } from "./browser.ts";
import { READOUT, runCommand } from "./commands.ts";
import { smallSite } from "./fixture.ts";
import { coloursOnScreen, drawnScene, markOf, openGraph, stageBox, touchFrom } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-arranging-"));
  await writeFile(join(folder, "graph.json"), JSON.stringify(smallGraph()));
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true, force: true });
});

async function startArranging(page: Page): Promise<void> {
  await page.getByText("Other pictures").click();
  await page.getByRole("button", { name: "Move things in the graph" }).click();
  await page.locator("readout-graph[data-arranging]").waitFor();
  await page.locator(".graph-stage").evaluate((stage) => stage.scrollIntoView());
}

async function labelOf(page: Page, text: string) {
  const label = (await drawnScene(page)).labels.find((each) => each.text === text);
  if (!label) throw new Error(`got no name ${text}, expected one in the Scene`);
  return label;
}

/** Drags from a point of the graph by some pixels. */
async function drag(
  page: Page,
  from: { x: number; y: number },
  by: { x: number; y: number },
): Promise<void> {
  const box = await stageBox(page);
  await page.mouse.move(box.x + from.x, box.y + from.y);
  await page.mouse.down();
  for (const share of [0.3, 0.7, 1]) {
    await page.mouse.move(box.x + from.x + by.x * share, box.y + from.y + by.y * share);
  }
  await page.mouse.up();
}

const parameterOf = (page: Page, name: string) =>
  Promise.resolve(new URL(page.url()).searchParams.get(name));

test("a mouse moves a name and an actor, and neither chooses nor moves the picture", async () => {
  const { page, log } = await openPage(browser);
  await openGraph(page, site.address);
  await startArranging(page);
  const before = await labelOf(page, "Ana Noor");
  await drag(page, { x: before.x + 8, y: before.y - 4 }, { x: 50, y: 60 });
  const after = await labelOf(page, "Ana Noor");
  expect(after.x - before.x).toBeCloseTo(50, 0);
  expect(after.y - before.y).toBeCloseTo(60, 0);
  const dan = await markOf(page, "Dan Orr");
  await drag(page, dan, { x: -90, y: 40 });
  const moved = await markOf(page, "Dan Orr");
  expect(moved.x - dan.x).toBeCloseTo(-90, 0);
  expect(moved.y - dan.y).toBeCloseTo(40, 0);
  await expect.poll(() => parameterOf(page, "pin")).toMatch(/^person:dan-orr~/);
  expect(await parameterOf(page, "label")).toMatch(/^person:ana-noor~/);
  expect(await parameterOf(page, "focus")).toBeNull();
  expect(await parameterOf(page, "camera")).toBeNull();
  // The screen shows it where the Scene says.
  const [colour] = await coloursOnScreen(page, [moved]);
  expect(colour).toBe(moved.colour.toLowerCase());
  await page.goBack();
  await expect.poll(async () => (await markOf(page, "Dan Orr")).x).toBeCloseTo(dan.x, 5);
  expect(log.errors).toEqual([]);
});

test("a finger moves an actor without scrolling, and scrolls beside it", async () => {
  const { page } = await openPage(browser, {
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
  });
  await openGraph(page, site.address);
  await startArranging(page);
  const { x, y } = await stageBox(page);
  const mark = await markOf(page, "Ben Adair");
  const places = [0, 15, 30, 40].map((by) => [{ x: x + mark.x, y: y + mark.y + by }]);
  const scrolled = await page.evaluate(() => scrollY);
  await touchFrom(page, places);
  await expect.poll(() => parameterOf(page, "pin")).toMatch(/^person:ben-adair~/);
  expect((await markOf(page, "Ben Adair")).y - mark.y).toBeCloseTo(40, 0);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  const beside = [0, -30, -60, -90].map((by) => [{ x: x + 6, y: y + 200 + by }]);
  await touchFrom(page, beside);
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled);
});

test("a keyboard takes a name, moves it and puts it back", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await startArranging(page);
  await page.locator(".graph-stage").focus();
  const before = await labelOf(page, "Ana Noor");
  for (const key of ["ArrowDown", "Enter", "ArrowDown", "ArrowDown", "Shift+ArrowLeft"]) {
    await page.keyboard.press(key);
  }
  const after = await labelOf(page, "Ana Noor");
  expect(after.x - before.x).toBeCloseTo(-1, 0);
  expect(after.y - before.y).toBeCloseTo(16, 0);
  expect(await page.locator(".arrange-taken").getAttribute("aria-label")).toContain("Ana Noor");
  await page.getByRole("button", { name: /^Take back: The name of/ }).press("Enter");
  await expect.poll(() => parameterOf(page, "label")).toBeNull();
  expect(await labelOf(page, "Ana Noor")).toEqual(before);
  await page.locator(".graph-stage").focus();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator("readout-graph[data-arranging]").count()).toBe(0);
});

/** Every change at once, with words that try to be more than words. */
const HOSTILE =
  '</text><script>window.hacked = 1</script><image href="x" onerror="window.hacked=1"/>';
const EDITED = `?title=${encodeURIComponent(HOSTILE)}&alt=${encodeURIComponent("]]>&lt;")}&labels=all&hide=person:dan-orr&label=person:ana-noor~90,-60&pin=person:eve-lund~60,-10&callout=person:ben-adair~~${encodeURIComponent(HOSTILE)}&callout=~20,0~${encodeURIComponent("Hask & المجموعة")}`;

test("page and command line give the same SVG of an edited picture, and its words are words", async () => {
  const { page, log } = await openPage(browser);
  await openGraph(page, site.address + EDITED);
  await page.getByText("Other pictures").click();
  await page.getByRole("combobox", { name: "Size" }).selectOption("full");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as SVG" }).click(),
  ]);
  const saved = await readFile(await download.path());
  const out = join(folder, "edited.svg");
  const { status } = await runCommand([
    ...READOUT,
    "snapshot",
    folder,
    "--view",
    site.address + EDITED,
    "--size",
    "full",
    "--out",
    out,
  ]);
  expect(status).toBe(0);
  expect((await readFile(out)).equals(saved)).toBe(true);
  const svg = saved.toString();
  expect(svg).not.toContain("<script");
  expect(svg).not.toContain("<image");
  expect(svg).toContain("&lt;script&gt;");
  expect(svg).toContain("<desc>]]&gt;&amp;lt;</desc>");
  // The address in the picture leads to what it shows, not to the words of whoever edited it.
  expect(svg).toContain(">https://example.org/readout/</text>");
  expect(log.errors).toEqual([]);
  const parsed = await page.evaluate((text) => {
    const picture = new DOMParser().parseFromString(text, "image/svg+xml");
    return picture.querySelectorAll("parsererror, script, image").length;
  }, svg);
  expect(parsed).toBe(0);
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("a page that opens with words of its address says whose they are", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, `${site.address}?callout=~20,0~A%20note`);
  expect(await page.locator(".notice").innerText()).toContain("from the address");
  expect(await page.locator("h1").innerText()).toBe(smallGraph().story.title);
  await openGraph(page, site.address);
  expect(await page.locator(".notice").count()).toBe(0);
});
