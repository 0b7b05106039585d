/** A link shows what was seen when it was made: the same Scene, in the same colours on the screen. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Scene } from "../../src/marks/scene.ts";
import { openBrowser, openPage } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { clickScene, coloursOnScreen, dragBrush, drawnScene, markOf, openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
/** A reader's page, in which the Views are made by hand. */
let page: Page;

beforeAll(async () => {
  const overlay = smallSite((graph) => {
    graph.groups.bloc = ["The North", "The South"];
    graph.actors.bloc = graph.actors.bloc.map((_, actor) => actor % 2);
  });
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), overlay)]);
  ({ page } = await openPage(browser));
  await openGraph(page, site.address);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const press = (name: string | RegExp) => page.getByRole("button", { name }).first().click();

/** Opens the sheet of filters, and ticks a box in it. */
async function tick(label: string, list?: string): Promise<void> {
  await page.locator("details.more > summary").click();
  if (list !== undefined) await page.locator(".named > summary", { hasText: list }).click();
  await page.locator(".more-sheet").getByLabel(label).click();
  await page.keyboard.press("Escape");
}

async function zoomByWheel(): Promise<void> {
  await page.locator(".graph-stage").hover({ position: { x: 300, y: 150 } });
  await page.keyboard.down("Control");
  for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => new URL(page.url()).searchParams.has("camera")).toBe(true);
}

const VIEWS: readonly [name: string, make: () => Promise<unknown>][] = [
  ["a window by the brush", () => dragBrush(page, ".brush .overlay", 0.35, "mouse")],
  ["an actor", async () => clickScene(page, await markOf(page, "Ana Noor"))],
  [
    "two who never spoke",
    async () => {
      await tick("Meetings of five sides or more");
      await clickScene(page, await markOf(page, "Eve Lund"));
      await press("With a second name");
      await clickScene(page, await markOf(page, "Ben Adair"));
    },
  ],
  [
    "two steps around an actor",
    async () => {
      await page.locator(".ranking button", { hasText: "Kestrel Union" }).click();
      await press("and their contacts");
    },
  ],
  ["states", () => press("States")],
  ["communities by colour", () => page.getByLabel("Colour by").selectOption("who speaks to whom")],
  ["blocs by colour", () => page.getByLabel("Colour by").selectOption("bloc")],
  ["two modes less", () => press(/^Call/).then(() => press(/^Letter/))],
  ["what was planned as well", () => tick("Planned")],
  [
    "a state and its month",
    async () => {
      await tick("Satora", "With a state");
      await page.getByLabel("Month").selectOption("1–31 August 2021");
    },
  ],
  ["from nearer, by the wheel", zoomByWheel],
  [
    "from nearer, at the level of states, with a choice",
    async () => {
      await press("States");
      await press("Closer");
      await clickScene(page, await markOf(page, "Hask"));
    },
  ],
];

/** The Scene once it and the address have come to rest. */
async function restingScene(): Promise<Scene> {
  let before = "";
  await expect
    .poll(
      async () => {
        const now = `${page.url()} ${JSON.stringify(await drawnScene(page))}`;
        const rests = now === before;
        before = now;
        return rests;
      },
      { interval: 300, timeout: 6000 },
    )
    .toBe(true);
  return drawnScene(page);
}

describe("an address opened fresh gives the Scene in which it was made", () => {
  test.each(VIEWS)("%s", async (_, make) => {
    await page.evaluate(() => {
      history.pushState(null, "", location.pathname);
      dispatchEvent(new PopStateEvent("popstate"));
    });
    const blank = await drawnScene(page);
    await make();
    await page.mouse.move(2, 2);
    const made = await restingScene();
    expect(made).not.toEqual(blank);
    const { page: fresh, log } = await openPage(browser);
    const opened = await openGraph(fresh, page.url());
    expect(opened).toEqual(made);
    const solid = opened.actors.filter(
      ({ shape, opacity, x, y }) =>
        shape !== "ring" &&
        opacity === 1 &&
        x > 0 &&
        y > 0 &&
        x < opened.width &&
        y < opened.height,
    );
    expect(solid.length).toBeGreaterThanOrEqual(1);
    const expected = solid.map(({ colour }) => colour.toLowerCase());
    await expect.poll(() => coloursOnScreen(fresh, solid)).toEqual(expected);
    expect(log.errors).toEqual([]);
    await fresh.context().close();
  });
});

test("five actors' centres have on the screen the colours of their groups, in both themes", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page: fresh } = await openPage(browser, { colorScheme });
    const { actors } = await openGraph(fresh, `${site.address}?colour=bloc`);
    const solid = actors.filter(({ shape }) => shape !== "ring").slice(0, 5);
    const colours = solid.map(({ colour }) => colour.toLowerCase());
    expect(colours).toHaveLength(5);
    expect(new Set(colours).size).toBeGreaterThan(1);
    expect(await coloursOnScreen(fresh, solid)).toEqual(colours);
    await fresh.context().close();
  }
});
