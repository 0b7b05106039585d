/** The frame by itself: what it paints first, when it begins to move, and when it rests again. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { seededGraph, smallGraph } from "../graph-files.ts";
import { openBrowser, openPage, type PageLog } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { coloursOnScreen, drawnScene, markOf, openGraph } from "./scene.ts";
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
  expect(log.errors).toEqual([]);
  await page.context().close();
});

const openFrame = (query = "") => openGraph(page, `${site.address}embed.html${query}`);
const asked = (part: RegExp) => log.requests.filter((request) => part.test(request));
const canvases = () => page.locator(".graph-picture canvas");
const pictures = () => page.locator(".graph-picture > svg");
const count = (selector: string) => page.locator(selector).count();

describe("the first picture", () => {
  test("is the Scene as lines, without sigma", async () => {
    const { actors } = await openFrame();
    await page.waitForLoadState("networkidle");
    expect(await count(".graph-picture [data-actor]")).toBe(actors.length);
    expect(asked(/\/sigma-/)).toEqual([]);
    expect(await canvases().count()).toBe(0);
    expect(await count(".notice")).toBe(0);
  });

  test.each([
    ["", "poster.svg"],
    ["?controls=none&static=1", "poster.svg"],
    ["?theme=dark", "poster-dark.svg"],
    ["?theme=light&lang=en", "poster.svg"],
  ])("is the poster of the story's own View: %j", async (query, poster) => {
    await openFrame(query);
    expect(asked(/poster.*svg/)).toEqual([site.address + poster]);
    expect(await count("#poster")).toBe(0);
  });

  test.each(["?from=2021-09-01", "?level=state", "?lang=de", "?focus=person:ana-noor"])(
    "is not the poster where something else is asked for: %j",
    async (query) => {
      await openFrame(query);
      expect(asked(/poster.*svg/)).toEqual([]);
    },
  );
});

test("a picture of thousands of lines is painted, not made of elements, and answers all the same", async () => {
  const graph = seededGraph({ actors: 300, contacts: 4000 });
  const large = await servePage(inject("site"), {
    ...smallSite(),
    "data/graph.json": JSON.stringify(graph),
  });
  const scene = await openGraph(page, `${large.address}embed.html?theme=light`);
  expect(scene.pairs.length).toBeGreaterThan(1500);
  expect(await count(".graph-picture canvas")).toBe(2);
  expect(asked(/\/sigma-/)).toEqual([]);
  const [most] = scene.actors
    .filter(({ shape, opacity }) => shape === "disc" && opacity === 1)
    .toSorted((a, b) => b.radius - a.radius);
  if (!most) throw new Error("got no disc, expected one");
  expect(await coloursOnScreen(page, [most])).toEqual([most.colour.toLowerCase()]);
  await page.locator(".graph-stage").click({ position: { x: most.x, y: most.y } });
  expect(await page.locator(".panel h2").innerText()).toBe(graph.actors.name[most.actor]);
  await page.locator("canvas.sigma-nodes").waitFor();
  await large.close();
});

describe("what moves", () => {
  test("comes when the reader presses a name, which is chosen all the same", async () => {
    await openFrame();
    const { x, y } = await markOf(page, "Ana Noor");
    await page.locator(".graph-stage").click({ position: { x, y } });
    expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor");
    await page.locator("canvas.sigma-nodes").waitFor();
    expect(await pictures().count()).toBe(0);
    expect(await page.locator(".graph-labels").isVisible()).toBe(true);
  });

  test("comes with the first key, which a keyboard's place in the graph outlives", async () => {
    await openFrame();
    await page.locator(".graph-stage").focus();
    await page.keyboard.press("ArrowDown");
    await page.locator("canvas.sigma-nodes").waitFor();
    await page.keyboard.press("Enter");
    expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor");
  });

  test("chooses nothing where a hand pulled at the picture", async () => {
    await openFrame();
    const { x, y } = await markOf(page, "Ana Noor");
    const box = await page.locator(".graph-stage").boundingBox();
    if (!box) throw new Error("got no graph");
    await page.mouse.move(box.x + x - 90, box.y + y - 60);
    await page.mouse.down();
    await page.mouse.move(box.x + x, box.y + y);
    await page.mouse.up();
    await page.locator("canvas.sigma-nodes").waitFor();
    expect(new URL(page.url()).searchParams.has("focus")).toBe(false);
  });

  test("rests again where the browser takes its context away", async () => {
    await openFrame();
    await page.locator(".masthead").click();
    await page.locator("canvas.sigma-nodes").waitFor();
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
      canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
    });
    await pictures().waitFor();
    expect(await canvases().count()).toBe(0);
    await page.locator(".masthead").click();
    await page.locator("canvas.sigma-nodes").waitFor();
  });

  test("never comes where the frame is a picture", async () => {
    await openFrame("?static=1");
    await page.locator(".masthead").click();
    await page.keyboard.press("ArrowDown");
    await page.waitForLoadState("networkidle");
    expect(asked(/\/sigma-/)).toEqual([]);
  });

  test("waits for a button where the frame was asked to, and then for the hand on it", async () => {
    await openFrame("?click=1");
    await page.locator(".masthead").click();
    expect(await count(".panel, .timeline, .search")).toBe(0);
    expect(asked(/\/sigma-/)).toEqual([]);
    await page.getByRole("button", { name: "Explore this graph" }).click();
    await page.locator("canvas.sigma-nodes").waitFor();
    await page.locator(".timeline").waitFor();
    expect(await count(".panel")).toBe(1);
    expect(await count(".start")).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("graph-stage");
  });
});

describe("what stands around it", () => {
  test.each([
    ["full", ".search, .filters, .timeline, .actions", 4],
    ["minimal", ".search, .filters, .timeline, .actions", 1],
    ["none", ".search, .filters, .timeline, .actions", 0],
  ])("with controls=%s", async (controls, selector, shown) => {
    await openFrame(`?controls=${controls}`);
    await page.waitForLoadState("networkidle");
    expect(await count(selector)).toBe(shown);
    expect(await count(".panel")).toBe(1);
    expect(await count("h1, .source, .legend")).toBe(3);
  });

  test("tells who answers for it, of which day it is, and under which licence", async () => {
    await openFrame("?static=1");
    const graph = smallGraph();
    expect(await page.locator("h1").innerText()).toBe(graph.story.title);
    const words = await page.locator(".page").innerText();
    const articles = `Source: ${graph.articles.id.length} articles`;
    for (const word of ["The demo desk", "As of ", articles, "CC BY 4.0"]) {
      expect(words).toContain(word);
    }
  });

  test.each(["method", "data", "embed", "picture"])(
    "leads to the page's own %s, at the same View",
    async (part) => {
      await openFrame("?focus=person:ana-noor&controls=none&theme=dark");
      const link = page.locator(`.part-links a[href$="#${part}"]`);
      expect(await link.getAttribute("href")).toBe(`index.html?focus=person:ana-noor#${part}`);
      expect(await link.getAttribute("target")).toBe("_blank");
      expect(await link.getAttribute("rel")).toContain("noopener");
    },
  );

  test.each(["method", "data", "picture"])("the page opens its %s for a link", async (part) => {
    await openGraph(page, `${site.address}#${part}`);
    await expect
      .poll(() => page.locator(`#${part}`).evaluate((each) => each.hasAttribute("open")))
      .toBe(true);
    expect(await page.evaluate(() => document.activeElement?.parentElement?.id)).toBe(part);
  });

  test("unknown parts of the address are passed over without a word", async () => {
    await openFrame("?utm_source=a<b>c</b>&controls=all&theme=pink&focus=<script>");
    expect(await count(".notice, .page b")).toBe(0);
    expect(await page.locator(".page").innerText()).not.toContain("utm_source");
  });
});

test.each([760, 360])("at %i pixels its height does not hang on the frame's", async (width) => {
  const heights: number[] = [];
  await page.setViewportSize({ width, height: 300 });
  await openFrame("?focus=person:ana-noor");
  await page.locator(".timeline").waitFor();
  for (const height of [300, 900, 2400]) {
    await page.setViewportSize({ width, height });
    await drawnScene(page);
    await page.waitForTimeout(50);
    heights.push(await page.evaluate(() => document.body.getBoundingClientRect().height));
  }
  expect(new Set(heights).size).toBe(1);
});
