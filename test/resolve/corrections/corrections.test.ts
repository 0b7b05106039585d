import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { correctionSchema } from "../../../src/build/correction-schema.ts";
import { CORRECTION_KINDS, type Correction } from "../../../src/model/correction.ts";
import type { ExtractedLine } from "../../../src/model/report.ts";
import { resolveContacts } from "../../../src/resolve/corrections/apply-corrections.ts";
import { FORTY } from "./forty.ts";
import { BODIES, describeContact, EDITED, LINES, ref } from "./world.ts";

const signed = { by: "Jana Roth", why: "The ministry's protocol says so." };

function correct(lines: readonly ExtractedLine[], ...corrections: Correction[]) {
  const { contacts, ...rest } = resolveContacts(lines, corrections, BODIES);
  return { contacts, told: contacts.map(describeContact), ...rest };
}

function hide(article: string): Correction {
  return { kind: "hide-article", article, ...signed };
}

/** What readers are told of one. */
function appliedBy(correction: Correction) {
  return correct(LINES, correction).applied[0];
}

/** All ids and first quotes of the reports. */
function quotesOf(lines: readonly ExtractedLine[]) {
  return lines.flatMap(({ contacts }) =>
    contacts.map(({ id, evidence }) => [id, evidence[0]?.quote]),
  );
}

const BEFORE = correct(LINES).told;

describe.each([
  ["as it was written", LINES],
  ["after its articles were edited", EDITED],
])("a correction of the story %s", (_, lines) => {
  test.each(FORTY)("$correction.kind: $what", ({ correction, gone, come }) => {
    const { told, troubles, applied } = correct(lines, correction);
    expect(troubles).toEqual([]);
    expect(BEFORE.filter((each) => !told.includes(each)).sort()).toEqual(gone);
    expect(told.filter((each) => !BEFORE.includes(each)).sort()).toEqual(come);
    expect(applied).toMatchObject([{ kind: correction.kind, ...signed }]);
  });
});

describe("the forty", () => {
  test("are of every kind, fit the schema, and hold together", () => {
    expect(FORTY).toHaveLength(40);
    expect([...new Set(FORTY.map(({ correction }) => correction.kind))]).toEqual(CORRECTION_KINDS);
    for (const { correction } of FORTY)
      expect(correctionSchema.parse(correction)).toEqual(correction);
  });

  test("every sentence of the edited articles differs, and every id", () => {
    const before = new Set(quotesOf(LINES).flat());
    expect(
      quotesOf(EDITED)
        .flat()
        .filter((each) => before.has(each)),
    ).toEqual([]);
  });

  test("do not depend on the order of the articles", () => {
    const all = FORTY.map(({ correction }) => correction);
    const [one, other] = [LINES, LINES.toReversed()].map((lines) => correct(lines, ...all));
    expect(other?.told).toEqual(one?.told);
    expect(other?.applied).toEqual(one?.applied);
  });
});

