import { isBehindDash } from "./dashes.ts";
import { parseRuled } from "./administrations.ts";
import { parseAnaphor } from "./anaphors.ts";
import { closeComma, closeMention, skipTopic } from "./appositions.ts";
import { isOfCommonWords, parseTitledName } from "./capitals.ts";
import { parseDelegation, parseEpithet } from "./delegations.ts";
import { parseCounterpart } from "./counterparts.ts";
import { takeInKin } from "./kin.ts";
import { createMention, type Mention } from "./mention.ts";
import { skipHonorifics, type Name } from "./names.ts";
import { parseTwoOffices } from "./two-offices.ts";
import {
  BODY_NOUNS,
  PARTICLES,
  PLURAL_HEADS,
  QUALIFIERS,
  THING_NOUNS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from "../rules/titles.ts";
import { takeName } from "./names-behind.ts";
import { parseRelation } from "./relations.ts";
import { skipTwoStates } from "./member-states.ts";
import { joinTitles, readOf } from "./owners.ts";
import { parseInstitutions, parsePlace } from "./place-mentions.ts";
import { isDelegationNoun, parseSent } from "./sent-people.ts";
import { parsePlural, parseSides } from "./plurals.ts";
import { parseNameAfter, readPremodifiers, skipThe, type Premodifiers } from "./premodifiers.ts";
import { personAt, placeAt, proposedBodyAt, wordAt, type Source } from "./source.ts";
import { findOffices, findSoleOwner, isOfPrivateBody, withoutOwner } from "./office-wordings.ts";
import { shareStates } from "./shared-states.ts";
import { skipStyle } from "./styles.ts";
import {
  isNamedBehind,
  isEmbassy,
  readMaster,
  skipEmbassy,
  skipOwnState,
  skipSeat,
  takeOwnOffice,
} from "./title-tails.ts";
import { counterpartAt, isOfEvent, isPortfolio, parseTitle, type Title } from "./titles.ts";

/**
 * The mention grammar. A mention is
 *
 *   [determiner] {state's | adjective | organisation | qualifier} [title {and title}] [honorifics] [name]
 *   [of state {, state}] [, apposition ,]
 *
 * with at least a title, a name or a state; or an anaphor ("the two leaders"), or a delegation with
 * its leader ("a team led by …").
 */
export function findMentions(source: Source): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < source.tokens.length;) {
    const mention = canOpen(source, at) ? parseMention(source, at) : undefined;
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return shareStates(source, takeInKin(source, mentions));
}

const DETERMINERS = new Set(["the", "a", "an", "his", "her", "their", "its", "my", "our"]);

const PRONOUNS =
  "he she him her they them i we me us these those both all two three four five".split(" ");

/** Words in small letters with which a mention may begin. */
const OPENERS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...PRONOUNS,
  ...TITLE_HEADS,
  ...PLURAL_HEADS.keys(),
  ...TITLE_MODIFIERS,
  ...QUALIFIERS,
  ...PARTICLES,
]);

/** Whether a mention can begin with a token at all; most words are passed over here. */
function canOpen(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token) return false;
  const { folded } = token;
  return (
    token.capital ||
    isPortfolio(source, at) ||
    token.text.startsWith("@") ||
    source.names.has(at) ||
    OPENERS.has(folded) ||
    isDelegationNoun(folded)
  );
}

