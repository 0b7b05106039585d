/** What axe finds, with every rule on, in each display and state, both themes, both sizes. */
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { PageElement } from "../../src/view/elements/page.ts";
import { openBrowser } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { servePage, type Overlay, type Site } from "./site.ts";

let browser: Browser;
let flat: Browser;
let site: Site;
/** Sites whose data is missing, damaged, of another version, or without its sentences. */
let failing: Site[];

const FAILURES: readonly Overlay[] = [
  { "data/graph.json": null },
  { "data/graph.json": "<!doctype html>" },
  { "data/graph.json": '{"format":"readout/graph@9"}' },
];

function serve(overlay: Overlay): Promise<Site> {
  return servePage(inject("site"), overlay);
}

beforeAll(async () => {
  const silent = { ...smallSite(), "data/evidence-0000.json": null };
  [browser, flat, site, ...failing] = await Promise.all([
    openBrowser(),
    openBrowser(["--disable-3d-apis"]),
    serve(smallSite()),
    serve(silent),
    ...FAILURES.map(serve),
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), flat.close()]);
  await Promise.all([site, ...failing].map((each) => each.close()));
});

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** Every rule, and beyond those that are on by themselves the one for the size of targets (WCAG 2.2). */
const OPTIONS = JSON.stringify({
  resultTypes: ["violations"],
  rules: { "target-size": { enabled: true } },
});

/** The rules that a page breaks, each with the first place. */
async function findViolations(page: Page, name: string): Promise<string[]> {
  const violations: Violation[] = await page.evaluate(
    `axe.run(document, ${OPTIONS}).then((found) => found.violations)`,
  );
  return violations.map(({ id, nodes: [first] }) => `${name}: ${id}: ${first?.html ?? ""}`);
}

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

/** A state: the View, and what is pressed there. */
const STATES: readonly [name: string, query: string, ...pressed: string[]][] = [
  ["graph", ""],
  ["filters", "sides=bilateral", "details.more > summary", ".named > summary"],
  ["data", "", ".downloads > summary"],
  ["method", "", "#method > summary"],
  ["markup for other pages", "", "readout-embedding > button"],
  ["panel of an actor", "focus=person:ana-noor&steps=2"],
  ["a second name is asked for", "focus=person:ana-noor", ".beside button"],
  ["panel of a pair", "focus=person:ana-noor~person:ben-adair", ".finding > summary"],
  ["the way between two", "focus=person:eve-lund~person:ben-adair&hairlines=0"],
  ["states", "level=state"],
  ["a window", "from=2021-08-20&to=2021-09-20"],
  ["colours", "colour=community"],
  ["matrix", "show=matrix"],
  ["matrix and panel", "show=matrix&focus=person:ana-noor"],
  ["table", "show=table&sort=-sources"],
  ["table and panel", "show=table&focus=person:ana-noor~person:ben-adair"],
  ["empty graph", "mode=none"],
  ["empty matrix", "mode=none&contacts=9&show=matrix"],
  ["empty table", "mode=none&show=table"],
  ["an address that says nothing", "nonsense=1&focus=person:nobody"],
];

/** Brings the page to a state without loading it anew. */
async function show(page: Page, query: string, pressed: readonly string[]): Promise<void> {
  await page.evaluate((address) => {
    for (const open of document.querySelectorAll("details[open]")) open.removeAttribute("open");
    history.pushState(null, "", `?${address}`);
    dispatchEvent(new PopStateEvent("popstate"));
    document.querySelector("dialog")?.close();
    scrollTo(0, 0);
  }, query);
  await page.evaluate(() => document.querySelector<PageElement>("readout-page")?.updateComplete);
  for (const selector of pressed) await page.locator(selector).first().click();
}

describe.each(SIZES)("at $width pixels", (viewport) => {
  describe.each(["light", "dark"] as const)("in the %s theme", (colorScheme) => {
    const openTab = async (from: Browser): Promise<Page> => {
      const context = await from.newContext({
        viewport,
        colorScheme,
        bypassCSP: true,
        reducedMotion: "reduce",
      });
      context.setDefaultTimeout(8000);
      const page = await context.newPage();
      await page.addInitScript(axe.source);
      return page;
    };

    test("nothing is found in graph, panel, matrix, table, dialogs and empty states", async () => {
      const page = await openTab(browser);
      await page.goto(site.address);
      await page.locator(".timeline").waitFor();
      const found: string[] = [];
      for (const [name, query, ...pressed] of STATES) {
        await show(page, query, pressed);
        found.push(...(await findViolations(page, name)));
      }
      await show(page, "", []);
      await page.locator("#search-input").fill("a");
      await page.getByRole("option").first().waitFor();
      found.push(...(await findViolations(page, "search")));
      await page.context().close();
      expect(found).toEqual([]);
    });

    test("nothing is found where something is missing, nor in the frame", async () => {
      const page = await openTab(browser);
      const found: string[] = [];
      const [silent, ...broken] = failing;
      for (const { address } of broken) {
        await page.goto(address);
        await page.locator("[role=alert]").waitFor();
        found.push(...(await findViolations(page, "error")));
      }
      await page.goto(`${silent?.address}?focus=person:ana-noor&nonsense=1`);
      await page.getByText("could not be loaded").first().waitFor();
      found.push(...(await findViolations(page, "sentences missing")));
      for (const query of ["", "?static=1", "?click=1", "?controls=none"]) {
        await page.goto(`${site.address}embed.html${query}`);
        await page.locator(".legend li").first().waitFor();
        found.push(...(await findViolations(page, `frame ${query}`)));
      }
      await page.locator(".graph-stage").click();
      await page.locator("canvas.sigma-nodes").waitFor();
      found.push(...(await findViolations(page, "frame that moves")));
      await page.context().close();
      const still = await openTab(flat);
      await still.goto(site.address);
      await still.locator("tbody tr").first().waitFor();
      found.push(...(await findViolations(still, "without WebGL")));
      await still.context().close();
      expect(found).toEqual([]);
    });
  });
});
