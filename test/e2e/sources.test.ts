/** What the panel says of a contact's sources and of what editors corrected, in a real browser. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { dayNumber } from "../../src/model/dates.ts";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

const PAIR = "focus=person:ana-noor~person:ben-adair";

let browser: Browser;
let site: Site;
let page: Page;

beforeAll(async () => {
  const overlay = smallSite(({ articles, reports, corrections, actors }) => {
    // The call of contact 0 stands in two papers, the second of which copied the first.
    articles.copyOf[1] = 0;
    reports.source[1] = 0;
    const signed = { by: "Jana <b>Roth</b>", on: dayNumber("2026-11-22") };
    const ana = actors.id.indexOf("person:ana-noor");
    corrections.push(
      {
        kind: "change-contact",
        ...signed,
        why: "The log",
        about: "Noor",
        contacts: [3],
        actors: [],
      },
      {
        kind: "rename-actor",
        ...signed,
        why: "So she signs",
        about: "Noor",
        contacts: [],
        actors: [ana],
      },
      {
        kind: "hide-article",
        ...signed,
        why: "A forgery",
        about: "Calls <i>all</i> day",
        contacts: [],
        actors: [],
      },
    );
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

describe("corrections", () => {
  test("of a contact are shown in it, with who and why, as text alone", async () => {
    await openGraph(page, `${site.address}?${PAIR}`);
    const corrected = page.locator(".contact .corrected");
    await corrected.waitFor();
    expect(await corrected.count()).toBe(1);
    expect(await corrected.innerText()).toContain(
      "Corrected – Jana <b>Roth</b>, 22 November 2026: The log",
    );
  });

  test("of an actor are shown at its name", async () => {
    await openGraph(page, `${site.address}?focus=person:ana-noor`);
    expect(await page.locator(".panel .corrected").first().innerText()).toContain(
      "Renamed – Jana <b>Roth</b>, 22 November 2026: So she signs",
    );
  });

  test("are all told at the start, also of what was left out", async () => {
    await openGraph(page, `${site.address}?lang=de`);
    await page.getByText("3 Korrekturen der Redaktion").click();
    const rows = await page.locator(".panel .corrected li").allInnerTexts();
    expect(rows).toHaveLength(3);
    expect(rows[2]).toContain("Artikel weggelassen: Calls <i>all</i> day – Jana <b>Roth</b>");
  });
});
