import { describe, expect, test } from "vitest";
import { splitSentences } from "../../../src/extract/text/split.ts";

const sentencesIn = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  test("ends a sentence with its stop and its closing marks", () => {
    const sentences = [
      "Voss left Hask.",
      "“We spoke!”",
      "Did Keld call?",
      "“He did.”",
      "(Tolan stayed.)",
      "3 ministers came.",
    ];
    expect(sentencesIn(sentences.join(" "))).toEqual(sentences);
  });

  test.each([
    "Dr. Mira Tolan met Gen. Ivo Marn on Monday.",
    "The U.M. Prime Minister met J. K. Marn on Monday.",
    "They met on Aug. 16 in Hask.",
    "Prices rose 3.5 per cent, Ruiz said.",
    "It was Sen. Tolan who called Lt. Gen. Marn at No. 10.",
    "1. At the outset, the minister thanked her guest.",
    "Talks on Sudmark-U.M. relations went on.",
    "Voss (“the old fox”) met Tolan... and left.",
    "At 9 p.m. Hask time they spoke.",
  ])("does not end one within “%s”", (text) => {
    expect(sentencesIn(text)).toEqual([text]);
  });

  test.each([
    ["They met in the U.M. The talks were short.", "They met in the U.M."],
    ["The call began at 9 p.m. He hung up first.", "The call began at 9 p.m."],
    ["They met in Aug. The two spoke again.", "They met in Aug."],
    ["It ends here.” Voss left.", "It ends here.”"],
  ])("ends one within “%s”", (text, first) => {
    expect(sentencesIn(text)).toEqual([first, text.slice(first.length + 1)]);
  });

  test("ends a tweet with its address", () => {
    expect(sentencesIn("We spoke. https://t.co/abc — Arlen Voss (@voss) August 3, 2021")).toEqual([
      "We spoke.",
      "https://t.co/abc",
      "— Arlen Voss (@voss) August 3, 2021",
    ]);
  });

  test("does not end one with a line", () => {
    expect(sentencesIn("Voss met\nTolan.")).toEqual(["Voss met\nTolan."]);
  });

  test("finds none in white space", () => {
    expect(sentencesIn("")).toEqual([]);
    expect(sentencesIn(" \n ")).toEqual([]);
  });
});
