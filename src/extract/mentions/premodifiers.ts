import { parseName, skipHonorifics, type Name } from "./names.ts";
import { FORMER, QUALIFIERS, SIDE_MODIFIERS } from "../rules/titles.ts";
import { isAbstract, isPortfolioWord } from "./portfolios.ts";
import { isPossessive, placeAt, wordAt, type PlaceMatch, type Source } from "./source.ts";
import { counterpartAt, isOfEvent, parseTitle } from "./titles.ts";

/** Words of a title that may stand before the state: "top US diplomat", "deputy Russian minister". */
const PREFIXES = new Set(["top", "senior", "deputy", "chief", "high-level", "vice", "assistant"]);

/** What stands in a mention before title and name. */

export interface Premodifiers {
  to: number;
  of: readonly string[];
  /** The state or organisation that stands last, if nothing but a head noun may follow it. */
  place: PlaceMatch | undefined;
  places: readonly PlaceMatch[];
  former: boolean;
  /** Words of the title that stand before the state: "top" of "top US diplomat". */
  prefix: string;
  /** A person whose office is meant: "Ruiz's special envoy". */
  owner: Name | undefined;
}

/** States, organisations, qualifiers and owners before a title or a name, from a token on. */
export function readPremodifiers(source: Source, begin: number): Premodifiers {
  let to = begin;
  const places: PlaceMatch[] = [];
  let place: PlaceMatch | undefined;
  let former = false;
  let owner: Name | undefined;
  let prefix = "";
  for (;;) {
    const word = wordAt(source, to);
    const next = placeAt(source, to);
    if (next && isOrigin(source, next.to)) to = next.to + 2;
    else if (next && !isPersonThere(source, to, next)) {
      places.push(next);
      place = next;
      to = isPossessive(source, next.to) ? next.to + 1 : skipOwnInstitution(source, next.to);
    } else if (
      (QUALIFIERS.has(word) && source.tokens[to]?.text !== "New") ||
      (word === "-" && former)
    ) {
      former ||= FORMER.has(word);
      to++;
    } else if (PREFIXES.has(word) && placeAt(source, to + 1)) {
      prefix = `${prefix}${source.tokens[to]?.text ?? ""} `;
      to++;
    } else if (places.length > 0 && isListJoint(source, to)) {
      to++;
      if (/^(and|the)$/.test(wordAt(source, to))) to++;
    } else if (!owner && (owner = parseOwner(source, to))) {
      to = owner.to + 1;
    } else if (!owner && (owner = parseBareOwner(source, to))) {
      to = owner.to;
    } else break;
  }
  return {
    to,
    of: places.flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
    place,
    places,
    former,
    prefix,
    owner,
  };
}

/** How many words an institution's name may have. */
const LONGEST_INSTITUTION = 12;

/** "the Norland Ministry of Trade and Transport's director general": past the institution that owns the title. */
function skipOwnInstitution(source: Source, at: number): number {
  let isNamed = false;
  for (let to = at; to < at + LONGEST_INSTITUTION; to++) {
    const word = wordAt(source, to);
    if (isPossessive(source, to)) return isNamed && parseTitle(source, to + 1) ? to + 1 : at;
    isNamed ||= INSTITUTION.test(word);
    const isJoint = to > at && /^(?:of|for|and|&|the|,)$/.test(word);
    if (!isJoint && !isPortfolioWord(word) && !isAbstract(source, to)) return at;
  }
  return at;
}

const INSTITUTION = /^(?:ministry|department|office|agency|bureau|secretariat|commission)$/;

/** "her Norlandic-born counterpart": where somebody is from, not for whom he acts. */
function isOrigin(source: Source, at: number): boolean {
  return wordAt(source, at) === "-" && ORIGINS.has(wordAt(source, at + 1));
}

const ORIGINS = new Set(
  "born based bred raised educated trained backed supported sponsored brokered appointed".split(
    " ",
  ),
);

/** A longer name of a person begins with the state's name: "Jordan Bardella". */
function isPersonThere(source: Source, at: number, place: PlaceMatch): boolean {
  const name = source.names.get(at);
  return (
    name !== undefined && name.to > place.to && name.entries.some(({ form }) => form === "person")
  );
}

