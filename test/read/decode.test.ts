import { describe, expect, it } from "vitest";
import { decodeText } from "../../src/read/decode.ts";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("decodeText", () => {
  it("keeps line endings and takes off the byte order mark alone", () => {
    expect(decodeText(utf8("\uFEFFHask\r\nPerrin\n"))).toEqual({
      text: "Hask\r\nPerrin\n",
      warnings: [],
    });
  });

  it("reads UTF-16 of both orders with their marks", () => {
    expect(decodeText(bytes(0xff, 0xfe, 0x48, 0, 0xe9, 0))).toMatchObject({ text: "Hé" });
    expect(decodeText(bytes(0xfe, 0xff, 0, 0x48, 0, 0xe9))).toMatchObject({ text: "Hé" });
  });

  it("reads bytes that are not UTF-8 as Windows-1252, and says so", () => {
    const decoded = decodeText(bytes(0x93, 0x48, 0xe9, 0x94));
    expect(decoded).toMatchObject({ text: "“Hé”", warnings: [{ code: "not-utf-8" }] });
  });

  it("keeps UTF-8 with one broken letter as UTF-8", () => {
    const decoded = decodeText(Uint8Array.from([...utf8("Çavuş é"), 0xe2, 0x80]));
    expect(decoded).toMatchObject({ text: "Çavuş é\uFFFD", warnings: [{ code: "not-utf-8" }] });
  });

  it.each([
    ["an empty file", bytes(), "empty file, expected text"],
    ["a blank file", utf8(" \r\n\t\uFEFF\n"), "blank file, expected text"],
    ["a NUL byte", utf8("Hask\0Perrin"), "binary file, expected text"],
    ["control characters", utf8("\u0001\u0002Hask\u0003\u0004"), "binary file, expected text"],
    ["a NUL in UTF-16", bytes(0xff, 0xfe, 0x48, 0, 0, 0), "binary file, expected text"],
  ])("fails on %s", (_, content, failure) => {
    expect(decodeText(content)).toEqual({ failure });
  });
});
