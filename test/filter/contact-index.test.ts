import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactFacts } from "../../src/filter/contact-facts.ts";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { sourceIn } from "../../src/filter/source-facts.ts";
import { SIDES } from "../../src/filter/selection.ts";
import type { Filters, Selection } from "../../src/filter/selection.ts";
import { dayNumber } from "../../src/model/dates.ts";
import type { Day } from "../../src/model/dates.ts";
import { ACTOR_KINDS, CERTAINTIES, MODES, STATUSES } from "../../src/model/kinds.ts";
import { graphOf, seededGraph, smallGraph } from "../graph-files.ts";
import { selectNaively } from "./naive-selection.ts";
import { OPEN } from "./open-filters.ts";

function numberOf(day: Day | null): number | null {
  return day === null ? null : dayNumber(day);
}

function windowOf(from: Day | null, to: Day | null): Filters {
  return { ...OPEN, from: numberOf(from), to: numberOf(to) };
}

const graph = smallGraph();
const nameOf = (actor: number): string => graph.actors.name[actor] ?? "";

function pairNames(selection: Selection): string[] {
  return selection.pairs.map(({ source, target }) => `${nameOf(source)} – ${nameOf(target)}`);
}

function select(filters: Filters, level: "person" | "state" = "person"): Selection {
  return selectContacts(createContactIndex(graph, level), filters);
}

describe("the window", () => {
  it("shows a contact whose dates overlap it, and no other", () => {
    expect([...select(windowOf("2021-08-16", "2021-08-19")).contacts]).toEqual([1]);
    expect([...select(windowOf("2021-08-15", "2021-08-15")).contacts]).toEqual([0]);
    expect([...select(windowOf("2021-08-22", "2021-08-22")).contacts]).toEqual([1]);
    expect([...select(windowOf("2021-08-23", "2021-08-23")).contacts]).toEqual([8]);
  });

  it("is open where an end is null", () => {
    expect([...select(windowOf("2021-09-14", null)).contacts]).toEqual([3, 4, 9]);
    expect([...select(windowOf(null, "2021-08-17")).contacts]).toEqual([0]);
  });

  it("shows undated contacts only where it is open on both sides, and always tells of them", () => {
    expect([...select(OPEN).contacts]).toEqual([0, 1, 2, 3, 4, 7, 8, 9]);
    expect([...select(windowOf("2000-01-01", null)).contacts]).not.toContain(7);
    expect([...select(windowOf("2021-08-01", "2021-08-31")).undated]).toEqual([7]);
  });

  it("takes day 0 for a bound like any other", () => {
    const rows = graphOf({
      actors: [
        { key: "a", kind: "person", name: "A" },
        { key: "b", kind: "person", name: "B" },
      ],
      contacts: [
        { sides: [["a"], ["b"]], date: "1969-12-31" },
        { sides: [["a"], ["b"]], date: "1970-01-01" },
      ],
    });
    const index = createContactIndex(rows, "person");
    expect([...selectContacts(index, { ...OPEN, from: 0 }).contacts]).toEqual([1]);
    expect([...selectContacts(index, { ...OPEN, to: 0 }).contacts]).toEqual([0, 1]);
  });

  it("is refused the wrong way round", () => {
    const index = createContactIndex(graph, "person");
    expect(() => index.setFilters({ ...OPEN, from: 5, to: 3 })).toThrow(
      "a window from 5 to 3, expected the earlier day first",
    );
    expect(() => index.setFilters({ ...OPEN, from: 0.5 })).toThrow("expected a day number or null");
    expect(() => index.moveWindow(1, 2)).toThrow("expected setFilters first");
  });
});

/** Whether the pairs of one meeting with this many sides are hairlines. */
function room(sides: number): boolean | undefined {
  const keys = Array.from({ length: sides }, (_, side) => `p${side}`);
  const rows = graphOf({
    actors: keys.map((key) => ({ key, kind: "person", name: key })),
    contacts: [{ sides: keys.map((key) => [key]), date: "2021-08-15" }],
  });
  return selectContacts(createContactIndex(rows, "person"), OPEN).pairs[0]?.hairline;
}