describe("a correction that no longer applies", () => {
  const gone = { id: "r:0000000000000000" };
  test.each<[string, Correction]>([
    ["a report", { kind: "drop-contact", contact: gone, ...signed }],
    [
      "a report and an article",
      { kind: "drop-contact", contact: { ...ref(3), id: "r:0", article: "no.txt" }, ...signed },
    ],
    [
      "a sentence",
      {
        kind: "change-contact",
        contact: { ...ref(3), id: "r:0", quote: "It rained in Hask." },
        mode: "call",
        ...signed,
      },
    ],
    ["an article", { kind: "hide-article", article: "no.txt", ...signed }],
    ["an actor", { kind: "rename-actor", actor: "person:nobody", name: "N", ...signed }],
    [
      "an actor in these reports",
      {
        kind: "split-actor",
        actor: "person:keld",
        into: { id: "person:x", name: "X" },
        reports: [ref(1)],
        ...signed,
      },
    ],
    [
      "all who are to be merged",
      { kind: "merge-actors", actors: ["person:nobody"], into: "person:voss", ...signed },
    ],
    [
      "whom they are to be merged into",
      { kind: "merge-actors", actors: ["person:voss"], into: "person:nobody", ...signed },
    ],
    [
      "one of the contacts to be joined",
      { kind: "join-contacts", contacts: [ref(1), gone], ...signed },
    ],
    [
      "contacts that are one already",
      { kind: "join-contacts", contacts: [ref(1), ref(2)], ...signed },
    ],
    [
      "a contact that stands alone already",
      { kind: "split-contact", reports: [ref(3)], ...signed },
    ],
    [
      "who took part",
      {
        kind: "change-contact",
        contact: ref(3),
        participants: [{ id: "person:voss" }, { id: "person:nobody" }],
        ...signed,
      },
    ],
    [
      "two sides",
      {
        kind: "change-contact",
        contact: ref(3),
        participants: [
          { id: "person:voss", side: 1 },
          { id: "person:keld", side: 1 },
        ],
        ...signed,
      },
    ],
  ])("is told and changes nothing: %s is not there", (_, correction) => {
    const { told, troubles, applied } = correct(LINES, correction);
    expect(told).toEqual(BEFORE);
    expect(applied).toEqual([]);
    expect(troubles.map(({ at }) => at)).toEqual([0]);
  });

  test("does not keep the others from being applied", () => {
    const { troubles, applied } = correct(
      LINES,
      { kind: "drop-contact", contact: gone, ...signed },
      { kind: "drop-contact", contact: ref(3), ...signed },
      { kind: "change-contact", contact: ref(3), mode: "call", ...signed },
    );
    expect(troubles.map(({ at }) => at)).toEqual([0, 2]);
    expect(applied.map(({ kind }) => kind)).toEqual(["drop-contact"]);
  });

  test("of several actors one may be gone: the others are merged, and it is told", () => {
    const actors = ["person:arlen-vos", "person:nobody"];
    const merge: Correction = { kind: "merge-actors", actors, into: "person:voss", ...signed };
    const { troubles, applied } = correct(LINES, merge);
    expect(applied).toHaveLength(1);
    expect(troubles).toEqual([{ at: 0, message: "no actor person:nobody" }]);
  });
});

describe("what fits two", () => {
  test("is told with both, and applied to none", () => {
    const contact = { ...ref(6), id: "r:0" };
    const { told, troubles } = correct(LINES, { kind: "drop-contact", contact, ...signed });
    expect(told).toEqual(BEFORE);
    expect(troubles[0]?.message).toContain("r:6 or r:7");
  });

  test("is told also where one of them is the quote to the letter", () => {
    const lines = LINES.map((line) => {
      const [report] = line.contacts;
      if (report?.id !== "r:9") return line;
      const evidence = report.evidence.map((each) =>
        Object.assign({}, each, { quote: `${each.quote.slice(0, -1)} soon.` }),
      );
      return Object.assign({}, line, { contacts: [report, { ...report, id: "r:90", evidence }] });
    });
    const contact = { ...ref(9), id: "r:0" };
    const { told, troubles } = correct(lines, { kind: "drop-contact", contact, ...signed });
    expect(told).toEqual(correct(lines).told);
    expect(troubles[0]?.message).toContain("fits 2");
  });

  test("a file is known by the end of its path, as long as that is one file's", () => {
    const moved = LINES.map((line) => {
      const article = { ...line.article, file: `/desk/news/${line.article.file}` };
      return Object.assign({}, line, { article });
    });
    expect(correct(moved, hide("news/five.txt")).troubles).toEqual([]);
    expect(correct(moved, hide("/home/desk/news/five.txt")).troubles).toHaveLength(1);
    expect(correct(LINES, hide("data/articles/five.txt")).troubles).toEqual([]);
    const twice = [...moved, ...LINES];
    expect(correct(twice, hide("five.txt")).troubles).toEqual([]);
    expect(correct(twice, hide("ve.txt")).troubles).toHaveLength(1);
  });

  test("files of one name are told", () => {
    const copies = LINES.map((line) =>
      Object.assign({}, line, { article: { ...line.article, file: "same.txt" } }),
    );
    const { troubles } = correct(copies, { kind: "hide-article", article: "same.txt", ...signed });
    expect(troubles[0]?.message).toMatch(/^fits 8/);
  });
});

