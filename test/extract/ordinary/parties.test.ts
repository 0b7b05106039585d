/**
 * Ordinary sentences on with whom somebody was in contact, and by which word. Their readings were put
 * down before they were run. Two of them were read otherwise then: the negotiating team was mended
 * afterwards; what is still read otherwise is listed as a gap.
 */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const MONDAY = "2021-08-16 · occurred";
const VOSS_TOLAN = "Arlen Voss + Mira Tolan";
const VOSS_KELD = "Arlen Voss + Jon Keld";
const KELD_RUIZ = "Dana Ruiz + Jon Keld";
const OF_THREE = "Arlen Voss + Dana Ruiz + Jon Keld";

/** A sentence, and the contacts that a careful desk would put down. */
const SENTENCES: readonly (readonly [string, ...string[]])[] = [
  ["Tolan's meeting with Voss on Monday was their third this year.", `${VOSS_TOLAN} · meeting`],
  [
    "It was a one-on-one between Keld and Ruiz on Monday that broke the deadlock.",
    `${KELD_RUIZ} · meeting`,
  ],
  ["A video call took place on Monday between Keld and Ruiz.", `${KELD_RUIZ} · video`],
  ["Keld and Ruiz had a face-to-face in Brevic on Monday.", `${KELD_RUIZ} · meeting`],
  ["Voss, Ruiz and Keld had a three-way call on Monday.", `${OF_THREE} · call`],
  ["Keld held a trilateral meeting with Voss and Ruiz on Monday.", `${OF_THREE} · meeting`],
  [
    "A Meridian parliamentary delegation called on Voss in Hask on Monday.",
    "Arlen Voss + Meridia · meeting",
  ],
  [
    "Voss met a senior Halvan Front delegation in Brevic on Monday.",
    "Arlen Voss + Halvan Front · meeting",
  ],
  [
    "The Ostravian negotiating team sat down with Tolan in Perrin on Monday.",
    "Mira Tolan + Ostravia · meeting",
  ],
  [
    "Military delegations from Norland and Sudmark met at the border on Monday.",
    "Norland + Sudmark · meeting",
  ],
  [
    "Norland's ambassador to Sudmark, Petra Lund, met Tolan in Perrin on Monday.",
    "Mira Tolan + Petra Lund · meeting",
  ],
  [
    "Norland's special envoy, Petra Lund, held two hours of talks with Selim on Monday.",
    "Omar Selim + Petra Lund · meeting",
  ],
  [
    "Keld's envoy Petra Lund delivered a message to Tolan in Perrin on Monday.",
    "Mira Tolan + Petra Lund · meeting",
  ],
  [
    "The Northern League hosted talks between Norland and the Halvan Front in Hask on Monday.",
    "Halvan Front + Norland · meeting",
  ],
  [
    "Brandt brought Keld and Ruiz together at a dinner in Hask on Monday.",
    `${KELD_RUIZ} · meeting`,
  ],
  [
    "Keld gave a state banquet in honour of Prime Minister Ruiz on Monday.",
    `${KELD_RUIZ} · meeting`,
  ],
  ["Ruiz was greeted at the airport by Keld on Monday.", `${KELD_RUIZ} · meeting`],
  [
    "Ruiz was welcomed by Keld with military honours in Brevic on Monday.",
    `${KELD_RUIZ} · meeting`,
  ],
  ["Keld saw Ruiz off at the airport on Monday.", `${KELD_RUIZ} · meeting`],
  [
    "Ruiz is in Brevic at the invitation of President Keld, who received her on Monday.",
    `${KELD_RUIZ} · meeting`,
  ],
  ["Voss sent a letter to Tolan on Monday.", `${VOSS_TOLAN} · letter`],
  ["Tolan received a letter from Voss on Monday.", `${VOSS_TOLAN} · letter`],
  ["Voss wrote to Tolan on Monday to propose a date.", `${VOSS_TOLAN} · letter`],
  ["Voss and Tolan exchanged letters on Monday.", `${VOSS_TOLAN} · letter`],
  ["A letter from Voss was handed to Tolan on Monday.", `${VOSS_TOLAN} · letter`],
  ["Over lunch on Monday, Voss and Keld settled the matter.", `${VOSS_KELD} · meeting`],
  ["Voss, accompanied by Ruiz, called on Keld on Monday.", `${OF_THREE} · meeting`],
  ["There was a meeting in Hask on Monday between Voss and Keld.", `${VOSS_KELD} · meeting`],
  ["Consultations between Voss and Keld were held in Brevic on Monday.", `${VOSS_KELD} · meeting`],
  [
    "Voss told Keld and Ruiz over dinner on Monday that the road was open.",
    `${OF_THREE} · meeting`,
  ],
  ["A Sudmarkan football delegation met Voss on Monday."],
  ["Voss had dinner with business leaders from Sudmark on Monday."],
  ["Keld received a delegation of nurses on Monday."],
  ["Voss called for a one-on-one between the boxers on Monday."],
  ["Voss wrote an open letter to voters on Monday."],
  ["The flood brought Norland and Sudmark together on Monday."],
  ["If Voss had met Keld on Monday, the deal would be done."],
  ["Voss spoke at a reception of the chamber of commerce on Monday."],
  ["Keld thanked Ruiz for the warm reception."],
  ["Voss often dines with Keld."],
  ["Voss hopes for a tête-à-tête with Keld."],
  ["The hotline between Hask and Perrin was repaired on Monday."],
  ["Voss met the head of a bakery chain on Monday."],
  ["Norland met Sudmark in the final on Monday."],
];

/** Sentences that are read otherwise than they should be. */
const GAPS: readonly string[] = ["Voss hopes for a tête-à-tête with Keld."];

describe("what an ordinary sentence tells is read:", () => {
  test.each(SENTENCES.filter(([sentence]) => !GAPS.includes(sentence)))(
    "“%s”",
    (sentence, ...contacts) => {
      expect(readCast(sentence)).toEqual(expected([sentence, ...contacts]));
    },
  );
});

test("the gaps are as they are listed", () => {
  const wrong = SENTENCES.filter(
    (row) => JSON.stringify(readCast(row[0])) !== JSON.stringify(expected(row)),
  );
  expect(wrong.map(([sentence]) => sentence)).toEqual(GAPS);
});

function expected([, ...contacts]: readonly [string, ...string[]]): string[] {
  return contacts.map((contact) => `${contact} · ${MONDAY}`);
}
