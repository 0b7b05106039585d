/** Contacts that go on over several days, or of which only bounds are told. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  ["Voss and Tolan held talks in Hask on Monday and Tuesday.", "2021-08-16/2021-08-17"],
  ["Voss was in Perrin on Monday and Tuesday for talks with Tolan.", "2021-08-16/2021-08-17"],
  ["Voss visited Perrin from Saturday to Monday for talks with Tolan.", "2021-08-14/2021-08-16"],
  ["Between Saturday and Monday Voss met Tolan.", "2021-08-14/2021-08-16"],
  ["Voss will meet Tolan in Hask on Thursday and Friday.", "2021-08-19/2021-08-20"],
  ["Voss visited Perrin on 3-5 May and met Tolan.", "2021-05-03/2021-05-05"],
  ["Voss paid a visit to Perrin from 3-5 May, where he met Tolan.", "2021-05-03/2021-05-05"],
])("“%s” tells of %s", (text, days) => {
  expect(readCast(text).map((each) => each.split(" · ")[2])).toEqual([days]);
});

test.each([
  ["Voss called Tolan on Saturday and Sunday.", ["2021-08-14", "2021-08-15"]],
  ["Voss met Tolan on Monday and on Tuesday flew home.", ["2021-08-16"]],
  ["Voss met Tolan on Monday and Keld on Tuesday.", ["2021-08-16", "2021-08-17"]],
  ["Voss and Tolan met on Saturday and again on Monday.", ["2021-08-14", "2021-08-16"]],
])("“%s” tells of a day each", (text, days) => {
  expect(readCast(text).map((each) => each.split(" · ")[2])).toEqual(days);
});

test.each([
  ["Since Monday Voss has spoken with Tolan.", "2021-08-16/2021-08-18"],
  ["Since 9 August Voss has spoken with Tolan.", "2021-08-09/2021-08-18"],
  ["Voss has met Tolan for the first time since 2019.", "2021-08-17/2021-08-18"],
  ["Voss, who has been in office since May, met Tolan.", "2021-08-17/2021-08-18"],
  ["Voss has not met Tolan since May.", "no date"],
])("“%s”: %s", (text, days) => {
  expect(readCast(text).map((each) => each.split(" · ")[2])).toEqual([days]);
});

test.each([
  ["Voss and Tolan did not meet until Tuesday evening.", "2021-08-17"],
  ["It was not until Tuesday that Voss met Tolan.", "2021-08-17"],
  ["Voss stayed in Perrin until Tuesday and met Tolan.", "2021-08-17/2021-08-18"],
])("“%s”: met on %s", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`]);
});

test.each([
  ["On the eve of Sunday's election, Voss met Tolan.", "2021-08-14"],
  ["Voss met Tolan on the eve of the 12 August summit.", "2021-08-11"],
  ["The summit opened on 12 August. On its eve Voss met Tolan.", "2021-08-11"],
  ["Voss met Tolan on the eve of the summit, which opens on Thursday.", "2021-08-17/2021-08-18"],
  ["In the run-up to Sunday's vote Voss met Tolan.", "2021-08-17/2021-08-18"],
])("“%s”: met on %s", (text, day) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`]);
});
