/**
 * Makes one picture of a graph as the command line does, and prints what it took: a process of its own,
 * so that its memory is its own.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { readGraph } from "../../src/build/read-graph.ts";
import { createFontLoader } from "../../src/build/font-files.ts";
import { writePng } from "../../src/build/write-png.ts";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { createMessages } from "../../src/messages/messages.ts";
import { createPicture } from "../../src/snapshot/create-picture.ts";
import { parseSize } from "../../src/snapshot/sizes.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { filtersOf } from "../../src/state/filters.ts";
import type { PictureRound } from "./picture-figures.ts";

const [folder = "", size = "full"] = process.argv.slice(2);

/** The most memory since the last time that it was forgotten, in MiB: as Linux counts it, else of all time. */
function mostMemory(): number {
  try {
    const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    return Number(kibibytes) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

/** Starting takes more than reading a graph: what it took is not to hide what a picture takes. */
function forgetMemory(): void {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    // Only Linux forgets.
  }
}

const graph = await readGraph(folder);
forgetMemory();
const before = mostMemory();
const start = performance.now();
const selection = selectContacts(createContactIndex(graph, "person"), filtersOf(BASE_VIEW));
const picture = await createPicture({
  graph,
  selection,
  view: BASE_VIEW,
  messages: createMessages(),
  size: parseSize(size),
  theme: "light",
  loadFont: createFontLoader(folder),
});
const drawn = performance.now();
await writePng(picture);
const round: PictureRound = {
  kilobytes: picture.svg.length / 1000,
  svg: drawn - start,
  png: performance.now() - drawn,
  before,
  after: mostMemory(),
};
console.log(JSON.stringify(round));
