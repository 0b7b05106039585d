/**
 * Ordinary sentences of what came to pass and what did not, each with what an editor put down before it
 * was run: 33 of 48 were read so at first, two more since one is persuaded in a meeting. Of the 13 left
 * one takes for real what is not (a promise to keep somebody informed); the others are plans told otherwise.
 */
import { expect, test } from "vitest";
import { isReadAs } from "./read-as.ts";

/** A sentence, and its contacts; one that begins with "!" introduces its people itself. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    "Ruiz held talks with Keld in Brevic on Monday, and a visit by Keld to Perrin is planned for the autumn.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  [
    "Voss and Tolan spoke by phone on Monday after a planned trip to Perrin had to be cancelled.",
    "Tolan+Voss|call|2021-08-16",
  ],
  ["A trip by Voss to Perrin, during which he was to meet Tolan, has been called off.", ""],
  [
    "Aides to Keld and Ruiz said preparations for a summit had been suspended, but the two spoke by phone on Monday.",
    "Keld+Ruiz|call|2021-08-16",
  ],
  [
    "Keld intends to sit down with Ruiz as soon as the ceasefire holds.",
    "Keld+Ruiz|meeting|planned",
  ],
  ["Keld toyed with the idea of inviting Ruiz.", ""],
  [
    "Ruiz is scheduled to arrive in Brevic on Thursday for talks with Keld.",
    "Keld+Ruiz|meeting|2021-08-19|planned",
  ],
  ["Ruiz arrived in Brevic on Monday for talks with Keld.", "Keld+Ruiz|meeting|2021-08-16"],
  [
    "Voss said he would be prepared to meet Selim if the truce held.",
    "Selim+Voss|meeting|requested",
  ],
  ["Selim's spokesman said there were no plans for talks with Voss.", "Selim+Voss|meeting|denied"],
  ["The spokesman would neither confirm nor deny that Voss had met Selim.", ""],
  ["Voss is expected to brief Tolan by telephone later this week.", "Tolan+Voss|call|planned"],
  ["Voss has promised to keep Tolan informed by telephone.", ""],
  [
    "Mediators hope that Voss and Selim will meet before the month is out.",
    "Selim+Voss|meeting|planned",
  ],
  [
    "The long-planned meeting between Keld and Ruiz was finally held in Perrin on Monday.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  [
    "The meeting of Keld and Ruiz that had been due on Monday was put back by a week.",
    "Keld+Ruiz|meeting|planned",
  ],
  ["It remains to be seen whether Keld and Ruiz will meet.", ""],
  [
    "Keld and Ruiz met on Monday, the first of several meetings planned for this year.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  ["Keld's offer to meet Ruiz still stands.", ""],
  [
    "Keld offered to mediate when he spoke to Ruiz by phone on Monday.",
    "Keld+Ruiz|call|2021-08-16",
  ],
  [
    "Keld refused to apologise during a heated call with Ruiz on Monday.",
    "Keld+Ruiz|call|2021-08-16",
  ],
  ["Keld hung up before Ruiz could reply, according to people familiar with Monday's call.", ""],
  ["Ruiz travelled to Brevic on Monday to persuade Keld to sign.", ""],
  ["Ruiz persuaded Keld to sign during a meeting on Monday.", "Keld+Ruiz|meeting|2021-08-16"],
  [
    "Ruiz failed to persuade Keld at a meeting in Brevic on Monday.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  ["Ruiz was prevented by fog from meeting Keld on Monday.", "Keld+Ruiz|meeting|2021-08-16|denied"],
  ["Ruiz is the only leader to have met Keld since the coup.", "Keld+Ruiz|meeting"],
  ["Ruiz is among those who want to meet Keld.", "Keld+Ruiz|meeting|requested"],
  [
    "Talks between Norland and Sudmark are scheduled to resume in Hask on Thursday.",
    "Norland+Sudmark|meeting|2021-08-19|planned",
  ],
  [
    "Talks between Norland and Sudmark resumed in Hask on Monday.",
    "Norland+Sudmark|meeting|2021-08-16",
  ],
  [
    "Talks between Norland and Sudmark, which broke down in May, could resume this week.",
    "Norland+Sudmark|meeting|planned",
  ],
  [
    "A new round of talks between Norland and Sudmark looks all but certain.",
    "Norland+Sudmark|meeting|planned",
  ],
  [
    "Norland and Sudmark have agreed to hold a new round of talks.",
    "Norland+Sudmark|meeting|planned",
  ],
  ["Norland proposed a new round of talks with Sudmark.", "Norland+Sudmark|meeting|requested"],
  ["No date was set for a new round of talks between Norland and Sudmark.", ""],
  ["Voss cut short a holiday and met Tolan in Perrin on Monday.", "Tolan+Voss|meeting|2021-08-16"],
  ["Voss put off his holiday in order to meet Tolan.", "Tolan+Voss|meeting|planned"],
  ["Voss did meet Tolan on Monday, but nothing was agreed.", "Tolan+Voss|meeting|2021-08-16"],
  [
    "Voss did not go to Perrin, but he did speak to Tolan by phone on Monday.",
    "Tolan+Voss|call|2021-08-16",
  ],
  [
    "Contrary to reports, Voss did not meet Selim in Perrin, his office said.",
    "Selim+Voss|meeting|denied",
  ],
  [
    "Contrary to earlier denials, Voss met Selim in Perrin on Monday, his office said.",
    "Selim+Voss|meeting|2021-08-16",
  ],
  ["Voss's meeting with Selim on Monday had not been announced.", "Selim+Voss|meeting|2021-08-16"],
  ["Voss's meeting with Selim has not been announced yet.", ""],
  ["Whether Voss met Selim in Perrin is not known.", ""],
  [
    "Voss had been trying to reach Tolan for days and got through to her on Monday.",
    "Tolan+Voss|call|2021-08-16",
  ],
  ["Voss tried in vain to get Tolan on the phone.", ""],
  [
    "Had it not been for the storm, Voss would have met Tolan on Monday.",
    "Tolan+Voss|meeting|cancelled",
  ],
  [
    "Without a ceasefire Voss would not meet Selim, he said after talks with Tolan on Monday.",
    "Tolan+Voss|meeting|2021-08-16",
  ],
];

/** Those that are read otherwise today. The list is exact: who mends one strikes it out. */
const GAPS: ReadonlySet<string> = new Set([
  "Ruiz held talks with Keld in Brevic on Monday, and a visit by Keld to Perrin is planned for the autumn.",
  "A trip by Voss to Perrin, during which he was to meet Tolan, has been called off.",
  "Voss said he would be prepared to meet Selim if the truce held.",
  "Selim's spokesman said there were no plans for talks with Voss.",
  "The spokesman would neither confirm nor deny that Voss had met Selim.",
  "Voss has promised to keep Tolan informed by telephone.",
  "Talks between Norland and Sudmark are scheduled to resume in Hask on Thursday.",
  "Talks between Norland and Sudmark, which broke down in May, could resume this week.",
  "A new round of talks between Norland and Sudmark looks all but certain.",
  "Voss put off his holiday in order to meet Tolan.",
  "Voss's meeting with Selim has not been announced yet.",
  "Voss tried in vain to get Tolan on the phone.",
  "Without a ceasefire Voss would not meet Selim, he said after talks with Tolan on Monday.",
]);

test.each(SENTENCES)("%s", (sentence, told) => {
  expect(isReadAs(sentence, told)).toBe(!GAPS.has(sentence));
});
