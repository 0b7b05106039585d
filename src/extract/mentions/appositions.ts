import {
  readParenthesis,
  skipBody,
  skipTerm,
  skipTitles,
  takePosition,
} from "./apposition-tails.ts";
import { createMention, type Mention } from "./mention.ts";
import { joinTitles, readIn, readOf } from "./owners.ts";
import { parseNameAfter, readPremodifiers, skipThe } from "./premodifiers.ts";
import { isPossessive, placeAt, wordAt, type Source } from "./source.ts";
import { findOffices } from "./office-wordings.ts";
import { counterpartAt, parseTitle } from "./titles.ts";

/** Takes an apposition after a name ("Lia Brandt, secretary-general of the League,") and a final "'s". */
export function closeMention(source: Source, mention: Mention): Mention {
  const placed = takeParenthesis(source, mention);
  const to = skipParenthesis(source, mention.to);
  const titled = mention.name === null ? mention : takeTitle(source, { ...placed, to });
  const taken = takePosition(source, titled);
  return isPossessive(source, taken.to) ? { ...taken, possessive: true } : taken;
}

/** "Arlen Voss (Norland)", "Mira Tolan (foreign minister, Sudmark)": a name with its state behind it. */
function takeParenthesis(source: Source, mention: Mention): Mention {
  const told = readParenthesis(source, mention.to);
  if (!told || mention.of.length > 0 || mention.name === null) return mention;
  const title = mention.title ?? told.title;
  return {
    ...mention,
    title,
    of: told.of,
    offices: findOffices(source.reference, title ?? "", told.of),
  };
}

/** Takes the comma behind a name in apposition, where the clause goes on after it. */
export function closeComma(source: Source, mention: Mention): Mention {
  const {
    pos: next = "",
    folded: word = "",
    capital = false,
  } = source.tokens[mention.to + 1] ?? {};
  // "Mira Tolan, dials Voss": a small word in -s is the verb, however it is tagged.
  const isVerb = !capital && next === "NOUN" && word.endsWith("s");
  const goesOn =
    isVerb ||
    /^(VERB|AUX|ADP|ADV)$/.test(next) ||
    /^(today|yesterday|tonight|last|earlier|late)$/.test(wordAt(source, mention.to + 1));
  const closed = wordAt(source, mention.to) === "," && goesOn;
  return { ...mention, to: closed ? mention.to + 1 : mention.to, closed };
}

/** "adviser to Ostravian President Jon Keld": whom somebody serves, and for what both act. */
export function readPatron(source: Source, at: number): Patron | undefined {
  const before = readPremodifiers(source, skipThe(source, at));
  const title = parseTitle(source, before.to);
  if (!title || title.plural) return undefined;
  const named = readOf(source, title.to);
  const name = parseNameAfter(source, named?.to ?? title.to);
  const owner = named ?? (name && readOf(source, name.to));
  const of = [...before.of, ...(owner?.ids ?? [])];
  const to = Math.max(title.to, name?.to ?? 0, owner?.to ?? 0);
  const offices = findOffices(source.reference, title.text, of);
  const { former } = before;
  const mention =
    name &&
    createMention(at, to, "person", { name: name.text, title: title.text, offices, of, former });
  return { to, of, name: name?.text ?? null, mention: mention ?? null };
}

interface Patron {
  to: number;
  of: readonly string[];
  name: string | null;
  mention: Mention | null;
}

/** "Ambassador of Sudmark to Ostravia", "envoy of Norland for the lowlands": past where or what the post is for. */
function skipPost(source: Source, at: number): number {
  if (wordAt(source, at) !== "to") return skipTopic(source, at);
  return placeAt(source, skipThe(source, at + 1))?.to ?? at;
}

const LONGEST_TOPIC = 7;

/** "for Alto Verdo", "for the Horn of Oda", "on water": up to the comma or the verb behind it, else nowhere. */
export function skipTopic(source: Source, at: number): number {
  if (!/^(for|on)$/.test(wordAt(source, at))) return at;
  for (let to = at + 1; to <= at + LONGEST_TOPIC; to++) {
    const word = wordAt(source, to);
    const pos = source.tokens[to]?.pos ?? "";
    // "Envoy for Norland Petra Lund": the name behind the state is no part of the topic.
    const place = placeAt(source, to);
    if (place && source.tokens[place.to]?.capital === true) return place.to;
    // "representative for the lowlands Nils Orr": his name, behind a noun in small letters.
    const isBehindNoun = source.tokens[to - 1]?.capital === false && to > at + 1;
    if (isBehindNoun && pos === "PROPN" && (parseNameAfter(source, to)?.words ?? 0) > 1) return to;
    if (to > at + 1 && (/^[,)]$/.test(word) || /^(VERB|AUX)$/.test(pos))) return to;
    if (!/^(NOUN|PROPN|ADJ|DET)$/.test(pos) && !/^(of|and|in|the|'s|-)$/.test(word)) return at;
  }
  return at;
}

/** "…, Federal Minister for Foreign Affairs, Germany": the state behind a second comma. */
function readStateAfter(source: Source, at: number): { to: number; ids: string[] } | undefined {
  const place = wordAt(source, at) === "," ? placeAt(source, at + 1) : undefined;
  const ends =
    place &&
    (/^[,.;)]?$/.test(wordAt(source, place.to)) || /^(and)$/.test(wordAt(source, place.to)));
  if (place?.form !== "state" || place.ids.length !== 1 || !ends) return undefined;
  return { to: place.to, ids: [...place.ids] };
}

