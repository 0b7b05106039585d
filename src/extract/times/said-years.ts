/** The year behind a day or a month, as it may be said: "2021", "of 2021", "of last year", "this year". */

/** One group, and nothing where no year is said. */
export const SAID_YEAR = "(?:,?\\s(?:of\\s)?(\\d{4}|(?:this|last|next)\\syear(?!['’])))?";

/** The year that the words say, or how many years it lies from the present one. */
export function readYear(said: string | undefined): { year: number | null; yearShift?: number } {
  if (said === undefined) return { year: null };
  if (/^\d{4}$/.test(said)) return { year: Number(said) };
  return { year: null, yearShift: SHIFTS.get(said.slice(0, 4).toLowerCase()) ?? 0 };
}

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["this", 0],
  ["last", -1],
  ["next", 1],
]);
