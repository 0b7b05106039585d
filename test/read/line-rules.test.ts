import { describe, expect, it } from "vitest";
import { COMMENT_BOXES, LIST_HEADINGS, NOTICES } from "../../src/read/footer-rules.ts";
import { FURNITURE, MARKUP } from "../../src/read/line-rules.ts";
import { kindOfLine } from "../../src/read/line-kinds.ts";
import { isMenu } from "../../src/read/menu-words.ts";

const TABLES = { FURNITURE, MARKUP, NOTICES, LIST_HEADINGS, COMMENT_BOXES };

describe.each(Object.entries(TABLES))("in %s", (_, rules) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s matches its example and spares its counter-example",
    (_id, { pattern, example, not }) => {
      expect(example).toMatch(pattern);
      expect(not).not.toMatch(pattern);
    },
  );

  it("has no id twice", () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("holds no counter-example that is text and would go out by another rule", () => {
    for (const { not } of rules.filter((rule) => /^[A-Z].*\.$/.test(rule.not))) {
      expect([not, kindOfLine(not)]).not.toEqual([not, "furniture"]);
    }
  });
});

describe("a line is", () => {
  it.each([
    ["furniture", "___"],
    ["furniture", "Followed Unfollow"],
    ["furniture", "Voss calls Tolan again Voss calls Tolan again"],
    ["furniture", "Voss calls Tolan again World News Voss calls Tolan again"],
    ["heading", "Top Content"],
    ["comments", "Leave a Reply"],
    ["date", "Modified Date: 02:00 | 15 September 2021"],
    ["dated", "Tolan hails the ferry talks at ... 09:52 AM | 20 Dec, 2021"],
    ["credit", "Anadolu Agency"],
    ["byline", "By Mazhar Ode"],
    ["byline", "Ilo Dann, Al Arabiya English"],
    ["caption", "Tolan (R) greets Voss (L) at the port of Perrin."],
    ["caption", "Voss at the port. (File photo)"],
    ["credited", "Voss at the port of Perrin on Monday. (AFP)"],
    ["prose", "HASK: The port will open again on Monday, officials said. (AP)"],
    ["prose", "Voss met Tolan in Perrin on Monday and flew home."],
    ["prose", "MR DANN: Well —"],
    ["prose", "Good call with @TolanMFA. — Arlen Voss (@VossFM) September 2, 2021"],
    ["sentence", "Voss met Tolan."],
    ["bullet", "- Goats return to the palace gardens"],
    ["short", "Ferries sail again"],
    ["short", "- 'The tide has turned' -"],
  ])("%s: %s", (kind, line) => {
    expect(kindOfLine(line)).toBe(kind);
  });

  it("a paragraph where it is long, even if its end was cut off", () => {
    const line =
      "The ministers spoke for more than an hour about the closed ports and the price of grain, and then they said that the";
    expect(kindOfLine(`${line} next`)).toBe("long");
  });
});

describe("isMenu", () => {
  it("knows a line of section names, and no line with another word in it", () => {
    expect(isMenu("Home World Politics Sign in")).toBe(true);
    expect(isMenu("World leaders Sign in")).toBe(false);
    expect(isMenu("")).toBe(false);
  });
});
