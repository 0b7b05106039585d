/** How presidencies, ministries and agencies write day by day. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "./world.ts";

describe("an official page", () => {
  test.each([
    [
      "The President of the Republic, Mrs Ana Vauquel, spoke by telephone on Monday with the foreign minister of Norland, Arlen Voss.",
      "Ana Vauquel + Arlen Voss · call · 2021-08-16 · occurred",
    ],
    [
      "On Monday the Sudmarkan ambassador in Hask, Lars Foss, met the foreign minister of Norland, Arlen Voss.",
      "Arlen Voss + Lars Foss · meeting · 2021-08-16 · occurred",
    ],
    [
      "President Jon Keld of Ostravia received on Monday Sudmark's Foreign Minister Rafiq Islam Talder.",
      "Jon Keld + Rafiq Islam Talder · meeting · 2021-08-16 · occurred",
    ],
    [
      "President Jon Keld of Ostravia received a cable from Norland's Foreign Minister Arlen Voss on Monday.",
      "Arlen Voss + Jon Keld · letter · 2021-08-16 · occurred",
    ],
  ])("names its people with all their titles: “%s”", (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  test.each([
    "The President of the Republic, Mrs Ana Vauquel, spoke on Monday of the foreign minister of Norland, Arlen Voss.",
    "President Jon Keld of Ostravia received a bill from Norland's telephone company on Monday.",
  ])("tells of others without a contact: “%s”", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });

  test("adds to a meeting those who attended it", () => {
    const sentence =
      "Voss received Keld in Hask on Monday. The meeting was attended by Ostravia's ambassador, Ilo Dann.";
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Ilo Dann & Jon Keld · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("words of an official that fill a paragraph", () => {
  test.each([
    "Norland's Foreign Minister Arlen Voss, on Tuesday evening: \"Delighted to host Sudmark's President Mira Tal for dinner on Monday.\"",
    "Norland's Foreign Minister Arlen Voss: \"I met Sudmark's President Mira Tal on Monday.\"",
  ])("are his: “%s”", (sentence) => {
    expect(read(sentence)).toEqual(["Arlen Voss + Mira Tal · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    'A shopkeeper in Hask: "I met Sudmark\'s President Mira Tal on Monday."',
    'The question of the day: "I met Sudmark\'s President Mira Tal on Monday."',
  ])("are nobody's where no official is named: “%s”", (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

test("who opens a sentence before a clause about himself is meant by “he” in the next", () => {
  const text =
    "Voss telephoned Keld on Monday. Keld, who leads a cabinet of all parties, asked for boats. He also spoke to Tolan that evening.";
  expect(readCast(text)).toEqual([
    "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
    "Jon Keld + Mira Tolan · unspecified · 2021-08-16 · occurred",
  ]);
});

test("letters behind a name are no part of it", () => {
  expect(
    read(
      "Statement by Philippa Garl MP, Minister for Foreign Affairs of Norland\n\nOn Monday I met Sudmark's President Mira Tal in Perrin.",
    ),
  ).toEqual(["Mira Tal + Philippa Garl · meeting · 2021-08-16 · occurred"]);
});