/** "Mira Tolan, his Sudmark counterpart," gives the name its state. */
function takeCounterpart(source: Source, mention: Mention, begin: number): Mention | undefined {
  if (!/^(his|her|my|their|our)$/.test(wordAt(source, begin))) return undefined;
  const before = readPremodifiers(source, begin + 1);
  const noun = counterpartAt(source, before.to);
  if (!noun || noun.plural) return undefined;
  const owner =
    before.of.length === 0 ? (readOf(source, noun.to) ?? readIn(source, noun.to)) : undefined;
  const of = owner?.ids ?? before.of;
  if (of.length !== 1) return undefined;
  const end = owner?.to ?? noun.to;
  // "Voss, his Sudmarkan counterpart Mira Tolan and Keld": she is one more.
  if (parseNameAfter(source, end)) return undefined;
  const to = wordAt(source, end) === "," ? end + 1 : end;
  return { ...mention, of, counterpart: true, to, closed: to > end };
}

function takeTitle(source: Source, mention: Mention): Mention {
  if (wordAt(source, mention.to) !== ",") return mention;
  let begin = mention.to + 1;
  const other = takeCounterpart(source, mention, begin);
  if (other) return other;
  if (/^(the|a|an|our|my)$/.test(wordAt(source, begin))) begin++;
  const before = readPremodifiers(source, begin);
  const title = parseTitle(source, before.to);
  if (
    !title ||
    title.plural ||
    (title.weak && !readOf(source, title.to) && skipBody(source, title.to) === title.to) ||
    parseNameAfter(source, title.to)
  )
    return mention;
  const first = readOf(source, title.to);
  const joined = joinTitles(source, first ? { ...title, to: first.to } : title, before, true);
  const owner = readOf(source, joined.to) ?? first ?? readStateAfter(source, joined.to);
  const serves = title.head.startsWith("spokes") ? /^(?:to|for)$/ : /^to$/;
  const isServing = serves.test(wordAt(source, joined.to));
  const patron = isServing ? readPatron(source, joined.to + 1) : undefined;
  const last = Math.max(patron?.to ?? 0, joined.to, owner?.ids.length === 1 ? owner.to : 0);
  const ends = skipTerm(source, skipPost(source, skipBody(source, last)));
  const end = skipOtherOffice(source, ends);
  if (parseNameAfter(source, end) || /^(and)$/.test(wordAt(source, end))) return mention;
  // "…, the minister said" opens a clause; "…, President of Ostravia has met" misses its comma.
  const isMissing = owner !== undefined && !SAYING.test(wordAt(source, end));
  if (!isMissing && /^(VERB|AUX)$/.test(source.tokens[end]?.pos ?? "")) return mention;
  if (isOfNext(source, mention, end)) return mention;
  const own = [...before.of, ...joined.of, ...(owner?.ids ?? patron?.of ?? [])];
  const isClosed = wordAt(source, end) === ",";
  if (own.length > 0 && mention.of.length > 0 && !own.some((id) => mention.of.includes(id))) {
    // "Ostravia's Keld, current chairman of the League,": it is still for his state that he is named.
    const isChair = isClosed && title.head.startsWith("chair");
    return isChair ? { ...mention, to: end + 1, closed: true } : mention;
  }
  const of = [...new Set([...mention.of, ...own])];
  const offices = findOffices(source.reference, joined.text, of);
  return {
    ...mention,
    title: mention.title ?? joined.text,
    offices: [...new Set([...mention.offices, ...offices])],
    of,
    former: mention.former || before.former,
    spokesperson: mention.spokesperson || title.head.startsWith("spokes"),
    patron: patron?.mention ?? null,
    to: isClosed ? skipTitles(source, end + 1, of) : end,
    closed: isClosed,
  };
}

const SAYING =
  /^(?:sa(?:id|ys?|ying)|told|tells?|add(?:s|ed)|announc(?:es|ed)|stat(?:es|ed)|not(?:es|ed)|warn(?:s|ed)|confirm(?:s|ed)|declar(?:es|ed)|report(?:s|ed)|claim(?:s|ed)|believ(?:es|ed)|think|thinks|thought|wrote|writes|insist(?:s|ed)|explain(?:s|ed))$/;

/**
 * "Jon Keld, President of Ostravia and the League Chairperson,": a second office of one's own, before the
 * comma that closes both; behind a comma of its own, or with a name, it is somebody else.
 */
function skipOtherOffice(source: Source, at: number): number {
  if (wordAt(source, at) !== "and") return at;
  const before = readPremodifiers(source, skipThe(source, at + 1));
  const title = parseTitle(source, before.to);
  if (!title || title.plural || title.weak || before.owner !== undefined) return at;
  const to = readOf(source, title.to)?.to ?? title.to;
  return wordAt(source, to) === "," && !parseNameAfter(source, to + 1) ? to : at;
}

/**
 * "At the invitation of President Keld, the Prime Minister of Meridia, Dana Ruiz, will": who has a
 * title already leaves the next one to the name behind it, where that name is the subject.
 */
function isOfNext(source: Source, mention: Mention, comma: number): boolean {
  if (mention.title === null || wordAt(source, comma) !== ",") return false;
  const name = parseNameAfter(source, comma + 1);
  if (!name || name.words < 2) return false;
  const verb = wordAt(source, name.to) === "," ? name.to + 1 : name.to;
  return /^(VERB|AUX)$/.test(source.tokens[verb]?.pos ?? "");
}

/** Past "(L)", "(@handle)", "(Labour)" after a name. */
export function skipParenthesis(source: Source, at: number): number {
  if (/^(mp|mep|kc|qc|kcmg|cmg|obe|mbe)$/.test(wordAt(source, at))) return at + 1;
  if (wordAt(source, at) !== "(") return at;
  for (let to = at + 1; to < at + 6; to++) if (wordAt(source, to) === ")") return to + 1;
  return at;
}
