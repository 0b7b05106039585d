/** Several who came together in a participle before the clause met, whatever they did there. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const VOSS_TOLAN = "Arlen Voss + Mira Tolan";

describe("a participle that opens the sentence", () => {
  test.each([
    ["Meeting in Brevic on Tuesday, Voss and Tolan agreed to reopen the border.", "meeting", 17],
    [
      "Gathered in Hask on Monday, the foreign ministers of Norland and Sudmark agreed.",
      "meeting",
      16,
    ],
    ["On Monday, meeting in Hask, Voss and Tolan signed the treaty.", "meeting", 16],
    [
      "Meeting for the first time since May, Voss and Tolan agreed on Monday to talk.",
      "meeting",
      16,
    ],
    ["Speaking by phone on Monday, Voss and Tolan agreed to reopen the border.", "call", 16],
    ["Talking by video link on Monday, Voss and Tolan discussed grain.", "video", 16],
  ])("tells of its subjects: “%s”", (sentence, mode, day) => {
    expect(readCast(sentence)).toEqual([`${VOSS_TOLAN} · ${mode} · 2021-08-${day} · occurred`]);
  });

  test("tells of what is to come where the clause does", () => {
    expect(readCast("Meeting in Hask on Friday, Voss and Tolan will sign the treaty.")).toEqual([
      `${VOSS_TOLAN} · meeting · 2021-08-20 · planned`,
    ]);
  });

  test.each([
    "Meeting reporters on Tuesday, Voss said the border would reopen.",
    "Meeting with reporters on Tuesday, Voss and Tolan said the border would reopen.",
    "Meeting the deadline on Tuesday, Voss and Tolan handed in their lists.",
    "Speaking in Hask on Monday, Voss and Tolan said the border would reopen.",
    "Speaking by phone to the agency on Monday, Voss praised Tolan.",
    "Meeting in Hask on Tuesday, parliament ratified the treaty that Voss and Tolan had signed.",
  ])("tells of nobody else: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
