/** Entries of a live report tell of the day. */
import { expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { CAST, createText, read, WORLD } from "../world.ts";

const called = (day: string): string => `Arlen Voss + Mira Tolan · call · ${day} · occurred`;

test("an entry with its clock time tells of the day of the report", () => {
  const text = `${CAST}\n\n18.40 Voss has now spoken by phone to Tolan.\n\n15.05 The palace is quiet.`;
  expect(read(text)).toEqual([called("2021-08-18")]);
});

test("an entry may have its clock time in bold", () => {
  const text = `${CAST}\n\n**18:40** Voss has now spoken by phone to Tolan.\n\n**15:05** The palace is quiet.`;
  expect(read(text)).toEqual([called("2021-08-18")]);
});

test.each([
  ["one clock time alone", "18.40 Voss has now spoken by phone to Tolan.\n\nThe palace is quiet."],
  [
    "no time of day",
    "18.40 tonnes were sold.\n\nVoss has now spoken by phone to Tolan.\n\n3.50 left.",
  ],
])("an article is no live report for %s", (_, text) => {
  expect(read(`${CAST}\n\n${text}`)).toEqual([called("2021-08-17/2021-08-18")]);
});

test("what an entry dates otherwise keeps its day", () => {
  const text = `${CAST}\n\n18.40 Voss spoke by phone to Tolan on Monday.\n\n15.05 The palace is quiet.`;
  expect(read(text)).toEqual([called("2021-08-16")]);
});

test.each([
  [
    "above it",
    "18:40\n\nAt the palace\n\nVoss has now spoken by phone to Tolan.\n\n15:05\n\nAll is quiet.",
  ],
  [
    "two paragraphs above it",
    "18:40\n\nIt rains.\n\nVoss has now spoken by phone to Tolan.\n\n15:05\n\nAll is quiet.",
  ],
])("an entry whose clock time stands on a line %s tells of the day", (_, entries) => {
  const article = createText(`${CAST}\n\n${entries}`);
  const passages = article.passages.filter(({ start, end }) => end - start > 5);
  const [report] = extract({ ...article, passages }, WORLD).reports;
  expect(report?.date?.edtf).toBe("2021-08-18");
});
