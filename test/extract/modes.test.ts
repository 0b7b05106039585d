/** By which channel it was: what the words around a cue, and the sentence behind it, say. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "./world.ts";

const LEADERS = "President Keld and Prime Minister Ruiz";
const between = (mode: string): string[] => [`Dana Ruiz + Jon Keld · ${mode}`];
const modesIn = (text: string): string[] =>
  readCast(text).map((line) => line.split(" · ").slice(0, 2).join(" · "));

describe("the channel is", () => {
  test.each([
    [`${LEADERS} held talks by live video on Tuesday.`, "video"],
    [`${LEADERS} used the military hotline on Tuesday to discuss the shots.`, "call"],
    [`${LEADERS} had a one-minute chat in the corridor on Tuesday.`, "meeting"],
    [`${LEADERS} exchanged a few words over coffee on Tuesday.`, "meeting"],
    [`${LEADERS} exchanged views on Tuesday.`, "unspecified"],
    [`${LEADERS} spoke on Tuesday about phone prices.`, "unspecified"],
    [`President Keld gave a dinner on Friday in honour of Prime Minister Ruiz.`, "meeting"],
    [
      `In a telephone interview that he had with Prime Minister Ruiz, President Keld agreed.`,
      "call",
    ],
  ])("read from “%s”", (sentence, mode) => {
    expect(modesIn(sentence)).toEqual(between(mode));
  });
});

describe("“talks” are on the channel", () => {
  const talks = `${LEADERS} held talks on Monday.`;
  test("that the next sentence names", () => {
    expect(modesIn(`${talks} The two leaders spoke over a secure telephone line.`)).toEqual(
      between("call"),
    );
  });

  test.each([
    `${LEADERS} held talks in Brevic on Monday. The two leaders spoke by phone on Tuesday.`,
    `${talks} The two leaders also spoke by phone.`,
    `${talks} The two leaders spoke by phone on Sunday.`,
  ])("but a further call is one of its own: “%s”", (text) => {
    expect(modesIn(text)).toHaveLength(2);
  });

  test("and a meeting may turn out to have been held by phone", () => {
    expect(
      modesIn(
        `${LEADERS} discussed aid on Monday. During the meeting, held by phone, both leaders spoke of tents.`,
      ),
    ).toEqual(between("call"));
  });
});

describe("no party is", () => {
  test.each([
    "President Keld spoke to Meridia Radio on Monday.",
    "In a telephone interview with Hask Television on Monday, President Keld praised Prime Minister Ruiz.",
    "President Keld, pictured with Prime Minister Ruiz, has resigned.",
    "President Keld gave a dinner on Friday in honour of the late Prime Minister Ruiz.",
  ])("the press, a picture or the dead: “%s”", (text) => {
    expect(readCast(text)).toEqual([]);
  });

  test("who is not in the picture", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss was photographed with Ostravian President Jon Keld on Monday.",
      ),
    ).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });
});

test("ambassadors are named behind where they are posted", () => {
  expect(
    read(
      "Norland's and Sudmark's ambassadors to the United Nations, Erik Dahl and Noor Rahimi, met on Monday.",
    ),
  ).toEqual(["Erik Dahl + Noor Rahimi · meeting · 2021-08-16 · occurred"]);
});
