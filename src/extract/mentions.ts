import { parseAnaphor } from "./anaphors.ts";
import { createMention, type Mention } from "./mention.ts";
import { parseName, skipHonorifics, type Name } from "./names.ts";
import { FORMER, QUALIFIERS, SIDE_NOUNS } from "./rules/titles.ts";
import { isPossessive, placeAt, wordAt, type PlaceMatch, type Source } from "./source.ts";
import { counterpartAt, findOffices, parseTitle, textOf, type Title } from "./titles.ts";

/**
 * The mention grammar. A mention is
 *
 *   [determiner] {state's | adjective | organisation | qualifier} [title {and title}] [honorifics] [name]
 *   [of state {, state}] [, apposition ,]
 *
 * with at least a title, a name or a state; or an anaphor ("the two leaders").
 */
export function findMentions(source: Source): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < source.tokens.length;) {
    const mention = parseMention(source, at);
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return mentions;
}

const DETERMINERS = new Set(["the", "a", "an", "his", "her", "their", "its", "my", "our"]);

/** Words of a title that may stand before the state: "top US diplomat", "deputy Russian minister". */
const PREFIXES = new Set(["top", "senior", "deputy", "chief", "high-level", "vice", "assistant"]);

interface Premodifiers {
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

/** The mention that begins at a token, or undefined. */
export function parseMention(source: Source, at: number): Mention | undefined {
  const anaphor = parseAnaphor(source, at);
  if (anaphor) return anaphor;
  const styled = skipStyle(source, at);
  const determiner = DETERMINERS.has(wordAt(source, styled)) ? wordAt(source, styled) : null;
  const begin = determiner === null ? styled : styled + 1;
  const before = readPremodifiers(source, begin);
  const counterpart = counterpartAt(source, before.to);
  if (counterpart) return parseCounterpart(source, at, before, counterpart, determiner);
  const title = parseTitle(source, before.to);
  const named = title ? undefined : parseNameAfter(source, before.to);
  if (title && isTitleUsable(source, title, before, determiner)) {
    return parseTitled(source, at, before, title, determiner);
  }
  if (named && before.owner === undefined && isNameUsable(source, named, before)) {
    return parseNamed(source, at, before, named, determiner);
  }
  return parsePlace(source, at, begin, determiner);
}

/** Past "His Highness", "Their Excellencies": a style before a title. */
function skipStyle(source: Source, at: number): number {
  const styles = /^(highness|majesty|excellency|excellencies|holiness|royal|serene|eminence)$/;
  if (!/^(his|her|their)$/.test(wordAt(source, at)) || !styles.test(wordAt(source, at + 1)))
    return at;
  let to = at + 1;
  while (styles.test(wordAt(source, to))) to++;
  return to;
}

/** A name after a bare adjective is mostly a thing ("the Chinese Communist Party"), unless it is known. */
function isNameUsable(source: Source, name: Name, before: Premodifiers): boolean {
  if (before.place?.form !== "adjective" && before.place?.form !== "demonym") return true;
  return name.known.length > 0 || skipHonorifics(source, before.to) > before.to;
}

function readPremodifiers(source: Source, begin: number): Premodifiers {
  let to = begin;
  const places: PlaceMatch[] = [];
  let place: PlaceMatch | undefined;
  let former = false;
  let owner: Name | undefined;
  let prefix = "";
  for (;;) {
    const word = wordAt(source, to);
    const next = placeAt(source, to);
    if (next && !isPersonThere(source, to, next)) {
      places.push(next);
      place = next;
      to = isPossessive(source, next.to) ? next.to + 1 : next.to;
    } else if (QUALIFIERS.has(word) || (word === "-" && former)) {
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
    if (!/^(,|and)$/.test(wordAt(source, next))) return false;
    next++;
    if (wordAt(source, next) === "and") next++;
  }
  return false;
}

/** "Ruiz's" before a title: the office belongs to a person. */
function parseOwner(source: Source, at: number): Name | undefined {
  const name = parseNameAfter(source, at);
  if (!name || !isPossessive(source, name.to)) return undefined;
  const after = name.to + 1;
  return parseTitle(source, after) && !parseTitle(source, after)?.weak ? name : undefined;
}

function parseNameAfter(source: Source, at: number): Name | undefined {
  const past = skipHonorifics(source, at);
  return parseName(source, past);
}

/** A bare common word ("head", "leader") is a title only with something beside it. */
function isTitleUsable(
  source: Source,
  title: Title,
  before: Premodifiers,
  determiner: string | null,
): boolean {
  if (!title.weak) return true;
  const followed =
    parseNameAfter(source, title.to) !== undefined ||
    (wordAt(source, title.to) === "of" &&
      placeAt(source, skipThe(source, title.to + 1)) !== undefined);
  return followed || before.places.length > 0 || (determiner === "the" && title.head === "leader");
}

function skipThe(source: Source, at: number): number {
  return wordAt(source, at) === "the" ? at + 1 : at;
}

function parseTitled(
  source: Source,
  at: number,
  before: Premodifiers,
  first: Title,
  determiner: string | null,
): Mention {
  const joined = joinTitles(source, first, before);
  const title = before.prefix + joined.text;
  let of = [...new Set([...before.of, ...joined.of])];
  let to = joined.to;
  const owner = readOf(source, to);
  if (owner && (first.plural || owner.ids.length === 1)) {
    of = [...new Set([...of, ...owner.ids])];
    to = owner.to;
  }
  const name = first.plural ? undefined : parseNameAfter(source, to);
  if (name) to = name.to;
  const late = name ? readOf(source, to) : undefined;
  if (late && of.length === 0 && late.ids.length === 1) {
    of = [...late.ids];
    to = late.to;
  }
  const offices = findOffices(source.reference, title, of);
  const rest: Partial<Mention> = {
    title,
    offices,
    of,
    determiner,
    former: before.former,
    spokesperson: /^spokes/.test(first.head) || offices.includes("spokesperson"),
  };
  if (first.plural) return parsePlural(source, at, to, before, title, rest);
  const mention = createMention(at, to, name ? "person" : "office", {
    ...rest,
    name: name?.text ?? null,
    known: name?.known ?? [],
  });
  return closeMention(source, name ? mention : takeName(source, mention));
}

/** "Deputy Prime Minister and Foreign Minister": one person where a name follows, or a state stands before. */
function joinTitles(
  source: Source,
  first: Title,
  before: Premodifiers,
): { to: number; text: string; of: readonly string[] } {
  let { to } = first;
  let { text } = first;
  let { of } = first;
  for (;;) {
    const joint = wordAt(source, to);
    if (first.plural || !/^(and|,|&)$/.test(joint)) break;
    const place = placeAt(source, to + 1);
    const from =
      place && before.of.length > 0 && place.ids.some((id) => before.of.includes(id))
        ? place.to
        : to + 1;
    const next = parseTitle(source, from);
    if (!next || next.plural || next.weak) break;
    const named = parseNameAfter(source, next.to) !== undefined;
    if (joint === "," ? !named || before.of.length === 0 : !named && before.of.length === 0) break;
    text = `${text} and ${next.text}`;
    of = [...of, ...next.of];
    to = next.to;
  }
  return { to, text, of };
}

/** "of Qatar", "of Germany, France and Italy", "from Turkey" after a title or a name. */
function readOf(source: Source, at: number): { to: number; ids: string[] } | undefined {
  if (!/^(of|from|for)$/.test(wordAt(source, at))) return undefined;
  const ids: string[] = [];
  let to = at + 1;
  let end = to;
  for (;;) {
    to = skipThe(source, to);
    const place = placeAt(source, to);
    if (!place || place.form === "demonym" || parseTitle(source, place.to)) break;
    if (isPossessive(source, place.to)) break;
    if (place.ids.length === 1) ids.push(...place.ids);
    end = to = place.to;
    if (!/^(,|and|&)$/.test(wordAt(source, to))) break;
    to++;
    if (wordAt(source, to) === "and") to++;
  }
  return ids.length > 0 ? { to: end, ids } : undefined;
}

/** A plural office: its members are one for each state, or the names that follow. */
function parsePlural(
  source: Source,
  at: number,
  to: number,
  before: Premodifiers,
  title: string,
  rest: Partial<Mention>,
): Mention {
  const names: Mention[] = [];
  let end = to;
  for (let next = to; ;) {
    const name = parseNameAfter(source, next);
    if (!name) break;
    const of = readOf(source, name.to);
    names.push(
      createMention(next, name.to, "person", {
        ...rest,
        name: name.text,
        known: name.known,
        of: of?.ids.length === 1 ? of.ids : (rest.of ?? []),
      }),
    );
    end = of?.ids.length === 1 ? of.to : name.to;
    if (!/^(,|and)$/.test(wordAt(source, end))) break;
    next = end + 1;
    if (wordAt(source, next) === "and") next++;
  }
  const places = rest.of ?? [];
  const members =
    names.length > 0
      ? names
      : places.map((id) =>
          createMention(at, end, "office", {
            ...rest,
            of: [id],
            offices: findOffices(source.reference, title, [id]),
          }),
        );
  return createMention(at, end, "people", {
    ...rest,
    plural: true,
    members,
    former: before.former,
  });
}

function parseNamed(
  source: Source,
  at: number,
  before: Premodifiers,
  name: Name,
  determiner: string | null,
): Mention {
  const of = readOf(source, name.to);
  const own = of?.ids.length === 1 ? of : undefined;
  const mention = createMention(at, own?.to ?? name.to, "person", {
    name: name.text,
    known: name.known,
    of: before.of.length > 0 ? before.of : (own?.ids ?? []),
    determiner,
    former: before.former,
  });
  return closeMention(source, mention);
}

function parseCounterpart(
  source: Source,
  at: number,
  before: Premodifiers,
  noun: { to: number; plural: boolean },
  determiner: string | null,
): Mention {
  let { to } = noun;
  let { of } = before;
  const owner = readOf(source, wordAt(source, to) === "in" ? -1 : to) ?? readIn(source, to);
  if (owner && of.length === 0) {
    of = owner.ids;
    to = owner.to;
  }
  if (noun.plural || of.length > 1) {
    const members = of.map((id) =>
      createMention(at, to, "office", { of: [id], counterpart: true }),
    );
    return createMention(at, to, "people", {
      plural: true,
      members,
      counterpart: true,
      determiner,
    });
  }
  const name = parseNameAfter(source, to);
  const mention = createMention(at, name?.to ?? to, name ? "person" : "office", {
    name: name?.text ?? null,
    known: name?.known ?? [],
    of,
    determiner,
    counterpart: true,
  });
  return closeMention(source, name ? mention : takeName(source, mention));
}

/** "his counterpart in Norway". */
function readIn(source: Source, at: number): { to: number; ids: string[] } | undefined {
  if (wordAt(source, at) !== "in") return undefined;
  const place = placeAt(source, skipThe(source, at + 1));
  return place?.form === "state" && place.ids.length === 1
    ? { to: place.to, ids: [...place.ids] }
    : undefined;
}

/** A name in apposition to a title: "the French president, Emmanuel Macron," and "his counterpart, Wang Yi". */
function takeName(source: Source, mention: Mention): Mention {
  if (wordAt(source, mention.to) !== "," || mention.determiner === "a") return mention;
  const name = parseNameAfter(source, mention.to + 1);
  if (!name || name.words < 2) return mention;
  const after = wordAt(source, name.to);
  if (
    !/^([,.;)]|)$/.test(after) &&
    !/^(VERB|AUX|ADP|CCONJ|ADV)$/.test(source.tokens[name.to]?.pos ?? "")
  ) {
    return mention;
  }
  const closed =
    after === "," && /^(VERB|AUX|ADP|ADV)$/.test(source.tokens[name.to + 1]?.pos ?? "");
  const to = closed ? name.to + 1 : name.to;
  return { ...mention, kind: "person", name: name.text, known: name.known, to };
}

/** Takes an apposition after a name ("Lia Brandt, secretary-general of the League,") and a final "'s". */
function closeMention(source: Source, mention: Mention): Mention {
  const to = skipParenthesis(source, mention.to);
  const taken = mention.name === null ? mention : takeTitle(source, { ...mention, to });
  return isPossessive(source, taken.to) ? { ...taken, possessive: true } : taken;
}

function takeTitle(source: Source, mention: Mention): Mention {
  if (wordAt(source, mention.to) !== ",") return mention;
  let begin = mention.to + 1;
  if (/^(the|a|an)$/.test(wordAt(source, begin))) begin++;
  const before = readPremodifiers(source, begin);
  const title = parseTitle(source, before.to);
  if (!title || title.plural || title.weak || parseNameAfter(source, title.to)) return mention;
  const joined = joinTitles(source, title, before);
  const owner = readOf(source, joined.to);
  const end = owner?.ids.length === 1 ? owner.to : joined.to;
  if (parseNameAfter(source, end) || /^(and)$/.test(wordAt(source, end))) return mention;
  const own = [...before.of, ...joined.of, ...(owner?.ids ?? [])];
  if (own.length > 0 && mention.of.length > 0 && !own.some((id) => mention.of.includes(id))) {
    return mention;
  }
  const of = [...new Set([...mention.of, ...own])];
  const offices = findOffices(source.reference, joined.text, of);
  return {
    ...mention,
    title: mention.title ?? joined.text,
    offices: [...new Set([...mention.offices, ...offices])],
    of,
    former: mention.former || before.former,
    spokesperson: mention.spokesperson || /^spokes/.test(title.head),
    to: wordAt(source, end) === "," ? end + 1 : end,
  };
}

/** Past "(L)", "(@handle)", "(Labour)" after a name. */
function skipParenthesis(source: Source, at: number): number {
  if (wordAt(source, at) !== "(") return at;
  for (let to = at + 1; to < at + 6; to++) if (wordAt(source, to) === ")") return to + 1;
  return at;
}

/** A state, organisation or movement as itself: "Qatar", "the Taliban", "the Indian side". */
function parsePlace(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
): Mention | undefined {
  const place = placeAt(source, begin);
  if (!place || place.ids.length !== 1) return undefined;
  const possessive = isPossessive(source, place.to);
  const after = possessive ? place.to + 1 : place.to;
  const sided = sideAt(source, after);
  if (place.form === "adjective" && sided === undefined && !isHyphenPair(source, place))
    return undefined;
  const [id = ""] = place.ids;
  return createMention(at, sided ?? place.to, id.startsWith("org:") ? "organisation" : "state", {
    of: [id],
    name: textOf(source, begin, place.to),
    determiner,
    possessive: possessive && sided === undefined,
    delegation: sided !== undefined,
    form:
      place.form === "state" || place.form === "organisation" || sided !== undefined
        ? "name"
        : place.form === "adjective" || place.form === "demonym"
          ? "adjective"
          : "place",
  });
}

/** Past "side", "delegation", "government" after a state's adjective. */
function sideAt(source: Source, at: number): number | undefined {
  let to = at;
  while (
    /^(foreign|central|interim|military|negotiating|official|high-level|senior|visiting|new)$/.test(
      wordAt(source, to),
    )
  )
    to++;
  return SIDE_NOUNS.has(wordAt(source, to)) ? to + 1 : undefined;
}

/** "U.S.-EU", "US-China": two parties in one word. */
function isHyphenPair(source: Source, place: PlaceMatch): boolean {
  return /^[-–/]$/.test(wordAt(source, place.to)) && placeAt(source, place.to + 1) !== undefined;
}
