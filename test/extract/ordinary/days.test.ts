/**
 * Ordinary sentences and short articles on days and on who is named when, written in a row with their
 * reading before any of them was run. What is read otherwise is listed below, and nothing else is.
 */
import { expect, test } from "vitest";
import { read, readCast } from "../world.ts";

/** What is still read otherwise, by the first words. */
const GAPS: readonly string[] = [
  "Speaking a day after his call",
  "The ferry sank on 9 August. A day later Keld rang",
  "The prime minister of Meridia telephoned the president of Ostravia",
];

const SENTENCES: readonly (readonly [text: string, ...contacts: string[]])[] = [
  [
    "Voss met Tolan in June on the margins of a conference in Brevic.",
    "Arlen Voss + Mira Tolan · meeting · 2021-06-01/2021-06-30 · occurred",
  ],
  [
    "In a telephone call late last week, Keld and Ruiz agreed to reopen the border.",
    "Dana Ruiz + Jon Keld · call · 2021-08-09/2021-08-15 · occurred",
  ],
  [
    "Keld had been expected to receive Ruiz on Saturday.",
    "Dana Ruiz + Jon Keld · meeting · 2021-08-14 · planned",
  ],
  [
    "Voss spoke by phone with Tolan three days after the attack of 8 August.",
    "Arlen Voss + Mira Tolan · call · 2021-08-11 · occurred",
  ],
  [
    "Voss updated lawmakers on Tuesday on his discussions with Tolan.",
    "Arlen Voss + Mira Tolan · unspecified · 2021-08-17/2021-08-18 · occurred",
  ],
  [
    "Keld called Ruiz on Monday to offer his condolences on the death of her father on Saturday.",
    "Dana Ruiz + Jon Keld · call · 2021-08-16 · occurred",
  ],
  [
    "Keld met Ruiz in Brevic last winter.",
    "Dana Ruiz + Jon Keld · meeting · 2020-12-01/2021-02-28 · occurred",
  ],
  [
    "Voss will travel to Brevic on Friday, where he will meet Keld.",
    "Arlen Voss + Jon Keld · meeting · 2021-08-20 · planned",
  ],
  [
    "Voss will visit Ostravia on August 24-25. During the visit, he will be received by Keld.",
    "Arlen Voss + Jon Keld · meeting · 2021-08-24/2021-08-25 · planned",
  ],
  [
    "Keld met Ruiz in Brevic a couple of weeks ago.",
    "Dana Ruiz + Jon Keld · meeting · 2021-07-31/2021-08-08 · occurred",
  ],
  [
    "Ruiz arrived in Brevic early on Monday and had lunch with Keld.",
    "Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred",
  ],
  [
    "Speaking a day after his call with Tolan, Voss said he was hopeful.",
    "Arlen Voss + Mira Tolan · call · 2021-08-17/2021-08-18 · occurred",
  ],
  ["Voss said on Tuesday that he had not seen Tolan since May."],
  ["Norland called on Tuesday for a summit in September."],
  [
    "Voss and Tolan were to meet again on Thursday, aides said.",
    "Arlen Voss + Mira Tolan · meeting · 2021-08-19 · planned",
  ],
  [
    "The ferry sank on 9 August. A day later Keld rang Ruiz, and on the 12th the two met in Brevic.",
    "Dana Ruiz + Jon Keld · call · 2021-08-10 · occurred",
    "Dana Ruiz + Jon Keld · meeting · 2021-08-12 · occurred",
  ],
  [
    "Voss met Tolan in Perrin on Monday evening. The previous day he had called Keld.",
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    "Arlen Voss + Jon Keld · call · 2021-08-15 · occurred",
  ],
];

const ARTICLES: readonly (readonly [text: string, ...contacts: string[]])[] = [
  [
    "Norland's defence minister spoke by phone with his Ostravian counterpart on Monday. Karl Brun told Pavel Brod that the drills would go ahead.",
    "Karl Brun + Pavel Brod · call · 2021-08-16 · occurred",
  ],
  [
    "Sudmark's president arrived in Hask on Sunday. Ilo Dann met Prime Minister Karl Brun of Norland on Monday.",
    "Ilo Dann + Karl Brun · meeting · 2021-08-16 · occurred",
  ],
  [
    "The foreign ministers of Ostravia and Meridia held a telephone conversation on Friday. Pavel Brod and Ann Sorel exchanged views on the fires.",
    "Ann Sorel + Pavel Brod · call · 2021-08-13 · occurred",
  ],
  [
    "Chief negotiators of Norland and Ostravia met in Hask on Tuesday. In the talks, Norland's Ivo Marn offered Ostravia's Pavel Brod a shorter list.",
    "Ivo Marn + Pavel Brod · meeting · 2021-08-17 · occurred",
  ],
  ["Norland's president criticised Sudmark on Tuesday. Petra Lund, a lawyer, said he had a point."],
  [
    "The leaders of Norland and Sudmark are to hold talks in Brevic on Friday. Prime Minister Karl Brun and President Ilo Dann last met in 2019.",
    "Ilo Dann + Karl Brun · meeting · 2021-08-20 · planned",
    "Ilo Dann + Karl Brun · meeting · 2019-01-01/2019-12-31 · occurred",
  ],
  [
    "The prime minister of Meridia telephoned the president of Ostravia on Sunday. The call lasted half an hour. Dana Ruiz said afterwards that Jon Keld had listened.",
    "Dana Ruiz + Jon Keld · call · 2021-08-15 · occurred",
  ],
];

test.each([
  ...SENTENCES.map((each) => [readCast, each] as const),
  ...ARTICLES.map((each) => [read, each] as const),
])(
  "an ordinary text is read as its writer meant it, or is a known gap (%#)",
  (reader, [text, ...contacts]) => {
    const isRead = JSON.stringify(reader(text).sort()) === JSON.stringify([...contacts].sort());
    const isGap = GAPS.some((words) => text.startsWith(words));
    expect({ text, isRead, told: isRead === isGap ? reader(text) : [] }).toEqual({
      text,
      isRead: !isGap,
      told: [],
    });
  },
);