describe("pairs", () => {
  it("join people of different sides only", () => {
    expect(pairNames(select(windowOf("2021-08-15", "2021-08-22")))).toEqual([
      "Kestrel Union – Ana Noor",
      "Ana Noor – Ben Adair",
      "Ben Adair – Chō Satō",
      "Chō Satō – Dan Orr",
    ]);
  });

  it("join what the people represent at the level of states", () => {
    expect(pairNames(select(windowOf("2021-08-15", "2021-08-22"), "state"))).toEqual([
      "Hask – Norland",
      "Hask – Kestrel Union",
      "Norland – Satora",
    ]);
  });

  it("count a contact once, though a state sends two people", () => {
    const [pair] = select(windowOf("2021-08-18", "2021-08-18"), "state").pairs;
    expect(pair).toMatchObject({ contacts: 1, occurred: 1, inPerson: 1, remote: 0 });
  });

  it("tell contacts by channel, and only those that occurred", () => {
    const filters: Filters = { ...OPEN, statuses: STATUSES };
    const pairs = select(filters, "state").pairs;
    const between = pairs.find(({ source, target }) => source === 0 && target === 2);
    // A planned visit, the room of six and "Hask and Satora", of unspecified mode.
    expect(between).toMatchObject({ contacts: 3, occurred: 2, inPerson: 1, unspecified: 1 });
  });

  it("are hairlines where they rest only on contacts of five sides or more", () => {
    const { pairs } = select(OPEN);
    const orrAndSato = pairs.find(({ source, target }) => source === 6 && target === 7);
    const orrAndLund = pairs.find(({ source, target }) => source === 7 && target === 10);
    const orrAndNoor = pairs.find(({ source, target }) => source === 4 && target === 7);
    expect(orrAndSato?.hairline).toBe(false);
    expect(orrAndLund?.hairline).toBe(false);
    expect(orrAndNoor?.hairline).toBe(true);
  });

  it("leave hairlines out where these are switched off, and keep the contacts", () => {
    const without = select({ ...OPEN, hairlines: false });
    expect(without.pairs.filter(({ hairline }) => hairline)).toEqual([]);
    expect(without.pairs).toHaveLength(7);
    expect([...without.contacts]).toContain(4);
  });

  it("are hairlines at five sides and none at four", () => {
    expect(room(4)).toBe(false);
    expect(room(5)).toBe(true);
  });

  it("give their contacts, in either order of their ends, as the filters stand", () => {
    const open = select(OPEN);
    expect([...open.contactsOfPair(4, 5)]).toEqual([0, 3]);
    expect([...open.contactsOfPair(5, 4)]).toEqual([0, 3]);
    expect([...select(windowOf("2021-09-01", null)).contactsOfPair(4, 5)]).toEqual([3]);
    expect([...open.contactsOfPair(0, 5)]).toEqual([]);
    expect([...open.contactsOfPair(4, 4)]).toEqual([]);
  });
});

describe("other filters", () => {
  it("keep the modes that are asked for", () => {
    expect([...select({ ...OPEN, modes: ["letter", "video"] }).contacts]).toEqual([2, 3]);
    expect([...select({ ...OPEN, modes: [] }).contacts]).toEqual([]);
  });

  it("hide what did not happen unless it is asked for", () => {
    expect([...select(OPEN).contacts]).not.toContain(5);
    expect([...select({ ...OPEN, statuses: ["planned"] }).contacts]).toEqual([5]);
  });

  it("hide contacts within one state unless they are asked for", () => {
    expect([...select(OPEN).contacts]).not.toContain(6);
    expect([...select({ ...OPEN, domestic: true }).contacts]).toContain(6);
  });
});

