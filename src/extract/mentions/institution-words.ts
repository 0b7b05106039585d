import { INSTITUTIONS } from "../rules/titles.ts";
import { wordAt, type Source } from "./source.ts";

/** A word of an institution within a title: "Foreign Ministry spokesman", "State Department official". */
export function isInstitution(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (token === undefined || !INSTITUTIONS.has(token.folded)) return false;
  // "Norland's foreign ministry spokesman": in small letters right before the head.
  return (
    token.capital || (SPEAKING.test(token.folded) && wordAt(source, at + 1).startsWith("spokes"))
  );
}

const SPEAKING = /^(?:ministry|department|government|embassy|army|parliament)$/;
