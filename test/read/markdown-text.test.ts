import { describe, expect, it } from "vitest";
import { textOfMarkdown } from "../../src/read/markdown-text.ts";

describe("Markdown is read as lines", () => {
  it.each([
    ["headings by themselves", "# Voss rings Tolan ##\nHe did.", "Voss rings Tolan\n\nHe did."],
    ["marks within words kept", "snake_case and 2 * 3 * 4", "snake_case and 2 * 3 * 4"],
    ["marks around words gone", "**Voss** _rang_ ***Tolan***.", "Voss rang Tolan."],
    [
      "links as their words",
      "[Voss](https://a.example/b_c) rang [Tolan][1].\n\n[1]: x",
      "Voss rang Tolan.",
    ],
    ["no pictures and footnotes", "![The pier](pier.jpg)Voss rang.[^1]", "Voss rang."],
    ["quotes without their marks", "> “We are\n> late.”", "“We are\nlate.”"],
    ["no code", "a\n\n```js\nlet x;\n~~~\n```\n\nb", "a\n\nb"],
    ["no code without an end", "a\n\n~~~\nlet x;", "a"],
    ["no comments, tags and rules", "a <b>c</b><!-- d -->\n\n---\n\ne", "a c\n\ne"],
    ["what is escaped as it is", "\\*a\\* &amp; b", "*a* & b"],
  ])("%s", (_, markdown, text) => {
    expect(textOfMarkdown(markdown)).toBe(text);
  });
});
