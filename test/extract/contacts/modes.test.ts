/** By which channel two spoke, as the words around a cue tell. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["A telephone conversation of Keld with Voss took place on Monday.", "call"],
  ["On Monday a video call of Keld with Voss was held.", "video"],
  ["Keld spoke of a telephone conversation that he had had with Voss on Monday.", "call"],
  ["Keld had on Monday a telephonic maintenance with Voss.", "call"],
  ["Keld spoke of a long conversation that he had had with Voss on Monday.", "unspecified"],
  ["A long conversation of Keld with Voss took place on Monday.", "unspecified"],
])("the words before a noun tell the channel of those behind it: “%s”", (text, mode) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Jon Keld · ${mode} · 2021-08-16 · occurred`]);
});

test.each([
  ["Keld had a conversation on Monday with visiting Foreign Minister Voss.", "meeting"],
  [
    "Keld exchanged views on rye on Monday with the visiting Norlandic minister, Arlen Voss.",
    "meeting",
  ],
  ["Keld had a conversation by telephone on Monday with visiting Foreign Minister Voss.", "call"],
  ["Keld had a conversation on Monday about visiting tourists with Voss.", "unspecified"],
])("who is visiting is there in person: “%s”", (text, mode) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Jon Keld · ${mode} · 2021-08-16 · occurred`]);
});

test("the channel of each time is that of all of them", () => {
  expect(
    readCast("Voss and Keld discussed rye twice, on Friday and on Monday, both times by phone."),
  ).toEqual([
    "Arlen Voss + Jon Keld · call · 2021-08-13 · occurred",
    "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
  ]);
});

test.each([
  ["Norland and Sudmark held consultations on fisheries in Brevic on Monday.", "meeting"],
  ["Norland and Sudmark held consultations in Brevic on Monday.", "meeting"],
  ["Norland and Sudmark held consultations on the situation in Brevic on Monday.", "unspecified"],
  [
    "Norland and Sudmark held consultations on rye on Monday, it was said in Brevic.",
    "unspecified",
  ],
])("consultations held in a city are in person: “%s”", (text, mode) => {
  expect(readCast(text)).toEqual([`Norland + Sudmark · ${mode} · 2021-08-16 · occurred`]);
});

test("a participle in front has its channel behind it", () => {
  expect(readCast("Having spoken to Keld by phone on Sunday, Ruiz called Voss on Monday.")).toEqual(
    [
      "Dana Ruiz + Jon Keld · call · 2021-08-15 · occurred",
      "Arlen Voss + Dana Ruiz · call · 2021-08-16 · occurred",
    ],
  );
});
