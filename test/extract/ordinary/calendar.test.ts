/**
 * Ordinary sentences on the day of a contact, as a wire, a ministry and a historian write them, each with
 * the days and the states of its contacts as they were put down before any of them was run. What is read
 * otherwise is listed below, and nothing else is.
 */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

/** What is still read otherwise, by the first words. */
const GAPS: readonly string[] = [
  "The ministers, Voss and Tolan, will next",
  "Tolan was due in Hask on Monday",
  "Voss will not meet Tolan during her",
  "In their last conversation, on 2 August,",
  "Since their meeting in May, Voss and",
  "In the past ten days Keld has",
  "The summit of 1995, at which Keld",
  "Week ahead: on Thursday Voss receives Tolan,",
];

/** Published on a Wednesday, 18 August 2021. */
const SENTENCES: readonly (readonly [text: string, ...contacts: string[]])[] = [
  [
    "Keld and Ruiz held a 40-minute telephone conversation on Saturday, the palace said on Sunday.",
    "2021-08-14 occurred",
  ],
  ["Voss on Friday received Tolan, who had arrived in Hask a day earlier.", "2021-08-13 occurred"],
  [
    "Speaking after a meeting with Tolan on Tuesday, Voss said a deal was near.",
    "2021-08-17 occurred",
  ],
  [
    "Ahead of the League's summit on Thursday, Voss met Tolan in Perrin.",
    "2021-08-17/2021-08-18 occurred",
  ],
  ["Voss met Tolan in Perrin on Tuesday ahead of Thursday's League summit.", "2021-08-17 occurred"],
  ["Three days of talks between Voss and Tolan ended in Hask on Sunday.", "2021-08-15 occurred"],
  ["Keld is to receive Ruiz on Sunday, the eve of the League's summit.", "2021-08-22 planned"],
  ["Ruiz, who is visiting Brevic this week, met Keld on Tuesday.", "2021-08-17 occurred"],
  ["The ministers, Voss and Tolan, will next meet on 1 October.", "2021-10-01 planned"],
  [
    "Voss met Tolan on Monday, and the two will meet again on Friday.",
    "2021-08-16 occurred",
    "2021-08-20 planned",
  ],
  ["Voss and Tolan first met in 2017.", "2017-01-01/2017-12-31 occurred"],
  ["Voss has known Tolan since they met in Perrin in 2017.", "2017-01-01/2017-12-31 occurred"],
  [
    "Keld telephoned Ruiz on 7 August to congratulate her on her election victory of 1 August.",
    "2021-08-07 occurred",
  ],
  [
    "On the 40th anniversary of the war, which ended on 17 August 1981, Voss met Tolan in Hask.",
    "2021-08-17/2021-08-18 occurred",
  ],
  [
    "Voss met Tolan last Wednesday and Keld on Monday.",
    "2021-08-11 occurred",
    "2021-08-16 occurred",
  ],
  [
    "The phone call between Voss and Tolan took place in the night from Sunday to Monday.",
    "2021-08-16 occurred",
  ],
  ["Shortly before midnight on Sunday, Keld called Ruiz.", "2021-08-15 occurred"],
  ["At noon on Monday Keld received Ruiz.", "2021-08-16 occurred"],
  ["On Monday at 10 a.m. Keld received Ruiz.", "2021-08-16 occurred"],
  ["Keld received Ruiz on Aug. 16, 2021, in Brevic.", "2021-08-16 occurred"],
  ["Keld received Ruiz on Monday (August 16).", "2021-08-16 occurred"],
  ["Keld received Ruiz here on Monday, 16 August 2021.", "2021-08-16 occurred"],
  ["Keld will receive Ruiz in Brevic on September 3-4.", "2021-09-03/2021-09-04 planned"],
  [
    "Voss visited Perrin from July 30 to August 2 and held talks with Tolan.",
    "2021-07-30/2021-08-02 occurred",
  ],
  ["Voss is visiting Perrin from 17 to 19 August. On Tuesday he met Tolan.", "2021-08-17 occurred"],
  [
    "Voss visited Perrin on 9 and 10 August. During his stay he was received by Tolan.",
    "2021-08-09/2021-08-10 occurred",
  ],
  [
    "Voss will pay a working visit to Perrin on Thursday. Talks with Tolan are planned.",
    "2021-08-19 planned",
  ],
  [
    "Tolan will arrive in Hask on Sunday evening. On Monday she will be received by Voss.",
    "2021-08-23 planned",
  ],
  [
    "Tolan was due in Hask on Monday to meet Voss, but her flight was cancelled.",
    "2021-08-16 cancelled",
  ],
  ["Voss had planned to meet Tolan on Tuesday.", "2021-08-17 planned"],
  ["Voss will not meet Tolan during her stay in Hask this week.", "2021-08-18/2021-08-22 denied"],
  ["Voss last spoke to Tolan on Thursday, his office said.", "2021-08-12 occurred"],
  [
    "Voss has not spoken to Tolan since their meeting on 2 August.",
    "2021-08-02 occurred",
    "no date denied",
  ],
  [
    "In their last conversation, on 2 August, Keld had asked Ruiz for patience.",
    "2021-08-02 occurred",
  ],
  [
    "At their previous meeting in May, Voss and Tolan agreed to open an office.",
    "2021-05-01/2021-05-31 occurred",
  ],
  [
    "Since their meeting in May, Voss and Tolan have exchanged letters.",
    "2021-05-01/2021-05-31 occurred",
    "2021-05-01/2021-08-18 occurred",
  ],
  ["Voss recalled that he had met Tolan in June.", "2021-06-01/2021-06-30 occurred"],
  ["Keld spoke with Ruiz on Sunday for the second time in as many days.", "2021-08-15 occurred"],
  ["Keld and Ruiz spoke by phone every day last week."],
  ["In the past ten days Keld has called Ruiz three times.", "2021-08-08/2021-08-18 occurred"],
  ["In the first half of August Voss met Tolan twice.", "2021-08-01/2021-08-16 occurred"],
  ["Earlier in August, Voss met Tolan in Perrin.", "2021-08-01/2021-08-18 occurred"],
  ["In mid-July Voss met Tolan in Perrin.", "2021-07-09/2021-07-22 occurred"],
  ["Some weeks ago Voss met Tolan in Perrin.", "2021-06-30/2021-08-04 occurred"],
  ["A year ago Voss met Tolan in Perrin.", "2020-02-17/2021-02-17 occurred"],
  [
    "Week ahead: on Thursday Voss receives Tolan, on Friday Keld travels to Colmar Bay for talks with Ruiz.",
    "2021-08-19 planned",
    "2021-08-20 planned",
  ],
  [
    "19 August: Voss receives Tolan in Hask.\n20 August: Keld hosts Ruiz for talks.",
    "2021-08-19 planned",
    "2021-08-20 planned",
  ],
];

