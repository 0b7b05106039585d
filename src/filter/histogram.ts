import type { GraphFile } from "../model/graph-file.ts";
import { MODES } from "../model/kinds.ts";
import { endOfBin, startOfBin } from "./bin-units.ts";
import type { BinUnit } from "./bin-units.ts";

/** A bar of the timeline: a day, an ISO week, a month or a year. Days are day numbers, both inclusive. */
export interface Bin {
  from: number;
  to: number;
  total: number;
  /** By index of the mode in MODES. */
  byMode: readonly number[];
}

/** A contact whose dates reach over more than one bin, and so stands in none. */
interface UncertainSpan {
  contact: number;
  earliest: number;
  latest: number;
}

export interface Histogram {
  unit: BinUnit;
  /** Without gaps, in order; empty where no contact is dated. */
  bins: readonly Bin[];
  /** By earliest, then latest, then contact. */
  uncertain: readonly UncertainSpan[];
  /** Index of the highest bin, the first among equals; -1 where none holds a contact. */
  peak: number;
  /** Contacts that are recalled from before the bins: there is no room for years in which little happened. */
  earlier: number;
}

/** The longest span in days that a unit still suits: a timeline has about a hundred bars at most. */
const LONGEST_SPANS: readonly (readonly [BinUnit, number])[] = [
  ["day", 92],
  ["week", 731],
  ["month", 3660],
];

/** The days that a timeline reaches over, as day numbers, both inclusive. */
export interface TimelineDays {
  first: number;
  last: number;
}

/**
 * The days from the first contact that is not merely recalled to the last, or undefined where none of
 * these contacts is dated.
 */
export function findTimelineDays(
  graph: GraphFile,
  contacts: ArrayLike<number>,
): TimelineDays | undefined {
  const all = findSpans(graph, contacts);
  const told = all.filter((span) => !isRecalled(graph, span));
  const first = least((told.length > 0 ? told : all).map(({ earliest }) => earliest));
  if (first === Infinity) return undefined;
  return { first, last: most(all.map(({ latest }) => latest)) };
}

/**
 * Counts dated contacts by the unit that suits the days of the timeline, which are the same whatever
 * the filters leave: by default those of the given contacts. Undated ones are passed over; what lies
 * before the days is counted alone.
 */
export function binContacts(
  graph: GraphFile,
  contacts: ArrayLike<number>,
  days: TimelineDays | undefined = findTimelineDays(graph, contacts),
): Histogram {
  if (days === undefined) return { unit: "day", bins: [], uncertain: [], peak: -1, earlier: 0 };
  const all = findSpans(graph, contacts);
  const spans = all.filter(({ earliest }) => earliest >= days.first);
  const { first, last } = days;
  const unit = LONGEST_SPANS.find(([, longest]) => last - first < longest)?.[0] ?? "year";
  const bins = createBins(unit, first, last);
  const binOfStart = new Map(bins.map((bin, index) => [bin.from, index]));
  const uncertain: UncertainSpan[] = [];
  for (const span of spans) {
    const bin = bins[binOfStart.get(startOfBin(unit, span.earliest)) ?? -1];
    if (bin === undefined || span.latest > bin.to) {
      uncertain.push(span);
      continue;
    }
    const mode = graph.contacts.mode[span.contact] ?? 0;
    bin.byMode[mode] = (bin.byMode[mode] ?? 0) + 1;
    bin.total += 1;
  }
  uncertain.sort(byDays);
  return { unit, bins, uncertain, peak: findPeak(bins), earlier: all.length - spans.length };
}

/** Days after which news of a contact is a look back. */
const LOOK_BACK = 42;

/** Whether a contact is told in passing, or by nobody until long after. */
function isRecalled(graph: GraphFile, { contact, latest }: UncertainSpan): boolean {
  const { contacts, reports, articles } = graph;
  if (contacts.background[contact] === 1) return true;
  const own = reports.article.slice(
    contacts.reportStart[contact],
    contacts.reportStart[contact + 1],
  );
  const days = own.flatMap((article) => articles.published[article] ?? []);
  return days.length > 0 && days.every((day) => day - latest > LOOK_BACK);
}

function findSpans(graph: GraphFile, contacts: ArrayLike<number>): UncertainSpan[] {
  const spans: UncertainSpan[] = [];
  for (const contact of Array.from(contacts)) {
    const earliest = graph.contacts.earliest[contact] ?? null;
    const latest = graph.contacts.latest[contact] ?? null;
    if (earliest !== null && latest !== null) spans.push({ contact, earliest, latest });
  }
  return spans;
}

function least(days: readonly number[]): number {
  return days.reduce((first, day) => Math.min(first, day), Infinity);
}

function most(days: readonly number[]): number {
  return days.reduce((last, day) => Math.max(last, day), -Infinity);
}

type GrowingBin = Bin & { byMode: number[] };

function createBins(unit: BinUnit, first: number, last: number): GrowingBin[] {
  const bins: GrowingBin[] = [];
  for (let from = startOfBin(unit, first); from <= last;) {
    const to = endOfBin(unit, from);
    bins.push({ from, to, total: 0, byMode: MODES.map(() => 0) });
    from = to + 1;
  }
  return bins;
}

function byDays(a: UncertainSpan, b: UncertainSpan): number {
  return a.earliest - b.earliest || a.latest - b.latest || a.contact - b.contact;
}

function findPeak(bins: readonly Bin[]): number {
  const highest = bins.reduce((total, bin) => Math.max(total, bin.total), 0);
  return highest === 0 ? -1 : bins.findIndex((bin) => bin.total === highest);
}
