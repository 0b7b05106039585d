/** What the panel says of a contact's sources, in a real browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

const PAIR = "focus=person:ana-noor~person:ben-adair";

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  const overlay = smallSite(({ articles, reports }) => {
    // The call of contact 0 stands in two papers, the second of which copied the first.
    articles.copyOf[1] = 0;
    reports.source[1] = 0;
  });
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), overlay)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  ({ page } = await openPage(browser));
});

afterEach(async () => {
  await page.context().close();
});

describe("copies", () => {
  test("are counted beside the independent reports, and each names what it copies", async () => {
    await openGraph(page, `${site.address}?${PAIR}`);
    const contact = page.locator(".contact").first();
    await contact.locator(".report").nth(1).waitFor();
    expect(await contact.locator(".contact-mode").innerText()).toContain(
      "1 independent report, 1 copy",
    );
    const captions = await contact.locator("figcaption").allInnerTexts();
    expect(captions[0]).not.toContain("copy");
    expect(captions[1]).toMatch(/a copy of .*The Gazette/);
    const other = await page.locator(".contact").nth(1).locator(".contact-mode").innerText();
    expect(other).toContain("a single source");
  });

  test("are told in German, too", async () => {
    await openGraph(page, `${site.address}?${PAIR}&lang=de`);
    const contact = page.locator(".contact").first();
    await contact.locator(".report").nth(1).waitFor();
    expect(await contact.locator(".contact-mode").innerText()).toContain(
      "1 unabhängiger Bericht, 1 Kopie",
    );
    expect(await contact.locator("figcaption").nth(1).innerText()).toMatch(/Kopie von .*Gazette/);
  });

  test("make no second source for the filter", async () => {
    await openGraph(page, `${site.address}?sources=2`);
    expect(await page.locator(".empty").innerText()).toContain("not proof that there was none");
  });
});
