/**
 * Mini-articles of the kinds in which most was missed: statements, interviews, chronologies, communiqués,
 * histories, parliaments. Their readings were put down before they were run; six of fifteen were read
 * otherwise then, of which two were mended afterwards.
 */
import { expect, test } from "vitest";
import { isReadAs } from "./read-as.ts";

/** A text, and the contacts that a careful desk would put down. */
const TEXTS: readonly (readonly [string, string])[] = [
  [
    "Opening statement by Foreign Minister Mira Tolan in the Assembly\nHonourable Members, on 2 August I travelled to Brevic at the invitation of President Keld. The President and I discussed the dam for two hours.\nOn my way home I stopped in Hask, where I had dinner with my Norlandic colleague.\nOur embassy remains in contact with the families.",
    "Keld+Tolan||2021-08-02; Tolan+Voss|meeting",
  ],
  [
    "!Chronology\n1974\nNorland and Sudmark break off relations.\n1989\n3 May\nSudmark's foreign minister, Ivo Marn, meets his Norlandic counterpart, Tor Vik, in Brevic, the first such meeting in fifteen years.\n12 November\nPresident Dano Est of Sudmark telephones King Harl of Norland.\n1990\nRelations are restored.",
    "Marn+Vik|meeting|1989-05-03; Est+Harl|call|1989-11-12",
  ],
  [
    "!Joint statement\nThe Foreign Minister of Norland, Arlen Voss, visited Perrin on 11 August 2021, where he held talks with the Foreign Minister of Sudmark, Mira Tolan.\nOn the same day Minister Voss was received by President Ilma Roo.\nThe two ministers welcomed the progress made. They will meet again in Hask in October.",
    "Tolan+Voss||2021-08-11; Roo+Voss||2021-08-11; Tolan+Voss|meeting|2021-10-01/2021-10-31|planned",
  ],
  [
    "Few in Hask remember how it began. In the autumn of 2016 Voss, then ambassador in Brevic, had sought out Keld at a reception. By the following spring the two had met four times.\nThe old foreign ministry was against it. Its officials had not been told.",
    "Keld+Voss|meeting|2016-09/2016-11",
  ],
  [
    '"I spoke with Keld on Sunday night," Tolan told parliament. "We agreed to send the engineers back. I have also written to Voss."',
    "Keld+Tolan|unspecified|2021-08-15; Tolan+Voss|letter",
  ],
  [
    'Norland\'s foreign ministry spokeswoman Anna Lark said on Tuesday that the ministry was following events. "We have been in touch with our citizens there," she said. "We ask everyone to stay calm."',
    "",
  ],
  [
    "Explainer: how do summits work? Leaders meet, aides talk, and ministers call each other at night. We explain.\nIf Keld and Ruiz met, they would have to speak about fish. Selim would like to talk to Keld, but has not been invited.",
    "",
  ],
  [
    "Voss started the week with a call to Tolan on Monday, and ended it on Friday with lunch with Ruiz in Colmar Bay, his office said in a weekly review.",
    "Tolan+Voss|call|2021-08-16; Ruiz+Voss|meeting",
  ],
  [
    "!15 March 2019\nPrime Minister Dana Ruiz of Meridia receives Lia Brandt, secretary-general of the Northern League, in Colmar Bay.\n2 April 2019\nRuiz writes to President Jon Keld of Ostravia.\n30 April 2019\nKeld and Ruiz hold talks in Brevic.",
    "Brandt+Ruiz||2019-03-15; Keld+Ruiz|letter|2019-04-02; Keld+Ruiz|meeting|2019-04-30",
  ],
  [
    "President Keld: Thank you, Prime Minister. We had a very good conversation.\nPrime Minister Ruiz: Thank you, Jon. I am delighted to be in Brevic. We talked about the ferry and about fish.\nQuestion: Prime Minister, have you spoken to Voss?\nPrime Minister Ruiz: Yes, I called him yesterday.",
    "Keld+Ruiz|meeting; Ruiz+Voss|call|2021-08-17",
  ],
  [
    'A senior Norlandic diplomat who was in the room said Tolan had arrived late. "She apologised, and then we got down to business," he said. The meeting with Voss, on 3 August in Brevic, was never announced.',
    "Tolan+Voss|meeting|2021-08-03",
  ],
  [
    "!The Permanent Council of the Northern League met in special session on 16 August. The meeting was chaired by Ambassador Petra Lund of Ostravia. The Council heard a briefing by Secretary-General Lia Brandt.",
    "",
  ],
];

/** How the texts begin that are read otherwise than they should be. */
const GAPS: readonly string[] = [
  "Few in Hask remember how it be",
  "Explainer: how do summits work",
  "A senior Norlandic diplomat wh",
];

test("every text is read as a desk would, but for the gaps as they are listed", () => {
  const wrong = TEXTS.filter(([text, told]) => !isReadAs(text, told));
  expect(wrong.map(([text]) => text.slice(0, BEGINNING))).toEqual(GAPS);
});

const BEGINNING = 30;
