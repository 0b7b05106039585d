/** Snippets in pages of another origin, as the dialog makes them, and as content systems leave them. */
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage, type PageLog } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { article, readoutFrame, readoutFrames, READOUT_HEADERS, snippet } from "./newspaper.ts";
import { touchFrom } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

/** A page has no more WebGL contexts than this. */
const MOST_CONTEXTS = 16;

/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

let browser: Browser;
let readout: Site;
let newspaper: Site;
let page: Page;
let log: PageLog;

/** A frame as short as one may write it. */
function bareFrame(attributes: string): string {
  return `<iframe width="600" height="400" src="${readout.address}embed.html?controls=none" ${attributes}></iframe>`;
}

/** What systems make of a snippet. */
function leftovers(): Record<string, string> {
  const { address } = readout;
  const script = `<script src="${address}embed.js"></script>`;
  return {
    "attributes taken away": bareFrame(""),
    "attributes taken away, the script left": `${bareFrame("")}${script}`,
    "in a paragraph": `<p>${snippet("resizing", address)}</p>`,
    "in a box of its own ratio": `<div style="position:relative;padding-bottom:56.25%;height:0">
      <iframe style="position:absolute;inset:0;width:100%;height:100%" src="${address}embed.html"></iframe></div>`,
    "ampersands written twice": `<iframe src="${address}embed.html?level=person&amp;amp;controls=none" height="400"></iframe>`,
    "without the scheme": `<iframe src="${address.replace("http:", "")}embed.html" height="400"></iframe>`,
  };
}

beforeAll(async () => {
  [browser, readout] = await Promise.all([
    openBrowser(),
    servePage(inject("site"), { ...smallSite(), "poster.png": PNG }, READOUT_HEADERS),
  ]);
  const { address } = readout;
  const element = snippet("element", address);
  const pages: Record<string, string> = {
    frame: snippet("frame", address),
    resizing: snippet("resizing", address),
    element,
    two: `${element}<h2>Between</h2>${snippet("element", address, "controls=none&level=state")}`,
    shadow: `<div><template shadowrootmode="open"><section>${element}</section></template></div>`,
    ten: Array.from({ length: 10 }, () => bareFrame("")).join("<p>Between.</p>"),
    sandboxed: `${bareFrame('data-readout sandbox="allow-scripts"')}<script src="${address}embed.js"></script>`,
    stripped: snippet("frame", address).replace(/<\/?iframe[^>]*>/g, ""),
    pym: `<iframe src="${address}embed.html?initialWidth=600&amp;childId=chart-1&amp;parentUrl=x&amp;static=1" height="400"></iframe>`,
  };
  const named = Object.entries(pages).map(([name, middle]) => [`${name}.html`, article(middle)]);
  const left = Object.values(leftovers()).map((each, at) => [`left-${at}.html`, article(each)]);
  const overlay = { ...Object.fromEntries([...named, ...left]), "favicon.ico": "" };
  newspaper = await servePage("/nowhere", overlay, {});
});

afterAll(async () => {
  await browser.close();
  await Promise.all([readout.close(), newspaper.close()]);
});

afterEach(async () => {
  expect(log.errors).toEqual([]);
  await page.context().close();
});

/** Opens an article. A breach of the policy becomes an error of the page. */
async function open(name: string, options: BrowserContextOptions = {}): Promise<void> {
  ({ page, log } = await openPage(browser, options));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`violates ${violatedDirective}: ${blockedURI}`),
    );
  });
  await page.goto(`${newspaper.address}${name}.html`);
}

const heightOf = (selector: string) =>
  page.locator(selector).evaluate((element) => element.clientHeight);
const contentOf = async () => {
  const frame = await readoutFrame(page);
  return frame.evaluate(() => document.body.getBoundingClientRect().height);
};
const gap = async (selector: string) =>
  Math.abs((await heightOf(selector)) - Math.ceil(await contentOf()));

