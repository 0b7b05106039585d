/** Thanks for a contact prove it; thanks for something else do not. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

describe("who is thanked for a contact had it with who thanks", () => {
  test.each([
    ["Voss thanked President Keld for the call on Monday.", "Arlen Voss + Jon Keld · call"],
    ["On Monday Voss thanked Tolan for a very good meeting.", "Arlen Voss + Mira Tolan · meeting"],
  ])("in “%s”", (sentence, contact) => {
    expect(readCast(sentence)).toEqual([`${contact} · 2021-08-16 · occurred`]);
  });

  test.each([
    `President Jon Keld of Ostravia (@Keld): "Thank you, Prime Minister Dana Ruiz of Meridia, for our call today."`,
    `President Jon Keld of Ostravia (@Keld): "Thanks to Prime Minister Dana Ruiz of Meridia for a good call today."`,
  ])("in the tweet “%s”", (tweet) => {
    expect(read(tweet)).toEqual(["Dana Ruiz + Jon Keld · call · 2021-08-18 · occurred"]);
  });
});

test.each([
  "Voss thanked President Keld for the rye on Monday.",
  "Voss thanked President Keld for the call for peace on Monday.",
  "Voss thanked President Keld for hosting the meeting of the farmers on Monday.",
  "Voss asked President Keld for a meeting of farmers on Monday.",
])("“%s” tells of no contact", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
