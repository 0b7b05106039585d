/** One is there on the day on which one travels. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Voss is to fly to Brevic on Friday, where he will meet Keld.", "2021-08-20 · planned"],
  ["Voss travelled to Brevic last Thursday, where he met Keld.", "2021-08-12 · occurred"],
  ["Voss will visit Brevic on 23 August and meet Keld.", "2021-08-23 · planned"],
])("“%s”", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Jon Keld · meeting · ${day}`]);
});

test("but not on that of what else was done", () => {
  const text = "Voss spoke on Friday in Brevic, where he met Keld in May.";
  expect(readCast(text).join()).not.toContain("2021-08-13");
});

test.each([
  ["Voss is travelling to Brevic next week to meet Keld.", "2021-08-23/2021-08-29 · planned"],
  ["Voss will be travelling to Brevic on Friday to meet Keld.", "2021-08-20 · planned"],
  ["Voss flew secretly to Brevic on Monday to meet Keld.", "2021-08-16 · occurred"],
  ["Voss went back to Brevic to see Keld.", "2021-08-17/2021-08-18 · occurred"],
  ["Voss did see Keld on Monday.", "2021-08-16 · occurred"],
])("who goes there to meet does so, or will: “%s”", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Jon Keld · meeting · ${day}`]);
});

test.each([
  "Voss went to Brevic to see Keld lose the vote.",
  "Voss did see the film about Keld.",
  "Voss left without travelling to Brevic to hear Keld.",
])("what else one goes to see is no meeting: “%s”", (text) => {
  expect(readCast(text)).toEqual([]);
});

test("the stay of a numbered paragraph is the one told before", () => {
  const text =
    "1. Voss paid a visit to Brevic from 9 to 11 August at the invitation of Keld.\n2. During his stay in Brevic, Voss was received by Tolan.";
  expect(readCast(text)).toContain(
    "Arlen Voss + Mira Tolan · meeting · 2021-08-09/2021-08-11 · occurred",
  );
});
