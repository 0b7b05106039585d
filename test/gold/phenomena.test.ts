/** Sentences for each phenomenon of the language, written before the rules that read them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findFaults, readSamples } from "./phenomena.ts";

const FOLDER = new URL("./phenomena/", import.meta.url);
const samples = readSamples(FOLDER);
const gaps = new Set(
  readFileSync(new URL("known-gaps.txt", FOLDER), "utf8")
    .split("\n")
    .filter((line) => line !== ""),
);

/** A section of two hundred texts takes more than the usual five seconds on a busy machine. */
const LONGEST = 60_000;

describe("the sentences of each section are read, but for the known gaps", () => {
  test.each("ABCDEFGHIJ".split(""))("section %s", (section) => {
    const own = samples.filter(({ phenomenon }) => phenomenon.startsWith(section));
    const faults = own.flatMap((sample) => {
      const found = findFaults(sample);
      return found.length > 0 && !gaps.has(sample.id) ? [{ id: sample.id, found }] : [];
    });
    expect(own.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  }, LONGEST);

  test("no sentence is listed as a gap that is read by now", () => {
    const known = samples.filter(({ id }) => gaps.has(id));
    expect(known).toHaveLength(gaps.size);
    expect(known.filter((sample) => findFaults(sample).length === 0).map(({ id }) => id)).toEqual(
      [],
    );
  });
});
