/** Two offices in one apposition are one person's. */
import { expect, test } from "vitest";
import { read } from "../world.ts";

const TWO = ["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"];

test.each([
  "Foreign Minister Arlen Voss met with Jon Keld, President of Ostravia and the Northern League Chairperson, in Brevic on Monday.",
  "Foreign Minister Arlen Voss met with Jon Keld, President of Ostravia and Chairman of the Northern League, in Brevic on Monday.",
  "Foreign Minister Arlen Voss met on Monday with Jon Keld, President of Ostravia/Chairman of the Northern League, in Brevic.",
  "Jon Keld, President of Ostravia and the current Northern League Chairperson, met Foreign Minister Arlen Voss on Monday.",
])("%s", (sentence) => {
  expect(read(sentence)).toEqual(TWO);
});

test.each([
  [
    "Foreign Minister Arlen Voss met with Jon Keld, President of Ostravia, and the Northern League Chairperson, Lia Brandt, on Monday.",
    ["Arlen Voss + Jon Keld + Lia Brandt · meeting · 2021-08-16 · occurred"],
  ],
  [
    "Foreign Minister Arlen Voss met with Jon Keld, President of Ostravia, and the Northern League Chairperson on Monday.",
    ["Arlen Voss + Chairperson of Northern League + Jon Keld · meeting · 2021-08-16 · occurred"],
  ],
])("behind a comma of its own it is somebody else's: %s", (sentence, contacts) => {
  expect(read(sentence)).toEqual(contacts);
});

test.each([
  "Jon Keld, President of the Republic of Ostravia met Foreign Minister Arlen Voss on Monday.",
  "Arlen Voss, the foreign minister of Norland met President Jon Keld of Ostravia on Monday.",
  "Arlen Voss, the foreign minister of Norland has met President Jon Keld, a note of Monday says.",
])("the comma that closes it may be missing: %s", (sentence) => {
  expect(read(sentence).join("")).toMatch(/^Arlen Voss \+ Jon Keld · meeting/);
});

test("behind a name, what somebody says is a clause", () => {
  const sentence =
    "Foreign Minister Arlen Voss met Dana Ruiz on Monday, the president of Ostravia said.";
  expect(read(sentence)).toEqual(["Arlen Voss + Dana Ruiz · meeting · 2021-08-16 · occurred"]);
});
