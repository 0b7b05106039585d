import { LONGEST_LINE, tooLong } from "../article-record.ts";
import type { Format } from "./format.ts";

/** A text as it was saved from anywhere, with header lines or without: one article. */
export const plainText: Format = {
  name: "text",
  isSingle: true,
  recognise: () => true,
  read: ({ text }) => {
    const long = findLongLine(text);
    if (long) return [{ line: long.line, failure: tooLong(long.length) }];
    return [{ line: null, record: { text } }];
  },
};

function findLongLine(text: string): { line: number; length: number } | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  let line = 0;
  for (const part of text.split("\n")) {
    line += 1;
    if (part.length > LONGEST_LINE) return { line, length: part.length };
  }
  return undefined;
}
