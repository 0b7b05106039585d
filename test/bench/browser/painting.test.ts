/**
 * How fast the built page paints, beside bare sigma on the same marks and labels in the same run: the
 * first complete frame of the whole period, and a step of the timeline's brush to the frame after it.
 *
 * The page reads a graph file, indexes it, composes the Scene and draws itself around it. Bare sigma
 * is given the marks ready made, and of a step only what changed. It draws what it can: straight
 * lines and discs of the same places, widths, radii and colours, the same labels, no dash, square or
 * ring. Each round opens both anew, in turns.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createContactIndex, selectContacts } from "../../../src/filter/contact-index.ts";
import { composeScene } from "../../../src/marks/compose-scene.ts";
import { fitProjection, type Size } from "../../../src/marks/projection.ts";
import type { Scene } from "../../../src/marks/scene.ts";
import type { GraphFile } from "../../../src/model/graph-file.ts";
import { setWindow } from "../../../src/state/actions.ts";
import { BASE_VIEW } from "../../../src/state/base-view.ts";
import { filtersOf } from "../../../src/state/filters.ts";
import type { View } from "../../../src/state/view.ts";
import type { PageElement } from "../../../src/view/elements/page.ts";
import { openBrowser, openPage } from "../../e2e/browser.ts";
import { buildSite, servePage } from "../../e2e/site.ts";
import { seededGraph } from "../../graph-files.ts";
import { drawTable, median, quantile } from "../table.ts";
import { buildScript } from "./build-script.ts";
import type { Measured } from "./clock.ts";
import { createPicture, createStep, type Step } from "./pictures.ts";

const SIZES = [
  { actors: 1000, contacts: 10_000 },
  { actors: 5000, contacts: 50_000 },
] as const;
const ROUNDS = 5;
const STEPS = 12;
/** Pixels that the brush moves in a step: a day or two. */
const STRIDE = 4;
/** The window that slides. */
const START = { from: "2021-03-01", to: "2021-05-29" } as const;
/** Bounds of the page's times, as multiples of bare sigma's. */
const MOST = { first: 1.3, step: 1.2 };

interface Times {
  first: number;
  steps: number[];
}

const PEER_PAGE = `<!doctype html><meta charset="utf-8" /><title>Bare sigma</title>
<script type="module" src="bare-sigma.js"></script>`;

type Span = Pick<View, "from" | "to">;

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-bench-"));
  await buildSite(join(folder, "site"));
  for (const name of ["bare-sigma", "clock"]) await buildScript(folder, name);
  browser = await openBrowser();
});

const rows: string[][] = [];

afterAll(async () => {
  const renderer = await readRenderer();
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  drawTable(
    `page beside bare sigma, 1280 × 800, ms, median of ${ROUNDS}; WebGL: ${renderer}`,
    ["actors / contacts", "measure", "page", "bare sigma", "ratio"],
    rows,
  );
});

async function readRenderer(): Promise<string> {
  const { page } = await openPage(browser);
  return page.evaluate(() => {
    const context = document.createElement("canvas").getContext("webgl2");
    const names = context?.getExtension("WEBGL_debug_renderer_info");
    return String(names && context?.getParameter(names.UNMASKED_RENDERER_WEBGL));
  });
}

/** Opens a page with the clock in it. */
async function openMeasured(address: string): Promise<{ page: Page; first: number }> {
  const { page } = await openPage(browser);
  page.setDefaultTimeout(60_000);
  await page.addInitScript({ path: join(folder, "peer", "clock.js") });
  await page.goto(address);
  const first = await page.evaluate(async () => (window as Measured).clock?.first);
  if (first === undefined) throw new Error("got no time, expected a clock in the page");
  return { page, first };
}

interface Drawn {
  actors: number;
  pairs: number;
  labels: string[];
}

/** The page's own times, and where its brush went. */
interface Slide extends Times {
  size: Size;
  windows: Span[];
  drawn: Drawn;
}

async function measurePage(address: string): Promise<Slide> {
  const { page, first } = await openMeasured(address);
  await page.locator("readout-timeline .bar").first().waitFor({ state: "attached" });
  const slide = await page.evaluate(slideBrush, { start: START, count: STEPS, stride: STRIDE });
  await page.context().close();
  return { first, ...slide };
}

