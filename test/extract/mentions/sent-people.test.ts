/** People by whom they were sent. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (parties: string) => [`${parties} · meeting · 2021-08-16 · occurred`];

describe("a delegation of any kind acts for its state:", () => {
  test.each([
    ["An Ostravian security delegation met Voss in Hask on Monday.", "Arlen Voss + Ostravia"],
    ["Voss received a high-ranking Ostravian defence team on Monday.", "Arlen Voss + Ostravia"],
    ["A Sudmarkan trade and economic delegation met Voss on Monday.", "Arlen Voss + Sudmark"],
    ["A Sudmarkan government delegation visiting Hask met Voss on Monday.", "Arlen Voss + Sudmark"],
    ["A team from Ostravia's defence ministry met Voss on Monday.", "Arlen Voss + Ostravia"],
    ["Norlandic and Sudmarkan military officers met in Brevic on Monday.", "Norland + Sudmark"],
    [
      "Envoys of Norland and the Front met behind closed doors on Monday.",
      "Halvan Front + Norland",
    ],
    ["Voss met a group of Ostravian lawmakers on Monday.", "Arlen Voss + lawmakers of Ostravia"],
  ])("“%s”", (sentence, parties) => {
    expect(readCast(sentence)).toEqual(met(parties));
  });
});

describe("those whom no state sends act for none:", () => {
  test.each([
    "A Norlandic football team met Keld in Brevic on Monday.",
    "A business delegation from Norland met Keld in Brevic on Monday.",
    "Keld received a group of students from Sudmark on Monday.",
    "Voss met a group of Ostravian farmers on Monday.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test.each([
  [
    "Representatives of the Front and the Northern League met in Brevic on Monday.",
    "Halvan Front + Northern League",
  ],
  ["Sudmark's chargé d'affaires in Hask, Ilo Dann, met Voss on Monday.", "Arlen Voss + Ilo Dann"],
])("whom a body sends is its own: “%s”", (sentence, parties) => {
  expect(readCast(sentence)).toEqual(met(parties));
});

describe("those who speak for a state, or for its ministry, are sent by it:", () => {
  test.each([
    ["Negotiators for Norland and the Halvan Front met on Monday.", "Halvan Front + Norland"],
    ["Delegates of Norland and Sudmark met in Brevic on Monday.", "Norland + Sudmark"],
    [
      "Officials from Norland's foreign ministry and the Halvan Front met on Monday.",
      "Halvan Front + Norland",
    ],
    [
      "Officials from the Norlandic foreign ministry and the Sudmarkan government met on Monday.",
      "Norland + Sudmark",
    ],
  ])("“%s”", (sentence, parties) => {
    expect(readCast(sentence)).toEqual(met(parties));
  });

  test.each([
    "Envoys for Ostravia and Meridia met in Brevic on Monday.",
    "Officials from Norland's largest bank and the Halvan Front met on Monday.",
  ])("but not in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test.each([
  ["Military officers from Norland met Selim near Perrin on Monday.", "Norland + Omar Selim"],
  [
    "Talks were held on Monday between Norland, represented by Karl Osten, and Sudmark, represented by Lena Holt.",
    "Karl Osten + Lena Holt",
  ],
  [
    "Negotiators of Norland and Sudmark met on Monday. Norland was represented by Karl Osten, Sudmark by Lena Holt.",
    "Karl Osten + Lena Holt",
  ],
  [
    "A delegation of the Front, including Omar Selim and his deputy Hadi Noor, met Voss on Monday.",
    "Arlen Voss + Hadi Noor & Omar Selim",
  ],
])("who stands for a state or a body: “%s”", (sentence, parties) => {
  expect(readCast(sentence)).toEqual(met(parties));
});

test.each([
  "Ostravia's interests in Hask are represented by Meridia.",
  "Former officers from Norland met Selim's biographer on Monday.",
])("nobody meets in “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

test.each([
  [
    "Representatives of the Norlandic government and of the Halvan Front met on Monday.",
    "Halvan Front + Norland",
  ],
  ["Negotiating teams from Norland and the Halvan Front met on Monday.", "Halvan Front + Norland"],
  [
    "The Norlandic delegation, headed by Voss, and the Sudmarkan one, led by Tolan, met on Monday.",
    "Arlen Voss + Mira Tolan",
  ],
])("each of two sends his own: “%s”", (sentence, parties) => {
  expect(readCast(sentence)).toEqual(met(parties));
});

test("the head of a chamber of commerce acts for no state", () => {
  const text = "Ruiz met the chairman of the Ostravian chamber of commerce on Monday.";
  expect(readCast(text)).toEqual([]);
});

test.each([
  ["An envoy of Voss met Tolan on Monday.", "Mira Tolan + Norland"],
  ["Selim met an unnamed Norlandic envoy on Monday.", "Norland + Omar Selim"],
  [
    "Two Norlandic ministers, Karl Osten and Ulf Brand, met Selim on Monday.",
    "Karl Osten & Ulf Brand + Omar Selim",
  ],
  [
    "Delegations led by Foreign Ministers Arlen Voss of Norland and Mira Tolan of Sudmark met on Monday.",
    "Arlen Voss + Mira Tolan",
  ],
  ["Keld met with Ruiz as well as with Brandt on Monday.", "Dana Ruiz + Jon Keld + Lia Brandt"],
])("who was sent, and by whom: “%s”", (sentence, parties) => {
  expect(readCast(sentence)).toEqual(met(parties));
});

test.each(["An envoy of peace met Tolan on Monday.", "Keld met an envoy of his on Monday."])(
  "nobody sent him to another: “%s”",
  (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  },
);
