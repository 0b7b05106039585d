/** Who wrote the article is no party. */
import { describe, expect, test } from "vitest";
import { CAST, readCast } from "../world.ts";
import { read } from "../world.ts";

const essay = (head: string, end: string): string[] =>
  read(`${head}\n${CAST}\nVoss is in Brevic.\n${end}`);

describe("the author of an article", () => {
  test.each([
    ["by the byline", "By Ilo Dann-Marek", "Mr Dann-Marek met Keld in May for a book."],
    [
      "further on",
      "By Ilo Dann-Marek",
      "Ilo Dann-Marek teaches in Hask. He met Keld in May for a book.",
    ],
    [
      "by what is said below",
      "Rye",
      "Ilo Dann-Marek is a columnist. He met Keld in May for a book.",
    ],
  ])("is no party %s", (_, head, end) => {
    expect(essay(head, end)).toEqual([]);
  });

  test.each([
    ["an official who writes", "By Arlen Voss", "Voss met Keld on Monday."],
    ["one of whom another writes", "By Ilo Dann-Marek", "Voss met Keld on Monday."],
  ])("is one as %s", (_, head, end) => {
    expect(essay(head, end)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });
});

test("who is no author may write", () => {
  expect(readCast("By Monday Voss was in Brevic. Voss met Keld on Monday.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});
