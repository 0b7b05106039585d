import type { Mention } from "./mention.ts";
import { readOf } from "./owners.ts";
import { parseNameAfter, readPremodifiers } from "./premodifiers.ts";
import { isPossessive, placeAt, wordAt, type Source } from "./source.ts";
import { parseTitle } from "./titles.ts";

/** What may stand between a title and the comma that closes an apposition, or the name that it names. */

const LONGEST_TERM = 12;

/**
 * "minister since 2019,", "chief of the Front until May and now deputy minister in its government,":
 * from when to when somebody holds the office. Past its words and before the comma, else nowhere.
 */
export function skipTerm(source: Source, at: number): number {
  if (!/^(since|until|till|from)$/.test(wordAt(source, at))) return at;
  for (let to = at + 1; to <= at + LONGEST_TERM; to++) {
    const word = wordAt(source, to);
    if (word === "," && to > at + 1) return to;
    const goesOn =
      word !== "and" || /^(now|then|later|currently|formerly)$/.test(wordAt(source, to + 1));
    if (!goesOn || /^[.;:,()"]?$/.test(word) || isVerbal(source, to)) return at;
  }
  return at;
}

function isVerbal(source: Source, at: number): boolean {
  return /^(VERB|AUX)$/.test(source.tokens[at]?.pos ?? "");
}

/**
 * "…, Crown Prince of Sudmark, Deputy Supreme Commander and Chairman of the Council, received": the
 * further titles of one person. Past the comma that closes the last, else nowhere; a title with an
 * article, with a name behind it or of another state is somebody else's.
 */
export function skipTitles(source: Source, at: number, of: readonly string[]): number {
  let to = at;
  for (;;) {
    const before = readPremodifiers(source, to);
    const title = parseTitle(source, before.to);
    if (!title || title.plural || source.tokens[to]?.capital !== true) return at;
    const owner = readOf(source, title.to);
    const own = [...before.of, ...title.of, ...(owner?.ids ?? [])];
    if (before.owner !== undefined || own.some((id) => !of.includes(id))) return at;
    to = owner?.to ?? title.to;
    if (parseNameAfter(source, to)) return at;
    const joint = wordAt(source, to);
    if (joint !== "," && joint !== "and") return at;
    const next = joint === "," && wordAt(source, to + 1) === "and" ? to + 2 : to + 1;
    if (joint === "," && !isTitleAhead(source, next)) return next === to + 1 ? next : at;
    to = next;
  }
}

function isTitleAhead(source: Source, at: number): boolean {
  if (source.tokens[at]?.capital !== true) return false;
  return parseTitle(source, readPremodifiers(source, at).to) !== undefined;
}

/**
 * "…, the leader of a small rebel faction, met", "…, an official at a bank,": what somebody heads or
 * serves, of which the text says no name. Up to the comma behind it, else nowhere.
 */
export function skipBody(source: Source, at: number): number {
  const isBody = /^(?:of|at|in|with)$/.test(wordAt(source, at));
  if (!isBody || !/^(?:an?|the|his|her|their|its)$/.test(wordAt(source, at + 1))) return at;
  for (let to = at + 2; to <= at + LONGEST_SEAT; to++) {
    if (wordAt(source, to) === "," && to > at + 2) return to;
    const isPart = /^(?:NOUN|PROPN|ADJ)$/.test(source.tokens[to]?.pos ?? "");
    if (!isPart && !/^(?:of|the|-|'s)$/.test(wordAt(source, to))) return at;
  }
  return at;
}

const LONGEST_SEAT = 8;

/**
 * "The secretary in the Norlandic ministry, Nils Berg,", "The minister named by the Ostravian army, Jan
 * Rybar,", "the envoy to the talks, Karl Osten,": where an office is seated, who has given it or what it is
 * for, before the comma and the name. With the state that its seat names.
 */
export function readSeat(
  source: Source,
  at: number,
): { to: number; of: readonly string[] } | undefined {
  const isGiven =
    /^(named|appointed|installed|nominated|chosen|elected|recognised|recognized|backed)$/.test(
      wordAt(source, at),
    ) && wordAt(source, at + 1) === "by";
  if (!isGiven && !/^(in|at|to|for|on)$/.test(wordAt(source, at))) return undefined;
  // Who is sent to a state or works on it acts for another.
  const isTask = /^(to|for|on)$/.test(wordAt(source, at));
  const of: string[] = [];
  for (let to = at + (isGiven ? 2 : 1); to <= at + LONGEST_SEAT; to++) {
    const word = wordAt(source, to);
    if (word === ",") return { to, of: [...new Set(of)] };
    const place = placeAt(source, to);
    // "the envoy to the president, Jon Keld,": the president's own name.
    const isOfficial =
      isTask && source.tokens[to]?.capital === false && parseTitle(source, to) !== undefined;
    if (isOfficial) return undefined;
    const isOwner = isTask
      ? false
      : place?.form === "adjective" || (place && isPossessive(source, place.to));
    if (place && isOwner && place.ids.length === 1) of.push(...place.ids);
    const isPart = /^(NOUN|PROPN|ADJ|DET|ADP)$/.test(source.tokens[to]?.pos ?? "");
    if (!isPart && !isPossessive(source, to)) return undefined;
  }
  return undefined;
}

/** "(Norland)", "(foreign minister, Sudmark)", "(president of Ostravia)": nothing but a title and a state. */
export function readParenthesis(
  source: Source,
  at: number,
): { title: string | null; of: readonly string[]; to: number } | undefined {
  if (wordAt(source, at) !== "(") return undefined;
  const title = parseTitle(source, at + 1);
  const joint = title?.to ?? at + 1;
  const place = placeAt(
    source,
    title && /^(,|of)$/.test(wordAt(source, joint)) ? joint + 1 : joint,
  );
  const isState = place?.form === "state" || place?.form === "organisation";
  if (!place || !isState || place.ids.length !== 1 || wordAt(source, place.to) !== ")")
    return undefined;
  return { title: title?.text ?? null, of: place.ids, to: place.to + 1 };
}

/** "Arlen Voss, left, and Jon Keld, second from right, meet": where somebody stands in a picture. */
export function takePosition(source: Source, mention: Mention): Mention {
  if (wordAt(source, mention.to) !== "," || mention.name === null) return mention;
  let to = mention.to + 1;
  if (/^(?:second|third|fourth|far|top|bottom)$/.test(wordAt(source, to))) to++;
  if (wordAt(source, to) === "from") to++;
  if (!/^(?:left|right|cent(?:er|re)|middle)$/.test(wordAt(source, to))) return mention;
  const after = wordAt(source, to + 1);
  if (!/^[,.;]?$/.test(after) && after !== "and") return mention;
  return { ...mention, to: after === "," ? to + 2 : to + 1, closed: after === "," };
}
