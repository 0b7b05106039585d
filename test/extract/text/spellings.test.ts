import { describe, expect, test } from "vitest";
import { correctTitle } from "../../../src/extract/text/spellings.ts";
import { mentionsIn } from "../stages.ts";

describe("a misspelt title", () => {
  test.each([
    ["Ostravian Presdient Jon Keld landed.", "Jon Keld (president, OST)"],
    ["Meridian Prime Minster Dana Ruiz landed.", "Dana Ruiz (prime-minister, MER)"],
    ["Norland's foreign minsiter, Arlen Voss, landed.", "Arlen Voss (foreign-minister, NOL)"],
  ])("is read in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test.each(["resident", "ministry", "precedent", "ministers"])("is not “%s”", (word) => {
    expect(correctTitle(word)).toBe(word);
  });
});
