/** What a picture costs, from 100 to 5,000 pairs: on the command line and in the page. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createContactIndex, selectContacts } from "../../../src/filter/contact-index.ts";
import type { GraphFile } from "../../../src/model/graph-file.ts";
import { BASE_VIEW } from "../../../src/state/base-view.ts";
import { filtersOf } from "../../../src/state/filters.ts";
import { openBrowser, openPage } from "../../e2e/browser.ts";
import { openGraph } from "../../e2e/scene.ts";
import { buildSite, servePage } from "../../e2e/site.ts";
import { seededGraph } from "../../graph-files.ts";
import type { PictureRound } from "../picture-figures.ts";
import { drawTable, median } from "../table.ts";

const PAIRS = [100, 500, 1000, 2000, 5000];
const SIZE = "full";
const ROUNDS = 3;

let folder: string;
let browser: Browser;
const rows: string[][] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "readout-pictures-"));
  [browser] = await Promise.all([openBrowser(), buildSite(join(folder, "site"))]);
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  const head = [
    "pairs",
    "actors",
    "SVG kB",
    "line: SVG, ms",
    "PNG, ms",
    "memory, MiB, of it before",
    "page: SVG, ms",
    "PNG, ms",
    "longest task, ms",
    "heap, MiB",
  ];
  drawTable(`a picture of the size ${SIZE}, 2400 pixels wide; median of ${ROUNDS}`, head, rows);
});

function countPairs(graph: GraphFile): number {
  return selectContacts(createContactIndex(graph, "person"), filtersOf(BASE_VIEW)).pairs.length;
}

/** A graph with nearly so many pairs: those of many contacts among few repeat. */
function graphOfPairs(wanted: number): GraphFile {
  const actors = Math.max(40, Math.round(wanted / 4));
  let contacts = wanted;
  let graph = seededGraph({ actors, contacts });
  for (let round = 0; round < 12 && Math.abs(countPairs(graph) / wanted - 1) > 0.03; round++) {
    contacts = Math.max(1, Math.round((contacts * wanted) / countPairs(graph)));
    graph = seededGraph({ actors, contacts });
  }
  return graph;
}

function roundOnLine(graphFolder: string): PictureRound {
  const script = fileURLToPath(new URL("../picture-round.ts", import.meta.url));
  const command = ["--import", "tsx", script, graphFolder, SIZE];
  return JSON.parse(execFileSync(process.execPath, command, { encoding: "utf8" }));
}

interface PageRound {
  svg: number;
  png: number;
  /** The longest time for which the page could do nothing else. */
  task: number;
  /** What the page's own objects took at the end, in MiB. */
  heap: number;
}

async function timeSaving(page: Page, format: "SVG" | "PNG"): Promise<number> {
  const start = performance.now();
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: 120_000 }),
    page.getByRole("button", { name: `Save as ${format}` }).click(),
  ]);
  await download.path();
  return performance.now() - start;
}

async function roundInPage(address: string): Promise<PageRound> {
  const { page } = await openPage(browser);
  page.setDefaultTimeout(120_000);
  await openGraph(page, address);
  await page.getByText("Other pictures").click();
  await page.getByRole("combobox", { name: "Size", exact: true }).selectOption(SIZE);
  await page.getByRole("img", { name: "Preview of the picture" }).waitFor();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });
  const svg = await timeSaving(page, "SVG");
  const png = await timeSaving(page, "PNG");
  const tasks = await page.evaluate<number[]>("window.tasks");
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
  await page.context().close();
  return { svg, png, task: Math.max(0, ...tasks), heap: heap / 1024 / 1024 };
}

test.each(PAIRS)("%i pairs", async (wanted) => {
  const graph = graphOfPairs(wanted);
  const pairs = countPairs(graph);
  expect(Math.abs(pairs / wanted - 1)).toBeLessThan(0.1);
  const graphFolder = await mkdtemp(join(folder, "graph-"));
  await writeFile(join(graphFolder, "graph.json"), JSON.stringify(graph));
  const lines = Array.from({ length: ROUNDS }, () => roundOnLine(graphFolder));
  const site = await servePage(join(folder, "site"), { "data/graph.json": JSON.stringify(graph) });
  const pages: PageRound[] = [];
  for (let round = 0; round < ROUNDS; round++) pages.push(await roundInPage(site.address));
  await site.close();
  const line = (key: keyof PictureRound) => median(lines.map((each) => each[key])).toFixed(0);
  const page = (key: keyof PageRound) => median(pages.map((each) => each[key])).toFixed(0);
  rows.push([
    String(pairs),
    String(graph.actors.id.length),
    line("kilobytes"),
    line("svg"),
    line("png"),
    `${line("after")}, ${line("before")}`,
    page("svg"),
    page("png"),
    page("task"),
    page("heap"),
  ]);
});