describe("a frame alone", () => {
  test("stands in the article at the height that it was given", async () => {
    await open("frame");
    const frame = await readoutFrame(page);
    expect(await frame.locator("h1").innerText()).toContain("Hask");
    expect(await heightOf("iframe")).toBe(900);
  });

  test("works under the strictest policy, whatever is done with it", async () => {
    await open("frame");
    const frame = await readoutFrame(page);
    await frame.locator(".masthead").click();
    await frame.locator("canvas.sigma-nodes").waitFor();
    await frame.locator(".graph-stage").focus();
    for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
    expect(await frame.locator(".panel h2").innerText()).toBe("Ana Noor");
    await frame.locator(".quote, blockquote").first().waitFor();
  });

  test("leaves a picture that leads to the page where the frame is taken out", async () => {
    await open("stripped");
    const link = page.locator("a:has(img)");
    expect(await link.getAttribute("href")).toBe(`${readout.address}index.html`);
    const picture = link.locator("img");
    expect(await picture.getAttribute("alt")).toBe("Who spoke to whom");
    const width = () => picture.evaluate((each: HTMLImageElement) => each.naturalWidth);
    await expect.poll(width).toBe(1);
  });
});

describe("a frame that finds its height", () => {
  test("is as high as what it holds, also when that grows and when the window narrows", async () => {
    await open("resizing");
    const frame = await readoutFrame(page);
    await expect.poll(() => gap("iframe")).toBeLessThanOrEqual(1);
    const before = await heightOf("iframe");
    await page.setViewportSize({ width: 480, height: 800 });
    await expect.poll(() => gap("iframe")).toBeLessThanOrEqual(1);
    const narrow = await heightOf("iframe");
    expect(narrow).not.toBe(before);
    await frame.locator(".graph-stage").focus();
    for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
    await expect.poll(() => heightOf("iframe")).toBeGreaterThan(narrow);
    await expect.poll(() => gap("iframe")).toBeLessThanOrEqual(1);
  });

  test("tells pym's parent in pym's form, under the name that it was given", async () => {
    ({ page, log } = await openPage(browser));
    const told: unknown[] = [];
    await page.exposeFunction("tell", (message: unknown) => told.push(message));
    await page.addInitScript('addEventListener("message", ({ data }) => tell(data))');
    await page.goto(`${newspaper.address}pym.html`);
    const height = await contentOf();
    const expected = `pymxPYMxchart-1xPYMxheightxPYMx${Math.ceil(height)}`;
    await expect.poll(() => told).toContain(expected);
  });
});

