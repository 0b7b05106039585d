import type { Day } from "./dates.ts";

/** A half-open stretch of an article's text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * What a stretch of an article is. Only "title", "text" and "subheading" are read for contacts;
 * everything else of the page (menus, captions, other headlines) is in no passage.
 */
export type PassageKind = "text" | "title" | "subheading";

export interface Passage extends Span {
  kind: PassageKind;
}

/** The line that tells where and when a report was written ("HASK, Aug 21:"), not where things happened. */
export interface Dateline extends Span {
  place: string | null;
  day: Day | null;
}

/** A name that a newsroom's own model found; it counts only where its quote stands in the text. */
export interface ProposedName {
  /** UTF-16 offset into the text. */
  start: number;
  /** The name as it stands there, to the letter. */
  quote: string;
  kind: "person" | "organisation";
}

/** One report of a publisher: text and metadata. */
export interface Article {
  id: string;
  /** The path as given, or the `file` of an NDJSON line. */
  file: string;
  title?: string;
  url?: string;
  publisher?: string;
  /** A day, or an ISO time with the publisher's offset. */
  published?: string;
  /** When its publisher last changed it, in the same form. */
  modified?: string;
  /** Who wrote it, as it says. */
  byline?: string;
  language?: string;
  /** As it was read, to the letter: every offset of the project points into this string. */
  text: string;
  textHash: string;
  /** The stretches that are read for contacts, in order, not overlapping; a paragraph each. */
  passages: readonly Passage[];
  dateline?: Dateline;
  /** Names found beside those of the reference data. */
  names?: readonly ProposedName[];
}
