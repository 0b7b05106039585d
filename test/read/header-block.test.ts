import { describe, expect, it } from "vitest";
import { findHeaderBlock } from "../../src/read/header-block.ts";
import { findLines } from "../../src/read/lines.ts";

const blockOf = (text: string): ReturnType<typeof findHeaderBlock> =>
  findHeaderBlock(findLines(text), text);

describe("findHeaderBlock", () => {
  it("reads keys up to the first blank line, in any case", () => {
    const text =
      "TITLE:  Voss rings Tolan\npublication_date: 3 Aug 2021\nSource: Hask Daily\n\nURL: not here";
    expect(blockOf(text)).toMatchObject({
      size: 3,
      title: "Voss rings Tolan",
      titleSpan: { start: 8, end: 24 },
      published: "2021-08-03",
      publisher: "Hask Daily",
    });
    expect(blockOf(text)).not.toHaveProperty("url");
  });

  it("takes an address given as the source for the address", () => {
    expect(blockOf("Source: https://hask.example/a")).toMatchObject({
      url: "https://hask.example/a",
    });
  });

  it("takes a list of addresses for no address of its own", () => {
    const block = blockOf(
      "Title: A\nSource: https://hask.example/a,\n  https://perrin.example/b\n\nText.",
    );
    expect(block).toMatchObject({ size: 3 });
    expect(block).not.toHaveProperty("url");
    expect(block).not.toHaveProperty("publisher");
  });

  it("passes over keys that it does not know, beside two that it does", () => {
    expect(blockOf("Title: A\nDate: 2021-08-03\nDesk: night")).toMatchObject({ size: 3 });
    expect(blockOf("Date: 2021-08-03\nMR DANN: Good morning.")).toBeUndefined();
  });

  it("warns of a date that does not exist, with its line", () => {
    expect(blockOf("Title: A\nDate: 2021-02-30")?.warnings).toMatchObject([
      { code: "invalid-publication-date", line: 2 },
    ]);
    expect(blockOf("Title: A\nDate: 2021-02-30")).not.toHaveProperty("published");
  });

  it.each([
    "QUESTION: Why?\nMR DANN: Well.",
    "Voss met Tolan.\nDate: 2021-08-03",
    "",
    "Live: the ferries",
  ])("finds none in %j", (text) => {
    expect(blockOf(text)).toBeUndefined();
  });
});
