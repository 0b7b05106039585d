/** What passes between an article and a frame, and what hostile ones of either send: numbers and Views alone. */
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage, type PageLog } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { article, readoutFrame, READOUT_HEADERS, snippet } from "./newspaper.ts";
import { servePage, type Site } from "./site.ts";

const EMBED_SCRIPT = new URL("../../public/embed.js", import.meta.url);
const ELEMENT_SCRIPT = new URL("../../public/readout-graph.js", import.meta.url);

/** A page of somebody else's that sends what it is told to, upwards. */
const SENDER = `<!doctype html><title>Sender</title><script>
  addEventListener("message", ({ data }) => {
    if (data.relay) for (let sent = 0; sent < (data.times ?? 1); sent += 1) {
      parent.postMessage(data.flood ? { ...data.relay, height: 300 + (sent % 2) * 1000 } : data.relay, "*");
    }
  });
</script>`;

let browser: Browser;
let readout: Site;
let newspaper: Site;
/** Of a third origin. */
let stranger: Site;
let page: Page;
let log: PageLog;

beforeAll(async () => {
  [browser, readout, stranger] = await Promise.all([
    openBrowser(),
    servePage(inject("site"), smallSite(), READOUT_HEADERS),
    servePage("/nowhere", { "embed.html": SENDER, "sender.html": SENDER, "favicon.ico": "" }, {}),
  ]);
  const sender = `${stranger.address}embed.html`;
  newspaper = await servePage(
    "/nowhere",
    {
      "embed.js": await readFile(EMBED_SCRIPT, "utf8"),
      "readout-graph.js": await readFile(ELEMENT_SCRIPT, "utf8"),
      "favicon.ico": "",
      "sender.html": SENDER,
      "frame.html": article(snippet("resizing", readout.address)),
      "beside.html": article(
        `${snippet("resizing", readout.address)}<iframe id="other" src="${sender}" height="250"></iframe>`,
      ),
      // As if a frame of Readout had been led astray: marked, but of another origin than it says.
      "astray.html": article(
        `<iframe id="astray" data-readout src="${sender}" height="250"></iframe><script src="embed.js"></script>`,
      ),
      "element.html": article(
        `<readout-graph src="${stranger.address}"></readout-graph><script src="readout-graph.js"></script>`,
      ),
    },
    {},
  );
});

afterAll(async () => {
  await browser.close();
  await Promise.all([readout.close(), newspaper.close(), stranger.close()]);
});

afterEach(async () => {
  expect(log.errors).toEqual([]);
  await page.context().close();
});

async function open(name: string): Promise<void> {
  ({ page, log } = await openPage(browser));
  await page.goto(`${newspaper.address}${name}.html`);
}

/** Messages as text, since some of their values stand in no JSON. */
const NO_HEIGHTS = [
  `{ type: "readout:height", height: NaN }`,
  `{ type: "readout:height", height: Infinity }`,
  `{ type: "readout:height", height: -500 }`,
  `{ type: "readout:height", height: 0 }`,
  `{ type: "readout:height", height: 1e9 }`,
  `{ type: "readout:height", height: "700" }`,
  `{ type: "readout:height", height: { valueOf: null } }`,
  `{ type: "readout:height", height: [700] }`,
  `{ type: "readout:height", height: null }`,
  `{ type: "readout:height", data: { type: "readout:height", height: 700 } }`,
  `{ type: "readout:width", height: 700 }`,
  `{ type: { type: "readout:height" }, height: 700 }`,
  `["readout:height", 700]`,
  `"readout:height"`,
  `"pymxPYMxxxPYMxheightxPYMx700"`,
  `{ sentinel: "amp", type: "embed-size", height: 700 }`,
  `null`,
  `undefined`,
  `700`,
];

/** Longer than a script waits before it sets a height. */
const SETTLED = 250;

