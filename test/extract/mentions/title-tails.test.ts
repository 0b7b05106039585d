/** What stands between a title and its name, or makes a title the name of an office of state. */
import { expect, test } from "vitest";
import { mentionsIn } from "../stages.ts";

test.each([
  ["The deputy chief of the Sudmark embassy to Norland, Ilo Dann, landed.", ["Ilo Dann (SUD)"]],
  ["The head of the Sudmark mission to the League Ilo Dann landed.", ["Ilo Dann (SUD)"]],
  ["The head of the Sudmark embassy landed.", ["nobody (SUD)"]],
])("the post abroad stands before the name: “%s”", (sentence, mentions) => {
  expect(mentionsIn(sentence)).toEqual(mentions);
});

test.each([
  ["The League Special Envoy's Office landed.", ["northern-league"]],
  [
    "The League special envoy's office hours are short.",
    ["nobody (special-envoy, northern-league)"],
  ],
])("an Office with a capital is its people: “%s”", (sentence, mentions) => {
  expect(mentionsIn(sentence)).toEqual(mentions);
});
