/** What brings people together, and who stands beside whom. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"];

describe("they met", () => {
  test.each([
    "A two-way summit on Monday brought together Voss and Tolan.",
    "The palace said that a Hask meeting on Monday subsequently brought together Voss and Tolan.",
    "Brandt brought together Voss and Tolan for talks in Hask on Monday.",
    "Brandt brought Voss and Tolan together for the first time on Monday.",
    "The mediator, Petra Lund, brought Voss and Tolan together in Brevic on Monday.",
    "Speaking alongside Tolan in Hask on Monday, Voss praised the harvest.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(met);
  });
});

describe("nobody met", () => {
  test.each([
    "The flood on Monday brought together Voss and Tolan.",
    "The flood brought Voss and Tolan together on Monday.",
    "Keld agreed on Monday to bring Voss and Tolan together.",
    "The book brings together letters by Voss and Tolan.",
    "Standing alongside the river on Monday, Voss praised Tolan.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test("a summit that will bring them together is to come", () => {
  expect(readCast("The summit on Friday will bring together Voss and Tolan.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
  ]);
});

test.each([
  "The talks, held on Monday in Hask, brought together Voss and Tolan.",
  "The meeting, which took place in Hask on Monday, brought together Voss and Tolan.",
])("The day of a session stands in what is inserted behind it: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test("Who hosted a meeting, and on what day, stands in what is inserted, too", () => {
  const text = "The two-hour meeting, hosted by Keld on Monday, was attended by Voss and Tolan.";
  expect(readCast(text)).toEqual([
    "Arlen Voss + Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});

test("The day of its announcement is none", () => {
  expect(readCast("The summit, announced on Monday, will bring together Voss and Tolan.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · no date · planned",
  ]);
});

test("The last whom a session brings together is not the subject of its verb", () => {
  expect(
    readCast("A video conference bringing together Voss, Tolan and Keld was held on Monday."),
  ).toEqual(["Arlen Voss + Jon Keld + Mira Tolan · video · 2021-08-16 · occurred"]);
});
