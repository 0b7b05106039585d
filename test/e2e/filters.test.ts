/** Filters, displays, time and data: each control by mouse or by keyboard, in a real browser. */
import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { clickScene, drawnNames, drawnScene, markOf, openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  ({ page } = await openPage(browser));
});

afterEach(async () => {
  await page.context().close();
});

const query = () => new URL(page.url()).searchParams;
const windowLine = () => page.locator(".window-line").innerText();

async function openFilters(): Promise<void> {
  await openGraph(page, site.address);
  await page.locator("summary", { hasText: "More filters" }).click();
}

describe("filters", () => {
  test("a status shows how many contacts it would add, and adds them", async () => {
    await openFilters();
    const planned = page.locator(".more-sheet label", { hasText: "Planned" });
    expect(await planned.locator(".count").innerText()).toBe("1");
    await planned.locator("input").check();
    expect(await windowLine()).toBe("All dates · 9 contacts");
    expect(query().get("status")).toBe("occurred,planned");
  });

  test("they compose, are counted, and one button clears them", async () => {
    await openFilters();
    await page.getByLabel("Two sides").check();
    await page.getByText("With a state").click();
    await page.locator(".named-list label", { hasText: "Satora" }).locator("input").check();
    expect(await windowLine()).toBe("All dates · 2 contacts");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Clear 2 filters" }).click();
    expect(await windowLine()).toBe("All dates · 8 contacts");
    expect([...query().keys()]).toEqual([]);
  });

  test("at least so many contacts of a pair, and sources of a contact", async () => {
    await openFilters();
    await page.getByLabel("Contacts of a pair").fill("2");
    await page.keyboard.press("Tab");
    expect(await windowLine()).toBe("All dates · 6 contacts");
    await page.getByLabel("Sources of a contact").fill("2");
    await page.keyboard.press("Tab");
    expect(await page.locator(".empty").innerText()).toContain("not proof that there was none");
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    await page.getByRole("button", { name: "Show pairs of a single contact" }).click();
    expect(await windowLine()).toBe("All dates · 1 contact");
  });

  test("a kind of actor can be left out", async () => {
    await openFilters();
    await page.locator(".more-sheet label", { hasText: "Organisation" }).locator("input").uncheck();
    expect(await drawnNames(page)).not.toContain("Kestrel Union");
    expect(query().get("kind")).toBe("person,office,state");
  });
});

describe("colours", () => {
  test("of communities tell groups apart, and the legend names them", async () => {
    await openGraph(page, site.address);
    const before = (await markOf(page, "Ana Noor")).colour;
    await page.getByLabel("Colour by").selectOption("who speaks to whom");
    expect((await markOf(page, "Ana Noor")).colour).not.toBe(before);
    expect(await page.locator(".legend").innerText()).toContain("Around ");
    expect(query().get("colour")).toBe("community");
  });
});

describe("two actors", () => {
  test("shift chooses a second one, with what passed between the two", async () => {
    await openGraph(page, site.address);
    await clickScene(page, await markOf(page, "Ana Noor"));
    const second = await markOf(page, "Ben Adair");
    await page.locator(".graph-stage").click({ position: second, modifiers: ["Shift"] });
    const heading = async () => (await page.locator(".panel h2").innerText()).replace(/\s+/g, " ");
    await expect.poll(heading).toBe("Ana Noor and Ben Adair");
    expect(await page.locator("readout-contact").count()).toBe(2);
  });

  test("who never spoke are joined by the shortest way, which is drawn", async () => {
    await openGraph(page, `${site.address}?focus=person:eve-lund~person:ben-adair&hairlines=0`);
    expect(await page.locator(".panel").innerText()).toContain("over 2 others");
    const { pairs } = await drawnScene(page);
    expect(pairs.filter(({ chosen }) => chosen)).toHaveLength(3);
    expect(await page.locator("readout-contact").count()).toBeGreaterThanOrEqual(3);
  });

  test("two steps bring the partners of partners into focus", async () => {
    await openGraph(page, `${site.address}?focus=person:eve-lund&hairlines=0`);
    const lit = async () => (await drawnScene(page)).actors.filter((mark) => mark.opacity === 1);
    expect(await lit()).toHaveLength(2);
    await page.getByRole("button", { name: "and their contacts" }).click();
    expect((await lit()).length).toBeGreaterThan(2);
    expect(query().get("steps")).toBe("2");
  });
});

describe("the matrix", () => {
  test("a cell opens its pair; arrows move between cells", async () => {
    await openGraph(page, site.address);
    await page.getByRole("button", { name: "Matrix" }).click();
    const cell = page.getByRole("button", { name: /Ana Noor and Ben Adair/ }).first();
    await cell.focus();
    await page.keyboard.press("Enter");
    expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor and Ben Adair");
    await cell.focus();
    await page.locator("[data-cell='0 1']").focus();
    await page.keyboard.press("ArrowDown");
    const at = await page.evaluate(() => document.activeElement?.getAttribute("data-cell"));
    expect(at).toBe("1 1");
  });
});

