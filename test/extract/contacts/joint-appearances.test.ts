/** Who stand together before the press. */
import { describe, expect, test } from "vitest";
import { read } from "../world.ts";

const WHO =
  "In the hall were Foreign Minister Arlen Voss of Norland and Foreign Minister Mira Tolan of Sudmark.";
const stood = "Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred";

describe("two officials of different states who speak in turn", () => {
  test.each([
    ["in capitals", "FOREIGN MINISTER VOSS: Welcome.\nFOREIGN MINISTER TOLAN: We talked long."],
    ["not in capitals", "Foreign Minister Voss: Welcome.\nForeign Minister Tolan: It rained."],
    ["on lines of their own", "FOREIGN MINISTER VOSS:\nWelcome.\nFOREIGN MINISTER TOLAN:\nThanks."],
    ["through interpreters", "MINISTER VOSS: Hm.\nMINISTER TOLAN (via interpreter): We met."],
  ])("have met, with labels %s", (_, text) => {
    expect(read(`${WHO}\n${text}`)).toEqual([stood]);
  });

  test("are both meant by “we”, but each for himself where others are met", () => {
    expect(
      read(
        `${WHO}\nFOREIGN MINISTER VOSS: We discussed rye today.\nFOREIGN MINISTER TOLAN: On Monday we met President Jon Keld of Ostravia.`,
      ),
    ).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-18 · occurred",
      "Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test("met by video where the title says so", () => {
    const text = `${WHO}\nFOREIGN MINISTER VOSS: Welcome.\nFOREIGN MINISTER TOLAN: We talked long.`;
    expect(read(text, { title: "Virtual press availability of Voss and Tolan" })).toEqual([
      stood.replace("meeting", "video"),
    ]);
  });
});

describe("a title that says with whom one stands there", () => {
  const text = `${WHO}\nFOREIGN MINISTER VOSS: Mira, thank you. It was a good meeting.`;

  test.each([
    "Remarks With Foreign Minister Mira Tolan After Their Meeting",
    "Foreign Minister Arlen Voss at a Joint Press Conference With Foreign Minister Mira Tolan",
  ])("makes them two: %s", (title) => {
    expect(read(text, { title })).toEqual([stood]);
  });

  test.each(["Remarks on Foreign Minister Mira Tolan", "Interview With Mira Tolan of Hask Radio"])(
    "is not one that only names her: %s",
    (title) => {
      expect(read(text, { title })).toEqual([]);
    },
  );
});

describe("those who speak in turn did not meet where they are", () => {
  test.each([
    ["of one state", "FOREIGN MINISTER VOSS: We met.\nAMBASSADOR MARN: We met."],
    ["the press", "FOREIGN MINISTER VOSS: We met.\nQUESTION: Whom?\nMR DANN: We met."],
    ["a spokesperson", "FOREIGN MINISTER VOSS: We met.\nSPOKESPERSON DANN: We met."],
  ])("%s", (_, text) => {
    const others =
      "There were Ambassador Ivo Marn of Norland and Ilo Dann, spokesperson of the Northern League.";
    expect(read(`${WHO} ${others}\n${text}`)).toEqual([]);
  });
});
