/**
 * Ordinary sentences of who acts, each with what an editor put down before it was run: 36 of 42 were read
 * so at first; two more since agents of passives are whom "he" means.
 */
import { expect, test } from "vitest";
import { isReadAs } from "./read-as.ts";

/** A sentence, and its contacts; one that begins with "!" introduces its people itself. */
const SENTENCES: readonly (readonly [string, string])[] = [
  [
    "Ruiz arrived in Brevic on Monday and went straight to the palace, where Keld received her.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  [
    "Voss spoke with Tolan by phone on Monday. She told him that the ship had sailed.",
    "Tolan+Voss|call|2021-08-16",
  ],
  [
    "Tolan said on Tuesday that Voss had called her the previous evening.",
    "Tolan+Voss|call|2021-08-16",
  ],
  ["Voss, whose wife is from Perrin, met Tolan on Monday.", "Tolan+Voss|meeting|2021-08-16"],
  ["Keld, who took office in May, has already met Ruiz twice.", "Keld+Ruiz|meeting"],
  [
    "Selim met with Brandt in Colmar Bay on Monday, his spokesman said.",
    "Brandt+Selim|meeting|2021-08-16",
  ],
  [
    "Selim's spokesman said he had met Brandt in Colmar Bay on Monday.",
    "Brandt+Selim|meeting|2021-08-16",
  ],
  ["According to her office, Ruiz spoke to Keld on Monday.", "Keld+Ruiz| |2021-08-16"],
  ["According to Ruiz, Keld called her on Monday to apologise.", "Keld+Ruiz|call|2021-08-16"],
  [
    '"We agreed on the main points," Keld said after talks with Ruiz on Monday.',
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  [
    '"Our talks were frank," Ruiz said on Monday after she met Keld.',
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  ['"I have asked President Keld for a meeting," Ruiz said.', "Keld+Ruiz|meeting|requested"],
  ['"I trust him," Ruiz said of Keld.', ""],
  [
    "Keld was welcomed by Ruiz at the airport on Monday before the two went into talks.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  ["Keld was awarded a medal by the city of Perrin.", ""],
  [
    "Keld was received on Monday by Ruiz, who hosted a dinner for him.",
    "Keld+Ruiz|meeting|2021-08-16",
  ],
  ["Voss was invited by Tolan to visit Perrin.", "Tolan+Voss|visit|requested"],
  ["Voss and his counterpart from Sudmark met on Monday.", "Tolan+Voss|meeting|2021-08-16"],
  [
    "Voss met his Sudmarkan counterpart on Monday; the two ministers signed a treaty.",
    "Tolan+Voss|meeting|2021-08-16",
  ],
  [
    "Voss saw Tolan on Monday and Keld on Tuesday; with the latter he discussed gas.",
    "Tolan+Voss|meeting|2021-08-16; Keld+Voss|meeting|2021-08-17",
  ],
  [
    "Following his meeting with Tolan on Monday, Voss flew on to Brevic.",
    "Tolan+Voss|meeting|2021-08-16",
  ],
  ["In her meeting with Voss on Monday, Tolan raised the case.", "Tolan+Voss|meeting|2021-08-16"],
  ["Voss raised the case when he met Tolan on Monday.", "Tolan+Voss|meeting|2021-08-16"],
  ["The case was raised by Voss when he met Tolan on Monday.", "Tolan+Voss|meeting|2021-08-16"],
  [
    "The case was raised by Voss in his meeting with Tolan on Monday.",
    "Tolan+Voss|meeting|2021-08-16",
  ],
  ["The two foreign ministers, Voss and Tolan, met on Monday.", "Tolan+Voss|meeting|2021-08-16"],
  [
    'Voss held what he called "very good" talks with Tolan on Monday.',
    "Tolan+Voss|meeting|2021-08-16",
  ],
  ["Voss hopes that she will call him.", ""],
  ["Voss mocked Tolan. He said she should call her mother.", ""],
  [
    "Voss had breakfast with his daughter. He met Tolan later on Monday.",
    "Tolan+Voss|meeting|2021-08-16",
  ],
  [
    "Ruiz spoke to Keld on Monday; she had spoken to Voss on Sunday.",
    "Keld+Ruiz| |2021-08-16; Ruiz+Voss| |2021-08-15",
  ],
  [
    "Ruiz will speak to Keld and to Voss, her office said.",
    "Keld+Ruiz| |planned; Ruiz+Voss| |planned",
  ],
  ["Asked by reporters whether she would speak to Keld, Ruiz shrugged.", ""],
  [
    "The prime minister of Meridia, who was on holiday, was telephoned by Keld on Monday.",
    "Keld+Ruiz|call|2021-08-16",
  ],
  [
    "The Meridian leader telephoned her Ostravian counterpart on Monday.",
    "Keld+Ruiz|call|2021-08-16",
  ],
  [
    "!Petra Lund, prime minister of Meridia, received Norland's foreign minister, Ivo Marn, on Monday. Marn, who was on his first visit, gave her a letter from his president.",
    "Lund+Marn|meeting|2021-08-16",
  ],
  [
    '!Norland\'s foreign minister, Ivo Marn, met the president of Ostravia on Monday. "He told me the truth," Marn said.',
    "Marn+President of Ostravia|meeting|2021-08-16",
  ],
  [
    "!Norland's foreign minister, Ivo Marn, said he had phoned Petra Lund, his counterpart in Sudmark, on Monday.",
    "Lund+Marn|call|2021-08-16",
  ],
  [
    "JOURNALIST: Did you speak with Minister Tolan?\nVOSS: I did speak with her on Monday.",
    "Tolan+Voss| |2021-08-16",
  ],
  ["VOSS: Thank you, Jon. President Keld and I met this morning.", "Keld+Voss|meeting|2021-08-18"],
  ["VOSS: The minister from Sudmark and I spoke on Monday.", "Tolan+Voss| |2021-08-16"],
  ["VOSS: People ask me whether I will meet Keld.", ""],
];

/** Those that are read otherwise today. The list is exact: who mends one strikes it out. */
const GAPS: ReadonlySet<string> = new Set([
  '"I have asked President Keld for a meeting," Ruiz said.',
  'Voss held what he called "very good" talks with Tolan on Monday.',
  "Voss hopes that she will call him.",
  "The Meridian leader telephoned her Ostravian counterpart on Monday.",
]);

test.each(SENTENCES)("%s", (sentence, told) => {
  expect(isReadAs(sentence, told)).toBe(!GAPS.has(sentence));
});
