import { describe, expect, test } from "vitest";
import { readSentence, mentionsIn } from "../stages.ts";

const firstOf = (sentence: string) => readSentence(sentence).mentions[0];

describe("a pronoun", () => {
  test.each(["He left.", "She left."])("of one as subject points to one: “%s”", (sentence) => {
    expect(firstOf(sentence)).toMatchObject({ kind: "pronoun", plural: false, determiner: null });
  });

  test.each(["They saw him.", "They saw her."])("of one as object says so: “%s”", (sentence) => {
    expect(readSentence(sentence).mentions[1]).toMatchObject({
      kind: "pronoun",
      plural: false,
      determiner: "object",
    });
  });

  test("of several points to several", () => {
    expect(firstOf("They left.")).toMatchObject({ kind: "pronoun", plural: true });
  });

  test("that owns a noun is none", () => {
    expect(mentionsIn("Rain spoiled her harvest.")).toEqual([]);
    expect(mentionsIn("They heard her dinner speech.")).toHaveLength(1);
  });

  test("and has what is given to her", () => {
    expect(mentionsIn("They gave her tea and a map.")).toHaveLength(2);
  });

  test("of the first person is the speaker", () => {
    expect(firstOf("I left.")).toMatchObject({ kind: "self", plural: false });
    expect(firstOf("We left.")).toMatchObject({ kind: "self", plural: true });
  });
});

describe("a counted group", () => {
  test.each([
    ["The two leaders smiled.", 2],
    ["Both sides smiled.", 2],
    ["The two men smiled.", 2],
    ["The pair smiled.", 2],
    ["The three presidents smiled.", 3],
    ["All four ministers smiled.", 4],
    ["The two smiled.", 2],
    ["The two heads of state smiled.", 2],
  ])("points back to so many: “%s”", (sentence, count) => {
    expect(firstOf(sentence)).toMatchObject({ kind: "people", members: [], count });
  });

  test("that names an office means its holders", () => {
    expect(firstOf("The two foreign ministers smiled.")).toMatchObject({
      title: "foreign ministers",
      offices: ["foreign-minister"],
    });
    expect(firstOf("The two sides smiled.")?.title).toBeNull();
  });

  test("without a number says none", () => {
    expect(firstOf("The ministers smiled.")).toMatchObject({ kind: "people", count: null });
  });

  test("that names its states points nowhere", () => {
    expect(mentionsIn("The two foreign ministers of Norland and Sudmark smiled.")).toEqual([
      "people: nobody (foreign-minister, NOL); nobody (foreign-minister, SUD)",
    ]);
  });

  test.each(["The two boats sank.", "Both harbours froze."])(
    "is none of things: “%s”",
    (sentence) => {
      const groups = readSentence(sentence).mentions.filter(
        ({ determiner }) => determiner === "the",
      );
      expect(groups).toEqual([]);
    },
  );
});

describe("“the veteran diplomat” at the head of a sentence", () => {
  test.each(["The veteran diplomat met Keld.", "The Caribbean politician met Keld."])(
    "is of whom the text goes on to tell: “%s”",
    (sentence) => {
      expect(mentionsIn(sentence)[0]).toBe("pronoun");
    },
  );

  test.each(["The diplomat met Keld.", "A veteran diplomat met Keld."])(
    "but not without a word more, or an article less: “%s”",
    (sentence) => {
      expect(mentionsIn(sentence)[0]).not.toBe("pronoun");
    },
  );
});
