import type { SourcedReport } from "../model/contact.ts";
import { BASES, DATE_BASES } from "../model/kinds.ts";
import { widthOf } from "./contact-dates.ts";
import { compare } from "./lines.ts";

/**
 * The most specific report first: a day before an interval, a narrow interval before a wide one,
 * named people before offices and states, more participants, a known mode, a more certain date.
 * Ids settle the rest, so that the order in which reports were read never matters. Those that `isFirst`
 * tells of come before all others.
 */
export function sortBySpecificity(
  reports: readonly SourcedReport[],
  isFirst: (report: SourcedReport) => boolean,
): SourcedReport[] {
  // Each report is ranked once: there are many more comparisons than reports.
  return reports
    .map((report) => ({ report, ranks: [Number(!isFirst(report)), ...ranksOf(report)] }))
    .sort((a, b) => compareRanks(a.ranks, b.ranks) || compare(a.report.id, b.report.id))
    .map(({ report }) => report);
}

function ranksOf({ date, participants, mode }: SourcedReport): number[] {
  return [
    widthOf(date),
    Number(date === null),
    Math.max(...participants.map(({ basis }) => BASES.indexOf(basis))),
    -participants.length,
    Number(mode === "unspecified"),
    date === null ? DATE_BASES.length : DATE_BASES.indexOf(date.basis),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [at, rank] of a.entries()) {
    const other = b[at] ?? 0;
    if (rank !== other) return rank < other ? -1 : 1;
  }
  return 0;
}