/** The mention that begins at a token, or undefined. */
export function parseMention(source: Source, at: number): Mention | undefined {
  const anaphor = parseAnaphor(source, at);
  if (anaphor) return anaphor;
  const styled = skipStyle(source, at);
  const determiner = determinerAt(source, styled);
  const begin = skipSame(source, determiner === null ? styled : styled + 1);
  const led = parseDelegation(source, at, begin, parseMention);
  if (led) return led;
  const sent = parseSent(source, at, begin, determiner, parseMention);
  if (sent) return sent;
  const bodies =
    determiner === "the" ? parseInstitutions(source, at, begin, determiner) : undefined;
  if (bodies) return bodies;
  const relation = parseRelation(source, at, begin, determiner);
  if (relation) return relation;
  const ruled = determiner === "the" ? parseRuled(source, at, begin) : undefined;
  if (ruled) return ruled;
  const before = readPremodifiers(source, begin);
  const sides = parseSides(source, at, before, determiner);
  if (sides) return sides;
  const counterpart = counterpartAt(source, before.to);
  if (counterpart && (determiner !== null || before.of.length > 0)) {
    return parseCounterpart(source, at, before, counterpart, determiner);
  }
  const isName = personAt(source, before.to) ?? proposedBodyAt(source, before.to);
  const title = isName === undefined ? parseTitle(source, before.to) : undefined;
  const named = title ? undefined : parseNameAfter(source, before.to);
  if (title && isTitleUsable(source, title, before, determiner)) {
    return parseTitled(source, at, before, title, determiner);
  }
  // "the Alto-Verdo": what follows an article, or a hyphen, is a thing.
  const isThe = determiner === "the" || /^(the|-)$/.test(wordAt(source, at - 1));
  const isThing =
    isThe &&
    !isBehindDash(source, at, named) &&
    named?.known.length === 0 &&
    before.places.length === 0;
  // "and then Keld": only an office was held "then".
  const isLater = before.to > begin && wordAt(source, begin) === "then";
  if (named && isLater) return undefined;
  if (named && before.owner === undefined && isNameUsable(source, named, before, isThing)) {
    return parseNamed(source, at, before, named, determiner);
  }
  const place = parsePlace(source, at, begin, determiner);
  // "the Ostravian negotiating team": a side, and nobody of that state.
  if (place?.delegation === true) return place;
  return parseEpithet(source, at, begin, determiner) ?? place;
}

/** The determiner at a token; "an" is "a". */
function determinerAt(source: Source, at: number): string | null {
  const word = wordAt(source, at);
  if (!DETERMINERS.has(word)) return null;
  return word === "an" ? "a" : word;
}

/** "the same Turkish minister" is the Turkish minister of whom the text has spoken. */
function skipSame(source: Source, at: number): number {
  return wordAt(source, at - 1) === "the" && wordAt(source, at) === "same" ? at + 1 : at;
}

/** A name after a bare adjective is mostly a thing ("the Chinese Communist Party"), unless it is known. */
function isNameUsable(source: Source, name: Name, before: Premodifiers, isThing: boolean): boolean {
  const honoured = skipHonorifics(source, before.to) > before.to;
  if (isThing && !honoured && !BODY_NOUNS.has(wordAt(source, name.to - 1))) return false;
  if (!honoured && isOfCommonWords(source, before.to, name)) return false;
  const isThere = [before.to, name.to - 1].some((at) => THING_NOUNS.has(wordAt(source, at)));
  if (name.vouched !== undefined) return true;
  if (name.known.length === 0 && isThere) return false;
  if (before.place?.form !== "adjective" && before.place?.form !== "demonym") return true;
  return name.known.length > 0 || honoured;
}

/** A bare common word ("head", "leader") is a title only with something beside it. */
function isTitleUsable(
  source: Source,
  title: Title,
  before: Premodifiers,
  determiner: string | null,
): boolean {
  if (!title.weak) return before.places.length > 0 || !isOfEvent(source, title);
  const followed =
    parseNameAfter(source, title.to) !== undefined ||
    (wordAt(source, title.to) === "of" &&
      placeAt(source, skipThe(source, title.to + 1)) !== undefined);
  return (
    followed ||
    isNamedBehind(source, title, determiner) ||
    before.places.length > 0 ||
    (determiner === "the" && title.head === "leader") ||
    (determiner === "their" && title.head === "leader" && title.plural)
  );
}

/** "the Secretary and Foreign Minister Tolan" are two: the one whom the page is of, and his guest. */
function standsAlone(source: Source, first: Title, determiner: string | null): boolean {
  const isBare = first.text.toLowerCase() === first.head && source.tokens[first.to - 1]?.capital;
  return determiner === "the" && isBare === true && wordAt(source, first.to) === "and";
}

/** Titles that are mostly held for something: a place, a people, a subject. */
const ENVOYS =
  /^(envoy|representative|coordinator|negotiator|mediator|adviser|advisor|commissioner)$/;