describe("the table", () => {
  test("a column's head sorts, and once more the other way round", async () => {
    await page.goto(`${site.address}?show=table`);
    await page.locator("readout-contact-table").waitFor();
    const first = () => page.locator("tbody tr").first().innerText();
    expect(await first()).toContain("15 August 2021");
    await page.getByRole("button", { name: "Date", exact: true }).click();
    expect(await first()).toContain("19 August (year not stated)");
    await page.getByRole("button", { name: "Sources", exact: true }).click();
    await page.getByRole("button", { name: "Sources", exact: true }).click();
    expect(await first()).toContain("15 August 2021");
    await expect.poll(() => query().get("sort")).toBe("-sources");
  });
});

describe("time", () => {
  test("a month is chosen, and the next one follows", async () => {
    await openGraph(page, site.address);
    await page.getByLabel("Month").selectOption("1–31 August 2021");
    expect(await windowLine()).toBe("1–31 August 2021 · 4 contacts");
    await page.getByRole("button", { name: /^Later/ }).click();
    expect(await windowLine()).toBe("1–30 September 2021 · 2 contacts");
  });

  test("play walks a window through time, and pauses", async () => {
    await openGraph(page, site.address);
    await page.getByLabel("Pace of play").selectOption("fast");
    await page.getByRole("button", { name: "Play" }).click();
    const first = await windowLine();
    await expect.poll(windowLine, { timeout: 5000 }).not.toBe(first);
    await page.getByRole("button", { name: "Pause" }).click();
    const paused = await windowLine();
    await page.waitForTimeout(700);
    expect(await windowLine()).toBe(paused);
  });
});

describe("search", () => {
  test("an office finds its holder", async () => {
    await openGraph(page, site.address);
    await page.locator("#search-input").fill("hask minister foreign");
    await page.getByRole("option", { name: /Ana Noor/ }).click();
    expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor");
  });

  test("words in a quote find their contact", async () => {
    await openGraph(page, site.address);
    await page.locator("#search-input").fill("Sentence 3");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.getByRole("option", { name: /Sentence 3 of/ }).click();
    expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor and Ben Adair");
  });
});

describe("a contact", () => {
  test("says how it was found, and copies a citation", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await openGraph(page, `${site.address}?focus=person:ana-noor~person:ben-adair`);
    const contact = page.locator("readout-contact").first();
    await contact.getByText("How this was found").click();
    expect(await contact.locator(".finding").innerText()).toContain("The report states the day.");
    await contact.getByRole("button", { name: "Copy a citation" }).click();
    await contact.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Ana Noor – Ben Adair: Call, Sunday 15 August 2021.");
    expect(copied).toContain("https://example.org/0");
  });
});

describe("the data", () => {
  test("what is seen is saved with its quotes", async () => {
    await openGraph(page, `${site.address}?from=2021-08-15&to=2021-08-22`);
    await page.getByText("Take the data").click();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: /^Contacts with their quotes/ }).click();
    const file = await (await saved).path();
    const rows: { id: string; quotes: string }[] = parse(await readFile(file), {
      columns: true,
      bom: true,
    });
    expect(rows).toHaveLength(3);
    expect(rows[1]?.quotes).toContain("Sentence 1 of article");
  });

  test("the whole story is a graph that a parser of XML takes", async () => {
    await openGraph(page, `${site.address}?from=2021-08-15&to=2021-08-15`);
    await page.getByText("Take the data").click();
    await page.getByLabel("The whole story").check();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: /GEXF/ }).click();
    const text = await readFile(await (await saved).path(), "utf8");
    const edges = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, "application/xml");
      return parsed.querySelector("parsererror") ? -1 : parsed.querySelectorAll("edge").length;
    }, text);
    expect(edges).toBeGreaterThan(15);
  });
});

describe("the language", () => {
  test("is German where the address asks for it, dates too", async () => {
    await openGraph(page, `${site.address}?lang=de&from=2021-08-15&to=2021-08-31`);
    expect(await windowLine()).toBe("15.–31. August 2021 · 4 Kontakte");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("de");
    await page.getByRole("link", { name: "English" }).click();
    await drawnScene(page);
    expect(await windowLine()).toBe("15–31 August 2021 · 4 contacts");
  });
});

describe("on paper", () => {
  test("stand the picture, the contacts as a table, and the address", async () => {
    await openGraph(page, `${site.address}?from=2021-08-15`);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const printout = page.locator(".printout");
    await printout.waitFor();
    expect(await printout.locator("svg [data-actor]").count()).toBeGreaterThan(3);
    const label = printout.locator("svg text").first();
    expect(await label.getAttribute("fill")).toBe("#1A1C1F");
    const paper = await page.evaluate(() => {
      return getComputedStyle(document.documentElement).backgroundColor;
    });
    expect(paper).toBe("rgb(251, 250, 247)");
    expect(await printout.locator("tbody tr").count()).toBe(7);
    expect(await printout.innerText()).toContain("?from=2021-08-15");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect.poll(() => printout.count()).toBe(0);
  });
});
