/** The published folder: from any path, from a plain store of objects, out of a file, without scripts. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { readHeadersFile } from "../build/publish/server-headers.ts";
import { openBrowser, openPage } from "./browser.ts";
import { articleOf, writeFiles } from "./commands.ts";
import { publish, readSite, serveFiles, type FileServer } from "./published.ts";
import { drawnScene } from "./scene.ts";
import { servePage } from "./site.ts";

/** Bytes of the page itself, gzipped, at most: what stands in it is waited for by everybody. */
const MOST_PAGE = 15_000;
/** Requests before the first picture, and layout shift, at most: as of the page without a story. */
const MOST_REQUESTS = 10;
const MOST_SHIFT = 0.02;

const STORY = `title: Who spoke when it mattered
standfirst: Three calls, each with its sentence.
url: https://example.org/calls/
`;

let browser: Browser;
let folder: string;
let files: Map<string, Buffer>;
let server: FileServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-published-"));
  await writeFiles(folder, {
    "articles/a.txt": articleOf("Anne Lorme", "Boris Tarin"),
    "articles/b.txt": articleOf("Carla Vent", "Boris Tarin"),
    "articles/c.txt": articleOf("Dora Quist", "Boris Tarin"),
    "articles/story.yaml": STORY,
  });
  browser = await openBrowser();
  await publish(folder);
  files = await readSite(join(folder, "site"));
  const headersOf = readHeadersFile(files.get("_headers")?.toString() ?? "");
  server = await serveFiles(files, "/a/b/c/", headersOf);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test("the same articles give the same files, and nothing names the time", async () => {
  await publish(folder, "again");
  const again = await readSite(join(folder, "again"));
  expect([...again.keys()]).toEqual([...files.keys()]);
  for (const [name, content] of again)
    expect(content.equals(files.get(name) ?? Buffer.of()), name).toBe(true);
  const year = String(new Date().getFullYear());
  const texts = [...files].filter(([name]) => /\.(?:html|json|svg|atom)$/.test(name));
  expect(texts.length).toBeGreaterThan(5);
  for (const [name, content] of texts) expect(content.toString(), name).not.toContain(`${year}-`);
});

test("the graph's name tells its content, and both pages name it", () => {
  const graphs = [...files.keys()].filter((name) => name.startsWith("data/graph"));
  expect(graphs).toEqual([expect.stringMatching(/^data\/graph-[0-9a-f]{16}\.json$/)]);
  for (const page of ["index.html", "embed.html"]) {
    expect(files.get(page)?.toString()).toContain(`content="./${graphs[0]}"`);
  }
});

describe("under a path of a server that knows no index", () => {
  test.each(["index.html", "embed.html"])(
    "%s draws the story, from its folder alone",
    async (name) => {
      const { page, log } = await openPage(browser);
      await page.goto(server.address + name);
      await page.getByText("Boris Tarin").first().waitFor();
      await page.locator(".legend li").first().waitFor();
      expect(await page.locator(".stand-in").count()).toBe(0);
      expect(log.errors).toEqual([]);
      const elsewhere = log.requests.filter(
        (each) => !/^(?:data|blob):/.test(each) && !each.startsWith(server.address),
      );
      expect(elsewhere).toEqual([]);
      await page.context().close();
    },
  );

  test("the first picture needs few requests, and none of what stands in for it", async () => {
    const { page, log } = await openPage(browser);
    await page.goto(`${server.address}index.html`, { waitUntil: "commit" });
    await drawnScene(page);
    const later = log.requests.findIndex((request) => request.includes("/later-elements-"));
    const requests = later < 0 ? log.requests : log.requests.slice(0, later);
    expect(requests.filter((each) => each.includes("/data/graph-"))).toHaveLength(1);
    expect(requests.filter((each) => each.includes("poster"))).toEqual([]);
    expect(requests.length, requests.join("\n")).toBeLessThanOrEqual(MOST_REQUESTS);
    await page.context().close();
  });

  test.each([
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
  ])("nothing jumps at a width of $width", async (viewport) => {
    const { page } = await openPage(browser, { viewport });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, "value"));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(`${server.address}index.html`, { waitUntil: "networkidle" });
    await drawnScene(page);
    const shifts = await page.evaluate((): unknown => Reflect.get(window, "shifts"));
    if (!Array.isArray(shifts)) throw new Error("got no shifts, expected a list");
    const sum = shifts.reduce((total: number, value) => total + Number(value), 0);
    expect(sum).toBeLessThanOrEqual(MOST_SHIFT);
    await page.context().close();
  });
});

