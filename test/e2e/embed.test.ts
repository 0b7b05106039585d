/** The frame in a page of another origin: driven by its address, it never takes the page's scroll. */
import { readFile } from "node:fs/promises";
import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser, openPage, type PageLog } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { servePage, type Site } from "./site.ts";

const EMBED_SCRIPT = new URL("../../public/embed.js", import.meta.url);

let browser: Browser;
let readout: Site;
let newspaper: Site;
let page: Page;
let log: PageLog;

/** An article of another site with the frame in its middle; `attributes` are the frame's. */
function articleWith(address: string, attributes = ""): string {
  return `<!doctype html><html lang="en"><head><title>An article</title>
    <script src="embed.js" defer></script></head>
    <body><p>Above.</p>
    <iframe data-readout title="Who spoke to whom" width="760" height="500" ${attributes}
      src="${address}"></iframe>
    ${"<p>More of the article.</p>".repeat(100)}<p>Below.</p></body></html>`;
}

const SANDBOX =
  'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads"';

beforeAll(async () => {
  [browser, readout] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
  const frame = `${readout.address}embed.html`;
  newspaper = await servePage("/nowhere", {
    "index.html": articleWith(`${frame}?focus=person:ana-noor&theme=dark`, SANDBOX),
    "static.html": articleWith(`${frame}?static=1`),
    "bare.html": articleWith(`${frame}?controls=none`),
    "favicon.ico": "",
    "embed.js": await readFile(EMBED_SCRIPT, "utf8"),
  });
});

afterAll(async () => {
  await browser.close();
  await readout.close();
  await newspaper.close();
});

beforeEach(async () => {
  ({ page, log } = await openPage(browser));
});

afterEach(async () => {
  expect(log.errors).toEqual([]);
  await page.context().close();
});

async function openArticle(name = ""): Promise<Frame> {
  await page.goto(`${newspaper.address}${name}`);
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("got no frame, expected one in the article");
  await frame.locator(".source").waitFor();
  await frame.locator(".legend li").first().waitFor();
  return frame;
}

const scrollOf = () => page.evaluate(() => window.scrollY);

async function pointAtGraph(frame: Frame): Promise<void> {
  const box = await frame.locator(".graph-stage").boundingBox();
  if (!box) throw new Error("got no graph, expected one in the frame");
  await page.mouse.move(box.x + box.width / 2, box.y + 120);
}

test("the address of the frame decides what it shows and in which theme", async () => {
  const frame = await openArticle();
  expect(await frame.locator(".panel h2").innerText()).toBe("Ana Noor");
  expect(await frame.locator("html").getAttribute("data-theme")).toBe("dark");
});

test("the wheel over the graph scrolls the article", async () => {
  const frame = await openArticle();
  await pointAtGraph(frame);
  await page.mouse.wheel(0, 400);
  await expect.poll(scrollOf).toBeGreaterThan(300);
});

test("the wheel with ctrl brings the graph nearer and leaves the article where it is", async () => {
  const frame = await openArticle();
  await pointAtGraph(frame);
  await page.keyboard.down("Control");
  // The first turn brings in what moves the picture.
  const turn = () => page.mouse.wheel(0, -200);
  await turn();
  await frame.locator("canvas.sigma-nodes").waitFor();
  await turn();
  await page.keyboard.up("Control");
  await expect.poll(() => new URL(frame.url()).searchParams.has("camera")).toBe(true);
  expect(await scrollOf()).toBe(0);
});

test("the frame is as high as what it holds, and tells numbers only", async () => {
  const told: unknown[] = [];
  await page.exposeFunction("tell", (message: unknown) => told.push(message));
  await page.addInitScript('addEventListener("message", (event) => tell(event.data))');
  const frame = await openArticle();
  const held = () => frame.evaluate(() => document.body.getBoundingClientRect().height);
  const shown = () => page.locator("iframe").evaluate((element) => element.clientHeight);
  await expect.poll(async () => Math.abs((await held()) - (await shown()))).toBeLessThanOrEqual(1);
  expect(await shown()).toBeGreaterThan(501);
  const own = told.filter((message) => JSON.stringify(message).includes("readout:height"));
  expect(own.length).toBeGreaterThan(0);
  for (const message of own) {
    expect(message).toEqual({ type: "readout:height", height: expect.any(Number) });
  }
  expect(told).toContainEqual({ sentinel: "amp", type: "embed-size", height: await held() });
});

test("heights from other frames, and what is no number, are passed over", async () => {
  await openArticle();
  const height = () => page.locator("iframe").evaluate((element) => element.style.height);
  await expect.poll(height).not.toBe("");
  const before = await height();
  await page.evaluate(() => window.postMessage({ type: "readout:height", height: 3000 }, "*"));
  await page.waitForTimeout(100);
  expect(await height()).toBe(before);
});

test("choosing in the frame leaves the article's history alone", async () => {
  await page.goto("about:blank");
  const frame = await openArticle();
  await frame.locator(".ranking button").first().click();
  expect(await frame.locator(".panel h2").innerText()).toContain("and");
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});

test("a frame without controls shows graph and panel alone", async () => {
  const frame = await openArticle("bare.html");
  expect(await frame.locator(".search, .filters, .timeline").count()).toBe(0);
  expect(await frame.locator(".panel").count()).toBe(1);
});

test("a static frame is a picture with nothing to press", async () => {
  const frame = await openArticle("static.html");
  expect(await frame.locator("button:visible").count()).toBe(0);
  expect(await frame.locator(".legend li").count()).toBeGreaterThan(3);
});
