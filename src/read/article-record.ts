import type { ProposedName } from "../model/article.ts";

/** One article as a file gives it, before its text is read. */
export interface ArticleRecord {
  /** Its own name, where the file holds several articles. */
  file?: string;
  title?: string;
  url?: string;
  publisher?: string;
  published?: string;
  modified?: string;
  byline?: string;
  language?: string;
  text: string;
  /** What a newsroom's own model found in the text. */
  names?: readonly ProposedName[];
}

/** What is said of an article beside its text. */
export type ArticleFacts = Omit<ArticleRecord, "text" | "names">;

/** The facts that are said; optional fields are left out, not undefined. */
export function saidFacts(facts: {
  [Key in keyof ArticleFacts]: ArticleFacts[Key] | undefined;
}): ArticleFacts {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined && value !== ""),
  );
}

/** A line or a text of more characters than this is no article: 5 MB of ASCII text. */
export const LONGEST_LINE = 5_000_000;

/** What is wrong with a line, or with something else, of that length. */
export function tooLong(length: number, what = "line"): string {
  return `${what} of ${(length / 1_000_000).toFixed(1)} MB, expected at most ${LONGEST_LINE / 1_000_000} MB`;
}
