import type { Frame } from "./frame.ts";
import { BASE_FRAME } from "./frame.ts";
import type { View } from "./view.ts";

export interface Address {
  view: View;
  frame: Frame;
  /** Names of parameters that are unknown, invalid or given twice, as they were written: show them as text only. */
  ignored: string[];
}

/** Reads the query part of an address ("?from=2021-08-15" or without the mark) over a default View. */
export function parseAddress(query: string, defaults: View): Address {
  return { view: defaults, frame: BASE_FRAME, ignored: [query] };
}

/**
 * The query part, without its mark, that tells this View from its default: empty where they are
 * the same. The frame is written where it is given.
 */
export function writeAddress(view: View, defaults: View, frame: Frame = BASE_FRAME): string {
  return `${String(view.from)}${String(defaults.from)}${frame.theme}`;
}