function parseTitled(
  source: Source,
  at: number,
  before: Premodifiers,
  first: Title,
  determiner: string | null,
): Mention {
  const joined = standsAlone(source, first, determiner) ? first : joinTitles(source, first, before);
  const title = before.prefix + joined.text;
  let of = isOfPrivateBody(title) ? [] : [...new Set([...before.of, ...joined.of])];
  let to = joined.to;
  const owner = readOf(source, to);
  if (owner && (first.plural || owner.ids.length === 1)) {
    of = [...new Set([...of, ...owner.ids])];
    to = skipEmbassy(source, owner.to);
  }
  if (owner?.ids.length === 0) to = owner.to;
  const master = owner ? undefined : readMaster(source, to, first);
  if (master) to = master.to;
  const post = placeAt(source, skipThe(source, to + 1));
  const isPosted = owner !== undefined || isEmbassy(source, to - 1);
  if (isPosted && wordAt(source, to) === "to" && post) to = post.to;
  if (!first.plural) to = skipOwnState(source, to);
  to = skipSeat(source, to, first);
  if (ENVOYS.test(first.head)) to = skipTopic(source, to);
  const isOfTwo = first.plural && of.length === 0 && skipTwoStates(source, to) > to;
  if (isOfTwo) to = skipTwoStates(source, to);
  const name = first.plural ? undefined : parseTitledName(source, to);
  if (name) to = name.to;
  const late = name ? readOf(source, to) : undefined;
  if (late && of.length === 0 && late.ids.length === 1) {
    of = [...late.ids];
    to = late.to;
  }
  const sole =
    of.length === 0 && !first.plural && before.owner === undefined && determiner !== "a"
      ? findSoleOwner(source.reference, title)
      : undefined;
  if (sole !== undefined) of = [sole];
  const told = findOffices(source.reference, title, of);
  const offices = told.length > 0 ? told : findOffices(source.reference, withoutOwner(title), of);
  const spokesperson = first.head.startsWith("spokes") || offices.includes("spokesperson");
  const rest: Partial<Mention> = {
    title,
    offices,
    of,
    determiner: isOfTwo ? "their" : determiner,
    count: isOfTwo && determiner === "the" ? 2 : null,
    former: before.former,
    spokesperson,
    speaksFor: spokesperson ? (before.owner?.text ?? null) : null,
    serves: before.owner?.text ?? master?.text ?? null,
  };
  if (first.plural) return parsePlural(source, at, to, before, title, rest);
  const mention = createMention(at, to, name ? "person" : "office", {
    ...rest,
    name: name?.text ?? null,
    known: name?.known ?? [],
    vouched: name?.vouched === "person",
  });
  // "the chief of staff, General Malik, met"
  const office = name
    ? undefined
    : (takeOwnOffice(source, mention) ?? parseTwoOffices(source, mention));
  if (office) return office;
  const isApart = name && wordsOf(source, first.to, joined.to).includes(",");
  const closed = closeMention(source, name ? mention : takeName(source, mention));
  return isApart && !closed.closed ? closeComma(source, closed) : closed;
}

function wordsOf(source: Source, from: number, to: number): string[] {
  return source.tokens.slice(from, to).map(({ folded }) => folded);
}

function parseNamed(
  source: Source,
  at: number,
  before: Premodifiers,
  name: Name,
  determiner: string | null,
): Mention {
  const last = wordAt(source, name.to - 1);
  const isBody = name.known.length === 0 && name.vouched === undefined && BODY_NOUNS.has(last);
  if (isBody || name.vouched === "organisation") {
    return createMention(at, name.to, "organisation", {
      name: name.text,
      determiner,
      form: "name",
    });
  }
  const of = readOf(source, name.to);
  const own = of?.ids.length === 1 ? of : undefined;
  const mention = createMention(at, own?.to ?? name.to, "person", {
    name: name.text,
    known: name.known,
    vouched: name.vouched === "person",
    of: before.of.length > 0 ? before.of : (own?.ids ?? []),
    determiner,
    former: before.former,
  });
  return closeMention(source, mention);
}
