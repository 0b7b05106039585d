/** For whom the holders of an office act, where some of the states are not named. */
import { expect, test } from "vitest";
import { mentionsIn } from "../stages.ts";

test.each([
  "Ministers from twenty countries, including Norland and Sudmark, landed.",
  "Ministers from all seven eastern states, as well as Norland and Sudmark, landed.",
])("those who are named are told: “%s”", (sentence) => {
  expect(mentionsIn(sentence)).toEqual(["people: nobody (minister, NOL); nobody (minister, SUD)"]);
});

test.each([
  [
    "Ministers from twenty countries landed, and Norland and Sudmark paid.",
    ["people: those", "NOL", "SUD"],
  ],
  ["Ministers from the countryside, including Norland, landed.", ["people: those", "NOL"]],
])("and no others: “%s”", (sentence, mentions) => {
  expect(mentionsIn(sentence)).toEqual(mentions);
});
