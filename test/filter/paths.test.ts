import { describe, expect, it } from "vitest";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { findShortestPath } from "../../src/filter/paths.ts";
import { graphOf, smallGraph } from "../graph-files.ts";
import { OPEN } from "./open-filters.ts";

const LETTERS = ["a", "b", "c", "d", "e", "f"];

/** A graph of calls: "ab" is a call of a and b. */
function calls(...pairs: string[]) {
  const graph = graphOf({
    actors: LETTERS.map((key) => ({ key, kind: "person", name: key })),
    contacts: pairs.map((pair) => ({
      sides: pair.split("").map((key) => [key]),
      date: "2021-08-15" as const,
    })),
  });
  return selectContacts(createContactIndex(graph, "person"), OPEN);
}

function wayOf(selection: ReturnType<typeof calls>, from: string, to: string) {
  const path = findShortestPath(selection, LETTERS.indexOf(from), LETTERS.indexOf(to));
  return path?.map((actor) => LETTERS[actor]).join("");
}

describe("the shortest way between two actors", () => {
  it("goes over as few others as it can", () => {
    expect(wayOf(calls("ab", "bc", "cd", "ad"), "a", "c")).toBe("abc");
    expect(wayOf(calls("ab", "bc", "cd", "de"), "a", "e")).toBe("abcde");
    expect(wayOf(calls("ab"), "b", "a")).toBe("ba");
  });

  it("takes of several the one with most contacts, then the first in the file", () => {
    expect(wayOf(calls("ab", "bd", "ac", "cd", "cd"), "a", "d")).toBe("acd");
    expect(wayOf(calls("ab", "bd", "ac", "cd"), "a", "d")).toBe("abd");
  });

  it("is none where nothing joins the two, and the actor alone where they are one", () => {
    expect(wayOf(calls("ab", "cd"), "a", "d")).toBeUndefined();
    expect(wayOf(calls("ab"), "a", "a")).toBe("a");
  });

  it("runs along what the filters leave", () => {
    const index = createContactIndex(smallGraph(), "person");
    const august = selectContacts(index, { ...OPEN, to: 18_870 });
    expect(findShortestPath(august, 3, 6)).toEqual([3, 4, 5, 6]);
  });
});
