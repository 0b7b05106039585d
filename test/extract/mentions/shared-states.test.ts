/** Several offices of one state. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const PRESIDENT = "Arlen Voss + President of Sudmark · meeting · 2021-08-16 · occurred";
const PREMIER = "Arlen Voss + Prime minister of Sudmark · meeting · 2021-08-16 · occurred";

describe("the state that is named once is that of all:", () => {
  test("the last of three says it", () => {
    const text =
      "Voss met the president, the prime minister and the foreign minister of Sudmark on Monday.";
    expect(readCast(text)).toEqual([
      PRESIDENT,
      PREMIER,
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test("a president is no prime minister", () => {
    expect(readCast("Voss met Sudmark's president and prime minister on Monday.")).toEqual([
      PRESIDENT,
      PREMIER,
    ]);
  });
});

test("two ministries may be one person's", () => {
  const text = "Keld met Sudmark's deputy prime minister and defence minister on Monday.";
  expect(readCast(text)).toHaveLength(1);
});

test("of two offices the first may be another state's", () => {
  const text = "The president and the foreign minister of Sudmark met on Monday.";
  expect(readCast(text)).not.toContain("Mira Tolan + President of Sudmark");
});
