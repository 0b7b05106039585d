/** Days in the sentence of a contact that are those of something else. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const UNSAID = "2021-08-17/2021-08-18";

test.each([
  [
    "a report on it",
    "Voss briefed the League's ministers last Thursday about his talks with Tolan.",
  ],
  ["a report to parliament", "On 3 August Voss reported to parliament on his meeting with Tolan."],
  ["what one congratulates on", "Voss met Tolan to congratulate her on her victory last Sunday."],
  ["what is to begin", "Voss met Tolan in Perrin ahead of a summit due to begin on 25 August."],
  ["what followed by weeks", "Norland signed it on 12 July, weeks after Voss met Tolan in Perrin."],
])("are not the day of the contact, but of %s: “%s”", (_, text) => {
  expect(readCast(text)).toEqual([expect.stringMatching(`Tolan · meeting · ${UNSAID} · occurred`)]);
});

test.each([
  ["Voss informed Keld of his talks with Tolan on Monday.", "2021-08-16"],
  ["On Monday Voss met Tolan to congratulate her on her victory.", "2021-08-16"],
  ["Voss reported that on Monday he had met Tolan.", "2021-08-16"],
  ["Norland signed it on 12 July, hours after Voss met Tolan in Perrin.", "2021-07-12"],
])("are the contact's where nothing else is told of them: “%s”", (text, day) => {
  expect(readCast(text)).toEqual([expect.stringContaining(`Mira Tolan · meeting · ${day} ·`)]);
});

test.each([
  "Voss and Tolan met to mark the anniversary of the treaty signed on 16 August 1991.",
  "Voss and Tolan met to discuss the deal between their states that was reached in May.",
  "Voss met Tolan after a bomb killed nine people on Saturday.",
  "Voss met Tolan after the two sides had traded fire on Sunday.",
])("the day of a treaty or of a cause is not that of a contact: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred",
  ]);
});

test.each([
  ["On 11 August, three days before the truce expired, Voss met Tolan.", "2021-08-11"],
  ["Voss met Tolan after landing in Hask on Monday.", "2021-08-16"],
  ["Voss met Tolan after a summit of the League in Hask on Monday.", "2021-08-16"],
  ["The treaty was signed after Voss met Tolan on Monday.", "2021-08-16"],
  ["Voss said on Tuesday he had met Tolan on Monday.", "2021-08-16"],
  ["Voss told reporters on Tuesday that he had met Tolan.", "2021-08-16/2021-08-17"],
  ["The ministry announced on Sunday that Voss had met Tolan.", "2021-08-14/2021-08-15"],
])("“%s”: met on %s", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`]);
});

test("the day of saying is not that of what will be", () => {
  expect(readCast("Voss said on Tuesday he would meet Tolan on Thursday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-19 · planned",
  ]);
});

test.each([
  ["Ahead of the League's summit on Thursday, Voss met Tolan.", UNSAID],
  ["Voss had planned to meet Tolan on Tuesday.", "2021-08-17"],
  [
    "On Monday Keld called Ruiz, on Tuesday Voss flew to Perrin for talks with Tolan.",
    "2021-08-17",
  ],
])("“%s”: %s", (text, day) => {
  expect(readCast(text).join()).toContain(`Arlen Voss + Mira Tolan · meeting · ${day}`);
});

test.each([
  ["On 14 October 1999, Keld called Ruiz; on the 16th they met in Hask.", "1999-10-16"],
  ["In the second half of July Keld met Ruiz.", "2021-07-15/2021-07-31"],
  ["Keld met Ruiz twice in the past ten days.", "2021-08-08/2021-08-18"],
])("“%s”: %s", (text, day) => {
  expect(readCast(text).join()).toContain(`Dana Ruiz + Jon Keld · meeting · ${day}`);
});

test("what is done by phone every day is a habit", () => {
  expect(readCast("Keld and Ruiz spoke by phone every day last week.")).toEqual([]);
});
