import { describe, expect, test } from "vitest";
import type { Correction } from "../../../src/model/correction.ts";
import { resolveContacts } from "../../../src/resolve/corrections/apply-corrections.ts";
import { createFormerIds } from "../../../src/resolve/corrections/former-ids.ts";
import { BODIES, describeContact, LINES, ref } from "./world.ts";

const signed = { by: "Jana Roth", why: "The ministry's protocol says so." };
const merge = (actor: string, into: string): Correction => {
  return { kind: "merge-actors", actors: [actor], into, ...signed };
};

function correct(corrections: Correction[], renamed: Record<string, string> = {}) {
  const known = new Map(Object.entries(renamed));
  const { contacts, troubles, ...rest } = resolveContacts(LINES, corrections, BODIES, known);
  // Those who are one by now have no contact with each other, which is told as well.
  const others = troubles.filter(({ message }) => !message.startsWith("leaves report"));
  return { told: contacts.map(describeContact), troubles: others, ...rest };
}

/** The participants of all contacts by id, each once. */
function idsIn(told: readonly string[]): string {
  return told.join("\n");
}

describe("a correction that names an actor that another one merged away", () => {
  const first = merge("person:arlen-vos", "person:voss");
  test.each<[string, Correction]>([
    [
      "renames",
      { kind: "rename-actor", actor: "person:arlen-vos", name: "Arlen J. Voss", ...signed },
    ],
    ["sets a kind", { kind: "set-actor-kind", actor: "person:arlen-vos", to: "office", ...signed }],
    [
      "sets whom it acts for",
      { kind: "set-represents", actor: "person:arlen-vos", represents: ["org:league"], ...signed },
    ],
    [
      "tells apart",
      {
        kind: "split-actor",
        actor: "person:arlen-vos",
        into: { id: "person:ida-voss", name: "Ida Voss" },
        reports: [ref(1)],
        ...signed,
      },
    ],
    [
      "says who took part",
      {
        kind: "change-contact",
        contact: ref(3),
        participants: [{ id: "person:arlen-vos" }, { id: "person:tolan" }],
        ...signed,
      },
    ],
  ])("%s: it means the actor that is left", (_, second) => {
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const { told, troubles, applied } = correct(order);
      expect(troubles).toEqual([]);
      expect(applied).toHaveLength(2);
      expect(idsIn(told)).not.toContain("arlen-vos@");
    }
  });

  test("merges into it: both are the one that is left", () => {
    const { told, troubles, formerIds } = correct([
      first,
      merge("person:keld", "person:arlen-vos"),
    ]);
    expect(troubles).toEqual([]);
    expect(idsIn(told)).not.toContain("keld");
    expect(Object.fromEntries(formerIds)).toEqual({
      "person:arlen-vos": "person:voss",
      "person:keld": "person:voss",
    });
  });

  test("by a quote and who takes part, finds the report", () => {
    const contact = { ...ref(6, "person:arlen-vos"), id: "r:0" };
    const { troubles } = correct([first, { kind: "drop-contact", contact, ...signed }]);
    expect(troubles).toEqual([]);
  });
});

describe("nothing is guessed", () => {
  test("an actor that is said to be two is the first, and the second is told", () => {
    const { troubles, formerIds } = correct([
      merge("person:arlen-vos", "person:voss"),
      merge("person:arlen-vos", "person:keld"),
    ]);
    expect(troubles).toEqual([{ at: 1, message: "no actor person:arlen-vos" }]);
    expect(formerIds.get("person:arlen-vos")).toBe("person:voss");
  });

  test("two that are merged into each other are one, and the second is told", () => {
    const { told, troubles } = correct([
      merge("person:voss", "person:keld"),
      merge("person:keld", "person:voss"),
    ]);
    expect(troubles).toEqual([{ at: 1, message: "they are person:keld already" }]);
    expect(idsIn(told)).not.toContain(" voss");
  });

  test("a merge that does not apply leads nowhere", () => {
    const { formerIds, troubles } = correct([merge("person:keld", "person:nobody")]);
    expect(troubles).toHaveLength(1);
    expect(formerIds.size).toBe(0);
  });

  test("one that was told apart again is meant by its own id", () => {
    const split: Correction = {
      kind: "split-actor",
      actor: "person:voss",
      into: { id: "person:arlen-vos", name: "Arlen Vos" },
      reports: [ref(5)],
      ...signed,
    };
    const rename: Correction = {
      kind: "rename-actor",
      actor: "person:arlen-vos",
      name: "A. Vos",
      ...signed,
    };
    const corrections = [merge("person:arlen-vos", "person:voss"), split, rename];
    const { told, troubles, formerIds } = correct(corrections);
    expect(troubles).toEqual([]);
    expect(idsIn(told)).toContain("arlen-vos“A. Vos”");
    expect(formerIds.size).toBe(0);
  });
});

describe("an actor that the reference data renamed", () => {
  const renamed = { "person:old-voss": "person:older-voss", "person:older-voss": "person:voss" };

  test("is found by every correction that names it as it was", () => {
    const kinds: Correction[] = [
      { kind: "rename-actor", actor: "person:old-voss", name: "Arlen J. Voss", ...signed },
      merge("person:arlen-vos", "person:old-voss"),
      {
        kind: "add-contact",
        date: "2021-10-01",
        mode: "call",
        participants: [{ id: "person:old-voss" }, { id: "person:tolan" }],
        source: { quote: "They spoke." },
        ...signed,
      },
    ];
    for (const kind of kinds) {
      const { told, troubles, applied } = correct([kind], renamed);
      expect(troubles).toEqual([]);
      expect(applied).toHaveLength(1);
      expect(idsIn(told)).not.toContain("old-voss");
    }
  });

  test("is merged away by the id that it had", () => {
    const { troubles, formerIds } = correct([merge("person:old-voss", "person:keld")], renamed);
    expect(troubles).toEqual([]);
    expect(formerIds.get("person:old-voss")).toBe("person:keld");
    expect(formerIds.get("person:voss")).toBe("person:keld");
  });

  test("is told also where there is no correction", () => {
    expect(Object.fromEntries(correct([], renamed).formerIds)).toEqual({
      "person:old-voss": "person:voss",
      "person:older-voss": "person:voss",
    });
  });
});

test("ids that lead round in a circle lead nowhere", () => {
  const circle = new Map([
    ["person:a", "person:b"],
    ["person:b", "person:a"],
    ["person:c", "person:c"],
  ]);
  const { follow } = createFormerIds(circle);
  expect(["person:a", "person:c", "person:d"].map(follow)).toEqual([
    "person:a",
    "person:c",
    "person:d",
  ]);
});
