/** Which words of a text name one state. */
import { expect, test } from "vitest";
import { findStateWords } from "../../../src/extract/text/state-words.ts";
import { readCast, WORLD } from "../world.ts";

test("an adjective and a people stand for their state", () => {
  const keyOf = findStateWords(WORLD);
  expect(keyOf("ostravian")).toBe(keyOf("ostravia"));
  expect(keyOf("norlanders")).toBe(keyOf("norland"));
  expect(keyOf("ostrich")).toBe("ostrich");
});

test("who was introduced with the name of a state is found by its adjective", () => {
  expect(readCast("The Ostravian president met Ruiz on Monday.")).toEqual([
    "Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});
