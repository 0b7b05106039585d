import { dayNumber, dayOfTime } from "../model/dates.ts";
import { resolveDateLine, type DateStamp } from "./date-lines.ts";
import type { LineKind } from "./line-kinds.ts";
import { invalidPublicationDate, type LineWarning } from "./problems.ts";
import type { Role } from "./roles.ts";
import type { Unit } from "./units.ts";

export interface DatedLine {
  stamp: DateStamp;
  /** The line's number. */
  line: number;
  rank: number;
}

/** How sure a date is the publication's: its label first, then its place. Lower goes first. */
export const RANKS = { published: 0, besideText: 1, updated: 2, aboveTitle: 3, none: 4 } as const;
/** The paragraphs above which a page still has its header. */
const HEADER_PARAGRAPHS = 3;
/** An unlabelled date further than this from the dateline's is the day the page was stored. */
const SLACK_DAYS = 15;

/**
 * The dates that may be the publication's, the surest first: those of the header, and below the text
 * those that say so ("Published in …"). A date of its own above the title is often the day on which
 * the page was stored.
 */
export function findPublicationDates(
  units: readonly Unit[],
  kinds: readonly LineKind[],
  roles: readonly Role[],
): DatedLine[] {
  const found: DatedLine[] = [];
  const titleIndex = roles.indexOf("title");
  let paragraphs = 0;
  let open: DateStamp["label"] = "none";
  for (const [index, unit] of units.entries()) {
    if (roles[index] === "text" && isParagraph(kinds[index])) paragraphs += 1;
    if (kinds[index] !== "date") {
      open = "none";
      continue;
    }
    const line = resolveDateLine(unit.text.replace(/^[-–—•*·]\s+/, ""));
    for (const stamp of line?.stamps ?? []) {
      const label = stamp.label === "none" ? open : stamp.label;
      if (paragraphs >= HEADER_PARAGRAPHS && label !== "published") continue;
      const isAbove = index < titleIndex;
      const rank =
        label === "none" ? (isAbove ? RANKS.aboveTitle : RANKS.besideText) : RANKS[label];
      found.push({ stamp: { ...stamp, label }, line: unit.line, rank });
    }
    open = line?.openLabel ?? "none";
  }
  return found.sort((a, b) => a.rank - b.rank || a.line - b.line);
}

function isParagraph(kind: LineKind | undefined): boolean {
  return kind === "prose" || kind === "long" || kind === "credited";
}

/**
 * The first date that exists and that the dateline does not contradict. Dates that do not exist
 * and would have been taken become warnings.
 */
export function choosePublicationDate(
  dates: readonly DatedLine[],
  monthDay: readonly [month: number, day: number] | null,
): { published: string | undefined; warnings: LineWarning[] } {
  const warnings: LineWarning[] = [];
  for (const { stamp, line } of dates) {
    if (stamp.value === null) warnings.push(invalidPublicationDate(stamp.written, line));
    else if (stamp.label !== "none" || fits(stamp.value, monthDay)) {
      return { published: stamp.value, warnings };
    }
  }
  return { published: undefined, warnings };
}

function fits(published: string, monthDay: readonly [number, number] | null): boolean {
  const day = dayOfTime(published);
  if (monthDay === null || day === undefined) return true;
  const inYear = dayNumber(`${day.slice(0, 4)}-01-01`);
  const ofPublication = dayNumber(day) - inYear;
  const ofDateline = Math.round((monthDay[0] - 1) * 30.44 + monthDay[1] - 1);
  const apart = Math.abs(ofPublication - ofDateline);
  return Math.min(apart, 365 - apart) <= SLACK_DAYS;
}
