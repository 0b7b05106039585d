/** How the page takes its room, and what stands still while its contents change. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  const two = smallSite(({ levels }) => {
    levels.person.community = levels.person.community.map((_, actor) => actor % 2);
  });
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), two)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openAt(width: number, height: number, query = ""): Promise<Page> {
  const { page } = await openPage(browser, { viewport: { width, height } });
  if (query.includes("show=")) {
    await page.goto(`${site.address}${query}`);
    await page.locator("readout-contact-table, readout-matrix").waitFor();
  } else await openGraph(page, `${site.address}${query}`);
  return page;
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not seen`);
  return box;
}

describe("the page", () => {
  test.each([
    [320, 640],
    [360, 740],
    [768, 1024],
    [1280, 860],
    [2560, 1400],
    [3840, 2100],
  ])("is no wider than a window of %i pixels, in each display", async (width, height) => {
    const page = await openAt(width, height);
    for (const display of ["Graph", "Matrix", "Table"]) {
      await page.getByRole("button", { name: display, exact: true }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  test("leaves most of a large window to the picture", async () => {
    const page = await openAt(2560, 1400);
    const { width, height } = await boxOf(page, ".graph-stage");
    expect(width * height).toBeGreaterThan((2560 * 1400) / 3);
  });

  test("has the search in the first row of its controls", async () => {
    const page = await openAt(1280, 860);
    const search = await boxOf(page, ".search input");
    const levels = await boxOf(page, ".levels");
    expect(Math.abs(search.y - levels.y)).toBeLessThan(4);
  });
});

test("the timeline keeps its days when few contacts are left, and when none are", async () => {
  const page = await openAt(1280, 860);
  await page.locator(".axis-x .tick text").first().waitFor();
  const days = () => page.locator(".axis-x .tick text").allTextContents();
  const before = await days();
  expect(before.length).toBeGreaterThan(2);
  for (const mode of ["Call", "Meeting", "Not stated how"]) {
    await page.getByRole("button", { name: new RegExp(`^${mode}`) }).click();
    expect(await days()).toEqual(before);
  }
});

describe("the matrix", () => {
  test("says around whom each of its communities is, with a rule between them", async () => {
    const page = await openAt(1280, 860, "?show=matrix");
    const heads = await page.locator(".matrix-block").allInnerTexts();
    expect(heads.length).toBe(await page.locator(".matrix tbody").count());
    expect(heads.length).toBeGreaterThan(1);
    expect(heads.every((head) => /^Around .+|^Others$/.test(head.trim()))).toBe(true);
    expect(await page.locator(".matrix thead .block-start").count()).toBe(heads.length - 1);
  });
});

describe("the table", () => {
  test("takes the height of a large window", async () => {
    const page = await openAt(2560, 1400, "?show=table");
    const { height } = await boxOf(page, ".table-scroll table");
    const scroll = await boxOf(page, ".table-scroll");
    expect(scroll.height).toBeGreaterThan(Math.min(height - 1, 900));
  });

  test.each(["graph", "matrix", "table"])("each display says how it is read: %s", async (show) => {
    const page = await openAt(1280, 860, show === "graph" ? "" : `?show=${show}`);
    const word = { graph: "line", matrix: "square", table: "row" }[show] ?? "";
    expect(await page.locator(".how-to-read").innerText()).toMatch(new RegExp(`^(Each|A) ${word}`));
  });
});
