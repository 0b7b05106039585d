import { describe, expect, it } from "vitest";
import { prologOf } from "../../src/read/prolog.ts";

describe("what a text begins with", () => {
  it.each([
    ["a page", "\n<!DOCTYPE html>\n<!-- a --><html>", { root: "html", doctype: "html" }],
    ["a feed", '<?xml version="1.0"?><!-- < --><rss>', { root: "rss", doctype: undefined }],
    [
      "a feed with entities",
      '<!DOCTYPE rss [<!ENTITY a "<b>">\n]><rss>',
      { root: "rss", doctype: "rss" },
    ],
    ["a page without its element", "<!doctype html>Voss", { root: "", doctype: "html" }],
    ["a comment without an end", "<!-- <html>", undefined],
    ["words", "The <rss> element", undefined],
    ["nothing", "", undefined],
  ])("%s", (_, text, prolog) => {
    expect(prologOf(text)).toEqual(prolog);
  });

  it("is found behind thousands of comments", () => {
    expect(prologOf(`${"<!---->".repeat(2000)}<rss>`)?.root).toBe("rss");
  });
});
