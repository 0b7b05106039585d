/** "those who called" are those of whom the sentence says that they were among them. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const CALLED = "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred";
const MET = "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred";

test.each([
  ["Tolan was among the leaders who called Voss on Monday.", [CALLED]],
  ["Tolan was one of the ministers who met Voss on Monday.", [MET]],
  ["Among those Voss met on Monday was Tolan.", [MET]],
  [
    "Among those whom Voss met on Monday were Tolan, Ruiz and Keld.",
    [
      MET,
      "Arlen Voss + Dana Ruiz · meeting · 2021-08-16 · occurred",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
  ],
])("%s", (sentence, contacts) => {
  expect(readCast(sentence)).toEqual(contacts);
});

test.each([
  "Tolan was among the guests.",
  "The ministers who called Voss on Monday were among friends.",
  "Among those who voted on Monday was Tolan.",
])("%s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
