/** Names that run from right to left, and names of eighty characters, wherever names stand. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { drawnScene, markOf, openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

const ARABIC = "بشرى عبد الرحمن النور";
const HEBREW = "משה בן דוד לוי";
const PUBLISHER = "جريدة الشمال";
const LONG = "Maria Antonia Fernanda de la Concepción Villanueva y Montemayor of the North Bay";
const LONG_ARABIC =
  "عبد العزيز بن محمد بن عبد الرحمن بن فيصل بن تركي بن عبد الله بن محمد بن سعود الكبير";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  const overlay = smallSite((graph) => {
    const { id, name } = graph.actors;
    const rename = (actor: string, given: string) => (name[id.indexOf(actor)] = given);
    rename("person:ana-noor", ARABIC);
    rename("person:ben-adair", LONG);
    rename("person:dan-orr", HEBREW);
    rename("person:cho-sato", LONG_ARABIC);
    graph.publishers[0] = PUBLISHER;
  });
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), overlay)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** A piece of a text in an element: its left and right edge on the screen. */
async function edgesOf(page: Page, selector: string, piece: string): Promise<[number, number]> {
  return page.evaluate(
    ([where, wanted]) => {
      const element = document.querySelector(where);
      const nodes = document.createTreeWalker(element ?? document, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const at = nodes.currentNode.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(nodes.currentNode, at);
        range.setEnd(nodes.currentNode, at + wanted.length);
        const { left, right } = range.getBoundingClientRect();
        return [left, right] as [number, number];
      }
      throw new Error(`got no ${wanted} in ${where}`);
    },
    [selector, piece] as const,
  );
}

/** Names that are cut off with their first letters out of sight, by their text. */
function findHeadless(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (where) =>
      [...document.querySelectorAll<HTMLElement>(where)]
        .filter((element) => {
          const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          while (texts.nextNode() && !/\S/.test(texts.currentNode.nodeValue ?? ""));
          const text = texts.currentNode;
          const first = text.nodeValue?.search(/\S/) ?? 0;
          const range = document.createRange();
          range.setStart(text, first);
          range.setEnd(text, first + 1);
          const [box, letter] = [element.getBoundingClientRect(), range.getBoundingClientRect()];
          // Cut off is what runs on along the line, not what an accent needs above it.
          return getComputedStyle(element).writingMode === "horizontal-tb"
            ? letter.left < box.left - 1 || letter.right > box.right + 1
            : letter.top < box.top - 1 || letter.bottom > box.bottom + 1;
        })
        .map((element) => element.innerText),
    selector,
  );
}

interface Painted {
  text: string;
  direction: string;
  align: string;
}

/** What the labels' canvas was told to write, and in which direction. */
const RECORD_TEXT = `
  window.painted = [];
  const fillText = CanvasRenderingContext2D.prototype.fillText;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
    window.painted.push({ text, direction: this.direction, align: this.textAlign });
    return fillText.call(this, text, ...place);
  };`;

const WIDTHS = [1280, 360];

