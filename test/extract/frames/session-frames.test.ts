/** Sessions, and who is said to have been there. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const ALL_THREE = ["Arlen Voss + Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred"];

describe("all who are named were in one session", () => {
  test.each([
    "A session on fish, attended by Voss, Tolan and Keld, was held in Hask on Monday.",
    "Voss and Tolan were among the participants of a conference on rivers that Keld chaired on Monday.",
    "Voss and Tolan took part in a meeting chaired by Keld on Monday.",
    "Voss chaired a meeting with Tolan and Keld on Monday.",
    "Voss held a conference on rivers with Tolan and Keld on Monday.",
    "The session on Monday was co-hosted by Voss, Tolan and Keld.",
    "The river group, which brings together Voss, Tolan and Keld, met on Monday.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual(ALL_THREE);
  });

  test("on a conference call", () => {
    expect(readCast("On Monday Voss held a conference call with Tolan, Keld and Ruiz.")).toEqual([
      "Arlen Voss + Dana Ruiz + Jon Keld + Mira Tolan · call · 2021-08-16 · occurred",
    ]);
  });
});

describe("no session is read", () => {
  test.each([
    ["where it was for pupils", "A school attended by Voss, Tolan and Keld closed on Monday."],
    ["where they entered a contest", "Voss and Tolan were among the participants of a race."],
    [
      "where states invite others",
      "The conference co-hosted by Norland and Sudmark ended on Monday.",
    ],
    ["where a group is only described", "The river group, which includes Norland, met its target."],
  ])("%s", (_, text) => {
    expect(readCast(text)).toEqual([]);
  });
});

test("meetings with several are one each where they are plural", () => {
  expect(readCast("Voss chaired meetings with Tolan and Keld on Monday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});

test("two who met for talks hosted by a third had one meeting, with the host", () => {
  expect(readCast("Voss and Keld met on Monday for talks hosted by Ruiz.")).toEqual([
    "Arlen Voss + Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
  expect(readCast("Voss and Keld met on Monday for talks on a bridge built by Ruiz.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});

describe("who gave it was there with those who came:", () => {
  test.each([
    [
      "Keld hosted a summit on Tuesday attended by Ruiz and Voss.",
      "Arlen Voss + Dana Ruiz + Jon Keld",
    ],
    ["Keld gave a lunch on Tuesday, attended by Ruiz.", "Dana Ruiz + Jon Keld"],
    ["Ruiz attended a dinner given by Keld in her honour on Tuesday.", "Dana Ruiz + Jon Keld"],
    ["Ruiz attended a dinner that Keld gave on Tuesday.", "Dana Ruiz + Jon Keld"],
    [
      "The session was held on Tuesday under the joint chairmanship of Voss and Tolan.",
      "Arlen Voss + Mira Tolan",
    ],
  ])("“%s”", (sentence, parties) => {
    expect(readCast(sentence)).toEqual([`${parties} · meeting · 2021-08-17 · occurred`]);
  });

  test.each([
    "Keld gave a speech on Tuesday attended by Ruiz and Voss.",
    "Ruiz attended a dinner given by a charity on Tuesday.",
    "The cabinet session was held on Tuesday under the chairmanship of Keld.",
    "The army was reformed on Tuesday under the leadership of Voss and Tolan.",
  ])("but nobody met in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test("who gave a dinner dined with those by whom it was attended", () => {
  expect(readCast("The dinner given by Keld on Monday was attended by Ruiz and Brandt.")).toEqual([
    "Dana Ruiz + Jon Keld + Lia Brandt · meeting · 2021-08-16 · occurred",
  ]);
});
