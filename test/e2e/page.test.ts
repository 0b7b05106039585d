/** The explorer in a real browser: what it shows, and how actors and pairs are chosen. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage, type PageLog } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import {
  clickScene,
  coloursOnScreen,
  drawnNames,
  drawnScene,
  lineOf,
  markOf,
  openGraph,
} from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let page: Page;
let log: PageLog;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  ({ page, log } = await openPage(browser));
});

afterEach(async () => {
  await page.context().close();
});

const heading = () => page.locator(".panel h2").innerText();

describe("the page", () => {
  test("it shows headline, standfirst, the day of the latest article and the source line", async () => {
    await openGraph(page, site.address);
    expect(await page.locator("h1").innerText()).toBe(
      "Who Hask has spoken to since the fall of the capital",
    );
    expect(await page.locator(".standfirst").innerText()).toContain("each with the sentence");
    expect(await page.locator(".masthead").innerText()).toContain("As of 31 October 2021");
    expect(await page.locator(".source").innerText()).toContain("11 articles of 2 publishers");
    expect(await page.title()).toBe("Who Hask has spoken to since the fall of the capital");
  });

  test("it paints actors in the colours and at the places of its Scene", async () => {
    const { actors } = await openGraph(page, site.address);
    const solid = actors.filter((mark) => mark.shape !== "ring");
    expect(solid.length).toBeGreaterThanOrEqual(5);
    const colours = await coloursOnScreen(page, solid);
    expect(colours).toEqual(solid.map((mark) => mark.colour.toLowerCase()));
  });

  test("it asks nothing of other sites and reports no error, under a strict policy", async () => {
    await openGraph(page, site.address);
    await page.locator(".ranking button").first().click();
    await page.locator(".quote").first().waitFor();
    const others = log.requests.filter((address) => !address.startsWith(site.address));
    expect(others).toEqual([]);
    expect(log.requests.length).toBeGreaterThan(3);
    expect(log.errors).toEqual([]);
  });

  test("the live region says what is seen", async () => {
    await openGraph(page, site.address);
    await expect
      .poll(() => page.locator(".for-screen-readers[role=status]").textContent())
      .toBe("8 contacts between 10 actors, all dates");
  });
});

describe("a choice", () => {
  test("a click on an actor opens its office, partners and contacts in the order of time", async () => {
    await openGraph(page, site.address);
    await clickScene(page, await markOf(page, "Ana Noor"));
    expect(await heading()).toBe("Ana Noor");
    expect(await page.locator(".panel").innerText()).toContain("Minister of Foreign Affairs");
    expect(await page.locator(".ranking-name").allInnerTexts()).toContain("Ben Adair");
    const dates = await page.locator(".contact-date").allInnerTexts();
    expect(dates[0]).toBe("Sunday 15 August 2021");
    expect(dates).toHaveLength(4);
    expect(new URL(page.url()).searchParams.get("focus")).toBe("person:ana-noor");
  });

  test("a click on a line opens each contact of the pair with quote, publisher and link", async () => {
    await openGraph(page, site.address);
    const line = await lineOf(page, "Ana Noor", "Ben Adair");
    await clickScene(page, { x: (line.x1 + line.x2) / 2, y: (line.y1 + line.y2) / 2 });
    expect(await heading()).toBe("Ana Noor and Ben Adair");
    await page.locator(".quote").nth(2).waitFor();
    expect(await page.locator(".contact-date").allInnerTexts()).toEqual([
      "Sunday 15 August 2021",
      "Tuesday 14 September 2021",
    ]);
    const link = page.locator(".report a").first();
    expect(await link.innerText()).toBe("The Gazette");
    expect(await link.getAttribute("href")).toBe("https://example.org/0");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer nofollow");
  });

  test("the back button returns to what was chosen before", async () => {
    await openGraph(page, site.address);
    await clickScene(page, await markOf(page, "Ana Noor"));
    await page.locator(".ranking button", { hasText: "Ben Adair" }).click();
    expect(await heading()).toBe("Ana Noor and Ben Adair");
    await page.goBack();
    expect(await heading()).toBe("Ana Noor");
    await page.goBack();
    expect(await page.locator(".panel h2[tabindex]").count()).toBe(0);
    await page.goForward();
    expect(await heading()).toBe("Ana Noor");
  });

  test("an address with a choice opens it", async () => {
    await openGraph(page, `${site.address}?focus=person:cho-sato`);
    expect(await heading()).toBe("Chō Satō");
    const chosen = (await drawnScene(page)).actors.filter((mark) => mark.chosen);
    expect(chosen).toHaveLength(1);
  });

  test("parameters that say nothing are named as text and passed over", async () => {
    await openGraph(page, `${site.address}?from=2021-02-30&<b>=1`);
    const notice = await page.locator(".notice").innerText();
    expect(notice).toContain("from");
    expect(notice).toContain("<b>");
    expect(await page.locator(".notice b").count()).toBe(0);
    expect(await drawnNames(page)).toHaveLength(10);
  });
});

describe("search", () => {
  test("an alias finds its actor, and Enter opens it", async () => {
    await openGraph(page, site.address);
    await page.keyboard.press("/");
    await page.keyboard.type("a. noor");
    await page.locator("[role=option]").first().waitFor();
    expect(await page.locator("[role=option]").first().innerText()).toContain("Ana Noor");
    await page.keyboard.press("Enter");
    expect(await heading()).toBe("Ana Noor");
  });

  test("a name is found without its accents, and the arrows choose among several", async () => {
    await openGraph(page, site.address);
    await page.locator("#search-input").fill("sato");
    const options = page.locator("[role=option]");
    await options.nth(1).waitFor();
    const names = await options.allInnerTexts();
    expect(names).toContain("Chō Satō");
    await page.keyboard.press("ArrowDown");
    expect(await options.nth(1).getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    expect(await heading()).toBe(names[1]);
  });

  test("Escape closes the list and chooses nobody", async () => {
    await openGraph(page, site.address);
    await page.locator("#search-input").fill("ana");
    await page.locator("[role=option]").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("[role=option]").count()).toBe(0);
    expect(await page.locator(".panel h2[tabindex]").count()).toBe(0);
  });
});

describe("the level", () => {
  test("states take the place of people, and the back button brings them back", async () => {
    await openGraph(page, site.address);
    const people = await drawnNames(page);
    expect(people).toContain("Ana Noor");
    await page.getByRole("button", { name: "States", exact: true }).click();
    const states = await drawnNames(page);
    expect(states).toContain("Norland");
    expect(states).not.toContain("Ana Noor");
    expect(new URL(page.url()).searchParams.get("level")).toBe("state");
    const { actors } = await drawnScene(page);
    const squares = actors.filter((mark) => mark.shape === "square");
    const colours = await coloursOnScreen(page, squares);
    expect(colours).toEqual(squares.map((mark) => mark.colour.toLowerCase()));
    await page.goBack();
    expect(await drawnNames(page)).toEqual(people);
  });
});
