/** A story told by 136 articles of several papers and desks: each of its contacts is one. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseFloors } from "../../src/eval/gold-file.ts";
import { readMerging } from "./read-merging.ts";

describe("the reports of one contact", () => {
  const { missing, score } = readMerging();
  const floors = parseFloors(readFileSync(new URL("merging-floors.json", import.meta.url), "utf8"));

  test("tell of contacts in articles that are there", () => {
    expect(missing).toEqual([]);
  });

  test.each(["precision", "recall"] as const)("are merged with a %s above its floor", (measure) => {
    expect(score[measure]).toBeGreaterThanOrEqual(floors[measure] ?? 1);
  });

  test("are read, for the most part", () => {
    expect(score.read / score.told).toBeGreaterThanOrEqual(floors["read"] ?? 1);
  });
});
