/** Who comes to whom, by invitation, as a guest or on an errand. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const KELD_RUIZ = "Dana Ruiz + Jon Keld";

describe("a visit is one to the host who is named", () => {
  test.each([
    "President Keld will travel to Colmar Bay on Monday at the invitation of Prime Minister Ruiz.",
    "President Keld will visit Meridia on Monday following a new invitation by Prime Minister Ruiz.",
    "At the invitation of President Keld, Prime Minister Ruiz will pay a visit to Ostravia on Monday.",
    "President Keld will be the guest of Prime Minister Ruiz in Colmar Bay on Monday.",
    "On Monday President Keld is expected in Colmar Bay as the guest of Prime Minister Ruiz.",
  ])("to come: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([`${KELD_RUIZ} · visit · 2021-08-23 · planned`]);
  });

  test("that has begun", () => {
    expect(
      readCast("Keld arrived in Colmar Bay on Monday at the invitation of Prime Minister Ruiz."),
    ).toEqual([`${KELD_RUIZ} · visit · 2021-08-16 · occurred`]);
  });

  test.each([
    "President Keld will travel to Colmar Bay on Monday at the invitation of a chess club.",
    "At the invitation of President Keld, Ruiz wrote a foreword on Monday.",
    "President Keld was the guest of honour at a fair on Monday.",
    "President Keld was a guest of Radio Hask on Monday.",
    "President Keld praised the guests of Prime Minister Ruiz on Monday.",
  ])("nobody's in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("an errand to somebody is a plan", () => {
  test.each([
    ["Tolan said that Voss would come to Brevic on Monday to see Keld.", "2021-08-23"],
    ["Foreign Minister Voss comes to Brevic on Friday to see President Keld.", "2021-08-20"],
    ["Voss will fly to Brevic on Friday to meet Keld.", "2021-08-20"],
  ])("in “%s”", (sentence, day) => {
    expect(readCast(sentence)).toEqual([`Arlen Voss + Jon Keld · meeting · ${day} · planned`]);
  });

  test.each([
    "Voss will not come to Brevic on Friday to see the towers of Keld's house.",
    "Voss comes to see the sea on Friday.",
    "Voss came to see on Monday that Keld was right.",
  ])("and nobody's in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("who was somewhere for a day to see somebody has seen him", () => {
  test.each([
    "Voss was in Brevic on Monday to see President Keld and nobody else.",
    "Foreign Minister Voss was in Brevic on Monday to meet President Keld.",
  ])("in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    "Voss was in Brevic on Monday to see President Keld, but the roads were closed.",
    "Voss was in Brevic to see President Keld's garden.",
    "Voss was on Monday to see a doctor in Brevic.",
    "Voss was in Brevic on Monday to see that Keld was right.",
  ])("but not in “%s”", (sentence) => {
    expect(readCast(sentence).filter((report) => report.endsWith("occurred"))).toEqual([]);
  });
});

test("an invitation may stand behind whose it is", () => {
  expect(
    readCast("At Keld's invitation, Ruiz paid a state visit to Ostravia from 9 to 11 August."),
  ).toEqual(["Dana Ruiz + Jon Keld · visit · 2021-08-09/2021-08-11 · occurred"]);
  expect(readCast("Ruiz praised Keld's invitation to Ostravia on Monday.")).not.toContainEqual(
    expect.stringContaining("occurred"),
  );
});
