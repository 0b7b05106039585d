import type { LineKind } from "./line-kinds.ts";
import type { Unit } from "./units.ts";

/** A list of other stories that a page is in: headlines, with or without dates and first sentences. */
export interface StoryList {
  /** Whether it gives dates, as lists of other stories and readers' comments do. */
  dated: boolean;
  /** Whether its heading stands over single headlines within a text ("Also read"). */
  inText: boolean;
  /** Headlines so far. */
  items: number;
}

/** How the first sentences of other stories end. */
export const CUT_OFF = /(?:\.\.\.|…)["”]?$/;
/** What may stand between two paragraphs of one text. */
const BETWEEN: ReadonlySet<LineKind> = new Set([
  "furniture",
  "caption",
  "byline",
  "credit",
  "dateline",
]);

/**
 * Whether the text goes on with this paragraph, in a list of other stories. The first sentences of
 * other stories stand alone between headlines or are cut off; text stands in a row, or ends the page
 * after a single "Also read".
 */
export function isTextAgain(
  units: readonly Unit[],
  kinds: readonly LineKind[],
  index: number,
  list: StoryList,
): boolean {
  if (isCutOff(units[index])) return false;
  let next = index + 1;
  while (BETWEEN.has(kinds[next] ?? "prose")) next += 1;
  const kind = next < units.length ? kinds[next] : undefined;
  if (kind === "prose" || kind === "long" || kind === "credited") return !isCutOff(units[next]);
  if (list.dated || !list.inText) return false;
  return list.items === 0 || (kind !== "short" && kind !== "bullet" && kind !== "dated");
}

function isCutOff(unit: Unit | undefined): boolean {
  return unit !== undefined && CUT_OFF.test(unit.text.slice(-6));
}