describe.each(WIDTHS)("at %i pixels", (width) => {
  let page: Page;
  const screenWidth = () => page.evaluate(() => document.documentElement.scrollWidth);

  beforeAll(async () => {
    ({ page } = await openPage(browser, { viewport: { width, height: 900 } }));
    await page.addInitScript(RECORD_TEXT);
    await openGraph(page, site.address);
  });

  test("labels of the graph are written in their own direction, cut off at their end", async () => {
    const { labels } = await drawnScene(page);
    const texts = labels.map(({ text }) => text);
    expect(texts).toContain(HEBREW);
    const cut = texts.filter((text) => text.endsWith("…"));
    expect(cut.some((text) => LONG_ARABIC.startsWith(text.slice(0, 12)))).toBe(true);
    expect(cut.some((text) => LONG.startsWith(text.slice(0, 12)))).toBe(true);
    const painted = await page.evaluate<Painted[]>("window.painted");
    const directions = new Map(painted.map(({ text, ...rest }) => [text, rest]));
    expect(directions.get(HEBREW)).toEqual({ direction: "rtl", align: "left" });
    expect(directions.get("Eve Lund")).toEqual({ direction: "ltr", align: "left" });
    expect(await screenWidth()).toBe(width);
  });

  test("in lists a name that is cut off keeps its beginning", async () => {
    expect(await page.locator(".ranking-name").count()).toBeGreaterThan(5);
    expect(await findHeadless(page, ".ranking-name")).toEqual([]);
  });

  test("the panel sets names of the other direction apart from what stands beside them", async () => {
    await page.locator(".ranking button", { hasText: ARABIC }).click();
    expect(await page.locator(".panel h2").innerText()).toBe(ARABIC);
    await page.locator(".ranking button", { hasText: LONG }).click();
    await page.locator(".quote").first().waitFor();
    const [nameLeft, nameRight] = await edgesOf(page, ".panel h2", ARABIC);
    const [and] = await edgesOf(page, ".panel h2 .muted", "and");
    expect(and).toBeGreaterThan(nameRight);
    expect(nameLeft).toBeLessThan(and);
    // "الشمال, 16 August": the day must not change sides with the publisher.
    const [, publisher] = await edgesOf(page, ".report figcaption", PUBLISHER);
    const [day, dayEnd] = await edgesOf(page, ".report figcaption", "16");
    const [month] = await edgesOf(page, ".report figcaption", "August");
    expect(day).toBeGreaterThan(publisher);
    expect(month).toBeGreaterThan(dayEnd);
    expect(await screenWidth()).toBe(width);
    const panel = await page.locator(".panel").boundingBox();
    const head = await page.locator(".panel h2").boundingBox();
    expect((head?.x ?? 0) + (head?.width ?? 0)).toBeLessThanOrEqual(
      (panel?.x ?? 0) + (panel?.width ?? 0) + 1,
    );
    await page.locator(".panel-close").click();
  });

  test("the table joins the parties of both directions in their order", async () => {
    await page.getByRole("button", { name: "Table" }).click();
    const first = page.locator("tbody tr").first();
    expect(await first.locator(".name").innerText()).toBe(`${ARABIC} – ${LONG}`);
    const [, sender] = await edgesOf(page, "tbody tr:nth-child(3) .name", ARABIC);
    const [organisation] = await edgesOf(page, "tbody tr:nth-child(3) .name", "Kestrel");
    const lines = await page.locator("tbody tr:nth-child(3) .name").boundingBox();
    // On one line it stands behind, on a second one at its beginning.
    if ((lines?.height ?? 0) < 30) expect(organisation).toBeGreaterThan(sender);
    expect(await screenWidth()).toBe(width);
  });

  test("the matrix cuts names off at their end, in rows and columns", async () => {
    await page.getByRole("button", { name: "Matrix" }).click();
    expect(await page.locator(".matrix .name").count()).toBe(10);
    expect(await findHeadless(page, ".matrix .name, .matrix thead span")).toEqual([]);
    const cell = page.locator(".matrix td button").first();
    expect(await cell.getAttribute("title")).toContain(`\u2068${ARABIC}\u2069`);
    expect(await screenWidth()).toBe(width);
  });

  test("a name is found by its letters, whatever their direction", async () => {
    await page.locator("#search-input").fill("الرحمن النور");
    expect(await page.getByRole("option").first().innerText()).toContain(ARABIC);
    await page.locator("#search-input").fill("משה");
    await page.getByRole("option", { name: HEBREW }).click();
    expect(await page.locator(".panel h2").innerText()).toBe(HEBREW);
  });
});

test("what the pointer stands at is told with the count behind the name", async () => {
  const { page } = await openPage(browser);
  await openGraph(page, site.address);
  await page.locator(".graph-stage").hover({ position: await markOf(page, HEBREW) });
  const [, name] = await edgesOf(page, ".graph-tip", HEBREW);
  const [count, countEnd] = await edgesOf(page, ".graph-tip", "3");
  const [contacts] = await edgesOf(page, ".graph-tip", "contacts");
  expect(count).toBeGreaterThan(name);
  expect(contacts).toBeGreaterThan(countEnd);
});
