/** People who settle something at one place on one day have met there. */
import { expect, test } from "vitest";
import { read, readCast } from "../world.ts";

test.each([
  ["President Keld and Prime Minister Ruiz signed a treaty in Brevic on Monday."],
  ["President Keld and Prime Minister Ruiz settled this at the Rose Palace on Monday."],
  ["The station is one that President Keld and Prime Minister Ruiz agreed on in Brevic on Monday."],
  ["The price is fixed in a deal that Keld and Ruiz struck on Monday in the Ostravian capital."],
  ["The deal, signed by President Keld and Prime Minister Ruiz in Brevic on Monday, ends the war."],
  ["A pact was signed on Monday in Brevic by President Keld and Prime Minister Ruiz."],
  ["The pact initialled by Keld and Ruiz in Brevic on Monday is to last ten years."],
])("“%s” is a meeting", (sentence) => {
  expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test("his counterpart is that of the other of the two", () => {
  const sentence =
    "President Jon Keld of Ostravia and his Meridian counterpart settled this in Brevic on Monday.";
  expect(read(sentence)).toEqual([
    "Jon Keld + President of Meridia · meeting · 2021-08-16 · occurred",
  ]);
});

test.each([
  ["Keld and Ruiz agreed to build a bridge in Brevic."],
  ["Keld and Ruiz agreed on Monday that rye is dear in Brevic."],
  ["Keld and Ruiz each signed a decree in Brevic on Monday."],
  ["Keld and Ruiz will have agreed in principle by Monday."],
  ["Ostravia and Meridia agreed on a border in Brevic on Monday."],
  ["Keld signed a decree in Brevic on Monday."],
  ["A pact was signed by Keld in Brevic on Monday."],
  ["An appeal signed by Keld and Ruiz was printed on Monday."],
  ["A pact was each time signed separately by Keld and Ruiz in Brevic on Monday."],
  ["The order signed by Keld in Brevic on Monday angered Ruiz."],
])("“%s” is none", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

test("A place that is no capital, and that no reference knows, is one all the same", () => {
  expect(readCast("Voss and Tolan signed the treaty in Geneva on Monday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});
