/** Several people in one mention, and the holder of the same office elsewhere. */
import { describe, expect, test } from "vitest";
import { mentionsIn } from "../stages.ts";
import { read, readCast } from "../world.ts";

describe("a plural office", () => {
  test("with names behind it has these as its members", () => {
    expect(mentionsIn("Foreign Ministers Arlen Voss and Mira Tolan landed.")).toEqual([
      "people: Arlen Voss (foreign-minister); Mira Tolan (foreign-minister)",
    ]);
  });

  test("gives each name behind it its own state", () => {
    expect(
      mentionsIn("Foreign Ministers Arlen Voss of Norland and Mira Tolan of Sudmark landed."),
    ).toEqual(["people: Arlen Voss (foreign-minister, NOL); Mira Tolan (foreign-minister, SUD)"]);
  });

  test("of several states gives them names in their order", () => {
    expect(
      mentionsIn(
        "The foreign ministers of Norland and Sudmark, Arlen Voss and Mira Tolan, landed.",
      ),
    ).toEqual(["people: Arlen Voss (foreign-minister, NOL); Mira Tolan (foreign-minister, SUD)"]);
  });

  test.each([
    "Norlandic and Sudmarkan Foreign Ministers Arlen Voss and Mira Tolan landed.",
    "Foreign Ministers of Norland and Sudmark Arlen Voss and Mira Tolan landed.",
  ])("of several states gives them the names right behind it: “%s”", (sentence) => {
    expect(mentionsIn(sentence)).toEqual([
      "people: Arlen Voss (foreign-minister, NOL); Mira Tolan (foreign-minister, SUD)",
    ]);
  });

  test.each([
    "Norland's foreign and defence ministers, Arlen Voss and Olav Brekke, landed.",
    "The Norlandic foreign and defence ministers, Arlen Voss and Olav Brekke, landed.",
    "The Norlandic ministers of foreign affairs and of defence, Arlen Voss and Olav Brekke, landed.",
  ])("of one state gives two portfolios two names in order: “%s”", (sentence) => {
    expect(mentionsIn(sentence)).toEqual([
      "people: Arlen Voss (foreign-minister, NOL); Olav Brekke (defence-minister, NOL)",
    ]);
  });

  test("of one state is two holders where two portfolios have no names", () => {
    expect(mentionsIn("Norland's foreign and defence ministers landed.")).toEqual([
      "people: nobody (foreign-minister, NOL); nobody (defence-minister, NOL)",
    ]);
  });

  test("takes names apart by commas where each says its state", () => {
    expect(
      mentionsIn(
        "The two countries' foreign ministers, Arlen Voss of Norland and Mira Tolan of Sudmark, left.",
      ),
    ).toEqual(["people: Arlen Voss (foreign-minister, NOL); Mira Tolan (foreign-minister, SUD)"]);
  });

  test("takes no name that opens a clause of its own", () => {
    expect(mentionsIn("As for the foreign ministers, Arlen Voss left.")).toContain("Arlen Voss");
  });

  test.each([
    ["The foreign ministers of Norland, Sudmark and Ostravia landed.", ["NOL", "SUD", "OST"]],
    ["The Norlandic and Sudmarkan foreign ministers landed.", ["NOL", "SUD"]],
    ["Norland's and Sudmark's foreign ministers landed.", ["NOL", "SUD"]],
  ])("of several states is one holder for each: “%s”", (sentence, states) => {
    const members = states.map((state) => `nobody (foreign-minister, ${state})`);
    expect(mentionsIn(sentence)).toEqual([`people: ${members.join("; ")}`]);
  });
});

describe("a counterpart", () => {
  test.each([
    ["He met his Sudmarkan counterpart Mira Tolan.", "counterpart Mira Tolan (SUD)"],
    ["He met his Sudmarkan counterpart, Mira Tolan.", "counterpart Mira Tolan (SUD)"],
    ["He met his counterpart from Sudmark.", "counterpart nobody (SUD)"],
    ["He met his counterpart in Sudmark.", "counterpart nobody (SUD)"],
    ["He met his Sudmarkan opposite number.", "counterpart nobody (SUD)"],
    ["He met Mira Tolan, his Sudmarkan counterpart.", "counterpart Mira Tolan (SUD)"],
  ])("has its state in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual(["pronoun", mention]);
  });

  test("in the plural is one for each state", () => {
    expect(mentionsIn("He met his Norlandic, Sudmarkan and Meridian counterparts.")).toEqual([
      "pronoun",
      "people: counterpart nobody (NOL); counterpart nobody (SUD); counterpart nobody (MER)",
    ]);
  });

  test("in the plural of one state takes each name with its own title", () => {
    expect(
      mentionsIn(
        "They met their Sudmarkan colleagues, Foreign Minister Mira Tolan and Defence Minister Gustav Rehn.",
      ),
    ).toEqual([
      "pronouns",
      "people: Mira Tolan (foreign-minister, SUD); Gustav Rehn (defence-minister, SUD)",
    ]);
  });

  test("has no state from where it was born", () => {
    expect(mentionsIn("He met his Norlandic-born Meridian counterpart, Sam Okafor.")).toEqual([
      "pronoun",
      "counterpart Sam Okafor (MER)",
    ]);
  });

  test("in the plural takes the names that follow in order", () => {
    expect(
      mentionsIn("He met his Norlandic and Sudmarkan counterparts, Arlen Voss and Mira Tolan."),
    ).toEqual(["pronoun", "people: counterpart Arlen Voss (NOL); counterpart Mira Tolan (SUD)"]);
  });
});

describe("the delegations of several", () => {
  test.each([
    "the Norlandic and Sudmarkan delegations",
    "the Norlandic and Sudmarkan negotiating teams",
    "Norlandic and Sudmarkan sides",
  ])("stand for the states: “%s”", (words) => {
    expect(mentionsIn(`He met ${words} in Hask.`)[1]).toMatch(/^people: .*NOL.*; .*SUD/);
  });

  test("are none of things", () => {
    expect(mentionsIn("He praised the Norlandic and Sudmarkan harbours.")).toEqual(["pronoun"]);
  });
});

describe("leaders of a body of which the text says where it stands", () => {
  test.each([
    [
      "Voss met leaders of the rebel Halvan Front on Monday.",
      ["Arlen Voss + Halvan Front · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

test("each of several names has its state in brackets", () => {
  const text =
    "Foreign ministers Arlen Voss (Norland), Mira Tolan (Sudmark) and Ivo Marn (Ostravia) met on Monday.";
  expect(read(text)).toEqual([
    "Arlen Voss + Ivo Marn + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});

test("counterparts of one state are named behind it", () => {
  const text =
    "The Norlandic foreign and defence ministers, Arlen Voss and Ulf Brand, met their Sudmarkan counterparts, Mira Tolan and Gustav Rehn, on Monday.";
  expect(read(text)).toEqual([
    "Arlen Voss & Ulf Brand + Gustav Rehn & Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});

test("each of his counterparts is named with his state", () => {
  const text =
    "Ostravian President Jon Keld spoke by phone on Monday with his counterparts Ivo Marn of Norland and Lena Holt of Sudmark.";
  expect(read(text)).toEqual([
    "Ivo Marn + Jon Keld · call · 2021-08-16 · occurred",
    "Jon Keld + Lena Holt · call · 2021-08-16 · occurred",
  ]);
});