describe.each([
  ["embed.js", "astray", "#astray"],
  ["readout-graph.js", "element", "readout-graph iframe"],
])("%s", (_, name, selector) => {
  const height = () => page.locator(selector).evaluate((each) => each.clientHeight);
  const send = async (message: string, times = 1, flood = false) => {
    const handle = await page.locator(selector).elementHandle();
    const frame = await handle?.contentFrame();
    await frame?.waitForLoadState();
    await frame?.evaluate(`dispatchEvent(new MessageEvent("message", {
      data: { relay: ${message}, times: ${times}, flood: ${flood} } }))`);
  };

  test("takes a number from the frame's own window and origin", async () => {
    await open(name);
    await send(`{ type: "readout:height", height: 712.4, to: "https://example.org" }`);
    await expect.poll(height).toBe(713);
    expect(page.url()).toBe(`${newspaper.address}${name}.html`);
  });

  test("takes a small or large one to the bounds that it keeps", async () => {
    await open(name);
    await send(`{ type: "readout:height", height: 10 }`);
    await expect.poll(height).toBe(200);
    await send(`{ type: "readout:height", height: 19000 }`);
    await expect.poll(height).toBe(4000);
  });

  test("passes over what is no height", async () => {
    await open(name);
    await send(`{ type: "readout:height", height: 640 }`);
    await expect.poll(height).toBe(640);
    for (const message of NO_HEIGHTS) await send(message);
    await page.waitForTimeout(SETTLED);
    expect(await height()).toBe(640);
  });

  test("takes few of a flood", async () => {
    await open(name);
    await send(`{ type: "readout:height", height: 640 }`);
    await expect.poll(height).toBe(640);
    await page.locator(selector).evaluate((each) => {
      const changes = { count: 0 };
      Object.assign(window, { changes });
      new MutationObserver(() => (changes.count += 1)).observe(each, { attributes: true });
    });
    await send(`{ type: "readout:height" }`, 5000, true);
    await expect.poll(height).toBe(1300);
    await page.waitForTimeout(SETTLED);
    const count = await page.evaluate<number>("window.changes.count");
    expect(count).toBeLessThanOrEqual(20);
  });

  test("passes over a number from a window that is none of its frames", async () => {
    await open(name);
    await send(`{ type: "readout:height", height: 640 }`);
    await expect.poll(height).toBe(640);
    await page.evaluate(() => window.postMessage({ type: "readout:height", height: 3000 }, "*"));
    await page.evaluate((address) => {
      const other = document.body.appendChild(document.createElement("iframe"));
      other.src = address;
      other.addEventListener("load", () =>
        other.contentWindow?.postMessage({ relay: { type: "readout:height", height: 3000 } }, "*"),
      );
    }, `${stranger.address}sender.html`);
    await page.waitForTimeout(2 * SETTLED);
    expect(await height()).toBe(640);
  });

  test("passes over a frame that was led to another origin", async () => {
    await open(name);
    await send(`{ type: "readout:height", height: 640 }`);
    await expect.poll(height).toBe(640);
    const frame = await (await page.locator(selector).elementHandle())?.contentFrame();
    await frame?.goto(`${newspaper.address}sender.html`);
    await frame?.evaluate(() => parent.postMessage({ type: "readout:height", height: 3000 }, "*"));
    await page.waitForTimeout(SETTLED);
    expect(await height()).toBe(640);
  });
});

const post = (message: string) =>
  page.evaluate(`document.querySelector("iframe").contentWindow.postMessage(${message}, "*")`);

describe("a frame of Readout in a hostile article", () => {
  test("shows the View that its article asks for, and nothing but a View", async () => {
    await open("frame");
    const frame = await readoutFrame(page);
    await post(`{ type: "readout:view", view: "focus=person:ana-noor&lang=de&controls=full" }`);
    await frame.locator(".panel h2", { hasText: "Ana Noor" }).waitFor();
    expect(await frame.locator("html").getAttribute("lang")).toBe("en");
    expect(await frame.locator(".search").count()).toBe(0);
  });

  test("passes over what is no View", async () => {
    await open("frame");
    const frame = await readoutFrame(page);
    const address = frame.url();
    for (const message of [
      `{ type: "readout:view", view: { focus: "person:ana-noor" } }`,
      `{ type: "readout:view", view: ["focus=person:ana-noor"] }`,
      `{ type: "readout:view", view: null }`,
      `{ type: "readout:view" }`,
      `{ type: "readout:view", data: { view: "focus=person:ana-noor" } }`,
      `{ type: "readout:view", view: "focus=person:ana-noor&" + "x".repeat(5000) }`,
      `{ type: "readout:view", view: "focus=<img src=x onerror=alert(1)>&from=soon&level=9" }`,
      `{ type: "readout:go", view: "focus=person:ana-noor", url: "https://example.org" }`,
      `{ __proto__: { type: "readout:view", view: "focus=person:ana-noor" } }`,
      `"readout:view"`,
      `null`,
      `NaN`,
    ]) {
      await post(message);
    }
    await page.waitForTimeout(SETTLED);
    expect(await frame.locator(".panel-open").count()).toBe(0);
    expect(frame.url()).toBe(address);
  });

  test("passes over a View from a frame beside it", async () => {
    await open("beside");
    const frame = await readoutFrame(page);
    const other = page.frames().find((each) => each.url().startsWith(stranger.address));
    await other?.evaluate(() =>
      parent.frames[0]?.postMessage({ type: "readout:view", view: "focus=person:ana-noor" }, "*"),
    );
    await page.waitForTimeout(SETTLED);
    expect(await frame.locator(".panel-open").count()).toBe(0);
  });

  test("shows the last of a flood", async () => {
    await open("frame");
    const frame = await readoutFrame(page);
    await page.evaluate(() => {
      const target = document.querySelector("iframe")?.contentWindow;
      for (let sent = 0; sent < 3000; sent += 1) {
        const day = String((sent % 28) + 1).padStart(2, "0");
        target?.postMessage({ type: "readout:view", view: `from=2021-08-${day}` }, "*");
      }
      target?.postMessage({ type: "readout:view", view: "focus=person:ana-noor" }, "*");
    });
    await frame.locator(".panel h2", { hasText: "Ana Noor" }).waitFor();
  });
});
