import {
  COUNTERPARTS,
  INSTITUTIONS,
  PLURAL_HEADS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
  TITLE_SUFFIXES,
  WEAK_HEADS,
} from "../rules/titles.ts";
import {
  isAbstract,
  isOfAffairs,
  isPortfolioWord,
  skipLastOfList,
  skipMoreAffairs,
} from "./portfolios.ts";
import { BODIES } from "./office-wordings.ts";
import { isInstitution } from "./institution-words.ts";
import { isGivenName, isPossessive, placeAt, wordAt, type Source } from "./source.ts";

export interface Title {
  to: number;
  /** As written. */
  text: string;
  plural: boolean;
  /** Its last head, singular: "minister". */
  head: string;
  /** It is a common word too ("head", "general") and needs something beside it. */
  weak: boolean;
  /** The state or organisation that its complement names: "head of the IAEA". */
  of: readonly string[];
}

const COMPLEMENTS = new Set(["of", "for", "on", "to", "in"]);

/** The title that begins at a token: modifiers, head, and the portfolio that follows "of" or "for". */
export function parseTitle(source: Source, at: number): Title | undefined {
  let to = at;
  let end = at;
  let head: string | undefined;
  let plural = false;
  while (to < source.tokens.length) {
    const word = wordAt(source, to);
    if (isGivenName(source, to) || (to === at && isHalfOfName(source, to))) break;
    const wording = officeWordingAt(source, to);
    const singular = TITLE_HEADS.has(word) ? word : PLURAL_HEADS.get(word);
    if (wording !== undefined) {
      to = wording;
      const last = wordAt(source, to - 1);
      head = PLURAL_HEADS.get(last) ?? (TITLE_HEADS.has(last) ? last : (head ?? last));
      end = to;
    } else if (singular !== undefined) {
      head = singular;
      plural = singular !== word;
      end = ++to;
    } else if (TITLE_MODIFIERS.has(word) || isInstitution(source, to) || isPortfolio(source, to)) {
      to++;
    } else if (to > at && isJoint(source, to)) {
      to++;
    } else break;
  }
  if (head === undefined) return undefined;
  const suffixed = skipSuffix(source, end);
  const complement = skipComplement(source, suffixed);
  return {
    to: complement.to,
    text: textOf(source, at, complement.to),
    plural,
    head,
    weak: end - at === 1 && complement.to === end && isWeak(source, at) && !isOwnDeputy(source, at),
    of: complement.of,
  };
}

/** "Amir-Haddad spoke": the first half of a name with a hyphen is no title. */
function isHalfOfName(source: Source, at: number): boolean {
  const [hyphen, rest] = [source.tokens[at + 1], source.tokens[at + 2]];
  const isJoined = hyphen?.text === "-" && !hyphen.spaced && rest?.capital === true;
  return isJoined && !isTitleWord(source, at + 2) && !TITLE_SUFFIXES.has(rest.folded);
}

function officeWordingAt(source: Source, at: number): number | undefined {
  const match = source.names.get(at);
  return match?.entries.some(({ form }) => form === "office") ? match.to : undefined;
}

/** "Keld's deputy": the word says enough behind whose deputy he is. */
function isOwnDeputy(source: Source, at: number): boolean {
  return wordAt(source, at) === "deputy" && wordAt(source, at - 1) === "'s";
}

/** How many words a portfolio may have: "housing, land and urban affairs minister". */
const LONGEST_PORTFOLIO = 6;

/** "the fisheries minister", "the public works minister": in lower case too, a portfolio is part of the title. */
export function isPortfolio(source: Source, at: number): boolean {
  let i = at;
  while (i < at + LONGEST_PORTFOLIO && isPortfolioWord(wordAt(source, i))) {
    const isJoined = /^(?:and|,)$/.test(wordAt(source, i + 1));
    i += isJoined && isPortfolioWord(wordAt(source, i + 2)) ? 2 : 1;
  }
  if (i === at) return false;
  return /^ministers?$/.test(wordAt(source, i));
}