/** Runs in the page: drags the window of the timeline, by events as d3's brush takes them from a mouse. */
async function slideBrush(given: {
  start: Span;
  count: number;
  stride: number;
}): Promise<Omit<Slide, "first">> {
  const session = document.querySelector<PageElement>("readout-page")?.session;
  const clock = (window as Measured).clock;
  const grip = document.querySelector("readout-timeline .brush .selection");
  if (!session || !clock || !grip) throw new Error("got no timeline, expected one with a brush");
  session.change((view) => Object.assign({}, view, given.start), "replace");
  await clock.rest(1000);
  const { left, top, width, height } = grip.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const send = (type: string, target: EventTarget) =>
    target.dispatchEvent(new MouseEvent(type, { ...at, bubbles: true, view: window }));
  send("mousedown", grip);
  const steps: number[] = [];
  const windows: Span[] = [];
  for (let step = 0; step < given.count; step++) {
    at.clientX += given.stride;
    steps.push(await clock.take(() => send("mousemove", window)));
    const { from, to } = session.state.get().view;
    windows.push({ from, to });
    await clock.rest(50);
  }
  const scene = session.scene.get();
  send("mouseup", window);
  if (!scene) throw new Error("got no Scene");
  return {
    size: { width: scene.width, height: scene.height },
    steps,
    windows,
    drawn: {
      actors: scene.actors.length,
      pairs: scene.pairs.length,
      labels: scene.labels.map(({ text }) => text),
    },
  };
}

async function measurePeer(address: string, steps: readonly Step[]): Promise<Times> {
  const { page, first } = await openMeasured(address);
  const times = await page.evaluate(async (given) => {
    const { peer, clock } = window as Measured;
    if (!peer || !clock) throw new Error("got no peer, expected bare sigma");
    const [opening, ...others] = given;
    if (opening) peer.show(opening);
    await clock.rest(1000);
    const taken: number[] = [];
    for (const step of others) {
      taken.push(await clock.take(() => peer.show(step)));
      await clock.rest(50);
    }
    return taken;
  }, steps);
  await page.context().close();
  return { first, steps: times };
}

/** Composes, in Node, the Scenes that the page shows, window after window. */
function composeScenes(graph: GraphFile, size: Size, windows: readonly Span[]): Scene[] {
  const index = createContactIndex(graph, "person");
  const projection = fitProjection(graph, "person", size, null);
  return windows.map(({ from, to }) => {
    const view = setWindow(BASE_VIEW, from, to);
    const selection = selectContacts(index, filtersOf(view));
    return composeScene({ graph, selection, view, size, theme: "light", projection });
  });
}

function figuresOf(rounds: readonly Times[]) {
  const middle = (take: (times: Times) => number) => median(rounds.map(take));
  return {
    first: middle(({ first }) => first),
    p50: middle(({ steps }) => quantile(steps, 0.5)),
    p95: middle(({ steps }) => quantile(steps, 0.95)),
  };
}

test.each(SIZES)("$actors actors with $contacts contacts", async ({ actors, contacts }) => {
  const graph = seededGraph({ actors, contacts });
  const overlay = { "data/graph.json": JSON.stringify(graph) };
  const own = await servePage(join(folder, "site"), overlay);
  // The first opening is no measurement: it tells how large the picture is and where the brush goes.
  const trial = await measurePage(own.address);
  const windows = [{ from: null, to: null }, START, ...trial.windows];
  const scenes = composeScenes(graph, trial.size, windows);
  expect(drawnIn(scenes.at(-1))).toEqual(trial.drawn);
  const [whole] = scenes;
  if (!whole) throw new Error("got no Scene");
  const steps = scenes.slice(1).map((scene, at) => createStep(scenes[at] ?? whole, scene));
  const projection = fitProjection(graph, "person", trial.size, null);
  const picture = JSON.stringify(createPicture(graph, whole, projection));
  const peer = await servePage(join(folder, "peer"), {
    "index.html": PEER_PAGE,
    "picture.json": picture,
  });
  const rounds: { page: Times[]; peer: Times[] } = { page: [], peer: [] };
  const takers = [
    async () => rounds.page.push(await measurePage(own.address)),
    async () => rounds.peer.push(await measurePeer(peer.address, steps)),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    // Who goes first takes turns.
    for (const take of round % 2 === 0 ? takers : takers.toReversed()) await take();
  }
  await Promise.all([own.close(), peer.close()]);
  const [page, bare] = [figuresOf(rounds.page), figuresOf(rounds.peer)];
  const label = `${actors} / ${contacts}`;
  const row = (measure: string, key: "first" | "p50" | "p95") => [
    label,
    measure,
    page[key].toFixed(0),
    bare[key].toFixed(0),
    (page[key] / bare[key]).toFixed(2),
  ];
  rows.push(
    row(`first complete frame: ${whole.pairs.length} lines`, "first"),
    row(`brush step p50: ${trial.drawn.pairs} lines`, "p50"),
    row("brush step p95", "p95"),
  );
  expect(page.first / bare.first).toBeLessThanOrEqual(MOST.first);
  expect(page.p50 / bare.p50).toBeLessThanOrEqual(MOST.step);
});

function drawnIn(scene: Scene | undefined): Drawn | undefined {
  return (
    scene && {
      actors: scene.actors.length,
      pairs: scene.pairs.length,
      labels: scene.labels.map(({ text }) => text),
    }
  );
}
