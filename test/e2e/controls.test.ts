/** Each control of the page by mouse, by keyboard and by touch: the table of them is in controls.ts. */
import { readdirSync, readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { GraphFile } from "../../src/model/graph-file.ts";
import type { PageElement } from "../../src/view/elements/page.ts";
import { openBrowser, openPage, type PageLog } from "./browser.ts";
import { CONTROLS, WAYS, type Control, type Way } from "./controls.ts";
import { smallSite } from "./fixture.ts";
import { drawnScene, openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

const SCREENS: Readonly<Record<Way, BrowserContextOptions>> = {
  mouse: { viewport: { width: 1280, height: 900 } },
  keyboard: { viewport: { width: 1280, height: 900 } },
  touch: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
};

/** A picture takes a second to be made. */
const PATIENCE = { timeout: 5000, interval: 25 };

let browser: Browser;
let site: Site;
let broken: Site;

beforeAll(async () => {
  [browser, site, broken] = await Promise.all([
    openBrowser(),
    servePage(inject("site"), smallSite(furnish)),
    servePage(inject("site"), { "data/graph.json": null }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), broken.close()]);
});

/** Gives the small story what some controls stand on: an address for errors, a third source, a correction. */
function furnish(graph: GraphFile): void {
  const { contacts, reports, story } = graph;
  story.reportErrors = "https://example.org/errors";
  reports.id.splice(2, 0, "r:third");
  reports.article.splice(2, 0, 5);
  reports.source.splice(2, 0, null);
  const signed = { by: "The desk", why: "A forgery", on: null, about: "A letter" };
  graph.corrections.push({ kind: "hide-article", ...signed, contacts: [], actors: [] });
  contacts.reportStart = contacts.reportStart.map((start, at) => (at === 0 ? start : start + 1));
}

/** Opens the story as it is published with feeds, with what links and downloads ask for kept in the page as `asked`. */
async function openStory(way: Way): Promise<{ page: Page; log: PageLog }> {
  const { page, log } = await openPage(browser, {
    ...SCREENS[way],
    permissions: ["clipboard-write"],
  });
  const tell = (asked: string) =>
    page
      // A link that leads away takes the page with it.
      .evaluate((text) => Object.assign(window, { asked: text }), asked)
      .catch(() => undefined);
  const context = page.context();
  await context.route("https://example.org/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>A source</title>" }),
  );
  // An answer without content leaves the page where it is.
  await context.route("**/feeds/*.atom", (route) => route.fulfill({ status: 204 }));
  context.on("request", (request) => {
    const url = request.url();
    if (url.startsWith("https://example.org/")) void tell(url);
    if (url.endsWith(".atom")) void tell(new URL(url).pathname.replace(/^.*\/(?=feeds)/, ""));
  });
  page.on("download", (download) => void tell(download.suggestedFilename()));
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const feed = { rel: "alternate", type: "application/atom+xml", href: "contacts.atom" };
      document.head.append(Object.assign(document.createElement("link"), feed));
    });
  });
  await openGraph(page, site.address);
  return { page, log };
}

/** Brings the page to a View with everything closed, without loading it anew. */
async function show(page: Page, query = ""): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
  const { origin, searchParams } = new URL(page.url());
  if (!site.address.startsWith(origin) || searchParams.has("lang")) {
    await openGraph(page, site.address);
  }
  await page.evaluate((address) => {
    const escape = new KeyboardEvent("keydown", { key: "Escape" });
    // Twice ends arranging, once gives the choice back, once more the keyboard's place in the graph.
    for (const _ of [1, 2, 3, 4]) document.querySelector(".graph-stage")?.dispatchEvent(escape);
    for (const open of document.querySelectorAll("details[open]")) open.removeAttribute("open");
    document.querySelector("dialog")?.close();
    document.querySelector<HTMLElement>(".play [aria-pressed=true]")?.click();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    Object.assign(window, { asked: "" });
    history.pushState(null, "", address === "" ? location.pathname : `?${address}`);
    dispatchEvent(new PopStateEvent("popstate"));
    scrollTo(0, 0);
  }, query);
  await page.evaluate(() => document.querySelector<PageElement>("readout-page")?.updateComplete);
}

/** Presses what is under a hand; a keyboard must be able to come there, and see where it is. */
async function press(page: Page, control: Locator, way: Way, key = "Enter"): Promise<void> {
  if (way === "mouse") return control.click();
  if (way === "touch") return control.tap();
  await control.focus();
  const seen = await control.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isOutlined = outlineStyle !== "none" && outlineWidth !== "0px";
    return { isStop: element instanceof HTMLElement && element.tabIndex >= 0, isOutlined };
  });
  expect(seen).toEqual({ isStop: true, isOutlined: true });
  await page.keyboard.press(key);
}

async function use(page: Page, control: Control, way: Way): Promise<void> {
  const { behind = [] } = control;
  for (const summary of typeof behind === "function" ? behind(way) : behind) {
    await press(page, page.locator(summary), way);
  }
  const found = control.find(page);
  const own = control.use?.[way];
  await (own === undefined ? press(page, found, way, control.key) : own(page, found));
}

/** Templates of src/view that a reader can press or fill in: file, tag or role, and which of them. */
function findTemplates(): string[] {
  const folder = new URL("../../src/view/", import.meta.url);
  const pattern = /<(a|button|input|select|summary|textarea)\b|role="(option|slider|application)"/g;
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
      const counts = new Map<string, number>();
      return [...text.matchAll(pattern)].map(([, tag, role]) => {
        const kind = tag ?? role ?? "";
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        return `${file} ${kind} ${counts.get(kind)}`;
      });
    });
}

/** Drawn where there is no graph, and pressed below. */
const RETRY = "mount-page.ts button 1";

/** In the frame alone, and pressed in embed-frame.test.ts. */
const FRAMED = ["elements/page.ts button 1", "page-facts.ts a 3", "page-facts.ts a 4"];

test("every template of a control is in the table", () => {
  const tried = new Set([...CONTROLS.map(({ template }) => template), RETRY, ...FRAMED]);
  // A search box is an input with options under it: what was found is its own row.
  expect(findTemplates().sort()).toEqual([...tried].sort());
});

describe.each(WAYS)("by %s", (way) => {
  let page: Page;
  let log: PageLog;

  beforeAll(async () => {
    ({ page, log } = await openStory(way));
  });

  afterAll(async () => {
    await page.context().close();
  });

  test.each(CONTROLS.map((control) => [control.name, control] as const))(
    "%s",
    async (_, control) => {
      await show(page, control.at);
      const shows = () => control.shows(page).catch(() => undefined);
      await use(page, control, way);
      await expect.poll(shows, PATIENCE).toEqual(control.after);
      expect(log.errors.splice(0)).toEqual([]);
    },
  );

  test("trying again, where the contacts could not be loaded", async () => {
    const { page: failed } = await openPage(browser, SCREENS[way]);
    await failed.goto(broken.address);
    const retry = failed.getByRole("button", { name: "Try again" });
    await retry.waitFor();
    await failed.route("**/data/graph.json", (route) =>
      route.fulfill({ body: String(smallSite()["data/graph.json"]) }),
    );
    await press(failed, retry, way);
    await drawnScene(failed);
    await failed.context().close();
  });
});
