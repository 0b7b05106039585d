/**
 * Ordinary sentences and short articles on who takes part: envoys, deputies, delegations, counterparts,
 * hosts, plural offices and people whom the text itself introduces. Their readings were put down before
 * any of them was run. Fourteen were read otherwise then, of which eight were mended afterwards; the others
 * are listed below, and nothing else is.
 */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

const MONDAY = "2021-08-16 · occurred";
const MET = `meeting · ${MONDAY}`;

/** A text (one with "!" introduces its people itself), and the contacts that a careful desk would put down. */
const TEXTS: readonly (readonly [text: string, ...contacts: string[]])[] = [
  [
    "!Sudmark's negotiator at the border talks, Petra Lund, met Norlandic Deputy Foreign Minister Karl Osten on Monday.",
    `Karl Osten + Petra Lund · ${MET}`,
  ],
  [
    "!Norlandic Foreign Minister Arlen Voss on Monday received Petra Lund, Sudmark's new ambassador, who presented her credentials.",
    `Arlen Voss + Petra Lund · ${MET}`,
  ],
  [
    "!An Ostravian envoy, Nils Orr, delivered a letter from President Jon Keld to Meridian Prime Minister Dana Ruiz on Monday.",
    `Dana Ruiz + Jon Keld · letter · ${MONDAY}`,
  ],
  [
    "!A top aide to Meridian Prime Minister Dana Ruiz, Luis Vega, held talks with Ostravian President Jon Keld on Monday.",
    `Jon Keld + Luis Vega · ${MET}`,
  ],
  [
    "!Luis Vega, chief of staff to Meridian Prime Minister Dana Ruiz, met Ostravian Foreign Minister Ivo Marn on Monday.",
    `Ivo Marn + Luis Vega · ${MET}`,
  ],
  [
    "!Halvan Front officials and a Norlandic government delegation met in Brevic on Monday.",
    `Halvan Front + Norland · ${MET}`,
  ],
  [
    "!Representatives of the Norlandic government and of the Halvan Front met in Brevic on Monday.",
    `Halvan Front + Norland · ${MET}`,
  ],
  [
    "!Negotiating teams from Norland and the Halvan Front met in Brevic on Monday.",
    `Halvan Front + Norland · ${MET}`,
  ],
  [
    "!Norland's foreign and defence ministers, Arlen Voss and Ulf Brand, met Ostravian President Jon Keld on Monday.",
    `Arlen Voss & Ulf Brand + Jon Keld · ${MET}`,
  ],
  [
    "!The Sudmarkan premier, Lena Holt, and Jon Keld, the president of Ostravia, talked by phone on Monday.",
    `Jon Keld + Lena Holt · call · ${MONDAY}`,
  ],
  [
    "!Ostravia's head of state, Jon Keld, met Norland's head of government, Ivo Marn, in Hask on Monday.",
    `Ivo Marn + Jon Keld · ${MET}`,
  ],
  [
    "!Jon Keld, Ostravia's veteran leader, and Dana Ruiz, 44, prime minister of Meridia since May, met on Monday.",
    `Dana Ruiz + Jon Keld · ${MET}`,
  ],
  [
    "!The Norlandic and Sudmarkan leaders, Ivo Marn and Lena Holt, met on Monday.",
    `Ivo Marn + Lena Holt · ${MET}`,
  ],
  [
    "!Presidents Jon Keld of Ostravia and Ivo Marn of Norland spoke by phone on Monday.",
    `Ivo Marn + Jon Keld · call · ${MONDAY}`,
  ],
  [
    "!Foreign Minister Mira Tolan of Sudmark flew to Hask on Monday. Her host, Arlen Voss, the foreign minister of Norland, gave a dinner for her.",
    `Arlen Voss + Mira Tolan · ${MET}`,
  ],
  [
    "!Norlandic Foreign Minister Arlen Voss met Sudmark's ambassador on Monday. The ambassador, Petra Lund, handed him a letter from her government.",
    `Arlen Voss + Petra Lund · ${MET}`,
  ],
  [
    "!A Sudmarkan diplomat was received by Norlandic Foreign Minister Arlen Voss on Monday. The diplomat, Petra Lund, left Hask the same evening.",
    `Arlen Voss + Petra Lund · ${MET}`,
  ],
  [
    "!The Halvan Front's chief negotiator met Norland's deputy foreign minister on Monday. Hadi Noor told Karl Osten that the prisoners would be freed.",
    `Hadi Noor + Karl Osten · ${MET}`,
  ],
  [
    "!Former Norlandic foreign minister Nils Berg, now the Northern League's envoy, met Halvan Front leader Omar Selim on Monday.",
    `Nils Berg + Omar Selim · ${MET}`,
  ],
  [
    "!The League's Lia Brandt met Norland's Arlen Voss and Sudmark's Mira Tolan separately on Monday.",
    `Arlen Voss + Lia Brandt · ${MET}`,
    `Lia Brandt + Mira Tolan · ${MET}`,
  ],
  [
    "!Northern League chief Lia Brandt telephoned the Ostravian leader, Jon Keld, on Monday.",
    `Jon Keld + Lia Brandt · call · ${MONDAY}`,
  ],
  [
    "!Sheikh Hadi Noor, the deputy leader of the Halvan Front, received Ostravia's ambassador, Dr Nils Orr, on Monday.",
    `Hadi Noor + Nils Orr · ${MET}`,
  ],
  [
    "!Lt. Gen. Pavel Dorn, Norland's chief of the army staff, called on Ostravian President Jon Keld on Monday.",
    `Jon Keld + Pavel Dorn · ${MET}`,
  ],
  [
    "!Meridia's trade minister, Senator Rosa Diaz, and her Norlandic opposite number, Max Berg, met on Monday.",
    `Max Berg + Rosa Diaz · ${MET}`,
  ],
  [
    "!Norland's interior minister met the Sudmarkan and Ostravian interior ministers in Brevic on Monday.",
    `Interior minister of Norland + Interior minister of Ostravia + Interior minister of Sudmark · ${MET}`,
  ],
  [
    "!Talks between the defence ministers of Norland and Sudmark, Ulf Brand and Gustav Rehn, took place in Brevic on Monday.",
    `Gustav Rehn + Ulf Brand · ${MET}`,
  ],
  [
    "!The Norlandic delegation, headed by Arlen Voss, and the Sudmarkan one, led by Mira Tolan, held talks on Monday.",
    `Arlen Voss + Mira Tolan · ${MET}`,
  ],
  [
    "!Norland's Arlen Voss led a delegation that met Halvan Front representatives on Monday.",
    `Arlen Voss + Halvan Front · ${MET}`,
  ],
  [
    "!Deputy Foreign Minister Karl Osten of Norland and Hadi Noor, representing the Halvan Front, met on Monday.",
    `Hadi Noor + Karl Osten · ${MET}`,
  ],
  [
    "!On Monday the minister of foreign affairs of Norland, H.E. Mr. Arlen Voss, received the ambassador of Sudmark, H.E. Mrs. Petra Lund.",
    `Arlen Voss + Petra Lund · ${MET}`,
  ],
  [
    "Voss met Keld on Monday. He later spoke to Ruiz.",
    `Arlen Voss + Jon Keld · ${MET}`,
    "Arlen Voss + Dana Ruiz · unspecified · 2021-08-16 · occurred",
  ],
  [
    "Voss and his Sudmarkan colleague spoke by phone on Monday.",
    `Arlen Voss + Mira Tolan · call · ${MONDAY}`,
  ],
  [
    "Voss met the two leaders, Keld and Ruiz, on Monday.",
    `Arlen Voss + Dana Ruiz + Jon Keld · ${MET}`,
  ],
  [
    "Keld met Ruiz on Monday. The two leaders were joined by Brandt.",
    `Dana Ruiz + Jon Keld + Lia Brandt · ${MET}`,
  ],
  ["“He rang me on Monday,” Tolan said of Voss.", `Arlen Voss + Mira Tolan · call · ${MONDAY}`],
  [
    "Tolan, who was accompanied by her deputy, Lena Holt, met Voss on Monday.",
    `Arlen Voss + Lena Holt & Mira Tolan · ${MET}`,
  ],
  ["Keld met Tolan's envoy, Petra Lund, on Monday.", `Jon Keld + Petra Lund · ${MET}`],
  ["Ruiz met Keld's successor-designate, Ivo Marn, on Monday.", `Dana Ruiz + Ivo Marn · ${MET}`],
  [
    "Ruiz was received on Monday by Keld and his foreign minister, Ivo Marn.",
    `Dana Ruiz + Ivo Marn & Jon Keld · ${MET}`,
  ],
  [
    "Monday's dinner given by Keld was attended by Ruiz and Brandt.",
    `Dana Ruiz + Jon Keld + Lia Brandt · ${MET}`,
  ],
  ["Either Voss or Tolan will call Keld on Friday."],
  ["Voss's adviser met students on Monday."],
  ["The envoy's brother met Tolan's driver on Monday."],
  ["Ruiz met the chairman of the Ostravian chamber of commerce on Monday."],
  ["Keld met his ministers on Monday."],
  ["Keld met his foreign minister and his army chief on Monday."],
  ["Voss said that his host had been kind."],
  ["The former officials met for lunch on Monday."],
  ["Selim's deputy told a newspaper on Monday that the talks had failed."],
  ["The successor of Voss will be named on Monday."],
  ["Aides to Keld and Ruiz declined to comment on Monday."],
  ["Voss's Sudmarkan-born wife met Tolan's cousin on Monday."],
  ["Delegations from twenty football clubs met in Hask on Monday."],
  ["Representatives of the unions met Keld on Monday."],
  ["The League's spokesman said on Monday that Brandt was travelling."],
  ["The governor of the central bank met bankers on Monday."],
  ["Voss wrote a book with Tolan's predecessor."],
  ["Keld's ambassador to Norland was born in Hask."],
  ["Officials of the two sides are due to meet on Friday."],
  ["Ruiz and her deputy, Luis Vega, met party members on Monday."],
];

/** What is read otherwise than it should be, by its first words. */
const GAPS: readonly string[] = [
  "!An Ostravian envoy, Nils Orr, delivered a letter",
  "Keld met Ruiz on Monday. The two leaders were joined",
  "Tolan, who was accompanied by",
  "Ruiz met Keld's successor-designate",
  "Monday's dinner given by Keld",
  "Either Voss or Tolan will call",
];

function readText(text: string): string[] {
  return text.startsWith("!") ? read(text.slice(1)) : readCast(text);
}

function isGap(text: string): boolean {
  return GAPS.some((words) => text.startsWith(words));
}

describe("who takes part is read in", () => {
  test.each(TEXTS.filter(([text]) => !isGap(text)))("“%s”", (text, ...contacts) => {
    expect(readText(text)).toEqual(contacts);
  });
});

test("the gaps are as they are listed", () => {
  const wrong = TEXTS.filter(
    ([text, ...contacts]) => JSON.stringify(readText(text)) !== JSON.stringify(contacts),
  );
  expect(wrong.map(([text]) => text).filter((text) => !isGap(text))).toEqual([]);
  expect(wrong).toHaveLength(GAPS.length);
});
