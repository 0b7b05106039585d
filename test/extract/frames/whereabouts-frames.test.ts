/** Contacts that are told by where one was and with whom. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const contact = (mode: string): string[] => [
  `Arlen Voss + Jon Keld · ${mode} · 2021-08-16 · occurred`,
];

describe("who goes to somebody's house visits him", () => {
  test.each([
    "On Monday Voss drove out to Keld's house with a bottle of brandy.",
    "Voss turned up unannounced at Keld's office on Monday.",
    "Voss says he was in fact at Keld's residence on Monday.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual(contact("visit"));
  });

  test.each([
    "Voss went to Keld's house on Monday, but he was out.",
    "Voss was at Keld's office on Monday, where he works.",
    "Voss went to his office on Monday while Keld slept.",
    "Rain came to Keld's house on Monday.",
    "Voss came to office on Monday after Keld.",
  ])("but not in “%s”", (text) => {
    expect(readCast(text)).toEqual([]);
  });
});

describe("who is with somebody for an hour meets him", () => {
  test.each([
    "Voss flew in. He was with Keld for an hour on Monday.",
    "Voss sat with Keld for about forty minutes on Monday.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual(contact("meeting"));
  });

  test.each([
    "Voss was with the army of Norland for an hour on Monday, said Keld.",
    "Voss was angry with Keld for an hour on Monday.",
  ])("but not in “%s”", (text) => {
    expect(readCast(text)).toEqual([]);
  });
});

describe("whom one rings in a round is told behind a colon", () => {
  test("one call each", () => {
    expect(
      readCast(
        "Voss has finished his round. By telephone on Monday, one after another: Keld, Ruiz.",
      ),
    ).toEqual([
      "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
      "Arlen Voss + Dana Ruiz · call · 2021-08-16 · occurred",
    ]);
  });

  test("but not where a clause follows", () => {
    expect(
      readCast("Voss was tired. By telephone he said: Keld, Ruiz and Tolan must wait."),
    ).toEqual([]);
  });
});
