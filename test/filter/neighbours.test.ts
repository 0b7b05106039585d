import { describe, expect, it } from "vitest";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { findEmptyingFilters, undo } from "../../src/filter/emptying.ts";
import { findPartners, resolvePair } from "../../src/filter/neighbours.ts";
import type { Filters } from "../../src/filter/selection.ts";
import { dayNumber } from "../../src/model/dates.ts";
import { smallGraph } from "../graph-files.ts";
import { OPEN } from "./open-filters.ts";

const graph = smallGraph();
const index = createContactIndex(graph, "person");

describe("partners", () => {
  it("are ranked by their contacts, equals by their place in the graph file", () => {
    const partners = findPartners(selectContacts(index, OPEN), 4);
    expect(partners.map(({ actor, pair }) => [graph.actors.name[actor], pair.contacts])).toEqual([
      ["Kestrel Union", 2],
      ["Ben Adair", 2],
      ["Chō Satō", 1],
      ["Dan Orr", 1],
      ["River Movement", 1],
      ["Eve Lund", 1],
    ]);
  });

  it("are none for an actor without a visible contact", () => {
    expect(findPartners(selectContacts(index, OPEN), 99)).toEqual([]);
  });

  it("make a pair in either order", () => {
    const selection = selectContacts(index, OPEN);
    expect(resolvePair(selection, 5, 4)).toBe(resolvePair(selection, 4, 5));
    expect(resolvePair(selection, 4, 5)?.contacts).toBe(2);
    expect(resolvePair(selection, 0, 5)).toBeUndefined();
  });
});

describe("an empty result", () => {
  it("names each filter that alone would bring contacts back", () => {
    const filters: Filters = {
      ...OPEN,
      from: dayNumber("2021-10-02"),
      to: dayNumber("2021-10-02"),
    };
    expect(findEmptyingFilters(index, filters, OPEN)).toEqual(["window"]);
    const planned: Filters = { ...OPEN, statuses: ["planned"], modes: ["call"] };
    expect(findEmptyingFilters(index, planned, OPEN)).toEqual(["modes", "statuses"]);
    const all: Filters = { ...planned, modes: [], statuses: [] };
    expect(findEmptyingFilters(index, all, OPEN)).toEqual([]);
  });

  it("leaves the index with the filters that emptied it", () => {
    findEmptyingFilters(index, { ...OPEN, modes: [] }, OPEN);
    expect(index.select().contacts).toHaveLength(0);
  });

  it("is undone by putting one filter back", () => {
    const filters: Filters = { ...OPEN, from: 1, to: 2, modes: [] };
    expect(undo(filters, OPEN, "window")).toEqual({ ...OPEN, modes: [] });
    expect(undo(filters, OPEN, "modes")).toEqual({ ...OPEN, from: 1, to: 2 });
  });
});
