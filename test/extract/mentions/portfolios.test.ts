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
  [
    "Ilo Dann, Minister of Foreign Affairs, Regional Integration and Trade of Ostravia, landed.",
    ["Ilo Dann (foreign-minister, OST)"],
  ],
  [
    "Minister of Foreign Affairs, International Trade and Worship of Ostravia Ilo Dann landed.",
    ["Ilo Dann (foreign-minister, OST)"],
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
  [
    "Minister of Foreign Affairs Ilo Dann, Constance Marn and Teo Brask of Sudmark landed.",
    ["Ilo Dann (foreign-minister)", "Constance Marn", "Teo Brask (SUD)"],
  ],
])("but nobody else's name: “%s”", (sentence, mentions) => {
  expect(mentionsIn(sentence)).toEqual(mentions);
});
