import { describe, expect, test } from "vitest";
import { hasCueIn, hasCueInSentence } from "../../../src/extract/frames/cues.ts";
import { NOUN_RULES } from "../../../src/extract/rules/nouns.ts";
import { SHOWN_VERB_RULES } from "../../../src/extract/rules/shown-verbs.ts";
import { VERB_RULES } from "../../../src/extract/rules/verbs.ts";

const EXAMPLES = [...VERB_RULES, ...SHOWN_VERB_RULES, ...NOUN_RULES].map(
  ({ id, example }) => [id, example] as const,
);

describe("hasCueIn", () => {
  test.each(EXAMPLES)("finds the cue of the rule %s in its example", (_, example) => {
    expect(hasCueIn(example.toLowerCase())).toBe(true);
  });

  test.each([
    "Voss took Keld aside on Monday.",
    "Voss got Keld on the line on Monday.",
    "Voss will come to Brevic to see Keld.",
    "Voss was the guest of President Keld.",
    "Voss rejected Keld's offer of an audience.",
    "The presidents signed the treaty at the Rose Palace on Monday.",
    "Voss shared a meal with Keld.",
    "Voss laid a wreath with Keld.",
    "Voss met Tolan.",
  ])("holds in %j", (sentence) => {
    expect(hasCueIn(sentence.toLowerCase())).toBe(true);
  });

  test.each([
    ["Voss took the train on Monday.", "taken up with nobody"],
    ["Voss was going to Brevic on Monday.", "gone through nothing"],
    ["The line was long.", "nobody is on it"],
    ["The guests left early.", "of nobody"],
    ["We see no reason for that.", "nobody comes to see it"],
    ["Sudmark offers grain to Norland.", "no answer to it"],
    ["They share the view that rye matters.", "no meal"],
    ["The steam rose from the harbour.", "no cue at all"],
  ])("does not hold in %j: %s", (sentence) => {
    expect(hasCueIn(sentence.toLowerCase())).toBe(false);
  });
});

describe("hasCueInSentence", () => {
  test("does not hold in a question, which asserts nothing", () => {
    expect(hasCueInSentence("did voss speak to tolan?")).toBe(false);
  });

  test("holds in a question that takes something for granted", () => {
    expect(hasCueInSentence("why did voss promise keld grain by telephone?")).toBe(true);
  });
});
