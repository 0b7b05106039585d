/** Other hands than a mouse: the keyboard, a finger on a phone, and readers who want no movement. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { coloursOnScreen, drawnScene, markOf, openGraph, readPng, touchFrom } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const spoken = (page: Page) => page.locator("[aria-live=assertive]").innerText();

describe("the keyboard", () => {
  test("arrows move between neighbours, Enter opens, Escape goes back to the graph", async () => {
    const { page } = await openPage(browser);
    await openGraph(page, site.address);
    await page.locator(".graph-stage").focus();
    await page.keyboard.press("ArrowDown");
    expect(await spoken(page)).toContain("Ana Noor");
    await page.keyboard.press("ArrowRight");
    expect(await spoken(page)).toContain("Ben Adair");
    await page.keyboard.press("Enter");
    expect(await page.locator(".panel h2").innerText()).toBe("Ben Adair");
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await page.keyboard.press("Escape");
    expect(await page.locator(".panel h2[tabindex]").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("graph-stage");
  });

  test("the graph is one stop of the tab key", async () => {
    const { page } = await openPage(browser);
    await openGraph(page, site.address);
    await page.locator(".graph-stage").focus();
    await page.keyboard.press("Tab");
    const inside = await page.evaluate(
      () => document.activeElement?.closest(".graph-stage") !== null,
    );
    expect(inside).toBe(false);
  });

  test("the table shows the same contacts on request", async () => {
    const { page } = await openPage(browser);
    await openGraph(page, site.address);
    expect(await page.locator("table").count()).toBe(0);
    await page.getByRole("button", { name: "Table" }).click();
    expect(await page.locator("tbody tr").count()).toBe(8);
  });
});

describe("a phone", () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

  test("one finger over the graph scrolls the page", async () => {
    const { page } = await openPage(browser, phone);
    await openGraph(page, site.address);
    const before = await page.evaluate(() => window.scrollY);
    const box = await page.locator(".graph-stage").boundingBox();
    if (!box) throw new Error("got no graph");
    const session = await page.context().newCDPSession(page);
    const x = box.x + box.width / 2;
    const bottom = Math.min(box.y + box.height, 740) - 20;
    const touch = (type: "touchStart" | "touchMove", y: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x, y }] });
    await touch("touchStart", bottom);
    for (let y = bottom; y > bottom - 240; y -= 20) await touch("touchMove", y);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 100);
  });

  test("one finger along the timeline's height scrolls the page, and leaves the window", async () => {
    const { page } = await openPage(browser, phone);
    await openGraph(page, `${site.address}?from=2021-08-20`);
    await page.locator(".timeline-frame").scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    const box = await page.locator(".timeline-frame").boundingBox();
    if (!box) throw new Error("got no timeline");
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await touchFrom(
      page,
      [0, 30, 60, 90, 120].map((down) => [{ x, y: y - down }]),
    );
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 60);
    expect(await page.locator(".window-line").innerText()).toContain("20 August");
  });

  test("two fingers zoom the graph, which stays under them, and leave the page where it is", async () => {
    const { page } = await openPage(browser, phone);
    await openGraph(page, site.address);
    const before = await markOf(page, "Ana Noor");
    const graph = await page.locator(".graph-stage").boundingBox();
    const session = await page.context().newCDPSession(page);
    const [x, y] = [(graph?.x ?? 0) + before.x, (graph?.y ?? 0) + before.y];
    // They turn while they part: the picture must not.
    const touch = (type: "touchStart" | "touchMove", apart: number, turned: number) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: [
          { x: x - apart, y: y - turned },
          { x: x + apart, y: y + turned },
        ],
      });
    await touch("touchStart", 40, 0);
    for (let step = 1; step <= 10; step += 1) await touch("touchMove", 40 + step * 4, step * 2);
    await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await expect.poll(() => new URL(page.url()).searchParams.has("camera")).toBe(true);
    const after = await markOf(page, "Ana Noor");
    expect(after.x).toBeCloseTo(before.x, 0);
    expect(after.y).toBeCloseTo(before.y, 0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    const [, , ratio] = (new URL(page.url()).searchParams.get("camera") ?? "").split(",");
    expect(Number(ratio)).toBeCloseTo(40 / Math.hypot(80, 20), 1);
  });

  test("the sheet leaves the graph above it painted", async () => {
    const { page } = await openPage(browser, { viewport: { width: 760, height: 900 } });
    const { actors } = await openGraph(page, `${site.address}embed.html?focus=person:ana-noor`);
    const sheet = await page.locator(".panel").boundingBox();
    const graph = await page.locator(".graph-stage").boundingBox();
    const above = actors.filter(
      (mark) =>
        mark.shape === "disc" &&
        mark.opacity === 1 &&
        mark.y + (graph?.y ?? 0) < (sheet?.y ?? 0) - 20,
    );
    expect(above.length).toBeGreaterThanOrEqual(2);
    const places = above.map((mark) => ({
      x: mark.x + (graph?.x ?? 0),
      y: mark.y + (graph?.y ?? 0),
    }));
    const { colours } = await readPng(page, await page.screenshot(), places);
    expect(colours).toEqual(above.map((mark) => mark.colour.toLowerCase()));
  });

  test("a tap chooses an actor, whose panel rises from below", async () => {
    const { page } = await openPage(browser, phone);
    await openGraph(page, site.address);
    const { x, y } = await markOf(page, "Ana Noor");
    await page.locator(".graph-stage").tap({ position: { x, y } });
    expect(await page.locator(".panel h2").innerText()).toBe("Ana Noor");
    const box = await page.locator(".panel").boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(740, 0);
  });

  test("nothing is wider than the screen, and what can be pressed is large enough", async () => {
    const { page } = await openPage(browser, phone);
    await openGraph(page, site.address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, input, summary")]
        .filter((element) => element.checkVisibility() && element.offsetHeight > 0)
        .filter((element) => element.getBoundingClientRect().height < 40)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });
});

describe("movement", () => {
  test("the buttons bring the graph nearer and back, at once where no movement is wanted", async () => {
    const { page } = await openPage(browser);
    await openGraph(page, site.address);
    const before = await markOf(page, "Ana Noor");
    await page.getByRole("button", { name: "Closer" }).click();
    const scene = await drawnScene(page);
    const after = await markOf(page, "Ana Noor");
    const middle = scene.width / 2;
    expect(after.x - middle).toBeCloseTo((before.x - middle) * 1.5, 0);
    expect(after.radius).toBe(before.radius);
    expect(await coloursOnScreen(page, [after])).toEqual([after.colour.toLowerCase()]);
    await page.getByRole("button", { name: "Show everything" }).click();
    expect((await markOf(page, "Ana Noor")).x).toBeCloseTo(before.x, 0);
  });

  test("an address that looks from too far away is brought nearer, on screen as in the Scene", async () => {
    const { page } = await openPage(browser);
    const { actors } = await openGraph(page, `${site.address}?camera=15,20,90`);
    const discs = actors.filter((mark) => mark.shape === "disc");
    expect(discs[0]?.x).not.toBeCloseTo(discs[1]?.x ?? 0, 0);
    expect(await coloursOnScreen(page, discs)).toEqual(
      discs.map((mark) => mark.colour.toLowerCase()),
    );
  });

  test("the camera flies where movement is welcome, and lands at the same place", async () => {
    const { page } = await openPage(browser, { reducedMotion: "no-preference" });
    await openGraph(page, site.address);
    const before = await markOf(page, "Ana Noor");
    await page.getByRole("button", { name: "Closer" }).click();
    const middle = (await drawnScene(page)).width / 2;
    await expect
      .poll(async () => (await markOf(page, "Ana Noor")).x - middle)
      .toBeCloseTo((before.x - middle) * 1.5, 0);
  });
});
