/** Days at the head of the entries of a diary or a chronology. */
import { expect, test } from "vitest";
import { CAST, findReports, readCast } from "../world.ts";

const meeting = (pair: string, day: string, status: string): string =>
  `${pair} · meeting · ${day} · ${status}`;
const VOSS_TOLAN = "Arlen Voss + Mira Tolan";
const KELD_RUIZ = "Dana Ruiz + Jon Keld";

test.each([
  "Monday, 23 August: Voss meets Tolan. Tuesday: Ruiz receives Keld.",
  "Monday, 23 August: Voss meets Tolan.\nTuesday: Ruiz receives Keld.",
  "Monday, August 23 – Voss meets Tolan.\nTuesday, August 24 – Ruiz receives Keld.",
  "23.08.2021: Voss meets Tolan in Hask.\n24.08.2021: Ruiz receives Keld.",
  "Monday, 23 August\nVoss meets Tolan in Hask.\nTuesday, 24 August\nRuiz receives Keld for lunch.",
  "Monday, 23 August\nVoss meets Tolan in Hask.\nTuesday\nRuiz receives Keld for lunch.",
])("what a diary tells in the present is to come: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    meeting(VOSS_TOLAN, "2021-08-23", "planned"),
    meeting(KELD_RUIZ, "2021-08-24", "planned"),
  ]);
});

test.each([
  "Monday, 9 August: Voss meets Tolan. Tuesday: Ruiz receives Keld.",
  "Aug. 9: Voss meets Tolan in Hask.\nAug. 10: Ruiz receives Keld.",
  "Monday, 9 August\nVoss meets Tolan in Hask.\nTuesday, 10 August\nRuiz receives Keld for lunch.",
])("what a chronology tells in the present has been: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    meeting(VOSS_TOLAN, "2021-08-09", "occurred"),
    meeting(KELD_RUIZ, "2021-08-10", "occurred"),
  ]);
});

test("an entry is of the year of those before it, or of the next one", () => {
  expect(readCast("12 March 2014: Voss meets Tolan.\n3 February: Keld receives Ruiz.")).toEqual([
    meeting(VOSS_TOLAN, "2014-03-12", "occurred"),
    meeting(KELD_RUIZ, "2015-02-03", "occurred"),
  ]);
});

test("a diary of a week that is over tells in the past", () => {
  const text = "MONDAY - Voss met Tolan.\nTUESDAY - Keld received Ruiz.";
  expect(readCast(text)).toEqual([
    meeting(VOSS_TOLAN, "2021-08-16", "occurred"),
    meeting(KELD_RUIZ, "2021-08-17", "occurred"),
  ]);
  const [first] = findReports(`${CAST}\n${text}`, { title: "Diary: the week" });
  expect(first?.date?.edtf).toBe("2021-08-16");
});

test("one day over a text is that of its publication, and of no contact", () => {
  expect(readCast("9 August 2021\nVoss met Tolan in Hask.")).toEqual([
    meeting(VOSS_TOLAN, "2021-08-17/2021-08-18", "occurred"),
  ]);
});