/** A hyphen or an "and" between two words of a title: "foreign and defence minister". */
function isJoint(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (word === "-" && source.tokens[at]?.spaced === true) return false;
  if (word === "-")
    return isTitleWord(source, at + 1) && !TITLE_SUFFIXES.has(wordAt(source, at + 1));
  return (
    (word === "and" || word === "&") &&
    !TITLE_HEADS.has(wordAt(source, at - 1)) &&
    [at - 1, at + 1].every(
      (each) => TITLE_MODIFIERS.has(wordAt(source, each)) || isPortfolio(source, each),
    )
  );
}

function isTitleWord(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  return (
    TITLE_HEADS.has(word) ||
    TITLE_MODIFIERS.has(word) ||
    INSTITUTIONS.has(word) ||
    PLURAL_HEADS.has(word)
  );
}

function skipSuffix(source: Source, at: number): number {
  if (wordAt(source, at) === "-" && TITLE_SUFFIXES.has(wordAt(source, at + 1))) return at + 2;
  return TITLE_SUFFIXES.has(wordAt(source, at)) && wordAt(source, at) !== "general" ? at + 1 : at;
}

/** Past "of Foreign Affairs", "for Middle East Peace", "on Myanmar": all but "of" and a state alone. */
function skipComplement(source: Source, at: number): { to: number; of: readonly string[] } {
  const affairs = isPortfolioWord(wordAt(source, at - 1)) ? skipMoreAffairs(source, at) : at;
  if (affairs > at) return { to: affairs, of: [] };
  const goesOn = /^(and|&|,)$/.test(wordAt(source, at)) && isBridge(source, at, 0);
  if (goesOn && INSTITUTIONS.has(wordAt(source, at - 1))) {
    let to = at + 1;
    while (isPortfolioWord(wordAt(source, to)) || isBridge(source, to, 0)) to++;
    return { to, of: [] };
  }
  if (wordAt(source, at) === "responsible") return skipComplement(source, at + 1);
  if (!COMPLEMENTS.has(wordAt(source, at))) return { to: at, of: [] };
  const preposition = wordAt(source, at);
  let to = at + 1;
  let of: readonly string[] = [];
  if (wordAt(source, to) === "the") to++;
  const begin = to;
  if (isPatron(source, begin, preposition)) return { to: at, of: [] };
  for (;;) {
    const word = wordAt(source, to);
    const place = placeAt(source, to);
    const served = preposition === "to" && to === begin ? officeWordingAt(source, to) : undefined;
    // "the envoy to the president, Jon Keld,": the president's own name.
    if (served !== undefined && !isNameBehindComma(source, served)) {
      to = served;
      break;
    }
    if (
      place &&
      preposition === "of" &&
      to === begin &&
      !isPossessive(source, place.to) &&
      !INSTITUTIONS.has(wordAt(source, place.to))
    ) {
      return { to: at, of: [] };
    }
    if (place?.form === "adjective" && hasInstitutionAhead(source, to)) {
      // "President of the Ostravian Senate"
      const isBody = [to + 1, to + 2].some((each) => BODIES.has(wordAt(source, each)));
      if (isBody && preposition === "of" && of.length === 0) of = place.ids;
      to++;
    } else if (place && isPossessive(source, place.to) && isOwnInstitution(source, place.to + 1)) {
      of = place.ids;
      to = place.to + 1;
    } else if (place && (preposition !== "in" || of.length > 0)) {
      if (preposition === "of" && of.length === 0) of = place.ids;
      to = place.to;
    } else if (isPortfolioWord(word) || isAbstract(source, to)) {
      to++;
    } else if (isBridge(source, to, begin)) {
      to++;
    } else if (hasInstitutionAhead(source, to)) {
      to++;
    } else {
      const last = skipMoreAffairs(source, skipLastOfList(source, begin, to));
      if (last === to) break;
      to = last;
    }
  }
  return to > begin ? { to, of } : { to: at, of: [] };
}

function isNameBehindComma(source: Source, at: number): boolean {
  return wordAt(source, at) === "," && source.tokens[at + 1]?.capital === true;
}

