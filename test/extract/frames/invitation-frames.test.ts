/** Who is invited is asked to come; the answer tells whether that will be. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const ruizVisits = (rest: string): string[] => [`Dana Ruiz + Jon Keld · visit · ${rest}`];

describe("an invitation", () => {
  test.each([
    ["Keld invited Ruiz to visit Brevic.", "no date · requested"],
    ["Keld has invited Ruiz to Brevic for talks next month.", "2021-09-01/2021-09-30 · requested"],
    ["Ruiz was invited by Keld to visit Brevic in October.", "2021-10-01/2021-10-31 · requested"],
    ["Keld has invited Ruiz to Brevic, and she has accepted.", "no date · planned"],
    ["Ruiz accepted an invitation from Keld to visit Brevic.", "no date · planned"],
    ["Keld invited Ruiz to visit Brevic, but she declined.", "no date · refused"],
    ["Ruiz turned down Keld's invitation to visit Brevic.", "no date · refused"],
  ])("asks for a visit, or is answered: “%s”", (sentence, rest) => {
    expect(readCast(sentence)).toEqual(ruizVisits(rest));
  });

  test.each([
    "Keld invited Ruiz to invest in Ostravia.",
    "Keld invited Ruiz to write to the League.",
    "Keld has not invited Ruiz to Brevic.",
    "Keld invited reporters to Brevic.",
  ])("asks for no visit where it is for something else: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test.each([
    [
      "Ruiz will be the guest of Keld in Brevic from 30 to 31 August.",
      ["2021-08-30/2021-08-31 · planned"],
    ],
    ["Ruiz was the guest of Keld in Brevic on Monday.", ["2021-08-16 · occurred"]],
    ["Ruiz was the guest of Keld's party.", []],
    ["Ruiz was a guest of honour.", []],
  ])("makes a guest, whose host is named: “%s”", (sentence, told) => {
    expect(readCast(sentence)).toEqual(told.flatMap(ruizVisits));
  });

  test("does not take the place of the visit that came of it", () => {
    expect(readCast("At the invitation of Keld, Ruiz met Voss on Monday.")).toEqual([
      "Arlen Voss + Dana Ruiz · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("an invitation told in a contact", () => {
  test.each([
    ["Keld invited Ruiz to Brevic during a phone call on Tuesday.", "call"],
    ["In a phone call on Tuesday, Keld invited Ruiz to Brevic.", "call"],
    ["Keld invited Ruiz to visit Brevic when they spoke by phone on Tuesday.", "call"],
    ["Keld invited Ruiz to Brevic in a letter on Tuesday.", "letter"],
  ])("leaves the day to it: “%s”", (sentence, mode) => {
    expect(readCast(sentence).sort()).toEqual([
      `Dana Ruiz + Jon Keld · ${mode} · 2021-08-17 · occurred`,
      "Dana Ruiz + Jon Keld · visit · no date · requested",
    ]);
  });

  test.each([
    "Keld invited Ruiz to a conference call on Monday.",
    "Keld invited reporters to a video conference on Friday.",
  ])("is no contact where it is to one: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
