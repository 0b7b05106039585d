/** Why a sentence gave a contact, or none. */
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { createText, findTraces, WORLD } from "../world.ts";

describe("the trace of a sentence", () => {
  const text =
    "Norland's Foreign Minister Arlen Voss met Sudmark's Mira Tolan on Monday. Voss met the press.";
  const [told, none] = findTraces(text);

  test("stands where the sentence does", () => {
    expect(text.slice(told?.start, told?.end)).toBe(told?.text);
  });

  test("tells each mention with what it was taken for", () => {
    expect(told?.mentions).toHaveLength(2);
    expect(told?.mentions[0]).toContain("Norland's Foreign Minister Arlen Voss");
    expect(told?.mentions[0]).toContain("foreign-minister");
    expect(told?.mentions[0]).toContain("state:NOL");
  });

  test("tells the contact with its rule, its parties and how its day was reached", () => {
    expect(told?.read).toHaveLength(1);
    expect(told?.read[0]).toMatchObject({
      rule: "met",
      participants: ["Arlen Voss", "Mira Tolan"],
      status: "occurred",
    });
    expect(told?.read[0]?.date).toContain("Monday");
  });

  test("tells a cue that gave nothing, and why", () => {
    expect(none?.read).toEqual([]);
    expect(none?.passedOver.map(({ cue }) => cue)).toEqual(["met"]);
    expect(none?.passedOver[0]?.reason).not.toBe("");
  });
});

test("a trace is made only where it is asked for", () => {
  const article = createText("Arlen Voss of Norland met Mira Tolan of Sudmark.");
  expect(extract(article, WORLD).trace).toEqual([]);
  expect(extract(article, WORLD, { trace: true }).trace).toHaveLength(1);
});

describe("a warning", () => {
  test("is given where the article has no date", () => {
    const { warnings } = extract(createText("It rained.", { published: null }), WORLD);
    expect(warnings.map(({ code }) => code)).toEqual(["no-publication-date"]);
  });

  test("is not given where it has one", () => {
    expect(extract(createText("It rained."), WORLD).warnings).toEqual([]);
  });
});
