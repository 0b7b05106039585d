/** Days, months and years counted from what was told before. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const days = (text: string): (string | undefined)[] =>
  readCast(text).map((each) => each.split(" · ")[2]);

test.each([
  [
    "In 1994 Keld met Ruiz in Brevic. Two years later he visited her in Colmar Bay.",
    "1994-01-01/1994-12-31",
    "1996-01-01/1996-12-31",
  ],
  [
    "In October 1998 Voss met Tolan. The following month, he received Keld.",
    "1998-10-01/1998-10-31",
    "1998-11-01/1998-11-30",
  ],
  [
    "On 4 May 2019 Voss met Tolan. A month earlier he had met Keld.",
    "2019-05-04",
    "2019-04-01/2019-04-30",
  ],
  [
    "In May Voss met Tolan. The next month he met Keld.",
    "2021-05-01/2021-05-31",
    "2021-06-01/2021-06-30",
  ],
])("“%s”", (text, first, second) => {
  expect(new Set(days(text))).toEqual(new Set([first, second]));
});

test.each([
  ["Fighting broke out on 9 August. Within hours Keld telephoned Ruiz.", "2021-08-09"],
  ["Within hours of the attack Keld telephoned Ruiz.", "2021-08-17/2021-08-18"],
  ["Two years later Keld met Ruiz in Brevic.", "2021-08-17/2021-08-18"],
  ["Keld met Ruiz in May 2020 and resigned a year later.", "2020-05-01/2020-05-31"],
])("“%s”: %s", (text, day) => {
  expect(days(text)).toEqual([day]);
});
