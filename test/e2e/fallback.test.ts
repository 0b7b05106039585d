/** What readers see where something is missing: WebGL, the data, a font, a hand on a mouse. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { ActorMark } from "../../src/marks/scene.ts";
import { openBrowser, openPage } from "./browser.ts";
import { HOSTILE, smallSite } from "./fixture.ts";
import { coloursOnScreen, drawnScene, markOf, openGraph } from "./scene.ts";
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

  test("keyboard and finger choose in the picture, and its hand is seen there", () =>
    withSite(smallSite(), async (address) => {
      const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
      const { page } = await openPage(flat, phone);
      await openGraph(page, address);
      await page.locator(".graph-stage").focus();
      await page.keyboard.press("ArrowDown");
      const { actor } = await markOf(page, "Ana Noor");
      expect(await page.locator(".standing").getAttribute("data-actor")).toBe(`${actor}`);
      await page.keyboard.press("Enter");
      expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor");
      await page.getByRole("button", { name: "With a second name" }).tap();
      const { actor: second } = await markOf(page, "Chō Satō");
      await page.locator(`[data-actor="${second}"]`).tap();
      await expect.poll(() => page.locator(".panel h2").innerText()).toContain("Satō");
      expect(await page.locator(".panel h2").innerText()).toContain("Ana Noor");
    }));

  test.each([
    ["sides=bilateral", 7],
    ["region=Northern Isles", 5],
    ["publisher=The Gazette", 5],
    ["contacts=2", 6],
    ["sources=2", 1],
    ["status=all", 9],
    ["kind=person,office,state", 6],
    ["with=state:SAT&certainty=asserted", 3],
    ["level=state", 8],
    ["colour=community&from=2021-09-01", 3],
  ])("picture and table follow ?%s", (query, contacts) =>
    withSite(smallSite(), async (address) => {
      const { page, log } = await openPage(flat);
      const { actors } = await openGraph(page, `${address}?${query}`);
      const drawn = page.locator(".graph-picture [data-actor]");
      const fills = await drawn.evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute("fill")?.toLowerCase()),
      );
      expect(fills).toHaveLength(actors.length);
      const solid = actors.filter(({ shape }) => shape !== "ring");
      expect(fills).toEqual(expect.arrayContaining(solid.map((each) => each.colour.toLowerCase())));
      expect(await page.locator("tbody tr").count()).toBe(contacts);
      expect(await page.locator(".window-line").innerText()).toContain(`· ${contacts} contact`);
      expect(log.errors).toEqual([]);
    }),
  );

  test("the matrix and the table stand by themselves", () =>
    withSite(smallSite(), async (address) => {
      const { page, log } = await openPage(flat);
      await openGraph(page, address);
      await page.getByRole("button", { name: "Matrix" }).click();
      expect(await page.locator(".matrix td button").count()).toBeGreaterThan(10);
      await page.getByRole("button", { name: "Table" }).click();
      expect(await page.locator("tbody tr").count()).toBe(8);
      await page.getByRole("button", { name: "Graph" }).click();
      expect(await page.locator(".graph-picture [data-actor]").count()).toBe(10);
      expect(log.errors).toEqual([]);
    }));

  test("the window filters the picture and the table", () =>
    withSite(smallSite(), async (address) => {
      const { page } = await openPage(flat);
      await openGraph(page, `${address}?from=2021-10-01`);
      expect(await page.locator(".graph-picture [data-actor]").count()).toBe(2);
      expect(await page.locator("tbody tr").count()).toBe(1);
    }));
});

/** Takes the context away, as a crash of the graphics card does. */
function lose(page: Page): Promise<void> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.sigma-nodes");
    canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
}

async function placesOf(page: Page): Promise<Pick<ActorMark, "actor" | "x" | "y" | "radius">[]> {
  const { actors } = await drawnScene(page);
  return actors.map(({ actor, x, y, radius }) => ({ actor, x, y, radius }));
}

/** Whether a mark's centre has its colour, in sight and clear of what lies over the graph. */
function isSolid({ shape, opacity, x, y }: ActorMark): boolean {
  return shape !== "ring" && opacity === 1 && x > 9 && y > 9 && x < 700 && y < 380;
}

describe("a lost WebGL context", () => {
  test.each([
    ["whom a reader chose", "?focus=person:ana-noor"],
    ["communities by colour", "?colour=community"],
    ["states, from nearer", "?level=state&camera=30,30,0.9"],
  ])("comes back with the same camera: %s", (_, query) =>
    withSite(smallSite(), async (address) => {
      const { page, log } = await openPage(browser);
      await openGraph(page, address + query);
      // The reader looks from somewhere else than the address said.
      await page.locator(".graph-stage").hover({ position: { x: 300, y: 150 } });
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -120);
      await page.keyboard.up("Control");
      const camera = () => new URL(page.url()).searchParams.get("camera");
      const before = new URL(address + query).searchParams.get("camera");
      await expect.poll(camera).not.toBe(before);
      await page.mouse.move(2, 2);
      const [places, looked] = [await placesOf(page), camera()];
      const solid = (await drawnScene(page)).actors.filter(isSolid);
      const colours = solid.map((mark) => mark.colour.toLowerCase());
      expect(colours.length).toBeGreaterThan(0);
      await lose(page);
      await expect.poll(() => coloursOnScreen(page, solid)).toEqual(colours);
      expect(await placesOf(page)).toEqual(places);
      // Nor does a way over the other displays move it.
      for (const display of ["Matrix", "Table", "Graph"]) {
        await page.getByRole("button", { name: display, exact: true }).click();
      }
      await expect.poll(() => coloursOnScreen(page, solid)).toEqual(colours);
      expect(await placesOf(page)).toEqual(places);
      expect(camera()).toBe(looked);
      expect(log.errors).toEqual([]);
    }),
  );

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