test("every file of the site has its headers, pages their policy", () => {
  const headersOf = readHeadersFile(files.get("_headers")?.toString() ?? "");
  for (const name of [...files.keys()].filter((each) => each !== "_headers")) {
    expect(headersOf(`/${name}`), name).toHaveProperty("Cache-Control");
    expect("Content-Security-Policy" in headersOf(`/${name}`), name).toBe(name.endsWith(".html"));
  }
});

test("a story that opens with many contacts keeps the page itself small", () => {
  const rows =
    files
      .get("index.html")
      ?.toString()
      .match(/<tr>[^]*?<\/tr>/g) ?? [];
  expect(rows).toHaveLength(4);
  expect(gzipSync(files.get("index.html") ?? "").length).toBeLessThanOrEqual(MOST_PAGE);
});

test("every feed is XML to a browser, and an actor's panel leads to its own", async () => {
  const { page, log } = await openPage(browser);
  await page.goto(`${server.address}index.html?focus=person:boris-tarin`);
  const follow = page.getByRole("link", { name: "Follow new contacts (feed)" });
  await follow.waitFor();
  const feeds = [...files.keys()].filter((name) => name.endsWith(".atom"));
  expect(feeds).toHaveLength(7);
  for (const name of feeds) {
    const told = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      const feed = new DOMParser().parseFromString(text, "application/xml");
      const count = feed.querySelectorAll("feed > entry > id").length;
      return feed.querySelector("parsererror") === null ? count : -1;
    }, server.address + name);
    expect(told, name).toBeGreaterThan(0);
  }
  const address = new URL((await follow.getAttribute("href")) ?? "", page.url()).href;
  const text = files.get(address.slice(server.address.length))?.toString();
  expect(text).toContain("Dora Quist – Boris Tarin");
  expect(log.errors).toEqual([]);
  await page.context().close();
});

test("under the recommended headers a sandboxed frame draws, and the page stands in no other page", async () => {
  const frames = ["embed.html?controls=none", "index.html"].map(
    (name) => `<iframe sandbox="allow-scripts" src="${server.address}${name}"></iframe>`,
  );
  const host = await servePage("/nowhere", {
    "index.html": `<!doctype html><title>An article</title>${frames.join("")}`,
    "favicon.ico": "",
  });
  onTestFinished(() => host.close());
  const { page, log } = await openPage(browser);
  await page.goto(host.address);
  const frame = page.frameLocator("iframe").first();
  await frame.locator(".legend li").first().waitFor();
  expect(await frame.locator("body").evaluate(() => origin)).toBe("null");
  expect(log.errors).toEqual([expect.stringContaining("frame-ancestors 'self'")]);
  await page.context().close();
});

/** The picture and the table that stand in the page. */
async function expectStory(address: string, scripts: boolean): Promise<void> {
  const { page } = await openPage(browser, { javaScriptEnabled: scripts });
  await page.goto(address);
  await page.locator(".stand-in").waitFor();
  const image = page.getByRole("img", { name: "Who spoke when it mattered" });
  await image.waitFor();
  await expect.poll(async () => (await image.boundingBox())?.width ?? 0).toBeGreaterThan(600);
  const rows = page.locator(".stand-in tbody tr");
  expect(await rows.count()).toBe(3);
  const first = await rows.first().innerText();
  expect(first).toContain("Tuesday 3 August 2021");
  expect(first).toContain("spoke by phone with Russian President Boris Tarin on Tuesday.");
  expect(first).toContain("The Gazette · 4 August 2021");
  await page.context().close();
}

describe("where the explorer does not start", () => {
  test("a page opened as a file shows the picture and every contact with its source", () =>
    expectStory(pathToFileURL(join(folder, "site/index.html")).href, true));

  test("a page whose scripts are off shows the same", () =>
    expectStory(`${server.address}index.html`, false));

  test("a frame whose scripts are off shows the picture", async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${server.address}embed.html`);
    const image = page.locator("noscript img");
    expect(await image.getAttribute("alt")).toContain("3 contacts between 4 actors");
    const isDrawn = async () => ((await image.boundingBox())?.height ?? 0) > 100;
    await expect.poll(isDrawn).toBe(true);
    await page.context().close();
  });

  test("a line that is cut leaves the story in the page", async () => {
    const { page } = await openPage(browser);
    await page.route("**/*.js", (route) => route.abort());
    await page.goto(`${server.address}index.html`);
    await page.locator(".stand-in tbody tr").first().waitFor();
    expect(await page.locator(".stand-in tbody tr").count()).toBe(3);
    await page.context().close();
  });
});