const OF_OTHER_YEARS: readonly (readonly [
  published: string,
  text: string,
  ...contacts: string[],
])[] = [
  [
    "2011-03-21",
    "On Sunday night, Keld phoned Ruiz and Voss.",
    "2011-03-20 occurred",
    "2011-03-20 occurred",
  ],
  [
    "2011-03-21",
    "Voss met Tolan on 19 March, two days after the League's resolution.",
    "2011-03-19 occurred",
  ],
  [
    "1996-11-04",
    "Voss met Tolan on Friday for talks on the treaty which expires on December 31.",
    "1996-11-01 occurred",
  ],
  [
    "1996-11-04",
    "The two leaders, Keld and Ruiz, will meet on November 24 in Brevic.",
    "1996-11-24 planned",
  ],
  ["2024-01-03", "Voss met Tolan on December 29 in Hask.", "2023-12-29 occurred"],
  ["2024-01-03", "Voss is to meet Tolan on January 12.", "2024-01-12 planned"],
  ["2024-01-03", "Last year Voss met Tolan five times.", "2023-01-01/2023-12-31 occurred"],
  [
    "2024-01-03",
    "Voss visited Perrin in October 2022, meeting Tolan, and returned in April 2023.",
    "2022-10-01/2022-10-31 occurred",
  ],
  [
    "2006-06-30",
    "The summit of 1995, at which Keld met Ruiz, changed little.",
    "1995-01-01/1995-12-31 occurred",
  ],
  [
    "2006-06-30",
    "In January 2001 Keld became president. In March he met Ruiz.",
    "2001-03-01/2001-03-31 occurred",
  ],
  ["2006-06-30", "Keld, president since 2001, met Ruiz on Thursday.", "2006-06-29 occurred"],
  [
    "2006-06-30",
    "On 14 October 1999, Keld called Ruiz; on the 16th they met in Hask.",
    "1999-10-14 occurred",
    "1999-10-16 occurred",
  ],
];

function daysOf(text: string, published?: string): string[] {
  const contacts = readCast(text, published === undefined ? {} : { published });
  return contacts.map((each) => each.split(" · ").slice(2, 4).join(" "));
}

test.each([
  ...SENTENCES.map(([text, ...contacts]) => ({ text, contacts, published: undefined })),
  ...OF_OTHER_YEARS.map(([published, text, ...contacts]) => ({ text, contacts, published })),
])(
  "the days of an ordinary text are those that its writer meant, or are a known gap (%#)",
  ({ text, contacts, published }) => {
    const told = daysOf(text, published);
    const isRead = JSON.stringify(told.toSorted()) === JSON.stringify(contacts.toSorted());
    const isGap = GAPS.some((words) => text.startsWith(words));
    expect({ text, isRead, told: isRead === isGap ? told : [] }).toEqual({
      text,
      isRead: !isGap,
      told: [],
    });
  },
);
