/** One is there on the day on which one travels. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Voss is to fly to Brevic on Friday, where he will meet Keld.", "2021-08-20 · planned"],
  ["Voss travelled to Brevic last Thursday, where he met Keld.", "2021-08-12 · occurred"],
  ["Voss will visit Brevic on 23 August and meet Keld.", "2021-08-23 · planned"],
])("“%s”", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Jon Keld · meeting · ${day}`]);
});

test("but not on that of what else was done", () => {
  const text = "Voss spoke on Friday in Brevic, where he met Keld in May.";
  expect(readCast(text).join()).not.toContain("2021-08-13");
});