describe("the element", () => {
  test("shows its View at the height that this needs", async () => {
    await open("element");
    await expect.poll(() => gap("readout-graph")).toBeLessThanOrEqual(1);
    expect(await page.locator("readout-graph iframe").getAttribute("title")).toBe(
      "Who spoke to whom",
    );
    // What stood in for it is not seen.
    expect(await page.locator("readout-graph > a").isVisible()).toBe(false);
  });

  test("shows another View without loading anew", async () => {
    await open("element");
    const frame = await readoutFrame(page);
    await expect.poll(() => gap("readout-graph")).toBeLessThanOrEqual(1);
    await page
      .locator("readout-graph")
      .evaluate((each) => each.setAttribute("view", "focus=person:ana-noor&controls=full"));
    await frame.locator(".panel h2", { hasText: "Ana Noor" }).waitFor();
    expect(log.requests.filter((each) => each.includes("/embed.html"))).toHaveLength(1);
  });

  test("stands twice on a page, each with a View and a height of its own", async () => {
    await open("two", { viewport: { width: 1280, height: 2400 } });
    const frames = await readoutFrames(page, 2);
    const levels = frames.map((frame) => new URL(frame.url()).searchParams.get("level"));
    expect(new Set(levels)).toEqual(new Set([null, "state"]));
  });

  test("stands in a shadow tree, and comes back after it was taken out", async () => {
    await open("shadow");
    await expect.poll(() => gap("readout-graph")).toBeLessThanOrEqual(1);
    await page.locator("readout-graph").evaluate((each) => {
      const parent = each.parentNode;
      each.remove();
      parent?.append(each);
    });
    await readoutFrame(page);
    await expect.poll(() => gap("readout-graph")).toBeLessThanOrEqual(1);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", ""])(
    "shows what stands in for it where its address is none of the web: %j",
    async (src) => {
      await open("element");
      await readoutFrame(page);
      await page
        .locator("readout-graph")
        .evaluate((each, address) => each.setAttribute("src", address), src);
      expect(await page.locator("readout-graph iframe").count()).toBe(0);
      expect(await page.locator("readout-graph > a").isVisible()).toBe(true);
    },
  );
});

describe("in a sandbox without an origin of its own", () => {
  test("the frame draws, is resized, and can be used", async () => {
    await open("sandboxed");
    const frame = await readoutFrame(page);
    expect(await frame.evaluate(() => window.origin)).toBe("null");
    await expect.poll(() => gap("iframe")).toBeLessThanOrEqual(1);
    await frame.locator(".masthead").click();
    await frame.locator("canvas.sigma-nodes").waitFor();
    await frame.locator(".graph-stage").focus();
    for (const key of ["ArrowDown", "Enter"]) await page.keyboard.press(key);
    expect(await frame.locator(".panel h2").innerText()).toBe("Ana Noor");
    await page.waitForTimeout(400);
  });
});

describe("ten frames on a page", () => {
  test("all stand as pictures, and move without taking contexts from each other for ever", async () => {
    await open("ten", { viewport: { width: 1280, height: 5200 } });
    const frames = await readoutFrames(page, 10);
    const contexts = async () => {
      const counts = await Promise.all(
        frames.map((frame) => frame.locator("canvas.sigma-nodes, canvas.sigma-edges").count()),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    };
    expect(await contexts()).toBe(0);
    for (const frame of frames) await frame.locator(".masthead").click();
    await expect.poll(contexts).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    const settled = await contexts();
    expect(settled).toBeLessThanOrEqual(MOST_CONTEXTS);
    await page.waitForTimeout(300);
    expect(await contexts()).toBe(settled);
    for (const frame of frames) {
      const shown = frame.locator(".graph-picture > svg, canvas.sigma-nodes");
      expect(await shown.count()).toBe(1);
    }
  });

  test("give their contexts back once they are out of sight", async () => {
    await open("ten");
    const frame = await readoutFrame(page);
    await frame.locator(".masthead").click();
    await frame.locator("canvas.sigma-nodes").waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await frame.locator(".graph-picture > svg").waitFor({ state: "attached" });
    expect(await frame.locator(".graph-picture canvas").count()).toBe(0);
  });
});

const scrolled = () => page.evaluate(() => window.scrollY);

describe("the article scrolls", () => {
  test.each(["at rest", "woken"])("under a finger that moves over the graph, %s", async (state) => {
    await open("resizing", { viewport: { width: 360, height: 740 }, hasTouch: true });
    const frame = await readoutFrame(page);
    await expect.poll(() => gap("iframe")).toBeLessThanOrEqual(1);
    if (state === "woken") {
      await frame.locator(".masthead").tap();
      await frame.locator("canvas.sigma-nodes").waitFor();
    }
    const box = await frame.locator(".graph-stage").boundingBox();
    if (!box) throw new Error("got no graph");
    const x = box.x + box.width / 2;
    const start = Math.min(680, box.y + box.height - 20);
    await touchFrom(
      page,
      [0, 40, 80, 160, 240, 320].map((up) => [{ x, y: start - up }]),
    );
    await expect.poll(scrolled).toBeGreaterThan(150);
    expect(new URL(frame.url()).searchParams.has("camera")).toBe(false);
  });

  test("under the wheel over a graph that moves", async () => {
    await open("resizing");
    const frame = await readoutFrame(page);
    await expect.poll(() => gap("iframe")).toBeLessThanOrEqual(1);
    await frame.locator(".masthead").click();
    await frame.locator("canvas.sigma-nodes").waitFor();
    const box = await frame.locator(".graph-stage").boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 100);
    await page.mouse.wheel(0, 400);
    await expect.poll(scrolled).toBeGreaterThan(300);
  });
});

describe("of what content systems leave, the graph stands", () => {
  test.each(Array.from({ length: 6 }, (_, at) => at))("in markup %i", async (at) => {
    await open(`left-${at}`);
    const frame = await readoutFrame(page);
    expect(await frame.locator(".graph-picture [data-actor]").count()).toBeGreaterThan(3);
    expect(await frame.locator(".notice").count()).toBe(0);
    // Those that kept the script grow to what they hold.
    if (at === 1 || at === 2) await expect.poll(() => gap("iframe")).toBeLessThanOrEqual(1);
    else expect(await heightOf("iframe")).toBeLessThanOrEqual(750);
  });
});
