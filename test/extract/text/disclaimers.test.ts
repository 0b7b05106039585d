/** What the law has a publisher add to a name, and what it may not break. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss met Selim (of the Halvan Front, outlawed in Norland) in Tarsa on Monday.",
  "Selim, political chief of the Halvan Front* (*a terrorist organisation banned in Ostravia), met Voss on Monday.",
  "On Monday Voss met Selim (whom Norland has designated a terrorist) for an hour.",
])("a disclaimer in brackets breaks no clause: “%s”", (text) => {
  expect(readCast(text)).toEqual(["Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred"]);
});

test("brackets that disclaim nothing are read", () => {
  expect(readCast("The treaty was signed (Voss met Keld on Sunday).")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-15 · occurred",
  ]);
});
