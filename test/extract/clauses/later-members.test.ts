/** Whom the same verb has next, behind what it had with the first. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss called Tolan on Monday about rye and then Keld about the border.",
  "Voss first called Tolan on Monday about rye, and then, separately, President Keld, about ships.",
  "On Monday Voss spoke by phone with Tolan about the border, then with Keld.",
  "Voss called Tolan on Monday about the border, and on the same day President Keld.",
  "Voss called Tolan on Monday about the border, and separately President Keld.",
])("the second is a contact of its own in “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([
    "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
    "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
  ]);
});

test.each([
  "Voss called Tolan on Monday about the border and then Keld left the room.",
  "Voss called Tolan on Monday about the border, and on Tuesday Keld left the room.",
  "Voss called Tolan on Monday about the border, and separately Keld opened a bridge.",
  "Voss called Tolan on Monday about the border and then wrote to a newspaper of Keld.",
])("a clause of its own is none in “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"]);
});

test("a preposition said again, behind a name in apposition, goes on with the list", () => {
  expect(
    readCast(
      "On Monday Voss spoke to the President of Ostravia, Jon Keld, and to the Prime Minister of Meridia, Dana Ruiz.",
    ),
  ).toEqual([
    "Arlen Voss + Jon Keld · unspecified · 2021-08-16 · occurred",
    "Arlen Voss + Dana Ruiz · unspecified · 2021-08-16 · occurred",
  ]);
});

test("a clause that opens with its receiver does not go on with the list", () => {
  expect(readCast("On Monday Voss spoke to Keld, and to Ruiz he sent his son.")).toEqual([
    "Arlen Voss + Jon Keld · unspecified · 2021-08-16 · occurred",
  ]);
});
