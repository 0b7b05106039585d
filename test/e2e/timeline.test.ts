/** The window: by the brush, by two dates, and what it does to the graph. */
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { openBrowser, openPage, type PageLog } from "./browser.ts";
import { smallSite } from "./fixture.ts";
import { drawnNames, drawnScene, openGraph } from "./scene.ts";
import { servePage, type Site } from "./site.ts";

let browser: Browser;
let site: Site;
let page: Page;
let log: PageLog;

beforeAll(async () => {
  [browser, site] = await Promise.all([openBrowser(), servePage(inject("site"), smallSite())]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  ({ page, log } = await openPage(browser));
  await openGraph(page, site.address);
});

afterEach(async () => {
  expect(log.errors).toEqual([]);
  await page.context().close();
});

const windowLine = () => page.locator(".window-line").innerText();
const parameters = () => new URL(page.url()).searchParams;

/** Drags over the chart between two shares of its width. */
async function drag(from: number, to: number, release = true): Promise<void> {
  const box = await page.locator(".brush .overlay").boundingBox();
  if (!box) throw new Error("got no brush, expected one over the timeline");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * from, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * ((from + to) / 2), y);
  await page.mouse.move(box.x + box.width * to, y);
  if (release) await page.mouse.up();
}

test("brushing leaves the contacts whose dates meet the window, and the others' places stay", async () => {
  const before = await drawnScene(page);
  // The chart shows 15 August to 10 October, 57 days: the first 20 are August and a bit.
  await drag(0, 20 / 57);
  expect(await windowLine()).toBe("15 August – 3 September 2021 · 4 contacts");
  expect(parameters().get("from")).toBe("2021-08-15");
  expect(parameters().get("to")).toBe("2021-09-03");
  expect(await drawnNames(page)).toEqual([
    "Ana Noor",
    "Ben Adair",
    "Chō Satō",
    "Dan Orr",
    "Hask",
    "Kestrel Union",
    "Satora",
  ]);
  const after = await drawnScene(page);
  for (const mark of after.actors) {
    const same = before.actors.find((each) => each.actor === mark.actor);
    expect({ x: mark.x, y: mark.y }).toEqual({ x: same?.x, y: same?.y });
  }
});

test("pairs and actors follow while the brush is dragged, the address when it is let go", async () => {
  await drag(0.5, 0.75, false);
  const dragged = await drawnNames(page);
  expect(dragged.length).toBeLessThan(10);
  expect(parameters().get("from")).toBeNull();
  await page.mouse.up();
  expect(await drawnNames(page)).toEqual(dragged);
  expect(parameters().get("from")).not.toBeNull();
});

test("one step back undoes a whole drag", async () => {
  const whole = await drawnNames(page);
  await drag(0, 0.3);
  expect(await drawnNames(page)).not.toEqual(whole);
  await page.goBack();
  expect(await drawnNames(page)).toEqual(whole);
  expect(await windowLine()).toBe("All dates · 8 contacts");
});

test("a click beside the window shows the whole period again", async () => {
  await drag(0, 0.3);
  const box = await page.locator(".brush .overlay").boundingBox();
  if (!box) throw new Error("got no brush");
  await page.mouse.click(box.x + box.width * 0.9, box.y + box.height / 2);
  expect(await windowLine()).toBe("All dates · 8 contacts");
});

test("two dates set the window, a day at each end included, and the brush shows it", async () => {
  await page.getByLabel("From", { exact: true }).fill("2021-09-14");
  await page.getByLabel("To", { exact: true }).fill("2021-09-20");
  expect(await windowLine()).toBe("14–20 September 2021 · 2 contacts");
  const selection = await page.locator(".brush .selection").boundingBox();
  expect(selection?.width).toBeGreaterThan(50);
  await page.getByLabel("From", { exact: true }).fill("2021-09-15");
  expect(await windowLine()).toBe("15–20 September 2021 · 1 contact");
});

test("a contact dated to a span is in every window that meets the span", async () => {
  await page.getByLabel("From", { exact: true }).fill("2021-08-29");
  await page.getByLabel("To", { exact: true }).fill("2021-09-01");
  expect(await drawnNames(page)).toEqual(["Hask", "Satora"]);
});

test("an empty window says which filter emptied it, what that does not prove, and undoes it", async () => {
  await page.getByLabel("From", { exact: true }).fill("2021-09-01");
  await page.getByLabel("To", { exact: true }).fill("2021-09-05");
  expect(await page.locator(".empty").innerText()).toContain("not proof that there was none");
  await page.getByRole("button", { name: "Show the whole period" }).click();
  expect(await drawnNames(page)).toHaveLength(10);
  expect(await page.locator(".empty").count()).toBe(0);
});

test("modes filter with the window", async () => {
  await page.locator(".filters > .chips").getByRole("button", { name: /^Call/ }).click();
  expect(await windowLine()).toBe("All dates · 5 contacts");
  expect(parameters().get("mode")).not.toBeNull();
});
