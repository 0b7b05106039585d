/**
 * How soon the frame stands in an article, beside a plain frame with bare sigma and the same marks and
 * labels, in turns: when anything of it is seen, and when all marks are. The frame reads a graph file,
 * indexes it, composes the Scene and draws itself around it; bare sigma is given the marks ready made.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFontLoader } from "../../../src/build/font-files.ts";
import { createContactIndex, selectContacts } from "../../../src/filter/contact-index.ts";
import { composeScene } from "../../../src/marks/compose-scene.ts";
import { fitProjection, type Size } from "../../../src/marks/projection.ts";
import { createMessages } from "../../../src/messages/messages.ts";
import type { GraphFile } from "../../../src/model/graph-file.ts";
import { createPicture as drawPicture } from "../../../src/snapshot/create-picture.ts";
import { parseSize } from "../../../src/snapshot/sizes.ts";
import { BASE_VIEW } from "../../../src/state/base-view.ts";
import { filtersOf } from "../../../src/state/filters.ts";
import type { PageElement } from "../../../src/view/elements/page.ts";
import { openBrowser, openPage } from "../../e2e/browser.ts";
import { buildSite, servePage } from "../../e2e/site.ts";
import { seededGraph } from "../../graph-files.ts";
import { drawTable, median } from "../table.ts";
import { buildScript } from "./build-script.ts";
import type { Measured } from "./clock.ts";
import { createPicture } from "./pictures.ts";

/** With bounds of the frame's time to all marks, as multiples of bare sigma's. */
const SIZES = [
  { actors: 150, contacts: 300, most: 1.3 },
  // Of ten thousand lines the poster itself, an SVG, takes a third of the time.
  { actors: 1000, contacts: 10_000, most: 2 },
] as const;
const ROUNDS = 7;

const PEER_PAGE = `<!doctype html><meta charset="utf-8" /><title>Bare sigma</title>
<script type="module" src="bare-sigma.js"></script>`;

let folder: string;
let browser: Browser;
const rows: string[][] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-bench-"));
  await buildSite(join(folder, "site"));
  for (const name of ["bare-sigma", "clock"]) await buildScript(folder, name);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  drawTable(
    `frame of 760 in an article beside a plain frame with bare sigma, ms, median of ${ROUNDS}`,
    ["actors / contacts", "measure", "frame", "bare sigma", "ratio"],
    rows,
  );
});

interface Times {
  /** When anything is seen. */
  seen: number;
  /** When all marks are. */
  whole: number;
}

/** Opens an article with a frame in it; the times count from when the frame began to load. */
async function measure(article: string): Promise<Times & { size: Size | null }> {
  const { page } = await openPage(browser);
  page.setDefaultTimeout(60_000);
  await page.addInitScript({ path: join(folder, "peer", "clock.js") });
  await page.goto(article, { waitUntil: "commit" });
  const handle = await page.locator("iframe").elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("got no frame, expected one in the article");
  await frame.waitForLoadState("domcontentloaded");
  const times = await frame.evaluate(async () => {
    const whole = await (window as Measured).clock?.first;
    if (whole === undefined) throw new Error("got no time, expected a clock in the frame");
    await (window as Measured).clock?.rest(300);
    const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
    const scene = document.querySelector<PageElement>("readout-page")?.session.scene.get();
    const size = scene ? { width: scene.width, height: scene.height } : null;
    return { whole, seen: Math.min(painted ?? whole, whole), size };
  });
  await page.context().close();
  return times;
}

async function drawPoster(graph: GraphFile): Promise<string> {
  const { svg } = await drawPicture({
    graph,
    view: BASE_VIEW,
    selection: selectContacts(createContactIndex(graph, "person"), filtersOf(BASE_VIEW)),
    messages: createMessages(),
    size: parseSize("column"),
    theme: "light",
    loadFont: createFontLoader(folder),
  });
  return svg;
}

const articleWith = (address: string) =>
  `<!doctype html><title>An article</title><iframe width="760" height="900" src="${address}"></iframe>`;

test.each(SIZES)("$actors actors with $contacts contacts", async ({ actors, contacts, most }) => {
  const graph = seededGraph({ actors, contacts });
  const own = await servePage(join(folder, "site"), {
    "data/graph.json": JSON.stringify(graph),
    "poster.svg": await drawPoster(graph),
    "poster-dark.svg": null,
  });
  const frame = articleWith(`${own.address}embed.html?controls=none`);
  const first = await servePage("/nowhere", { "index.html": frame, "favicon.ico": "" }, {});
  // The first opening is no measurement: it tells how large the picture is.
  const { size } = await measure(first.address);
  if (!size) throw new Error("got no Scene");
  const selection = selectContacts(createContactIndex(graph, "person"), filtersOf(BASE_VIEW));
  const projection = fitProjection(graph, "person", size, null);
  const scene = composeScene({
    graph,
    selection,
    view: BASE_VIEW,
    size,
    theme: "light",
    projection,
  });
  const peer = await servePage(join(folder, "peer"), {
    "index.html": PEER_PAGE,
    "picture.json": JSON.stringify(createPicture(graph, scene, projection)),
  });
  const bare = articleWith(peer.address);
  const second = await servePage("/nowhere", { "index.html": bare, "favicon.ico": "" }, {});
  const taken = { frame: [] as Times[], bare: [] as Times[] };
  const takers = [
    async () => taken.frame.push(await measure(first.address)),
    async () => taken.bare.push(await measure(second.address)),
  ];
  for (let round = 0; round < ROUNDS; round++) {
    // Who goes first takes turns.
    for (const take of round % 2 === 0 ? takers : takers.toReversed()) await take();
  }
  await Promise.all([own, first, peer, second].map((site) => site.close()));
  const middle = (times: readonly Times[], key: keyof Times) =>
    median(times.map((each) => each[key]));
  for (const [key, measured] of [
    ["seen", "anything is seen"],
    ["whole", `all of ${scene.pairs.length} lines`],
  ] as const) {
    const [ours, theirs] = [middle(taken.frame, key), middle(taken.bare, key)];
    rows.push([
      `${actors} / ${contacts}`,
      measured,
      ours.toFixed(0),
      theirs.toFixed(0),
      (ours / theirs).toFixed(2),
    ]);
  }
  expect(middle(taken.frame, "whole") / middle(taken.bare, "whole")).toBeLessThanOrEqual(most);
});
