/** What axe finds, with every rule on, in each display and state, both themes, both sizes. */
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let bare: Site;

beforeAll(async () => {
  [browser, site, bare] = await Promise.all([
    openBrowser(),
    servePage(inject("site"), smallSite()),
    servePage(inject("site"), { "data/graph.json": null }),
  ]);
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), bare.close()]);
});

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** The rules that a page breaks, each with the first place. */
async function findViolations(page: Page): Promise<string[]> {
  const violations: Violation[] = await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] }).then((found) => found.violations)",
  );
  return violations.map(({ id, nodes: [first] }) => `${id}: ${first?.html ?? ""}`);
}

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
];

const STATES: readonly [name: string, query: string][] = [
  ["graph", ""],
  ["panel of an actor", "?focus=person:ana-noor&steps=2"],
  ["panel of a pair", "?focus=person:ana-noor~person:ben-adair"],
  ["matrix", "?show=matrix"],
  ["table", "?show=table"],
  ["empty", "?mode=none"],
  ["colours", "?colour=community"],
];

describe.each(SIZES)("at $width pixels", (viewport) => {
  test.each(["light", "dark"] as const)("nothing is found in the %s theme", async (colorScheme) => {
    const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
    const page = await context.newPage();
    await page.addInitScript(axe.source);
    const found: string[] = [];
    for (const [name, query] of STATES) {
      await page.goto(site.address + query);
      await page.locator("readout-page .masthead").waitFor();
      await page.waitForTimeout(400);
      found.push(...(await findViolations(page)).map((violation) => `${name}: ${violation}`));
    }
    await page.goto(site.address);
    await page.locator("summary", { hasText: "More filters" }).click();
    found.push(...(await findViolations(page)).map((violation) => `filters: ${violation}`));
    await page.goto(bare.address);
    await page.locator("[role=alert]").waitFor();
    found.push(...(await findViolations(page)).map((violation) => `error: ${violation}`));
    await context.close();
    expect(found).toEqual([]);
  });
});
