/**
 * Ordinary sentences with words of contact, and of much else, each with what an editor put down before it was
 * run: 37 of 50 were read so at first; three more since.
 */
import { expect, test } from "vitest";
import { isReadAs } from "./read-as.ts";

/** A sentence, and its contacts; one that begins with "!" introduces its people itself. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    "Meeting in Perrin on Monday, Keld and Ruiz pledged to clear the mines.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  ["Voss and Tolan consulted each other by telephone on Monday.", "Tolan+Voss|call|2021-08-16"],
  [
    "Voss filled Tolan in by phone on Monday on the outcome of the vote.",
    "Tolan+Voss|call|2021-08-16",
  ],
  [
    "Keld was told by Voss in a call on Monday that the bridge would open.",
    "Keld+Voss|call|2021-08-16",
  ],
  [
    "Ruiz learned of the decision from Keld in a telephone call on Monday.",
    "Keld+Ruiz|call|2021-08-16",
  ],
  ["Voss broke the news to Tolan over dinner on Monday.", "Tolan+Voss|meeting|2021-08-16"],
  [
    "Tolan flew in on Monday and went straight into talks with Voss.",
    "Tolan+Voss|meeting|2021-08-16",
  ],
  ["Keld cut short his holiday to receive Ruiz on Monday.", "Keld+Ruiz|meeting|2021-08-16"],
  ["Ruiz was Keld's guest at the Rose Palace on Monday.", "Keld+Ruiz|meeting|2021-08-16"],
  ["Keld and Ruiz dined together on Monday at the Rose Palace.", "Keld+Ruiz|meeting|2021-08-16"],
  ["Keld and Ruiz were seen chatting in the garden on Monday.", "Keld+Ruiz|meeting|2021-08-16"],
  ["Keld hosted talks on Monday between Voss and Tolan.", "Keld+Tolan+Voss|meeting|2021-08-16"],
  [
    "Keld brought Voss and Tolan to the table in Brevic on Monday.",
    "Keld+Tolan+Voss|meeting|2021-08-16",
  ],
  [
    "Brandt shuttled on Monday between Voss and Tolan, meeting each twice.",
    "Brandt+Voss|meeting|2021-08-16; Brandt+Tolan|meeting|2021-08-16",
  ],
  [
    "Voss held a telephone call on Monday with his colleague Mira Tolan.",
    "Tolan+Voss|call|2021-08-16",
  ],
  [
    "The foreign ministers Arlen Voss and Mira Tolan exchanged views by telephone on August 16.",
    "Tolan+Voss|call|2021-08-16",
  ],
  [
    "On August 16 a meeting took place between Jon Keld and Dana Ruiz, during which questions of trade were discussed.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  [
    "A conversation took place between Keld and Ruiz on Monday, which passed in an atmosphere of friendship.",
    "Keld+Ruiz| |2021-08-16",
  ],
  [
    "Jon Keld and Dana Ruiz held talks in Brevic on August 16 and exchanged in-depth views on relations.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  [
    "Jon Keld had a phone conversation with Dana Ruiz at request on Monday.",
    "Keld+Ruiz|call|2021-08-16",
  ],
  [
    "Jon Keld sent a congratulatory message to Dana Ruiz on Monday on the national day.",
    "Keld+Ruiz|letter|2021-08-16",
  ],
  [
    "Keld replied to a letter from Ruiz on Monday, rejecting her terms.",
    "Keld+Ruiz|letter|2021-08-16",
  ],
  ["Ruiz's letter reached Keld on Monday.", "Keld+Ruiz|letter|2021-08-16"],
  [
    "In her letter of August 16 to Keld, Ruiz set out four conditions.",
    "Keld+Ruiz|letter|2021-08-16",
  ],
  [
    "I met President Keld in Brevic on Monday, Voss told the committee.",
    "Keld+Voss|meeting|2021-08-16",
  ],
  ['"I have spoken to her," Voss said of Tolan on Monday.', "Tolan+Voss"],
  ["That winter of 1968 Keld saw much of Ruiz.", ""],
  [
    "They had first met, Keld and Ruiz, at a conference in Hask in 1975.",
    "Keld+Ruiz|meeting|1975-01-01/1975-12-31",
  ],
  [
    "In May 1941 Keld met Ruiz at Brevic; in June he wrote to her.",
    "Keld+Ruiz|meeting|1941-05-01/1941-05-31; Keld+Ruiz|letter|1941-06-01/1941-06-30",
  ],
  [
    "!Foreign Minister Ivo Marn of Norland met his counterpart from Sudmark, Petra Lund, in Hask on Monday. A further round is planned for Friday.",
    "Lund+Marn|meeting|2021-08-16; Lund+Marn|meeting|2021-08-20|planned",
  ],
  [
    "!Foreign Minister Ivo Marn of Norland called Petra Lund, the foreign minister of Sudmark, on Monday. She called back an hour later.",
    "Lund+Marn|call|2021-08-16; Lund+Marn|call|2021-08-16",
  ],
  ["Voss put in a call to Tolan on Monday, but she was out.", ""],
  ["Voss met a storm of protest in Perrin on Monday, and Tolan left the hall.", ""],
  ["Voss addressed parliament on Monday as Tolan looked on.", ""],
  ["Voss called in sick on Monday, and Tolan took the chair.", ""],
  ["Voss will meet Tolan on Friday.", "Tolan+Voss|meeting|2021-08-20|planned"],
  ["Voss is refusing to talk to Tolan.", "Tolan+Voss| |refused"],
  ["Voss told a rally on Monday that Tolan would fall.", ""],
  ["Voss told the Courier on Monday that he respected Tolan.", ""],
  ["Voss joined Tolan's critics on Monday.", ""],
  ["Voss took aim at Tolan on Monday.", ""],
  ["Voss took issue with Tolan on Monday.", ""],
  ["Voss got even with Tolan on Monday.", ""],
  ["Voss sided with Tolan on Monday.", ""],
  ["Voss parted company with Tolan on Monday over the dam.", ""],
  ["Voss dined out on his story about Tolan.", ""],
  ["Voss opened a school named after Tolan on Monday.", ""],
  ["Voss and Tolan published a joint letter on Monday.", ""],
  ["Voss and Tolan campaigned on Monday.", ""],
  ["Voss wrote in the Courier on Monday that Tolan was wrong.", ""],
];

/** Those that are read otherwise today. The list is exact: who mends one strikes it out. */
const GAPS: ReadonlySet<string> = new Set([
  "Ruiz learned of the decision from Keld in a telephone call on Monday.",
  "Keld cut short his holiday to receive Ruiz on Monday.",
  "Ruiz was Keld's guest at the Rose Palace on Monday.",
  "Keld brought Voss and Tolan to the table in Brevic on Monday.",
  "Brandt shuttled on Monday between Voss and Tolan, meeting each twice.",
  "Ruiz's letter reached Keld on Monday.",
  "I met President Keld in Brevic on Monday, Voss told the committee.",
  "They had first met, Keld and Ruiz, at a conference in Hask in 1975.",
  "!Foreign Minister Ivo Marn of Norland called Petra Lund, the foreign minister of Sudmark, on Monday. She called back an hour later.",
  "Voss put in a call to Tolan on Monday, but she was out.",
]);

test.each(SENTENCES)("%s", (sentence, told) => {
  expect(isReadAs(sentence, told)).toBe(!GAPS.has(sentence));
});
