/** Relatives who come along are no party, and take nothing from whom they accompany. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Keld and his wife, Ilse, received Ruiz on Monday.",
  "Keld and his wife Ilse received Ruiz on Monday.",
  "Keld, accompanied by his wife, Ilse, met Ruiz on Monday.",
  "Ruiz was received on Monday by Keld and his wife, Ilse.",
  "Keld met Ruiz and her husband, Olaf, on Monday.",
])("%s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test.each([
  ["Keld dined with his wife, Ilse, in Hask on Monday.", []],
  [
    "Voss and his deputy, Nils Orr, met Tolan on Monday.",
    ["Arlen Voss & Nils Orr + Mira Tolan · meeting · 2021-08-16 · occurred"],
  ],
])("who has an office, or nobody else beside, is left: %s", (sentence, contacts) => {
  expect(readCast(sentence)).toEqual(contacts);
});
