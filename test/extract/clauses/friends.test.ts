/** Who is meant behind "my friend" and "his guest". */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const line = ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"];

test.each([
  ["Voss had talks on Monday with his friend, Foreign Minister Tolan.", line],
  ["Voss met his good friend and colleague, Foreign Minister Tolan, on Monday.", line],
  ["Voss met his friends on Monday; Foreign Minister Tolan was away.", []],
  ["Voss met his old teacher on Monday, a friend of Foreign Minister Tolan.", []],
])("“%s”", (sentence, lines) => {
  expect(readCast(sentence)).toEqual(lines);
});
