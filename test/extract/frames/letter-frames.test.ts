/** Who has written a letter that somebody else hands over. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("who wrote it writes to whom it is handed", () => {
  test.each([
    "The envoy of Ostravia conveyed to Tolan a letter of President Keld on Monday.",
    "The ambassador handed Tolan a letter from President Keld on Monday.",
    "The ambassador delivered a letter from President Keld to Tolan on Monday.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toContain("Jon Keld + Mira Tolan · letter · 2021-08-16 · occurred");
  });

  test("one that is still to be handed is to come", () => {
    expect(readCast("The ambassador will hand Tolan a letter from Keld on Friday.")).toEqual([
      "Jon Keld + Mira Tolan · letter · 2021-08-20 · planned",
    ]);
  });
});

test.each(["The court gave Tolan a letter of credit.", "Voss read Tolan a letter from his son."])(
  "“%s” is no letter between them",
  (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  },
);

describe("a letter that was sent or addressed to somebody", () => {
  test.each([
    [
      "Halvan leader Omar Selim proposed a truce in a letter sent to President Keld.",
      ["Jon Keld + Omar Selim · letter · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss wrote a letter addressed to Tolan on Monday.",
      ["Arlen Voss + Mira Tolan · letter · 2021-08-16 · occurred"],
    ],
    ["Voss read a letter addressed to the nation.", []],
    ["Voss is drafting a letter to be sent to Tolan.", []],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

test.each([
  "Keld exchanged letters with Selim on Monday.",
  "A letter from Selim was delivered to Keld on Monday.",
])("a letter reached the other: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Jon Keld + Omar Selim · letter · 2021-08-16 · occurred"]);
});

test.each([
  "A letter from Selim was given to the press on Monday.",
  "Keld exchanged prisoners with Selim's men on Monday.",
])("and none reached anybody: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

describe("a letter handed over, and addressed to somebody else", () => {
  test.each([
    [
      "On Monday the ambassador handed over a letter from President Keld addressed to Prime Minister Ruiz.",
      ["Dana Ruiz + Jon Keld · letter · 2021-08-16 · occurred"],
    ],
    [
      "On Monday the ambassador handed over to Voss a letter from President Keld.",
      ["Arlen Voss + Jon Keld · letter · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("an answer to a letter", () => {
  test.each([
    "Voss answered Tolan's letter on Monday.",
    "Voss replied on Monday to a letter from Tolan.",
    "Voss responded to the letter of Tolan on Monday.",
  ])("is a letter: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · letter · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "Voss has not answered Tolan's letter.",
    "Voss refused to answer Tolan's letter.",
    "Voss answered Tolan's open letter in a speech on Monday.",
    "Voss answered letters from readers on Monday.",
    "Voss answered Tolan's criticism on Monday.",
  ])("is none where nobody wrote: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("a letter for somebody who stands before it", () => {
  test.each([
    "Keld sent Ruiz a letter on Monday.",
    "Keld sent Ruiz a telegram on Monday congratulating her on her election.",
    "Keld sent a message of condolence to Ruiz on Monday.",
    "Ruiz received a message from Keld on Monday.",
    "Keld informed Ruiz by letter on Monday that the talks were off.",
    "Keld cabled Ruiz on Monday.",
    "Keld and Ruiz exchanged messages of congratulation on Monday.",
  ])("is from who sends it: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · letter · 2021-08-16 · occurred"]);
  });

  test.each([
    "Keld sent Ruiz a clear message on Monday.",
    "Keld sent Ruiz flowers on Monday.",
    "Keld sent his staff a letter about Ruiz.",
    "Keld sent a video message to Ruiz's conference on Monday.",
    "Ruiz got the message from Keld's speech.",
  ])("and none is a signal, or another's: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
