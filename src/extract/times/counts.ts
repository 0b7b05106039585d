/** Counts of days, weeks and years in words: "two days", "a couple of weeks". */

const NUMBERS = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);
export const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
  ["month", 30],
  ["year", 365],
]);

export const COUNTS = ["a couple of", "a", "an", ...NUMBERS.keys(), "\\d{1,2}"].join("|");

/** "two", "a couple of", "12", "a". */
export function countOf(words: string | undefined): number {
  if (words === "a couple of") return 2;
  return NUMBERS.get(words ?? "") ?? (Number(words) || 1);
}
