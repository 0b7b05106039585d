/** Several stories of one site: a page that lists them, and each at an address of its own. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { readHeadersFile } from "../build/publish/server-headers.ts";
import { openBrowser, openPage } from "./browser.ts";
import { articleOf, writeFiles } from "./commands.ts";
import { serveStories } from "./dev-server.ts";
import { publishStories, readSite, serveFiles, type FileServer } from "./published.ts";

let browser: Browser;
let folder: string;
let files: Map<string, Buffer>;
let server: FileServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-stories-"));
  await writeFiles(folder, {
    "paris/a.txt": articleOf("Anne Lorme", "Boris Tarin"),
    "lyon/b.txt": articleOf("Carla Vent", "Boris Tarin"),
    "lyon/c.txt": articleOf("Dora Quist", "Boris Tarin"),
    "stories/index.yaml": "title: All our stories\nurl: https://example.org/desk/\n",
    "stories/paris-calls.yaml": `title: Paris calls
standfirst: One call.
articles: ../paris
window: { from: 2021-08-01, to: 2021-08-31 }
`,
    "stories/lyon.yaml": "title: Lyon answers\narticles: [../lyon/b.txt, ../lyon/c.txt]\n",
  });
  browser = await openBrowser();
  await publishStories(folder);
  files = await readSite(join(folder, "site"));
  const headersOf = readHeadersFile(files.get("_headers")?.toString() ?? "");
  server = await serveFiles(files, "/news/", headersOf);
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test("the page that lists them leads to each, and each has what a story alone has", async () => {
  const { page, log } = await openPage(browser);
  await page.goto(`${server.address}index.html`);
  expect(await page.locator("h1").innerText()).toBe("All our stories");
  expect(await page.locator("h2").allInnerTexts()).toEqual(["Lyon answers", "Paris calls"]);
  await page.getByRole("link", { name: "Paris calls" }).click();
  await page.locator(".legend li").first().waitFor();
  expect(page.url()).toBe(`${server.address}paris-calls/index.html`);
  expect(await page.locator("h1").innerText()).toBe("Paris calls");
  await page.getByText("Anne Lorme").first().waitFor();
  expect(await page.getByText("Carla Vent").count()).toBe(0);
  expect(log.errors).toEqual([]);
  await page.context().close();
  const own = [
    "contacts.atom",
    "embed.html",
    "oembed.json",
    "poster.svg",
    "card.png",
    "embed.js",
    "readout-graph.js",
  ];
  for (const story of ["paris-calls", "lyon"]) {
    for (const name of own) expect([...files.keys()]).toContain(`${story}/${name}`);
  }
  expect([...files.keys()]).not.toContain("embed.html");
});

test("a story opens with its window, and says its own address", () => {
  const html = files.get("paris-calls/index.html")?.toString() ?? "";
  expect(html).toContain('href="https://example.org/desk/paris-calls/"');
  const graph = [...files].find(([name]) => name.startsWith("paris-calls/data/graph-"));
  expect(JSON.parse(graph?.[1].toString() ?? "{}").story).toEqual({
    title: "Paris calls",
    standfirst: "One call.",
    view: "from=2021-08-01&to=2021-08-31",
    url: "https://example.org/desk/paris-calls/",
  });
});

test("the frame of a story shows that story", async () => {
  const { page, log } = await openPage(browser);
  await page.goto(`${server.address}lyon/embed.html`);
  await page.getByText("Boris Tarin").first().waitFor();
  await page.getByText("Dora Quist").first().waitFor();
  expect(log.errors).toEqual([]);
  expect(log.requests.filter((each) => each.includes("/paris-calls/"))).toEqual([]);
  await page.context().close();
});

const feedOf = (story: string): string => files.get(`${story}/contacts.atom`)?.toString() ?? "";

test("a feed has its own story's contacts alone, and its own id", () => {
  expect(feedOf("lyon").match(/<entry>/g)).toHaveLength(2);
  expect(feedOf("paris-calls").match(/<entry>/g)).toHaveLength(1);
  expect(feedOf("lyon")).toContain("https://example.org/desk/lyon/index.html?focus=");
  const ids = ["lyon", "paris-calls"].map((story) => /<id>(.*?)<\/id>/.exec(feedOf(story))?.[1]);
  expect(new Set(ids).size).toBe(2);
});

test("the list opens as a file, too, and its pictures show", async () => {
  const { page } = await openPage(browser);
  await page.goto(pathToFileURL(join(folder, "site/index.html")).href);
  const images = page.locator("main img");
  expect(await images.count()).toBe(2);
  const isDrawn = () => images.first().evaluate((image) => image.clientHeight > 100);
  await expect.poll(isDrawn).toBe(true);
  const width = await images.first().evaluate((image) => image.clientWidth);
  expect(width).toBe(240);
  await page.context().close();
});

test("npm start serves the list and each story, and follows their files", async () => {
  const development = await serveStories(folder);
  onTestFinished(() => development.close());
  const { page, log } = await openPage(browser);
  await page.goto(development.address);
  await page.getByRole("heading", { name: "Lyon answers" }).waitFor();
  await page.goto(`${development.address}lyon`);
  await page.getByText("Dora Quist").first().waitFor();
  expect(page.url()).toBe(`${development.address}lyon/`);
  expect(await page.getByText("Anne Lorme").count()).toBe(0);
  const poster = await page.request.get(`${development.address}paris-calls/poster.svg`);
  expect(await poster.text()).toContain("Paris calls");
  await writeFiles(folder, { "lyon/b.txt": articleOf("Eve Marchand", "Boris Tarin") });
  await page.getByText("Eve Marchand").first().waitFor({ timeout: 20_000 });
  expect(log.errors).toEqual([]);
  await page.context().close();
});

test("a story whose file is wrong is told with its line, and the site before stays", async () => {
  await writeFiles(folder, { "stories/broken.yaml": "title: Broken\narticles: ../nowhere\n" });
  onTestFinished(() => rm(join(folder, "stories/broken.yaml")));
  const told = await publishStories(folder).catch((error: unknown) => String(error));
  expect(told).toContain("broken.yaml:2: error: no articles at");
  const after = await readSite(join(folder, "site"));
  expect([...after.keys()]).toEqual([...files.keys()]);
});
