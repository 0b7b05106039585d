import { describe, expect, it } from "vitest";
import { isDatedCaption } from "../../src/read/captions.ts";
import { readPage } from "../../src/read/page.ts";

function passagesOf(text: string): string[] {
  return readPage(text, {}).passages.map(({ start, end }) => text.slice(start, end));
}

describe("a caption says its day in", () => {
  it.each([
    "Voss (L) welcomes Tolan (R) in Hask on Monday. (Photo by Wire)",
    "Voss (L) welcomes Tolan in Hask, August 16, 2021. Photo: H. Lund/Wire",
    "Voss (L) welcomes Tolan in Hask, 16 August 2021. Photo: H. Lund/Wire",
  ])("“%s”", (line) => {
    expect(isDatedCaption(line)).toBe(true);
  });

  it.each([
    "Voss (L) welcomes Tolan (R) in Hask. (Photo by Wire)",
    "FILE PHOTO: Voss (L) welcomes Tolan in Hask on Monday.",
    "Voss (L) and Tolan in an undated picture, released on Monday.",
  ])("but not in “%s”", (line) => {
    expect(isDatedCaption(line)).toBe(false);
  });
});

describe("of the captions of a page", () => {
  const body = "Wheat prices rose for a third week, traders in the port of Hask said on Tuesday.";

  it("one that says its day is text", () => {
    const caption = "Tolan (R) receives Keld (L) in Perrin on Monday. (Photo by Wire)";
    expect(passagesOf(`${caption}\n\n${body}`)).toEqual([caption, body]);
  });

  it("one of an old picture is not, nor one below the text", () => {
    expect(passagesOf(`Tolan (R) with Keld on Monday. (File photo)\n\n${body}`)).toEqual([body]);
    expect(passagesOf(`${body}\n\nTolan (R) with Keld on Monday. (Photo by Wire)`)).toEqual([body]);
  });
});
