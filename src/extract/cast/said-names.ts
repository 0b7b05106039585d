import type { Reference } from "../../reference/types.ts";
import { findNames, gazetteerOf } from "../mentions/gazetteer.ts";
import type { Mention } from "../mentions/mention.ts";
import { parseMention } from "../mentions/mentions.ts";
import { tokenize } from "../text/tokens.ts";

/** Whom a label or a heading names. */

export interface SaidName {
  mention: Mention;
  /** Whether nothing follows the name. */
  isWhole: boolean;
  /** What follows it. */
  rest: string;
}

/** The person or office with whose name some words begin: "Mira Tolan, foreign minister of Sudmark". */
export function mentionIn(words: string, reference: Reference): SaidName | undefined {
  const own = words.trim();
  const tokens = tokenize(own);
  const names = findNames(gazetteerOf(reference), tokens);
  const source = { tokens, names, reference, led: false, surnames: new Set<string>() };
  const mention = parseMention(source, 0);
  if (!mention) return undefined;
  const rest = own.slice(tokens[mention.to]?.start ?? own.length);
  return { mention, isWhole: mention.to >= tokens.length, rest };
}
