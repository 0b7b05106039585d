import { findDateExpressions } from "./date-expressions.ts";
import { resolveDateLine } from "./date-lines.ts";
import { fold, trimSpan, type Line } from "./lines.ts";
import { RANKS, type DatedLine } from "./publication-date.ts";

const LABEL = /^(?:date|published(?: on)?|posted(?: on)?)\s*:?\s+/i;
/** Stored pages begin with "date 2021-08-30"; of some only the month is known. */
const STORED = /^date\s+\d{4}-\d{2}(?:-\d{2})?(?!\d)/i;
const SEPARATORS = /^[\s.|,;:–—-]*/;
/** How much of a line may be its date, in UTF-16 units. */
const REACH = 60;

/**
 * Cuts a date off the first line, where the text goes on behind it: " date 2021-08-30 US Secretary of
 * State …". The line that is left begins at the text; other lines stay as they are.
 */
export function cutDatePrefix(
  lines: readonly Line[],
  text: string,
): { lines: readonly Line[]; dates: DatedLine[] } {
  const first = lines[0];
  if (first === undefined) return { lines, dates: [] };
  const head = text.slice(first.start, Math.min(first.end, first.start + REACH));
  const stored = STORED.exec(head)?.[0];
  const label = LABEL.exec(head)?.[0];
  if (label === undefined) return { lines, dates: [] };
  const date = findDateExpressions(head).find(({ start }) => start === label.length);
  if (stored === undefined && (date === undefined || resolveDateLine(first.text))) {
    return { lines, dates: [] };
  }
  const end = date?.end ?? stored?.length ?? 0;
  const skipped = SEPARATORS.exec(head.slice(end))?.[0].length ?? 0;
  const rest = trimSpan(text, first.start + end + skipped, first.end);
  const left = { ...first, ...rest, text: fold(text.slice(rest.start, rest.end)) };
  const stamp = date && { label: "published" as const, written: date.written, value: date.value };
  return {
    lines: rest.end > rest.start ? [left, ...lines.slice(1)] : lines.slice(1),
    dates: stamp ? [{ stamp, line: first.number, rank: RANKS.published }] : [],
  };
}
