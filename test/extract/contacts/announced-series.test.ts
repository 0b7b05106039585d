/** Several contacts that one sentence announces and the next ones name. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const ANNOUNCED = "Voss had three conversations about rye on Friday, all of them by telephone.";

describe("an announcement lends its channel and its day", () => {
  test.each([
    `${ANNOUNCED}\nHe and Keld sought to bring their rescuers into step.`,
    `${ANNOUNCED} With Keld, he talked about the dam.`,
    `${ANNOUNCED} He also spoke to Keld.`,
  ])("to what is told next: “%s”", (text) => {
    expect(readCast(text)).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-13 · occurred"]);
  });

  test.each([
    "Voss had three conversations about rye on Friday.\nKeld and Ruiz sought to open the dam.",
    "Voss had three children in 2002.\nHe and Keld sought to open the dam.",
    "Voss had not had three conversations by telephone.\nHe and Keld sought to open the dam.",
  ])("and makes no contact of others, or of what was none: “%s”", (text) => {
    expect(readCast(text)).toEqual([]);
  });

  test("but not to what has a day of its own", () => {
    expect(readCast(`${ANNOUNCED} On Monday he met Keld.`)).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("“they were two calls” tells the channel of all that were told just before", () => {
  expect(readCast("On Monday Voss spoke to Keld and to Ruiz. They were two calls.")).toEqual([
    "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
    "Arlen Voss + Dana Ruiz · call · 2021-08-16 · occurred",
  ]);
});