/** A comma or "and" between adjectives of one plural head: "his Russian, Turkish and Iranian counterparts". */
function isListJoint(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (word !== "," && word !== "and") return false;
  let next = at + 1;
  if (/^(and|the)$/.test(wordAt(source, next))) next++;
  for (let hops = 0; hops < 12; hops++) {
    const place = placeAt(source, next);
    if (!place) return false;
    next = isPossessive(source, place.to) ? place.to + 1 : place.to;
    while (QUALIFIERS.has(wordAt(source, next))) next++;
    if (counterpartAt(source, next)?.plural || parseTitle(source, next)?.plural) return true;
    if (skipSides(source, next) > next) return true;
    if (!/^(,|and)$/.test(wordAt(source, next))) return false;
    next++;
    if (wordAt(source, next) === "and") next++;
  }
  return false;
}

/** Past "delegations", "negotiating teams" behind the states whose they are. */
export function skipSides(source: Source, at: number): number {
  let noun = at;
  while (noun < at + 3 && SIDE_MODIFIERS.has(wordAt(source, noun))) noun++;
  if (noun > at && /^(?:officers|experts)$/.test(wordAt(source, noun))) return noun + 1;
  return SIDES.test(wordAt(source, noun)) ? noun + 1 : at;
}

const SIDES = /^(?:delegations|teams|sides|governments|authorities|missions)$/;

/** "the prime minister's envoy", "Prime Minister Ruiz's envoy": an office owns the office. */
function parseTitledOwner(source: Source, at: number): Name | undefined {
  const title = parseTitle(source, at);
  const named = title && !title.plural ? parseNameAfter(source, title.to) : undefined;
  return named ?? (title && { to: title.to, text: title.text, known: [], words: 1 });
}

/** "Ruiz's" before a title: the office belongs to a person. */
function parseOwner(source: Source, at: number): Name | undefined {
  const name =
    possessed(source, parseNameAfter(source, at)) ??
    possessed(source, parseTitledOwner(source, at));
  if (!name) return undefined;
  const title = parseTitle(source, name.to + 1);
  return title && !title.weak && !isOfEvent(source, title) ? name : undefined;
}

/** How many words the name of an owner without an apostrophe may have. */
const LONGEST_OWNER = 3;

/**
 * "Keld envoy Milo Drask", "UKP leader Milo Drask", "Kravian President Milo Drask": somebody, a party
 * or a nation of which nothing is known, before a title in small letters, or a title and a full name.
 */
function parseBareOwner(source: Source, at: number): Name | undefined {
  if (placeAt(source, at)) return undefined;
  const name = parseName(source, at);
  if (!name || name.words > LONGEST_OWNER) return undefined;
  const title = parseTitle(source, name.to);
  const named = title && !title.plural ? parseNameAfter(source, title.to) : undefined;
  if (!named) return undefined;
  const isSmall = source.tokens[name.to]?.capital === false;
  const isNation = name.words === 1 && name.known.length === 0 && NATIONAL.test(name.text);
  return isSmall || (isNation && named.words > 1) ? name : undefined;
}

/** How words for a nation end. */
const NATIONAL = /(?:[ei]an|ese|ish|ic|slav|akh|[a-z]ari|[a-z]ani)$/;

/** A name with an apostrophe behind it. */
function possessed(source: Source, name: Name | undefined): Name | undefined {
  return name && isPossessive(source, name.to) ? name : undefined;
}

/** The name after honorifics, if one stands there. */
export function parseNameAfter(source: Source, at: number): Name | undefined {
  const past = skipHonorifics(source, skipAbbreviation(source, at));
  return parseName(source, past);
}

/** Past "(FM)" between a title and a name, and past "the Honourable". */
function skipAbbreviation(source: Source, at: number): number {
  if (wordAt(source, at) === "the" && wordAt(source, at + 1).startsWith("hon")) return at + 1;
  const closes = wordAt(source, at) === "(" && wordAt(source, at + 2) === ")";
  return closes && /^\p{Lu}{2,}$/u.test(source.tokens[at + 1]?.text ?? "") ? at + 3 : at;
}

/** Past a "the", and past "rebel" of "the rebel Halvan Front". */
export function skipThe(source: Source, at: number): number {
  const past = wordAt(source, at) === "the" ? at + 1 : at;
  return past > at && STANCE.test(wordAt(source, past)) ? past + 1 : past;
}

/** What a text says of a body before its name. */
const STANCE =
  /^(?:rebel|opposition|ruling|militant|armed|islamist|separatist|insurgent|paramilitary|exiled|banned|breakaway|jihadist|guerrilla|leftist|rightist|nationalist|pro-government)$/;