describe("merging the two ends of a contact", () => {
  test("leaves no contact, and says which", () => {
    const merge: Correction = {
      kind: "merge-actors",
      actors: ["person:tolan"],
      into: "person:voss",
      ...signed,
    };
    const { told, troubles } = correct(LINES, merge);
    expect(told.some((each) => each.includes("[1 2]"))).toBe(false);
    expect(troubles.map(({ message }) => message.slice(0, 17)).sort()).toEqual([
      "leaves report r:1",
      "leaves report r:2",
    ]);
  });
});

describe("what readers are told", () => {
  test("a change is seen in its contact, with its day", () => {
    const contact = ref(2);
    const change: Correction = {
      kind: "change-contact",
      contact,
      mode: "video",
      on: "2026-11-22",
      ...signed,
    };
    expect(appliedBy(change)).toEqual({
      kind: "change-contact",
      ...signed,
      on: "2026-11-22",
      about: "voss, tolan, 2021-08-03",
      contacts: ["r:1"],
      actors: [],
    });
  });

  test("parts are both seen, and an actor at its name", () => {
    expect(appliedBy({ kind: "split-contact", reports: [ref(2)], ...signed })?.contacts).toEqual([
      "r:1",
      "r:2",
    ]);
    const rename: Correction = { kind: "rename-actor", actor: "person:keld", name: "K", ...signed };
    expect(appliedBy(rename)?.actors).toEqual(["person:keld"]);
  });

  test("what was left out is told by name", () => {
    expect(appliedBy({ kind: "hide-article", article: "one.txt", ...signed })).toMatchObject({
      about: "A call",
      contacts: [],
    });
  });
});

describe("those that touch actors come before clustering", () => {
  test("two calls of one day are one once their people are", () => {
    const lines = LINES.map((line) =>
      Object.assign({}, line, {
        contacts: line.contacts.map((each) =>
          each.id === "r:5" ? Object.assign({}, each, { date: LINES[0]?.contacts[0]?.date }) : each,
        ),
      }),
    );
    const first = correct(lines, {
      kind: "merge-actors",
      actors: ["person:arlen-vos"],
      into: "person:voss",
      ...signed,
    });
    expect(first.contacts.length).toBe(correct(lines).contacts.length - 1);
  });
});

test("any corrections in any order are applied or told, and leave whole contacts", () => {
  const lists = fc.tuple(
    fc.shuffledSubarray([...FORTY]).map((cases) => cases.map(({ correction }) => correction)),
    fc.constantFrom(LINES, EDITED),
  );
  fc.assert(
    fc.property(lists, ([corrections, lines]) => {
      const { contacts, applied, troubles } = correct(lines, ...corrections);
      const told = new Set(troubles.map(({ at }) => at));
      expect(applied.length + told.size).toBeGreaterThanOrEqual(corrections.length);
      const reports = contacts.flatMap((contact) => contact.reports.map(({ id }) => id));
      expect(new Set(reports).size).toBe(reports.length);
      for (const { participants, reports: own, sources } of contacts) {
        expect(new Set(participants.map(({ side }) => side)).size).toBeGreaterThan(1);
        expect(new Set(participants.map(({ id }) => id)).size).toBe(participants.length);
        expect(own.every(({ evidence }) => evidence.length > 0)).toBe(true);
        expect([...sources.values()].every((article) => sources.has(article))).toBe(true);
      }
    }),
    { seed: 7, numRuns: 150 },
  );
});
