/** Who else was there: “in the presence of”. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const of = (parties: string): string => `${parties} · meeting · 2021-08-16 · occurred`;

describe("in whose presence two met, he was there too", () => {
  test.each([
    [
      "President Keld received Foreign Minister Tolan on Monday in the presence of Foreign Minister Voss.",
      of("Arlen Voss + Jon Keld + Mira Tolan"),
    ],
    [
      "President Keld received Foreign Minister Tolan in Brevic on Monday in the presence of Ostravia's ambassador, Ilo Dann.",
      of("Ilo Dann & Jon Keld + Mira Tolan"),
    ],
    [
      "Voss held talks with Tolan in Brevic on Monday, in the presence of President Keld and Secretary-General Brandt.",
      of("Arlen Voss + Jon Keld + Lia Brandt + Mira Tolan"),
    ],
  ])("“%s”", (sentence, expected) => {
    expect(readCast(sentence)).toEqual([expected]);
  });

  test.each([
    "Voss met Tolan on Monday and signed a pact in the presence of President Keld.",
    "Voss met Tolan on Monday in the presence of reporters.",
    "Voss met Tolan on Monday; in the presence of President Keld he is shy.",
    "Voss met Tolan on Monday about the presence of President Keld in the north.",
  ])("but not in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([of("Arlen Voss + Mira Tolan")]);
  });
});

test.each([
  "Voss, joined by Ruiz, met Keld in Brevic on Monday.",
  "Voss met Keld, accompanied by Ruiz, on Monday.",
])("whoever joined one of them was there too: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([
    "Arlen Voss + Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});

test("and who joined in an appeal was not", () => {
  expect(readCast("Voss met Keld on Monday. An appeal, joined by Ruiz, was read out.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});
