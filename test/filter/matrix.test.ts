import { describe, expect, it } from "vitest";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { createMatrix } from "../../src/filter/matrix.ts";
import { smallGraph } from "../graph-files.ts";
import { OPEN } from "./open-filters.ts";

const graph = smallGraph();
// Noor, the Union and the Movement speak to each other more than to others.
const groups = [1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1];
graph.levels.person.community = groups;
const selection = selectContacts(createContactIndex(graph, "person"), OPEN);
const namesOf = (actors: readonly number[]) => actors.map((actor) => graph.actors.name[actor]);

describe("the matrix", () => {
  it("puts those of one community beside each other, those with most contacts first", () => {
    const { actors, left } = createMatrix(graph, selection, 20);
    expect(actors.map((actor) => groups[actor])).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
    expect(namesOf(actors).slice(0, 3)).toEqual(["Ben Adair", "Dan Orr", "Chō Satō"]);
    expect(left).toBe(0);
  });

  it("tells where one community ends and the next begins, and who has most contacts in each", () => {
    const { blocks } = createMatrix(graph, selection, 20);
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 6],
      [6, 10],
    ]);
    const hubs = blocks.map(({ hub }) => graph.actors.name[hub ?? -1]);
    expect(hubs).toEqual(["Ben Adair", "Ana Noor"]);
  });

  it("has a block without a hub for those of no community", () => {
    const loose = structuredClone(graph);
    loose.levels.person.community = groups.map((group) => (group === 0 ? null : group));
    expect(createMatrix(loose, selection, 20).blocks.at(-1)).toEqual({
      start: 6,
      end: 10,
      hub: null,
    });
    expect(createMatrix(loose, { ...selection, pairs: [] }, 20).blocks).toEqual([]);
  });

  it("keeps those with most contacts where there is no room for all, and counts the rest", () => {
    const { actors, left } = createMatrix(graph, selection, 2);
    expect(namesOf(actors)).toEqual(["Ana Noor", "Ben Adair"]);
    expect(left).toBe(8);
  });

  it("gives the pair of a row and a column, in either order", () => {
    const { pairAt } = createMatrix(graph, selection, 2);
    expect(pairAt(0, 1)).toMatchObject({ source: 4, target: 5, contacts: 2 });
    expect(pairAt(1, 0)).toBe(pairAt(0, 1));
    expect(pairAt(0, 0)).toBeUndefined();
  });
});
