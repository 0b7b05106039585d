/** The lengths in pixels that a count may be drawn with. */
export interface Lengths {
  least: number;
  most: number;
}

/** The most contacts of an actor and of a pair, in all Scenes that are to be compared. */
export interface CountScale {
  actor: number;
  pair: number;
  /** To what share of their size marks may shrink in a small picture, where not the usual one. */
  smallest?: number;
}

/**
 * The length of a count, by its square root: of a radius, so that the area goes with the count, or
 * of a line's width. A count of one has the least length; where the largest would grow beyond the
 * most, that is its length and the others are to scale, none below the least. So a sliding window
 * changes no mark for another's sake until some count is large.
 */
export function rootScale(count: number, largest: number, { least, most }: Lengths): number {
  const fits = least * least * largest <= most * most;
  if (fits) return least * Math.sqrt(count);
  return Math.max(least, most * Math.sqrt(count / largest));
}
