import { describe, expect, test } from "vitest";
import {
  contactFacts,
  findShared,
  orderByTime,
  resolveEnds,
} from "../../src/filter/contact-facts.ts";
import { smallGraph } from "../graph-files.ts";

const graph = smallGraph();
const indexOf = (name: string) => graph.actors.name.indexOf(name);

describe("contactFacts", () => {
  test("parties stand by side, with what they acted for", () => {
    const { sides } = contactFacts(graph, 1);
    expect(sides.map((side) => side.map((party) => party.name))).toEqual([
      ["Ben Adair", "Dan Orr"],
      ["Chō Satō"],
    ]);
    expect(sides[1]?.[0]?.represents).toEqual([indexOf("Satora")]);
  });

  test("a state does not act for itself in words", () => {
    expect(contactFacts(graph, 8).sides[0]?.[0]).toMatchObject({ name: "Hask", represents: [] });
  });

  test("dates are days, and null where none is known", () => {
    expect(contactFacts(graph, 1)).toMatchObject({ earliest: "2021-08-18", latest: "2021-08-22" });
    expect(contactFacts(graph, 7)).toMatchObject({
      earliest: null,
      latest: null,
      edtf: "XXXX-08-19",
    });
  });

  test("an article that reports a contact stands once", () => {
    expect(contactFacts(graph, 0).articles).toHaveLength(2);
  });

  test("a contact that is not there throws", () => {
    expect(() => contactFacts(graph, 10)).toThrow("got contact 10, expected one below 10");
    expect(() => contactFacts(graph, -1)).toThrow(RangeError);
  });
});

describe("orderByTime", () => {
  test("the earliest stands first, a shorter span before a longer one, undated ones last", () => {
    expect(orderByTime(graph, [7, 9, 1, 2, 0])).toEqual([0, 1, 2, 9, 7]);
    expect(orderByTime(graph, [])).toEqual([]);
  });
});

describe("resolveEnds", () => {
  test("people are the ends at their level, and what they act for at that of states", () => {
    const facts = contactFacts(graph, 0);
    expect(resolveEnds(graph, facts, "person")).toEqual(["person:ana-noor", "person:ben-adair"]);
    expect(resolveEnds(graph, facts, "state")).toEqual(["state:HSK", "state:NOR"]);
  });

  test("who acts for nobody known stays itself", () => {
    expect(resolveEnds(graph, contactFacts(graph, 9), "state")?.[0]).toBe("person:eve-lund");
  });
});

describe("findShared", () => {
  const all = graph.contacts.id.map((_, contact) => contact);

  test("all of the actors must have taken part", () => {
    const both = [indexOf("Ana Noor"), indexOf("Ben Adair")];
    expect(findShared(graph, all, both, "person")).toEqual([0, 3]);
    expect(findShared(graph, all, [indexOf("Norland")], "person")).toEqual([]);
  });

  test("at the level of states an actor takes part by who acts for it", () => {
    expect(findShared(graph, all, [indexOf("Norland")], "state")).toEqual([0, 1, 3, 4, 9]);
  });
});
