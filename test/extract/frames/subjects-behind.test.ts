/** A fronted adjunct may lack the comma before its subject. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["In a call late on Monday Keld asked Ruiz for help.", "call"],
  ["In a phone call on Monday Keld told Ruiz that he was ill.", "call"],
  ["At a meeting in Hask on Monday Keld told Ruiz that he was ill.", "meeting"],
  ["In a letter on Monday Keld asked Ruiz for help.", "letter"],
])("%s", (sentence, mode) => {
  expect(readCast(sentence)).toEqual([`Dana Ruiz + Jon Keld · ${mode} · 2021-08-16 · occurred`]);
});

test.each([
  "In a call on Monday Keld told reporters that Ruiz was ill.",
  "In a call to prayer on Monday Keld told Ruiz that he was ill.",
  "In a speech on Monday Keld asked Ruiz for help.",
  "In an interview on Monday Keld asked Ruiz to resign.",
])("%s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
