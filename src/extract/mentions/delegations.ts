import { takeName } from "./names-behind.ts";
import { createMention, type Mention } from "./mention.ts";
import { RANKS } from "../rules/titles.ts";
import { placeAt, wordAt, type Source } from "./source.ts";

/** "a Taliban team headed by Mullah Abdul Ghani Baradar": who leads a delegation stands for it. */
export function parseDelegation(
  source: Source,
  at: number,
  begin: number,
  parse: (source: Source, at: number) => Mention | undefined,
): Mention | undefined {
  if (!source.led) return undefined;
  const represented = parseRepresented(source, at, begin, parse);
  if (represented) return represented;
  const opens = at < begin || placeAt(source, begin) !== undefined;
  if (!opens && !hasDelegationNoun(source, begin, begin + 2)) return undefined;
  const of: string[] = [];
  for (let i = begin; i < begin + 16; i++) {
    const word = wordAt(source, i);
    if (word === "(") i = skipToClosing(source, i);
    const place = placeAt(source, i);
    if (place && place.form !== "capital") of.push(...place.ids);
    if (/^(led|headed)$/.test(word) && wordAt(source, i + 1) === "by") {
      if (!hasDelegationNoun(source, begin, i) && !isSecond(source, at, begin, i)) return undefined;
      const leader = parse(source, i + 2);
      // "delegations led by Foreign Ministers Voss of Norland and Tolan of Sudmark"
      const areSeveral = leader?.kind === "people" && leader.members.length > 1;
      if (leader && areSeveral && of.length === 0) return { ...leader, from: at };
      if (!leader || leader.kind !== "person") return undefined;
      const bodies = leader.of.length > 0 ? leader.of : [...new Set(of)];
      // "a team, led by Voss, met": the second comma closes what the first has opened.
      const closes = wordAt(source, i - 1) === "," && wordAt(source, leader.to) === ",";
      const ends = closes ? { to: leader.to + 1, closed: true } : {};
      return { ...leader, from: at, of: bodies, ...ends };
    }
    const isVerb = /^(VERB|AUX)$/.test(source.tokens[i]?.pos ?? "");
    const isAside = word === "," && /^(led|headed)$/.test(wordAt(source, i + 1));
    const ends =
      !isAside && (/^[.,;:"]$/.test(word) || (isVerb && !/^(visiting|negotiating)$/.test(word)));
    if (ends || word === "") return undefined;
  }
  return undefined;
}

/** "between Norland, represented by Karl Osten, and": who represents a state or a body stands for it. */
function parseRepresented(
  source: Source,
  at: number,
  begin: number,
  parse: (source: Source, at: number) => Mention | undefined,
): Mention | undefined {
  const place = placeAt(source, begin);
  if (place?.ids.length !== 1 || wordAt(source, place.to) !== ",") return undefined;
  if (wordAt(source, place.to + 1) !== "represented" || wordAt(source, place.to + 2) !== "by")
    return undefined;
  const leader = parse(source, place.to + 3);
  if (leader?.kind !== "person") return undefined;
  const of = leader.of.length > 0 ? leader.of : place.ids;
  const closes = wordAt(source, leader.to) === ",";
  return { ...leader, from: at, of, ...(closes ? { to: leader.to + 1, closed: true } : {}) };
}

/** "the delegations of Norland, led by Voss, and Sudmark, led by Tolan", "and the Sudmarkan one, led": the noun stands before the first. */
function isSecond(source: Source, at: number, begin: number, led: number): boolean {
  const place = placeAt(source, begin);
  const joint = wordAt(source, at - 1) === "and" && hasDelegationNoun(source, 0, at);
  if (!joint || place === undefined) return false;
  const to = wordAt(source, place.to) === "one" ? place.to + 1 : place.to;
  return wordAt(source, to) === "," && to + 1 === led;
}

function skipToClosing(source: Source, at: number): number {
  for (let i = at; i < at + 10; i++) if (wordAt(source, i) === ")") return i;
  return at;
}

function hasDelegationNoun(source: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (/^(delegations?|teams?|mission|group)$/.test(wordAt(source, i))) return true;
  }
  return false;
}

/** Nouns that say no more of a person than that he is one: "the German guest". */
const PERSONS = /^(guest|visitor|host|politician|statesman|stateswoman|dignitary)$/;

/** "the Frenchman", "the Iranian", "the German guest": someone of that state of whom the text has spoken. */
export function parseEpithet(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
): Mention | undefined {
  const rank = determiner === "the" ? parseRank(source, at, begin) : undefined;
  if (rank) return rank;
  const place = placeAt(source, begin);
  if (determiner !== "the" || !place || place.ids.length !== 1) return undefined;
  if (place.form !== "adjective" && place.form !== "demonym") return undefined;
  const { pos = "", folded = "" } = source.tokens[place.to] ?? {};
  const plural = wordAt(source, place.to - 1).endsWith("s");
  const alone = /^(VERB|AUX|ADV|PUNCT|ADP|)$/.test(pos) && folded !== "-";
  if (PERSONS.test(folded)) {
    return createMention(at, place.to + 1, "office", { of: place.ids, determiner, epithet: true });
  }
  if (!alone || plural) return undefined;
  const mention = createMention(at, place.to, "office", { of: place.ids, determiner });
  const named = takeName(source, mention);
  return { ...named, epithet: named === mention };
}

/** "the general", "the sheikh"; "the general strike" and "the captain of the team" are other things. */
function parseRank(source: Source, at: number, begin: number): Mention | undefined {
  const title = wordAt(source, begin);
  const { pos = "", folded = "" } = source.tokens[begin + 1] ?? {};
  const ends = !/^(NOUN|PROPN|ADJ)$/.test(pos) && !/^(of|-|and)$/.test(folded);
  const isLower = source.tokens[begin]?.capital === false;
  if (!RANKS.has(title) || !ends || !isLower) return undefined;
  const mention = createMention(at, begin + 1, "office", { title, determiner: "the", rank: true });
  return folded === "'s" ? { ...mention, possessive: true } : mention;
}
