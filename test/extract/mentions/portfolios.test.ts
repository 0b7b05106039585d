/** What an office may be for, in several words. */
import { expect, test } from "vitest";
import { mentionsIn } from "../stages.ts";

test.each([
  [
    "Ilo Dann, Senior Official for the Bureau of Arms Control, Verification and Compliance, landed.",
    ["Ilo Dann"],
  ],
  [
    "Ilo Dann, Senior Official for Economic Growth, Energy, and the Environment, landed.",
    ["Ilo Dann"],
  ],
  ["Assistant Secretary for Economic and Business Affairs Ilo Dann landed.", ["Ilo Dann"]],
  [
    "The Norland Ministry of Trade and Transport's Assistant Minister for Energy Ilo Dann landed.",
    ["Ilo Dann (minister, NOL)"],
  ],
])("is a part of the title in “%s”", (sentence, mentions) => {
  expect(mentionsIn(sentence)).toEqual(mentions);
});

test.each([
  [
    "Ilo Dann, Minister for Trade, and Constance Marn landed.",
    ["Ilo Dann (minister)", "Constance Marn"],
  ],
  ["The Minister for Energy, Mira Tolan, and the Council agreed.", ["Mira Tolan (minister)"]],
])("but nobody else's name: “%s”", (sentence, mentions) => {
  expect(mentionsIn(sentence)).toEqual(mentions);
});
