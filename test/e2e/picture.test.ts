/** The picture that a reader saves. */
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { openGraph, readPng, type Pixel } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function savePicture(page: Page): Promise<{ name: string; png: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a picture" }).click(),
  ]);
  return { name: download.suggestedFilename(), png: await readFile(await download.path()) };
}

function gridOver(left: number, top: number, width: number, height: number): Pixel[] {
  return Array.from({ length: width * height }, (_, at) => ({
    x: left + (at % width),
    y: top + Math.floor(at / width),
  }));
}

function isDark(colour: string): boolean {
  return Number.parseInt(colour.slice(1, 3), 16) < 96;
}

test("a PNG of twice the Scene's width has five actors' colours at their places", async () => {
  const { page, log } = await openPage(browser);
  const scene = await openGraph(page, site.address);
  const { name, png } = await savePicture(page);
  expect(name).toBe("readout-all-dates-8-contacts.png");
  const discs = scene.actors.filter((mark) => mark.shape !== "ring").slice(0, 5);
  expect(discs).toHaveLength(5);

  const { width, height } = await readPng(page, png, []);
  expect(width).toBe(scene.width * 2);
  expect(height).toBeGreaterThan(scene.height * 2);

  // The Scene stands under a header whose height the picture decides: the actors must all fit one.
  const headers = Array.from({ length: height - scene.height * 2 }, (_, header) => header);
  const places = headers.flatMap((header) =>
    discs.map((mark) => ({ x: mark.x * 2, y: mark.y * 2 + header })),
  );
  const { colours } = await readPng(page, png, places);
  const expected = discs.map((mark) => mark.colour.toLowerCase()).join();
  const fits = headers.filter(
    (header) => colours.slice(header * 5, header * 5 + 5).join() === expected,
  );
  expect(fits.length).toBeGreaterThan(0);

  // Letters that the picture has no font for in time would leave their places blank.
  const header = fits[0] ?? 0;
  for (const label of scene.labels) {
    const { colours: letters } = await readPng(
      page,
      png,
      gridOver(label.x * 2, (label.y - 9) * 2 + header, 40, 18),
    );
    expect(letters.filter(isDark).length, label.text).toBeGreaterThan(20);
  }
  expect(log.errors).toEqual([]);
});

test("where a font is missing the page says that the picture could not be saved", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await page.route("**/*.woff", (route) => route.abort());
  await page.getByRole("button", { name: "Save as a picture" }).click();
  await page.locator(".notice").waitFor();
  expect(await page.locator(".notice").innerText()).toContain("could not be saved");
});
