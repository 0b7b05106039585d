/** Parties that stand behind the verb of a sentence which a contact opens. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const MONDAY = "2021-08-16 · occurred";

test.each([
  [
    "A frank exchange followed on Monday between Keld and Ruiz.",
    "Dana Ruiz + Jon Keld · unspecified",
  ],
  [
    "Monday's meeting in Hask brought Voss and Tolan face to face.",
    "Arlen Voss + Mira Tolan · meeting",
  ],
  ["A phone call on Monday from Keld to Ruiz lasted an hour.", "Dana Ruiz + Jon Keld · call"],
  [
    "The dialogue on Monday was led by Voss for Norland and Tolan for Sudmark.",
    "Arlen Voss + Mira Tolan · unspecified",
  ],
  [
    "The 5th meeting of the joint commission of Norland and Sudmark took place on Monday.",
    "Norland + Sudmark · meeting",
  ],
  ["The joint commission of Norland and Sudmark met on Monday.", "Norland + Sudmark · meeting"],
])("%s", (sentence, contact) => {
  expect(readCast(sentence)).toEqual([`${contact} · ${MONDAY}`]);
});

describe("what hangs on another noun is no contact of this one", () => {
  test.each([
    "The meeting follows a promise made between Keld and Ruiz.",
    "The talks were overshadowed by a rift between Keld and Ruiz.",
    "The dialogue showed a gap between Norland and Sudmark.",
  ])("%s", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
