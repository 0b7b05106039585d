/** Who has a contact by the words around its noun. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

describe("behind the verb stands with whom it was", () => {
  test.each([
    "Voss said his first call on Monday was with President Keld.",
    "Voss said that on Monday her first call as minister was to President Keld.",
  ])("in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"]);
  });

  test("where the author tells of her own", () => {
    const tweet = `Mira Tolan (@TolanMFA), the new foreign minister of Sudmark: "My first call in office today was with President Jon Keld of Ostravia."`;
    expect(read(tweet)).toEqual(["Jon Keld + Mira Tolan · call · 2021-08-18 · occurred"]);
  });

  test.each([
    "His first call was about rye.",
    "Her first call was with the press.",
    "A call was to come.",
  ])("and nobody in “%s”", (sentence) => {
    expect(readCast(`Voss flew home on Monday. ${sentence}`)).toEqual([]);
  });
});

describe("a letter", () => {
  test.each([
    "On Monday Brandt received the letter of the President of Ostravia, Jon Keld.",
    "Brandt has received the letter of President Keld dated 16 August, with which he asks for rye.",
    "Brandt received on Monday a letter from President Keld.",
  ])("that was received is its sender's: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Jon Keld + Lia Brandt · letter · 2021-08-16 · occurred"]);
  });

  test("that asks to send something somewhere is not for that place", () => {
    expect(
      readCast("Voss asked Secretary-General Brandt in a letter on Monday to send rye to Meridia."),
    ).toEqual(["Arlen Voss + Lia Brandt · letter · 2021-08-16 · occurred"]);
  });

  test("that was only read is nobody's contact", () => {
    expect(readCast("Voss read the letter of President Keld on Monday.")).toEqual([]);
  });
});

test("a meeting that is scheduled is that of whom the text tells", () => {
  expect(
    read(
      "Prime Minister Dana Ruiz of Meridia will visit Ostravia. A meeting with President Jon Keld at the Rose Palace is scheduled for Thursday, 19 August.",
    ),
  ).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-19 · planned"]);
});

test("“she” is the only one of whom the text told, though of no sentence the subject", () => {
  expect(
    read(
      "The week was the first of Mira Tolan as Sudmark's minister. On Monday she rang President Jon Keld of Ostravia.",
    ),
  ).toEqual(["Jon Keld + Mira Tolan · call · 2021-08-16 · occurred"]);
});

test("names stand behind a dash with spaces", () => {
  expect(readCast("On Monday night - Voss and Tolan came out after two hours of talks.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});

test.each([
  ["whoever tells of it", "Voss briefed Ruiz following the meeting with Keld on Monday."],
  [
    "whose words stand over it",
    "Arlen Voss's answers to questions after talks with Keld on Monday",
  ],
])("a meeting before is that of %s: “%s”", (_, text) => {
  expect(readCast(text)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test("an earlier meeting brings nobody to a later one", () => {
  const text =
    "Voss and Tolan met in Hask on Monday for their first talks since Keld's summit with Ruiz.";
  expect(readCast(text)[0]).toBe("Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred");
});

describe("whose talks they were stands behind them in", () => {
  test.each([
    "The League said that during talks with Ruiz on Monday, Voss agreed to a truce.",
    "In talks with Dana Ruiz, the prime minister of Meridia, on Monday Voss agreed to a truce.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Dana Ruiz · meeting · 2021-08-16 · occurred",
    ]);
  });

  test("but not where another is said to have been there", () => {
    expect(
      readCast("The League said that Keld held talks with Ruiz on Monday, Voss wept."),
    ).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });
});

describe("who was sent for talks held them", () => {
  test.each([
    [
      "Keld dispatched Petra Lund to Perrin for talks with Tolan.",
      ["Mira Tolan + Petra Lund · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Keld sent his envoy Petra Lund to Perrin on Monday for talks with Tolan.",
      ["Mira Tolan + Petra Lund · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Keld sent greetings to Ruiz and met Tolan.",
      ["Jon Keld + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

test.each([
  ["who walks out was there", "Tolan walked out of a meeting with Voss on Monday.", 1],
  ["who pulls out was not", "Tolan pulled out of a meeting with Voss on Monday.", 0],
  ["who is joined takes part", "Keld was joined by Ruiz for a meeting with Brandt on Monday.", 1],
])("%s: %s", (_, sentence, count) => {
  const told = readCast(sentence).filter((each) => each.endsWith("occurred"));
  expect(told).toHaveLength(count);
});

test.each([
  "After his meeting with Tolan on Monday, Voss went to the opera.",
  "During his meeting with Tolan on Monday, Voss said that he was ready to go.",
  'Voss had a "very good" meeting with Tolan on Monday.',
  'Voss had "constructive and friendly" meetings with Tolan on Monday.',
])("a pronoun may stand before its name, and a quality in quotation marks: %s", (sentence) => {
  expect(readCast(`It rained. ${sentence}`)).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});

test("“both” are each alone on the telephone", () => {
  expect(readCast("Both Keld and Ruiz spoke to Brandt by phone on Monday.")).toEqual([
    "Jon Keld + Lia Brandt · call · 2021-08-16 · occurred",
    "Dana Ruiz + Lia Brandt · call · 2021-08-16 · occurred",
  ]);
});

test.each([
  "If Voss and Keld had a meeting on Monday, the deal would be done.",
  "Unless Voss has a meeting with Keld, the deal is dead.",
])("a condition tells of no contact: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

test.each([
  "In a statement issued after his meeting with Tolan on Monday, Voss praised the truce.",
  "Voss, back from Perrin, briefed parliament on Tuesday on his meeting with Tolan on Monday.",
])("“His” is who acts, behind an adjunct or an insertion: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});
