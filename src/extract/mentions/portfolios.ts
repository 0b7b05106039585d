import { INSTITUTIONS, PORTFOLIOS, TITLE_HEADS, TITLE_MODIFIERS } from "../rules/titles.ts";
import { isGivenName, placeAt, wordAt, type Source } from "./source.ts";

/** What an office may be for: "foreign affairs", "Arms Control, Verification and Compliance". */

/** A word that what an office is for may be made of. */
export function isPortfolioWord(word: string): boolean {
  return PORTFOLIO_WORDS.has(word);
}

const PORTFOLIO_WORDS: ReadonlySet<string> = new Set(
  [...INSTITUTIONS, ...PORTFOLIOS, ...TITLE_MODIFIERS].filter((word) => !/^ministers?$/.test(word)),
);

/** "Nonproliferation", "Compliance": with a capital in a title, a noun of a subject and nobody's name. */
export function isAbstract(source: Source, at: number): boolean {
  const token = source.tokens[at];
  return (
    token?.capital === true &&
    ABSTRACT.test(token.folded) &&
    !isGivenName(source, at) &&
    !TITLE_HEADS.has(token.folded)
  );
}

const ABSTRACT = /^[a-z-]{3,}(?:tion|tions|sion|logy|ism|ment|ance|ics|ship)$/;

/** "Business Affairs", "Religious Affairs": an unknown word before the noun of an institution that ends there. */
export function isOfAffairs(source: Source, at: number): boolean {
  const [word, noun] = [source.tokens[at], source.tokens[at + 1]];
  if (!word?.capital || !noun?.capital || placeAt(source, at) || isGivenName(source, at))
    return false;
  return /^(?:affairs|rights|issues|matters|policy|relations|cooperation)$/.test(noun.folded);
}

/** "for Growth, Energy, and the Environment": past the last of several, behind a comma, "and" and "the". */
export function skipLastOfList(source: Source, begin: number, at: number): number {
  const isJoint = wordAt(source, at) === "," && wordAt(source, at + 1) === "and";
  const last = wordAt(source, at + 2) === "the" ? at + 3 : at + 2;
  const isList = source.tokens.slice(begin, at).some(({ folded }) => folded === ",");
  const isPart = isPortfolioWord(wordAt(source, last)) || isAbstract(source, last);
  const ends = /^[,.;)]?$/.test(wordAt(source, last + 1));
  return isJoint && isList && isPart && ends ? last + 1 : at;
}

/** How many words the other affairs of a minister may take up. */
const LONGEST_AFFAIRS = 14;

/**
 * "of Foreign Affairs, Regional Integration and Trade of Norland", "of Foreign Affairs, Trade and Worship
 * of Norland": past all that a minister is for, up to whose minister it is.
 */
export function skipMoreAffairs(source: Source, at: number): number {
  if (wordAt(source, at) !== "," || /^(?:and|the)$/.test(wordAt(source, at + 1))) return at;
  let endsInAffairs = false;
  let joints = 0;
  for (let to = at + 1; to <= at + LONGEST_AFFAIRS; to++) {
    const word = wordAt(source, to);
    if (word === "of") return joints > 0 && isOwner(source, to + 1) ? to : at;
    const isPart = isPortfolioWord(word) || isAbstract(source, to);
    if (/^(?:,|and|&)$/.test(word)) {
      // The first of them ends in a noun of a subject: nobody's name.
      if (joints === 0 && !endsInAffairs) return at;
      joints++;
    } else if (source.tokens[to]?.capital !== true || isGivenName(source, to)) return at;
    else if (TITLE_HEADS.has(word) || placeAt(source, to)) return at;
    endsInAffairs = isPart;
  }
  return at;
}

function isOwner(source: Source, at: number): boolean {
  const place = placeAt(source, wordAt(source, at) === "the" ? at + 1 : at);
  return place?.form === "state" || place?.form === "organisation";
}
