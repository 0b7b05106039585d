/** Whether somebody stands where the other party would, whom nobody names. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("two subjects", () => {
  test.each([
    "Voss and Tolan met with reporters on Monday.",
    "Voss and Tolan met the press on Monday.",
    "Voss and Tolan spoke to the need for rain on Monday.",
    "We have to be able to meet the things that shape our lives.",
    "Voss and Tolan talked briefly with shopkeepers on Monday.",
  ])("who had to do with others did not meet each other: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test.each([
    "Voss and Tolan met on Monday.",
    "Voss and Tolan met face to face on Monday.",
    "Voss and Tolan met with their teams on Monday.",
    "Voss and Tolan met with a view to a treaty on Monday.",
  ])("met each other: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("another contact that one talks about", () => {
  test("has its own parties", () => {
    expect(
      readCast("Voss gave Tolan an account of the President Keld meeting with Ruiz on Monday."),
    ).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
    expect(readCast("Voss talked at length about the meeting with Tolan.")).toEqual([]);
  });

  test("is none where the noun is the way in which one spoke", () => {
    expect(readCast("Voss spoke on Monday by telephone with Tolan.")).toEqual([
      "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
    ]);
  });
});

describe("what one is able to do", () => {
  test("came to pass where one was, not where it was a purpose", () => {
    expect(readCast("Voss was able to speak with Tolan on Monday.")).toEqual([
      "Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred",
    ]);
    expect(
      readCast("Voss set up a line in the harbour to be able to speak with Tolan directly."),
    ).toEqual([]);
  });
});

test.each([
  "Voss and Tolan met farmers on Monday.",
  "Voss and Tolan met a group of angry pupils in Hask on Monday.",
  "Voss and Tolan met the deadline on Monday.",
  "Voss and Tolan met with business leaders on Monday.",
  "Voss and Tolan spoke to reporters on Monday.",
  "Voss and Tolan spoke in Perrin with journalists on Monday.",
  "Voss and Tolan held talks with farmers on Monday.",
  "Voss and Tolan were on the phone with relatives on Monday.",
])("no contact is read in “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});

test.each([
  "Voss and Tolan met on Monday with a view to ending the war.",
  "Voss and Tolan met face to face on Monday.",
  "Voss and Tolan met on Monday and spoke to reporters.",
])("both met each other in “%s”", (text) => {
  expect(readCast(text)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test("with fellow leaders, unnamed, it is a session of them all", () => {
  expect(
    readCast("Voss and Tolan conferred by video with fellow leaders from twelve states on Monday."),
  ).toEqual(["Arlen Voss + Mira Tolan · video · 2021-08-16 · occurred"]);
});

test.each([
  "Voss briefed Keld and Tolan in a call on Monday.",
  "Voss told Keld and Tolan by phone on Monday.",
])("two who are told something were not called by each other: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
    "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
  ]);
});

test.each([
  "Voss joined Keld and Tolan on a conference call on Monday.",
  "On Monday Voss joined Keld and Tolan for a call.",
])("who joins two on a call makes it a call of three: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    "Arlen Voss + Jon Keld + Mira Tolan · call · 2021-08-16 · occurred",
  ]);
});

test("who joins two in an appeal calls nobody", () => {
  expect(readCast("Voss joined Keld and Tolan in a call for restraint on Monday.")).toEqual([]);
});