describe("filters by who takes part", () => {
  it("draw the kinds of actors that are asked for, and the contacts that join two of them", () => {
    const people = select({ ...OPEN, kinds: ["person"] });
    expect([...people.contacts]).toEqual([0, 1, 3, 4, 9]);
    expect(pairNames(people).join()).not.toContain("Kestrel Union");
    expect(people.contactsByActor[3]).toBe(0);
  });

  it("ask for somebody who takes part or is represented", () => {
    expect([...select({ ...OPEN, involving: ["state:SAT"] }).contacts]).toEqual([1, 4, 8]);
    expect([...select({ ...OPEN, involving: ["person:ana-noor"] }).contacts]).toEqual([0, 2, 3, 4]);
    expect([...select({ ...OPEN, involving: ["state:XXX"] }).contacts]).toEqual([]);
  });

  it("ask for somebody from a part of the world", () => {
    expect([...select({ ...OPEN, regions: ["Southern Isles"] }).contacts]).toEqual([1, 4, 8]);
  });

  it("tell two sides from many", () => {
    expect([...select({ ...OPEN, sides: "multilateral" }).contacts]).toEqual([4]);
    expect([...select({ ...OPEN, sides: "bilateral" }).contacts]).not.toContain(4);
  });

  it("leave pairs with enough contacts, and what goes with them", () => {
    const often = select({ ...OPEN, minContacts: 2 });
    expect(pairNames(often)).toEqual([
      "Kestrel Union – Ana Noor",
      "Ana Noor – Ben Adair",
      "Chō Satō – Dan Orr",
      "Dan Orr – Eve Lund",
    ]);
    expect([...often.contacts]).toEqual([0, 1, 2, 3, 4, 9]);
    expect([often.contactsByActor[4], often.contactsByActor[9]]).toEqual([4, 0]);
    expect([...often.contactsOfActor(5)]).toEqual([0, 1, 3]);
  });
});

describe("filters by who tells it", () => {
  it("ask for a publisher, or for several", () => {
    expect([...select({ ...OPEN, publishers: ["Hask Times"] }).contacts]).toContain(0);
    expect([...select({ ...OPEN, minSources: 2 }).contacts]).toEqual([0]);
    expect([...select({ ...OPEN, minSources: 3 }).contacts]).toEqual([]);
  });

  it("count copies with what they copy", () => {
    const sides = [["ana"], ["ben"]];
    const copied = graphOf({
      actors: ["ana", "ben"].map((key) => ({ key, kind: "person", name: key })),
      contacts: [
        { sides, publishers: [0, 1, 2], copies: 2 },
        { sides, publishers: [0, 1, 2], copies: 1 },
        { sides, publishers: [0] },
      ],
      publishers: ["The Gazette", "Hask Times", "The Post"],
    });
    const index = createContactIndex(copied, "person");
    const open = { ...OPEN, publishers: [] };
    expect([...selectContacts(index, { ...open, minSources: 2 }).contacts]).toEqual([1]);
    expect(selectContacts(index, open).pairs[0]?.singleSource).toBe(false);
    expect(index.countFacets(open).minSources).toEqual([3, 1]);
    const alone = graphOf({
      actors: ["ana", "ben"].map((key) => ({ key, kind: "person", name: key })),
      contacts: [{ sides, publishers: [0, 1], copies: 1 }],
    });
    expect(selectContacts(createContactIndex(alone, "person"), open).pairs[0]?.singleSource).toBe(
      true,
    );
    expect(contactFacts(copied, 0)).toMatchObject({ sources: 1, copies: 2 });
    expect(sourceIn(copied, 0, 2)).toBe(0);
  });
});

describe("counts beside the choices", () => {
  const counts = createContactIndex(graph, "person").countFacets({ ...OPEN, modes: ["call"] });

  it("tell what each value would show, the other filters as they are", () => {
    // Calls 0 and 9; a letter; the meetings 1 and 4; a video; and the exchanges 7 and 8.
    expect(counts.modes).toEqual([3, 1, 2, 0, 1, 1]);
    expect(counts.statuses[0]).toBe(3);
    expect(counts.minSources).toEqual([3, 1]);
  });

  it("of people name everybody who takes part or is represented", () => {
    expect(counts.involving[0]).toBe(2);
    expect(counts.involving[1]).toBe(2);
  });

  it("are those of the window", () => {
    const index = createContactIndex(graph, "person");
    const { modes } = index.countFacets(windowOf("2021-08-15", "2021-08-17"));
    expect(modes).toEqual([1, 0, 0, 0, 0, 0]);
  });
});

