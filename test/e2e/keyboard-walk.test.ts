/** From the first page to a quoted sentence and its link by the keyboard alone: no click, no focus(). */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

/** More stops than the page has. */
const MOST_STOPS = 120;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Where the keyboard is: what it is on, and what is wrong with seeing that. */
interface Stop {
  on: string;
  faults: string[];
}

function readStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) {
      return { on: "nothing", faults: ["nothing is focused"] };
    }
    const { outlineStyle, outlineWidth, pointerEvents } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const left = Math.max(0, box.left);
    const right = Math.min(innerWidth, box.right);
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    const isInSight = right - left > 1 && bottom - top > 1;
    // One place in which it lies on top is enough: it must not be hidden as a whole.
    const shares = [0.1, 0.5, 0.9];
    const isOnTop = shares.some((down) =>
      shares.some((along) => {
        const x = left + (right - left) * along;
        const found = document.elementFromPoint(x, top + (bottom - top) * down);
        return found !== null && (element.contains(found) || found.contains(element));
      }),
    );
    const name = element.getAttribute("aria-label") ?? element.innerText ?? "";
    return {
      on: `${element.tagName.toLowerCase()}.${element.className} ${name.slice(0, 40)}`.trim(),
      faults: [
        ...(outlineStyle === "none" || outlineWidth === "0px" ? ["no outline"] : []),
        ...(isInSight ? [] : ["out of sight"]),
        ...(isOnTop || pointerEvents === "none" ? [] : ["covered"]),
      ],
    };
  });
}

/** A reader with a keyboard, who sees each stop. */
function walkOn(page: Page) {
  const stops: Stop[] = [];
  const look = async (): Promise<void> => {
    stops.push(await readStop(page));
  };
  const isOn = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  return {
    async press(...keys: string[]): Promise<void> {
      for (const key of keys) await page.keyboard.press(key);
      await look();
    },
    async type(text: string): Promise<void> {
      await page.keyboard.type(text);
      await look();
    },
    /** Goes on until the keyboard is on what a selector names. */
    async tabTo(selector: string, text = ""): Promise<void> {
      for (let step = 0; step < MOST_STOPS; step += 1) {
        await page.keyboard.press("Tab");
        await look();
        if ((await isOn(selector)) && (await page.locator(":focus").innerText()).includes(text))
          return;
      }
      const passed = stops.map(({ on }) => on).join("\n");
      throw new Error(`got no stop on ${selector}, expected one among\n${passed}`);
    },
    /** What a choice brings comes a moment after it. */
    async arriveAt(selector: string): Promise<void> {
      await expect.poll(() => isOn(selector)).toBe(true);
      await look();
    },
    faults: () => stops.filter(({ faults }) => faults.length > 0),
    stops: () => stops,
  };
}

/** Follows the link under the keyboard, and returns its address. */
async function follow(page: Page): Promise<string> {
  const asked = page.context().waitForEvent("request", (request) => request.isNavigationRequest());
  await page.keyboard.press("Enter");
  return (await asked).url();
}

async function openStory(screen: BrowserContextOptions): Promise<Page> {
  const { page } = await openPage(browser, screen);
  await page
    .context()
    .route("https://example.org/**", (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>A source</title>" }),
    );
  await openGraph(page, site.address);
  return page;
}

const HEAD = ".panel h2";
const LINK = ".report a";

describe.each([
  { viewport: { width: 1280, height: 900 } },
  // A screen of 1280 pixels, magnified four times.
  { viewport: { width: 320, height: 400 } },
])("at $viewport.width pixels", (screen) => {
  test("through the graph", async () => {
    const page = await openStory(screen);
    const reader = walkOn(page);
    await reader.tabTo(".graph-stage");
    // A narrow screen turns the layout by a quarter: what stands at the right there stands below here.
    const isTurned = screen.viewport !== null && (screen.viewport?.width ?? 0) < 600;
    await reader.press("ArrowDown", isTurned ? "ArrowDown" : "ArrowRight");
    await reader.press("Enter");
    await reader.arriveAt(HEAD);
    expect(await page.locator(HEAD).innerText()).toBe("Ben Adair");
    await reader.tabTo(LINK);
    const quote = page.locator(".report", { has: page.locator(":focus") }).locator(".quote");
    expect(await quote.innerText()).toContain("The minister said");
    await expect(page.locator(":focus").innerText()).resolves.toBe("The Gazette");
    expect(await follow(page)).toBe("https://example.org/0");
    await page.bringToFront();
    await reader.press("Escape");
    await reader.arriveAt(".graph-stage");
    expect(reader.faults()).toEqual([]);
    await page.context().close();
  });

  test("through a partner in the panel", async () => {
    const page = await openStory(screen);
    const reader = walkOn(page);
    await reader.tabTo(".ranking button");
    await reader.press("Enter");
    await reader.arriveAt(HEAD);
    await reader.tabTo(".ranking button");
    await reader.press("Enter");
    await expect.poll(() => page.locator(HEAD).innerText()).toContain("and");
    await reader.arriveAt(HEAD);
    await reader.tabTo(LINK);
    expect(await follow(page)).toContain("https://example.org/");
    expect(reader.faults()).toEqual([]);
    await page.context().close();
  });

  test("through the search", async () => {
    const page = await openStory(screen);
    const reader = walkOn(page);
    await reader.press("/");
    await reader.type("a. noor");
    await reader.press("Enter");
    await reader.arriveAt(HEAD);
    await reader.tabTo(LINK);
    expect(await follow(page)).toContain("https://example.org/");
    expect(reader.faults()).toEqual([]);
    await page.context().close();
  });

  test("through the matrix, and through the table", async () => {
    const page = await openStory(screen);
    const reader = walkOn(page);
    await reader.tabTo(".chip", "Matrix");
    await reader.press("Enter");
    await reader.tabTo("[data-cell]");
    await reader.press("ArrowRight", "ArrowLeft");
    await reader.press("Enter");
    await reader.arriveAt(HEAD);
    await reader.tabTo(LINK);
    await reader.press("Escape");
    await reader.arriveAt("[data-cell]");
    // From the top of the page again.
    await page.keyboard.press("/");
    await reader.tabTo(".chip", "Table");
    await reader.press("Enter");
    await reader.tabTo("tbody .name");
    await reader.press("Enter");
    await reader.arriveAt(HEAD);
    await reader.tabTo(LINK);
    await reader.press("Escape");
    await reader.arriveAt(".table-scroll");
    expect(reader.faults()).toEqual([]);
    await page.context().close();
  });
});

test("the tab key comes to every part of the page, and out of it again", async () => {
  const page = await openStory({});
  const reader = walkOn(page);
  await reader.tabTo("footer a");
  const passed = reader.stops().map(({ on }) => on);
  for (const part of [
    "input",
    "Call",
    "More filters",
    "Closer",
    "First day",
    "Play",
    "Month",
    "Take",
  ]) {
    expect(passed.filter((on) => on.includes(part)).length, part).toBeGreaterThan(0);
  }
  expect(new Set(passed).size).toBeGreaterThan(25);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(reader.faults()).toEqual([]);
});
