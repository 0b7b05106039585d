/** A person by how he stands to another. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (parties: string) => [`${parties} · meeting · 2021-08-16 · occurred`];

test.each([
  ["Keld and his host, Ruiz, held talks on Monday.", "Dana Ruiz + Jon Keld"],
  [
    "Keld and his Meridian host, Prime Minister Dana Ruiz, held talks on Monday.",
    "Dana Ruiz + Jon Keld",
  ],
  ["Keld met Ruiz's predecessor, Paul Arden, on Monday.", "Jon Keld + Paul Arden"],
  ["Keld met Prime Minister Ruiz's predecessor Paul Arden on Monday.", "Jon Keld + Paul Arden"],
])("“%s” names him", (sentence, parties) => {
  expect(readCast(sentence)).toEqual(met(parties));
});

test("“his host” of the sentence before receives", () => {
  const text =
    "Voss flew to Perrin on Monday. His host, Foreign Minister Mira Tolan, received him at the airport.";
  expect(readCast(text)).toEqual(met("Arlen Voss + Mira Tolan"));
});

test.each([
  "Ruiz's predecessor, Paul Arden, criticised Keld on Monday.",
  "Keld's rival Ilo Dann met voters on Monday.",
])("“%s” tells of no contact", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