describe("actors", () => {
  it("count a contact once, on whatever sides they stand", () => {
    const rows = graphOf({
      actors: [
        { key: "S", kind: "state", name: "S" },
        { key: "T", kind: "state", name: "T" },
        { key: "a", kind: "person", name: "A", represents: ["S"] },
        { key: "b", kind: "person", name: "B", represents: ["S"] },
      ],
      contacts: [{ sides: [["a"], ["b"], ["T"]], date: "2021-08-15" }],
    });
    const selection = selectContacts(createContactIndex(rows, "state"), OPEN);
    expect([...selection.contactsByActor]).toEqual([1, 1, 0, 0]);
    expect(selection.pairs).toHaveLength(1);
    expect(selection.actorCount).toBe(2);
  });

  it("are not counted at the level of states where they act for nobody known", () => {
    const selection = select(windowOf("2021-10-10", "2021-10-10"), "state");
    expect([...selection.contacts]).toEqual([9]);
    expect(selection.pairs).toEqual([]);
    expect([...selection.contactsByActor].map((count, actor) => count && nameOf(actor))).toContain(
      "Norland",
    );
    expect(selection.actorCount).toBe(1);
  });

  it("give their contacts", () => {
    expect([...select(OPEN).contactsOfActor(7)]).toEqual([1, 4, 9]);
    expect([...select(OPEN).contactsOfActor(99)]).toEqual([]);
  });
});

/** Nothing, or some of these. */
function some(values: readonly string[]): fc.Arbitrary<string[]> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant<string[]>([]) }, fc.subarray([...values]));
}

describe("a selection", () => {
  it("does not change when its index moves on", () => {
    const index = createContactIndex(graph, "person");
    const before = selectContacts(index, windowOf("2021-08-15", "2021-08-15"));
    index.moveWindow(dayNumber("2021-09-01"), null);
    expect([...before.contacts]).toEqual([0]);
    expect(before.contactsByActor[4]).toBe(1);
    expect([...before.contactsOfActor(4)]).toEqual([0]);
    expect([...index.select().contacts]).toEqual([3, 4, 9]);
  });

  it("is what a plain filter leaves, wherever the window slid and whatever else changed", () => {
    const seeded = seededGraph({ actors: 30, contacts: 150, days: 120, seed: 7 });
    const first = dayNumber("2021-01-01");
    const day = fc.option(fc.integer({ min: first - 5, max: first + 140 }), { freq: 4 });
    const filters = fc.record({
      ends: fc.tuple(day, day),
      modes: fc.constantFrom(MODES, MODES, MODES.slice(0, 2), []),
      statuses: fc.constantFrom(["occurred"] as const, STATUSES),
      certainties: fc.constantFrom(CERTAINTIES, CERTAINTIES.slice(0, 1)),
      kinds: fc.constantFrom(ACTOR_KINDS, ACTOR_KINDS, ACTOR_KINDS.slice(0, 2), ["state"] as const),
      sides: fc.constantFrom(...SIDES),
      involving: some(seeded.actors.id.slice(0, 8)),
      regions: some(seeded.groups.subregion),
      publishers: some(seeded.publishers),
      minSources: fc.constantFrom(1, 1, 2),
      minContacts: fc.constantFrom(1, 1, 2, 3),
      domestic: fc.boolean(),
      hairlines: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.constantFrom("person" as const, "state" as const),
        fc.array(filters, { minLength: 1, maxLength: 8 }),
        (level, steps) => {
          const index = createContactIndex(seeded, level);
          for (const { ends, ...rest } of steps) {
            const [a, b] = ends;
            const swapped = a !== null && b !== null && a > b;
            const step: Filters = { ...rest, from: swapped ? b : a, to: swapped ? a : b };
            const { contacts, undated, pairs, contactsByActor } = selectContacts(index, step);
            expect({
              contacts: [...contacts],
              undated: [...undated],
              pairs,
              contactsByActor: [...contactsByActor],
            }).toEqual(selectNaively(seeded, level, step));
          }
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe("a bad graph file", () => {
  it("is refused with what does not fit", () => {
    const broken = smallGraph();
    broken.contacts.participantStart.pop();
    expect(() => createContactIndex(broken, "person")).toThrow(
      "participantStart has 10 entries, expected 11",
    );
    const stray = smallGraph();
    stray.participants.actor[0] = 99;
    expect(() => createContactIndex(stray, "person")).toThrow("expected an actor's index");
    const backwards = smallGraph();
    backwards.contacts.earliest[0] = 30_000;
    expect(() => createContactIndex(backwards, "person")).toThrow("expected the earlier day first");
  });
});
