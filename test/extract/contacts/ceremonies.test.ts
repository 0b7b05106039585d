/** Those who shake hands before a talk of their own are there already. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("a talk before which two shook hands", () => {
  test.each([
    "Voss and Tolan shook hands and posed for photographs before their talks on Monday.",
    "Before their talks on Monday, Voss and Tolan posed for photographs.",
    "Voss and Tolan shook hands ahead of their meeting in Hask on Monday.",
    "Voss and Tolan embraced before talks in Hask on Monday.",
  ])("was held: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "Voss and Tolan will shake hands before their talks on Friday.",
    "Voss posed for photographs before talks with Tolan on Friday.",
  ])("is to come where nobody stands at the door yet: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
    ]);
  });
});
