import type { Page } from "playwright-core";
import type { ActorMark, PairMark, Scene } from "../../src/marks/scene.ts";
import type { PageElement } from "../../src/view/elements/page.ts";

/** Opens an address and waits until the graph is drawn and the page is whole. Returns what was drawn. */
export async function openGraph(page: Page, address: string): Promise<Scene> {
  await page.goto(address);
  // Keys that lead to the search lead nowhere before it is there.
  await page.evaluate(() => customElements.whenDefined("readout-search").then(() => {}));
  return drawnScene(page);
}

/** What the page drew last, once it has drawn. */
export async function drawnScene(page: Page): Promise<Scene> {
  await page.waitForFunction(() => {
    const element = document.querySelector<PageElement>("readout-page");
    return element?.session.scene.get() !== null && element !== null;
  });
  return page.evaluate(() => {
    const scene = document.querySelector<PageElement>("readout-page")?.session.scene.get();
    if (!scene) throw new Error("got no Scene");
    return scene;
  });
}

/** The names that the present Scene draws as actors, in the order of the alphabet. */
export async function drawnNames(page: Page): Promise<string[]> {
  await drawnScene(page);
  return page.evaluate(() => {
    const session = document.querySelector<PageElement>("readout-page")?.session;
    const names = session?.state.get().graph.actors.name ?? [];
    return (session?.scene.get()?.actors ?? []).map((mark) => names[mark.actor] ?? "").sort();
  });
}

/** The mark of a name in the small graph, whose actors stand in a known order. */
export async function markOf(page: Page, name: string): Promise<ActorMark> {
  const actor = await page.evaluate(
    (wanted) =>
      document
        .querySelector<PageElement>("readout-page")
        ?.session.state.get()
        .graph.actors.name.indexOf(wanted),
    name,
  );
  const mark = (await drawnScene(page)).actors.find((each) => each.actor === actor);
  if (!mark) throw new Error(`got no mark for ${name}, expected one in the Scene`);
  return mark;
}

/** The line between two names. */
export async function lineOf(page: Page, first: string, second: string): Promise<PairMark> {
  const marks = [await markOf(page, first), await markOf(page, second)];
  const ends = new Set(marks.map((mark) => mark.actor));
  const { pairs } = await drawnScene(page);
  const line = pairs.find(({ source, target }) => ends.has(source) && ends.has(target));
  if (!line) throw new Error(`got no line from ${first} to ${second}, expected one in the Scene`);
  return line;
}

/** Clicks a place of the Scene. */
export async function clickScene(page: Page, at: { x: number; y: number }): Promise<void> {
  await page.locator(".graph-stage").click({ position: at });
}

export interface Pixel {
  x: number;
  y: number;
}

/** The size of a PNG and its colours at some pixels, as "#rrggbb", decoded by the page's browser. */
export async function readPng(
  page: Page,
  png: Buffer,
  pixels: readonly Pixel[],
): Promise<{ width: number; height: number; colours: string[] }> {
  return page.evaluate(
    async ({ base64, points }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext("2d");
      if (!context) throw new Error("got no 2d context");
      context.drawImage(image, 0, 0);
      const colours = points.map(({ x, y }) => {
        const [red, green, blue] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
        return `#${[red, green, blue].map((each) => (each ?? 0).toString(16).padStart(2, "0")).join("")}`;
      });
      return { width: image.width, height: image.height, colours };
    },
    { base64: png.toString("base64"), points: [...pixels] },
  );
}

/** The colours that the screen shows at places of the Scene. */
export async function coloursOnScreen(page: Page, places: readonly Pixel[]): Promise<string[]> {
  const png = await page.locator(".graph-stage").screenshot();
  return (await readPng(page, png, places)).colours;
}

/** Where the graph stands on the screen. */
export async function stageBox(page: Page) {
  const box = await page.locator(".graph-stage").boundingBox();
  if (!box) throw new Error("got no graph, expected one on the page");
  return box;
}

/** Moves fingers over the screen from place to place, and lifts them. */
export async function touchFrom(page: Page, steps: readonly (readonly Pixel[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // One finger rests before it is lifted: a fling would take the tap that follows.
  const rest = steps.slice(-1).filter((fingers) => fingers.length === 1);
  for (const [at, touchPoints] of [...steps, ...rest].entries()) {
    if (at === steps.length) await page.waitForTimeout(80);
    const type = at === 0 ? "touchStart" : "touchMove";
    await session.send("Input.dispatchTouchEvent", { type, touchPoints: [...touchPoints] });
  }
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await session.detach();
}

/** Drags from the middle of a part of the brush, by a share of the chart's width. */
export async function dragBrush(
  page: Page,
  part: string,
  share: number,
  hand: "mouse" | "touch",
): Promise<void> {
  await page.locator(".timeline-frame").scrollIntoViewIfNeeded();
  const chart = await page.locator(".brush .overlay").boundingBox();
  const box = await page.locator(part).boundingBox();
  if (!chart || !box) throw new Error("got no brush, expected one over the timeline");
  const y = box.y + box.height / 2;
  const from = box.x + box.width / 2;
  const places = [0, 1 / 3, 2 / 3, 1].map((done) => ({ x: from + done * share * chart.width, y }));
  if (hand === "touch")
    return touchFrom(
      page,
      places.map((place) => [place]),
    );
  const [start = { x: from, y }, ...rest] = places;
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  for (const { x } of rest) await page.mouse.move(x, y);
  await page.mouse.up();
}