/** "adviser to Ostravian President Jon Keld", "spokesman for President Keld": a person, not what the office is for. */
function isPatron(source: Source, at: number, preposition: string): boolean {
  const speaks =
    wordAt(source, at - 2).startsWith("spokes") || wordAt(source, at - 3).startsWith("spokes");
  if (preposition !== "to" && !speaks) return false;
  const place = placeAt(source, at);
  // "adviser to Prime Minister Dana Ruiz" has a patron, "adviser to the prime minister" is a title.
  const isNamed = speaks || wordAt(source, at - 1) === "to";
  if (!place) return isNamed && isTitleStart(source, at);
  const from = speaks && isPossessive(source, place.to) ? place.to + 1 : place.to;
  return (place.form === "adjective" || from > place.to) && isTitleStart(source, from);
}

/** "Russia's Security Council", "the Taliban's political office". */
function isOwnInstitution(source: Source, at: number): boolean {
  let to = at;
  while (TITLE_MODIFIERS.has(wordAt(source, to)) && !TITLE_HEADS.has(wordAt(source, to))) to++;
  return INSTITUTIONS.has(wordAt(source, to)) || TITLE_HEADS.has(wordAt(source, to)) || to > at;
}

/** An unknown capitalised word goes with the complement where an institution's noun follows: "Davis Commission". */
function hasInstitutionAhead(source: Source, at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const token = source.tokens[i];
    if (i > at && token && INSTITUTIONS.has(token.folded) && token.capital) return true;
    if (!token || !(token.capital || token.folded === "'s") || TITLE_HEADS.has(token.folded))
      return false;
  }
  return false;
}

/** "of", "and", "the", "&" between two words of a complement. */
function isBridge(source: Source, at: number, begin: number): boolean {
  if (at === begin || !/^(of|for|and|&|the|,|'s)$/.test(wordAt(source, at))) return false;
  const next = at + 1;
  if (wordAt(source, at) === "of" && wordAt(source, next) === "the") {
    return isTitleWord(source, next + 1) && !TITLE_HEADS.has(wordAt(source, next + 1));
  }
  const word = wordAt(source, next);
  // "ministers of foreign affairs and of defence"
  const isAgain = wordAt(source, at) === "and" && /^(of|for)$/.test(word);
  if (isAgain) return isPortfolioWord(wordAt(source, next + 1)) && !isTitleStart(source, next + 1);
  if (wordAt(source, at) === ",")
    return isAbstract(source, next) || (INSTITUTIONS.has(word) && !TITLE_HEADS.has(word));
  if (isAbstract(source, next) || isOfAffairs(source, next)) return true;
  return isPortfolioWord(word) && !isTitleStart(source, next);
}

/** Whether a title of its own begins here: "Minister of Defence and Foreign Minister". */
function isTitleStart(source: Source, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const word = wordAt(source, i);
    if (TITLE_HEADS.has(word) || PLURAL_HEADS.has(word)) return true;
    if (!TITLE_MODIFIERS.has(word)) return false;
  }
  return false;
}

function isWeak(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token) return false;
  const singular = PLURAL_HEADS.get(token.folded) ?? token.folded;
  return WEAK_HEADS.has(singular) && !token.capital;
}

/** "the Leaders' Summit", "the Ministers' Meeting": the name of an event, and nobody in particular. */
export function isOfEvent(source: Source, { plural, to }: Title): boolean {
  const event = source.tokens[to + 1];
  const isEvent = event?.capital === true && /^(?:summit|meeting|forum)$/.test(event.folded);
  return plural && isPossessive(source, to) && isEvent;
}

/** The text of tokens, single-spaced. */
export function textOf(source: Source, from: number, to: number): string {
  let text = "";
  for (const token of source.tokens.slice(from, to)) {
    text += (token.spaced && text !== "" ? " " : "") + token.text;
  }
  return text;
}

/** Whether the word at a token means the holder of the same office elsewhere, and whether it is plural. */
export function counterpartAt(
  source: Source,
  at: number,
): { to: number; plural: boolean } | undefined {
  // "her office colleague", in copies translated from German.
  const noun = /^(office|ministerial|cabinet)$/.test(wordAt(source, at)) ? at + 1 : at;
  const plural = COUNTERPARTS.get(wordAt(source, noun));
  if (plural !== undefined) return { to: noun + 1, plural };
  return wordAt(source, at) === "opposite" && /^numbers?$/.test(wordAt(source, at + 1))
    ? { to: at + 2, plural: wordAt(source, at + 1) === "numbers" }
    : undefined;
}
