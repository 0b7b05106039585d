/** Who says "I": the author of a tweet, the speaker of a transcript. */
import { describe, expect, test } from "vitest";
import { CAST, read, readCast } from "../world.ts";

describe("a tweet", () => {
  test("has its author as the party that it leaves out", () => {
    expect(
      read(
        `${CAST}\nGood call with Foreign Minister Mira Tolan today on the harbour. — Arlen Voss (@ArlenVossNL) August 16, 2021`,
      ),
    ).toEqual(["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"]);
  });

  test("counts its days from its own", () => {
    expect(
      read(
        `${CAST}\nI met Foreign Minister Mira Tolan yesterday. — Arlen Voss (@ArlenVossNL) August 10, 2021`,
      ),
    ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-09 · occurred"]);
  });

  test.each([
    `Norland's Arlen Voss (@VossArlen) posted on Friday: "Met Foreign Minister Tolan last night."`,
    `Norland's foreign minister, Arlen Voss: "Delighted to host Foreign Minister Tolan for dinner last night". He wrote this on Friday.`,
  ])("counts its days from the one on which it is said to be written: “%s”", (text) => {
    expect(read(`${CAST}\n${text}`)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-12 · occurred",
    ]);
  });

  test("counts its days from the article's where none is said", () => {
    const text = `Norland's foreign minister, Arlen Voss: "Delighted to host Foreign Minister Tolan for dinner last night". He wrote this with a smile.`;
    expect(read(`${CAST}\n${text}`)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-17 · occurred",
    ]);
  });

  test("has no party where it has no author", () => {
    expect(
      read(`${CAST}\nGood call with Foreign Minister Mira Tolan today on the harbour.`),
    ).toEqual([]);
  });
});

describe("a transcript", () => {
  const transcript = [
    "FOREIGN MINISTER VOSS: Yesterday I met Foreign Minister Mira Tolan of Sudmark.",
    "It rained.",
    "I called President Jon Keld of Ostravia on Sunday.",
    "MR DANN: I spoke with Prime Minister Dana Ruiz of Meridia on Friday.",
    "Arlen Voss is foreign minister of Norland. Ilo Dann is ambassador of Ostravia.",
  ].join("\n");

  test("has the speaker of its label as “I”, until the next label", () => {
    expect(read(transcript)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-17 · occurred",
      "Arlen Voss + Jon Keld · call · 2021-08-15 · occurred",
      "Dana Ruiz + Ilo Dann · unspecified · 2021-08-13 · occurred",
    ]);
  });

  test("has no part of its labels in what is said", () => {
    expect(
      read(
        `${CAST}\nSENIOR OFFICIAL TWO: In the hall was Mr Tolan. They discussed rye on Monday.\nQUESTION: Three days ago, Voss met with Keld.`,
      ),
    ).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-15 · occurred"]);
  });

  test("asserts nothing by its questions", () => {
    expect(
      read(
        `${CAST}\nQUESTION: Did you call President Keld on Sunday?\nFOREIGN MINISTER VOSS: It rained.`,
      ),
    ).toEqual([]);
  });
});

test("“I” without a speaker is nobody", () => {
  expect(read("I met Sudmark's Foreign Minister Mira Tolan on Monday.")).toEqual([]);
});

describe("a round-up of tweets", () => {
  test.each([
    ["a call without a verb", "A late call with Mira Tolan on Monday."],
    ["a verb without a subject", "Just spoke by phone with @MiraTolan on Monday."],
    ["a handle with an initial", "Spoke by phone with @MTolan on Monday."],
  ])("has the author before the quotation as the party that it leaves out: %s", (_, tweet) => {
    expect(
      read(`${CAST}\nForeign Minister Arlen Voss (@ArlenVossNL), at 22:51: "${tweet}"`),
    ).toEqual(["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"]);
  });

  test("has nobody in an address or a handle of a body", () => {
    expect(
      read(`${CAST}\nForeign Minister Arlen Voss (@ArlenVossNL): "Spoke with @un on Monday."`),
    ).toEqual([]);
  });
});

test("capitals name a speaker without a colon where he says “I”", () => {
  const text =
    "JOURNALIST Minister, whom have you met?\nARLEN VOSS I had a meeting on Monday with Keld.";
  expect(readCast(text)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test("other capitals at the head of a line name nobody", () => {
  expect(readCast("HASK HARBOUR Rain fell. I had a meeting on Monday with Keld.")).toEqual([]);
});

describe("who was quoted before speaks on in the same paragraph", () => {
  test.each([
    [
      `"I met Keld in Brevic on Monday," Voss said. "Then I called Tolan."`,
      [
        "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
        "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
      ],
    ],
    [`"It rained," Voss said.\n"I met Keld in Brevic on Monday."`, []],
    [`"It rained," Voss said. Others were louder. I met Keld in Brevic on Monday.`, []],
  ])("%s", (text, expected) => {
    expect(readCast(text)).toEqual(expected);
  });
});

describe("“we” are who speaks and the one of whose meeting with him he told", () => {
  test.each([
    [
      `"I met Keld on Monday," Voss said. "We spoke for two hours."`,
      ["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"],
    ],
    [
      `"I rang Tolan on Monday," Voss said. "We met on Tuesday in Hask."`,
      [
        "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
        "Arlen Voss + Mira Tolan · meeting · 2021-08-17 · occurred",
      ],
    ],
    [`"It rained in Hask," Voss said. "We spoke for two hours."`, []],
    [
      `Voss is due to meet Keld on Friday. "We spoke for two hours," Voss said of Monday's debate.`,
      ["Arlen Voss + Jon Keld · meeting · 2021-08-20 · planned"],
    ],
  ])("%s", (text, expected) => {
    expect(readCast(text)).toEqual(expected);
  });

  test("but not where others are named with whom “we” spoke", () => {
    expect(
      readCast(`"I met Keld on Monday," Voss said. "We spoke with Ruiz on Tuesday by phone."`),
    ).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
      "Arlen Voss + Dana Ruiz · call · 2021-08-17 · occurred",
    ]);
  });
});

test("“he” who says “we” behind a spokesman is the spokesman, and “we” his state", () => {
  const text = `Norland's foreign ministry spokesman Karl Hult said it rained. "We spoke with the Sudmarkan ambassador on Monday," he said.`;
  expect(readCast(text)).toEqual([
    "Ambassador of Sudmark + Norland · unspecified · 2021-08-16 · occurred",
  ]);
});
