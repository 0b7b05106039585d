/**
 * The filter index alone at a million contacts, beside crossfilter2 on the same columns: a window of
 * 90 days slides by a day, and the contacts of every pair in it are counted. Both take a contact for
 * an interval. crossfilter2 is given the lesser task: it counts pairs, while the index keeps
 * channels, hairlines and the contacts of each actor as well.
 *
 * It runs in a process of its own and prints its rounds as JSON: vitest reads each imported constant
 * through a getter, which makes the index many times slower than the page has it.
 */
import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import crossfilter from "crossfilter2";
import { createContactIndex } from "../../src/filter/contact-index.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { filtersOf } from "../../src/state/filters.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { manyContacts } from "./many-contacts.ts";
import { quantile } from "./table.ts";

/** Figures of each round. */
export type Rounds = Record<(typeof NAMES)[number], Figures[]>;

const ACTORS = 5000;
const DAYS = 3650;
const WINDOW = 90;
const STEPS = 400;
const ROUNDS = 5;

/** What is measured: both count the same and say how many contacts and pairs are in the window. */
interface Counter {
  move: (from: number, to: number) => void;
  /** Pairs with a contact in the window, each with how many. */
  read: () => { pairs: number; contacts: number };
}

type Make = (graph: GraphFile) => Counter;

const makeIndex: Make = (graph) => {
  const index = createContactIndex(graph, "person");
  index.setFilters(filtersOf(BASE_VIEW));
  return {
    move: (from, to) => index.moveWindow(from, to),
    read() {
      const { pairs, contacts } = index.select();
      return { pairs: pairs.length, contacts: contacts.length };
    },
  };
};

/** Records are bare numbers, the lightest that crossfilter2 can hold; the columns are the graph's. */
const makeCrossfilter: Make = ({ contacts, participants, actors }) => {
  const count = actors.id.length;
  const records = crossfilter(Array.from(contacts.id.keys()));
  const earliest = records.dimension((contact) => contacts.earliest[contact] ?? 0);
  const latest = records.dimension((contact) => contacts.latest[contact] ?? 0);
  const pair = records.dimension((contact) => {
    const one = participants.actor[2 * contact] ?? 0;
    const other = participants.actor[2 * contact + 1] ?? 0;
    return Math.min(one, other) * count + Math.max(one, other);
  });
  const byPair = pair.group<number, number>().reduceCount();
  return {
    move(from, to) {
      earliest.filterRange([-Infinity, to + 1]);
      latest.filterRange([from, Infinity]);
      // It counts only once it is asked; from then on each step brings the counts up to date.
      byPair.all();
    },
    read() {
      const pairs = byPair.all().filter(({ value }) => value > 0);
      return { pairs: pairs.length, contacts: records.allFiltered().length };
    },
  };
};

const MAKERS = { readout: makeIndex, crossfilter2: makeCrossfilter };
const NAMES = ["readout", "crossfilter2"] as const;

/** What a round took: milliseconds, and mebibytes. */
export interface Figures {
  built: number;
  megabytes: number;
  step: number;
  stepP95: number;
  read: number;
}

/** Bytes on the heap and in buffers, once what a round left behind is collected. */
async function readMemory(): Promise<number> {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  for (let pass = 0; pass < 3; pass++) {
    await new Promise((resolve) => setImmediate(resolve));
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Builds, slides and reads once, and checks the counts of a window against a plain loop. */
async function measure(make: Make, graph: GraphFile): Promise<Figures> {
  const before = await readMemory();
  const start = performance.now();
  const counter = make(graph);
  const built = performance.now() - start;
  const first = Math.min(...graph.contacts.earliest.slice(0, 1000).map(Number)) + 300;
  counter.move(first, first + WINDOW - 1);
  const megabytes = ((await readMemory()) - before) / 2 ** 20;
  // Once over the same days untimed: a reader drags to and fro, and the compilers have seen both.
  for (let day = 1; day <= STEPS; day++) counter.move(first + day, first + day + WINDOW - 1);
  counter.move(first, first + WINDOW - 1);
  const steps: number[] = [];
  for (let day = 1; day <= STEPS; day++) {
    steps.push(timeOf(() => counter.move(first + day, first + day + WINDOW - 1)));
  }
  const read = timeOf(() => counter.read());
  const from = first + STEPS;
  assert.deepEqual(counter.read(), countPlainly(graph, from, from + WINDOW - 1));
  return { built, megabytes, step: quantile(steps, 0.5), stepP95: quantile(steps, 0.95), read };
}

function countPlainly({ contacts, participants }: GraphFile, from: number, to: number) {
  const pairs = new Set<string>();
  let seen = 0;
  for (const contact of contacts.id.keys()) {
    if ((contacts.earliest[contact] ?? 0) > to || (contacts.latest[contact] ?? 0) < from) continue;
    seen += 1;
    const ends = participants.actor.slice(2 * contact, 2 * contact + 2).sort((a, b) => a - b);
    pairs.add(ends.join());
  }
  return { pairs: pairs.size, contacts: seen };
}

const rounds: Rounds = { readout: [], crossfilter2: [] };
const graph = manyContacts({ actors: ACTORS, contacts: 1_000_000, days: DAYS });
for (let round = 0; round < ROUNDS; round++) {
  for (const name of NAMES) rounds[name].push(await measure(MAKERS[name], graph));
}
process.stdout.write(JSON.stringify(rounds));
