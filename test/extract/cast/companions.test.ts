/** “We” who travel together. */
import { describe, expect, test } from "vitest";
import { CAST, read } from "../world.ts";

const statement = (text: string): string =>
  `Statement by Foreign Minister Arlen Voss of Norland\n${CAST}\n${text}`;
const of = (parties: string): string => `${parties} · meeting · 2021-08-16 · occurred`;

describe("“we” are who speaks and with whom he travels", () => {
  test("from where he says so", () => {
    const text =
      "This week I am visiting Ostravia with the Minister for Trade, Ilo Dann. On Monday we met President Keld.";
    expect(read(statement(text))).toEqual([of("Arlen Voss & Ilo Dann + Jon Keld")]);
  });

  test.each([
    "This week I am visiting Ostravia with a heavy heart. On Monday we met President Keld.",
    "This week I am visiting Ostravia. The Minister for Trade, Ilo Dann, sang. On Monday we met President Keld.",
    "This week I am visiting Ostravia with the Minister for Trade, Ilo Dann. On Monday I met President Keld.",
  ])("and he alone in “%s”", (text) => {
    expect(read(statement(text))).toEqual([of("Arlen Voss + Jon Keld")]);
  });
});
