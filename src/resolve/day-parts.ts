import type { ExtractedLine, Report } from "../model/report.ts";
import { areModesCompatible } from "../model/kinds.ts";
import { findDayParts, type DayPart } from "../extract/times/day-parts.ts";

/** The parts of the day that reports name, and those of one day that an article tells apart by them. */
export interface DayParts {
  /** By the id of the report, where its sentences name one. */
  parts: ReadonlyMap<string, DayPart>;
  /** Ids of reports beside which their article tells of another on that day. */
  twins: ReadonlySet<string>;
}

/** Read from the sentences that are the evidence, so that extracted lines need not carry it. */
export function resolveDayParts(lines: readonly ExtractedLine[]): DayParts {
  const parts = new Map<string, DayPart>();
  const twins = new Set<string>();
  for (const { contacts } of lines) {
    for (const report of contacts) {
      const same = contacts.filter((other) => isTwin(report, other));
      const part = partOf(report, same);
      if (part === undefined) continue;
      parts.set(report.id, part);
      if (same.length > 1) twins.add(report.id);
    }
  }
  return { parts, twins };
}

/** The only part, or, where one sentence tells of two in a row, the first of the first. */
function partOf({ id, evidence }: Report, same: readonly Report[]): DayPart | undefined {
  const parts = [...new Set(evidence.flatMap(({ quote }) => findDayParts(quote)))];
  if (parts.length === same.length) return parts[same.findIndex((other) => other.id === id)];
  return parts.length === 1 ? parts[0] : undefined;
}

/** Whether two reports of an article are, but for the part, one: the report itself too. */
function isTwin(a: Report, b: Report): boolean {
  if (a.date === null || a.date.edtf !== b.date?.edtf || a.status !== b.status) return false;
  if (!areModesCompatible(a.mode, b.mode)) return false;
  const ids = new Set(a.participants.map(({ id }) => id));
  return (
    a.participants.length === b.participants.length && b.participants.every(({ id }) => ids.has(id))
  );
}
