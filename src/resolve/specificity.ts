import type { SourcedReport } from "../model/contact.ts";
import { BASES, DATE_BASES } from "../model/kinds.ts";
import { widthOf } from "./contact-dates.ts";
import { compare } from "./lines.ts";

/**
 * The most specific report first: a day before an interval, a narrow interval before a wide one,
 * named people before offices and states, more participants, a known mode, a more certain date.
 * Ids settle the rest, so that the order in which reports were read never matters.
 */
export function compareSpecificity(a: SourcedReport, b: SourcedReport): number {
  return (
    comparePrecision(a, b) ||
    vaguestBasis(a) - vaguestBasis(b) ||
    b.participants.length - a.participants.length ||
    Number(a.mode === "unspecified") - Number(b.mode === "unspecified") ||
    certaintyOfDate(a) - certaintyOfDate(b) ||
    compare(a.id, b.id)
  );
}

function comparePrecision(a: SourcedReport, b: SourcedReport): number {
  const [left, right] = [widthOf(a.date), widthOf(b.date)];
  if (left !== right) return left < right ? -1 : 1;
  return Number(a.date === null) - Number(b.date === null);
}

function vaguestBasis({ participants }: SourcedReport): number {
  return Math.max(...participants.map(({ basis }) => BASES.indexOf(basis)));
}

function certaintyOfDate({ date }: SourcedReport): number {
  return date === null ? DATE_BASES.length : DATE_BASES.indexOf(date.basis);
}
