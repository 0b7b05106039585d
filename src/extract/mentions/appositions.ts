import {
  readParenthesis,
  readSeat,
  skipBody,
  skipTerm,
  skipTitles,
  takePosition,
} from "./apposition-tails.ts";
import { createMention, type Mention } from "./mention.ts";
import { joinTitles, readIn, readOf } from "./owners.ts";
import { parseNameAfter, readPremodifiers, skipThe } from "./premodifiers.ts";
import { isPossessive, placeAt, wordAt, type Source } from "./source.ts";
import { RELATIONS } from "../rules/titles.ts";
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

/** A name in apposition to a title: "the French president, Emmanuel Macron," and "his counterpart, Wang Yi". */
export function takeName(source: Source, mention: Mention): Mention {
  const seated = takeSeated(source, mention);
  if (seated) return seated;
  if (wordAt(source, mention.to) !== "," || mention.determiner === "a") return mention;
  const name = parseNameAfter(source, skipRank(source, mention.to + 1));
  if (!name || name.words < 2) return mention;
  const to = skipParenthesis(source, name.to);
  const after = wordAt(source, to);
  if (
    !/^([,.;:)]|)$/.test(after) &&
    !/^(VERB|AUX|ADP|CCONJ|ADV)$/.test(source.tokens[to]?.pos ?? "")
  ) {
    return mention;
  }
  const named: Mention = {
    ...mention,
    kind: "person",
    name: name.text,
    known: name.known,
    vouched: name.vouched === "person",
  };
  return closeComma(source, { ...named, to });
}

/** "the consul general in Tarsa, Sofia Brand,": the name behind the seat of the office, between commas. */
function takeSeated(source: Source, mention: Mention): Mention | undefined {
  const seat = mention.determiner === "the" ? readSeat(source, mention.to) : undefined;
  if (!seat || mention.name !== null) return undefined;
  const of = mention.of.length > 0 ? mention.of : seat.of;
  const taken = takeName(source, { ...mention, of, to: seat.to });
  return taken.name !== null && taken.closed ? taken : undefined;
}

/** "his successor, Ilo Dann, met", "her predecessor Ilo Dann": a person by how he stands to another. */
export function parseRelation(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
): Mention | undefined {
  const isOwned = /^(his|her|their|its)$/.test(determiner ?? "");
  if (!isOwned || !RELATIONS.has(wordAt(source, begin))) return undefined;
  const isApart = wordAt(source, begin + 1) === ",";
  const name = parseNameAfter(source, skipRank(source, isApart ? begin + 2 : begin + 1));
  if (!name || name.words < 2 || (isApart && wordAt(source, name.to) !== ",")) return undefined;
  const { text, known, to } = name;
  return closeComma(source, createMention(at, to, "person", { name: text, known, determiner }));
}

/** "the army chief, retired General Ilo Dann": past the rank that is a part of how he is called. */
function skipRank(source: Source, at: number): number {
  const isRetired = wordAt(source, at) === "retired" && RANKS.has(wordAt(source, at + 1));
  let to = isRetired ? at + 1 : at;
  while (RANKS.has(wordAt(source, to))) to += 1;
  return to;
}

const RANKS = new Set(
  "general lieutenant major brigadier colonel captain admiral vice rear air marshal field chief gen lt maj brig col adm gen. lt. maj. brig. col. adm.".split(
    " ",
  ),
);

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
function readPatron(source: Source, at: number): { to: number; of: readonly string[] } | undefined {
  const before = readPremodifiers(source, skipThe(source, at));
  const title = parseTitle(source, before.to);
  const name = parseNameAfter(source, title?.to ?? before.to);
  const to = name?.to ?? title?.to;
  return title && to !== undefined && !title.plural ? { to, of: before.of } : undefined;
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
  const patron = wordAt(source, joined.to) === "to" ? readPatron(source, joined.to + 1) : undefined;
  const last = Math.max(patron?.to ?? 0, joined.to, owner?.ids.length === 1 ? owner.to : 0);
  const end = skipTerm(source, skipPost(source, skipBody(source, last)));
  if (parseNameAfter(source, end) || /^(and)$/.test(wordAt(source, end))) return mention;
  // "…, the minister said" opens a clause; an apposition before a verb closes with a comma.
  if (/^(VERB|AUX)$/.test(source.tokens[end]?.pos ?? "")) return mention;
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
    to: isClosed ? skipTitles(source, end + 1, of) : end,
    closed: isClosed,
  };
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
function skipParenthesis(source: Source, at: number): number {
  if (/^(mp|mep|kc|qc|kcmg|cmg|obe|mbe)$/.test(wordAt(source, at))) return at + 1;
  if (wordAt(source, at) !== "(") return at;
  for (let to = at + 1; to < at + 6; to++) if (wordAt(source, to) === ")") return to + 1;
  return at;
}
