/** Whose envoy, deputy or minister somebody is says for whom he acts. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Keld's envoy met Tolan in Perrin on Monday.", "Mira Tolan + Special envoy of Ostravia"],
  ["Keld's foreign minister met Tolan on Monday.", "Foreign minister of Ostravia + Mira Tolan"],
  ["Keld met Ruiz's special envoy on Monday.", "Jon Keld + Special envoy of Meridia"],
  ["Keld's chief of staff, Nils Orr, met Tolan on Monday.", "Mira Tolan + Nils Orr"],
])("%s", (sentence, parties) => {
  expect(readCast(sentence)).toEqual([`${parties} · meeting · 2021-08-16 · occurred`]);
});

test.each([
  "Keld met Keld's envoy on Monday.",
  "Keld met Ruiz's widow on Monday.",
  "Keld's visit to the museum on Monday was short.",
])("nobody else's, or no office: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
