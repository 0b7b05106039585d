/** What readers see where something is missing: WebGL, the data, a font, a hand on a mouse. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { HOSTILE, smallSite } from "./fixture.ts";
import { coloursOnScreen, markOf, openGraph } from "./scene.ts";
import { servePage, type Overlay } from "./site.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function withSite<T>(overlay: Overlay, use: (address: string) => Promise<T>): Promise<T> {
  const site = await servePage(inject("site"), overlay);
  try {
    return await use(site.address);
  } finally {
    await site.close();
  }
}

describe("without WebGL", () => {
  let flat: Browser;

  beforeAll(async () => {
    flat = await openBrowser(["--disable-3d-apis"]);
  });

  afterAll(async () => {
    await flat.close();
  });

  test("the page says so, shows the Scene as a picture and the contacts as a table", () =>
    withSite(smallSite(), async (address) => {
      const { page, log } = await openPage(flat);
      const scene = await openGraph(page, address);
      expect(await page.locator(".notice").innerText()).toContain("no WebGL");
      expect(await page.locator(".graph-picture svg [data-actor]").count()).toBe(
        scene.actors.length,
      );
      const rows = await page.locator("tbody tr").allInnerTexts();
      expect(rows).toHaveLength(8);
      expect(rows[0]).toContain("Sunday 15 August 2021");
      expect(rows[0]).toContain("Ana Noor – Ben Adair");
      expect(log.errors).toEqual([]);
    }));

  test("actors and lines of the picture can be chosen", () =>
    withSite(smallSite(), async (address) => {
      const { page } = await openPage(flat);
      await openGraph(page, address);
      const { actor } = await markOf(page, "Ana Noor");
      await page.locator(`[data-actor="${actor}"]`).click();
      expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor");
    }));

  test("the window filters the picture and the table", () =>
    withSite(smallSite(), async (address) => {
      const { page } = await openPage(flat);
      await openGraph(page, `${address}?from=2021-10-01`);
      expect(await page.locator(".graph-picture [data-actor]").count()).toBe(2);
      expect(await page.locator("tbody tr").count()).toBe(1);
    }));
});

describe("a lost WebGL context", () => {
  test("the graph is painted again, from where it was looked at", () =>
    withSite(smallSite(), async (address) => {
      const { page } = await openPage(browser);
      await openGraph(page, `${address}?focus=person:ana-noor`);
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
        canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      });
      const mark = await markOf(page, "Ana Noor");
      await expect.poll(() => coloursOnScreen(page, [mark])).toEqual([mark.colour.toLowerCase()]);
    }));
});

function alertFor(overlay: Overlay): Promise<string> {
  return withSite(overlay, async (address) => {
    const { page } = await openPage(browser);
    await page.goto(address);
    await page.locator("[role=alert]").waitFor();
    return page.locator("[role=alert]").innerText();
  });
}

describe("WebGL that is taken away for good", () => {
  test("the page goes on with a picture and a table", () =>
    withSite(smallSite(), async (address) => {
      const { page, log } = await openPage(browser);
      const scene = await openGraph(page, address);
      await page.evaluate(() => {
        const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
        const context = canvas?.getContext("webgl2");
        HTMLCanvasElement.prototype.getContext = () => null;
        context?.getExtension("WEBGL_lose_context")?.loseContext();
      });
      await page.locator(".graph-picture svg").waitFor();
      expect(
        await page.locator(".graph-picture circle, .graph-picture rect[data-actor]").count(),
      ).toBe(scene.actors.length);
      expect(await page.locator(".notice").innerText()).toContain("no WebGL");
      expect(await page.locator("tbody tr").count()).toBe(8);
      expect(log.errors).toEqual([]);
    }));
});

describe("data that cannot be used", () => {
  test("a graph file that is missing is named, with what to do", async () => {
    const text = await alertFor({ "data/graph.json": null });
    expect(text).toContain("readout build");
    expect(text).toContain("data/graph.json");
  });

  test("a graph file that is no JSON is called damaged", async () => {
    expect(await alertFor({ "data/graph.json": "<!doctype html>" })).toContain("no JSON");
  });

  test("a graph file of another format is told from this one", async () => {
    const text = await alertFor({ "data/graph.json": '{"format":"readout/graph@9"}' });
    expect(text).toContain("another version");
    expect(text).toContain("readout/graph@1");
  });

  test("where the evidence is missing a contact still stands, and says so", () =>
    withSite({ ...smallSite(), "data/evidence-0000.json": null }, async (address) => {
      const { page } = await openPage(browser);
      await openGraph(page, `${address}?focus=person:ana-noor`);
      const contact = page.locator(".contact").first();
      await contact.getByText("could not be loaded").waitFor();
      expect(await contact.innerText()).toContain("Sunday 15 August 2021");
    }));
});

describe("markup and script in an article", () => {
  test("they appear as text and nothing runs", () =>
    withSite(
      smallSite((graph) => {
        graph.actors.name[4] = "<b>Ana</b> Noor";
        graph.story.title = '<img src=x onerror="window.hacked = 1"> speaks';
        graph.articles.url[0] = "javascript:window.hacked = 1";
        graph.publishers[0] = "<i>The Gazette</i>";
      }),
      async (address) => {
        const { page } = await openPage(browser);
        await openGraph(page, `${address}?focus=person:ana-noor~person:ben-adair`);
        await page.locator(".quote").first().waitFor();
        expect(await page.locator(".quote").first().innerText()).toBe(HOSTILE);
        expect(await page.locator("h1").innerText()).toContain("<img src=x");
        expect(await page.locator(".panel h2").innerText()).toBe("<b>Ana</b> Noor and Ben Adair");
        expect(await page.locator(".report cite").first().innerText()).toBe("<i>The Gazette</i>");
        expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
        expect(
          await page.locator("#readout script, #readout img, #readout b, #readout i").count(),
        ).toBe(0);
        expect(await page.evaluate(() => "hacked" in window)).toBe(false);
      },
    ));
});
