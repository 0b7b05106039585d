/** What a reader sees and waits for while the page loads: nothing jumps, and little is asked for. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { drawnScene } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

/** Cumulative layout shift, at most. */
const MOST_SHIFT = 0.02;

/** Requests before the first picture, at most: page, style, scripts, fonts, icon, the graph. */
const MOST_REQUESTS = 10;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Shift {
  value: number;
  /** From where to where something moved, as the browser tells it. */
  sources: unknown;
}

type Watched = Window & { shifts?: Shift[] };

/** Runs in the page before its own scripts, and keeps what shifts. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(JSON.parse(JSON.stringify(entry)));
  }).observe({ type: "layout-shift", buffered: true });
}

describe.each([
  { name: "a desk", width: 1280, height: 800 },
  { name: "a phone", width: 360, height: 740 },
])("on $name", ({ width, height }) => {
  test.each(["", "?display=table", "?display=matrix", "?focus=person:ana-noor"])(
    "nothing jumps while %j loads",
    async (query) => {
      const { page } = await openPage(browser, { viewport: { width, height } });
      await page.addInitScript(watchShifts);
      await page.goto(site.address + query, { waitUntil: "networkidle" });
      await page.locator("readout-timeline svg .bar").first().waitFor({ state: "attached" });
      await page.waitForTimeout(500);
      const shifts = await page.evaluate((): Shift[] | undefined => (window as Watched).shifts);
      if (!shifts) throw new Error("got no shifts, expected a list");
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST_SHIFT);
      await page.context().close();
    },
  );
});

test("the first picture needs few requests", async () => {
  const { page, log } = await openPage(browser);
  await page.goto(site.address, { waitUntil: "commit" });
  await drawnScene(page);
  // What comes in once the picture stands begins with these, and may be asked for before we look.
  const later = log.requests.findIndex((request) => request.includes("/later-elements-"));
  const requests = later < 0 ? log.requests : log.requests.slice(0, later);
  expect(requests).toContain(`${site.address}data/graph.json`);
  expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(MOST_REQUESTS);
  await page.context().close();
});
