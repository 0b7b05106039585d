import { createMention, type Mention } from "./mention.ts";
import { parseNameAfter } from "./premodifiers.ts";
import { INSTITUTIONS, TITLE_MODIFIERS } from "../rules/titles.ts";
import { isPossessive, placeAt, wordAt, type PlaceMatch, type Source } from "./source.ts";

/** What a government is called by the name of who leads it. */
const ADMINISTRATION = /^(administration|government|cabinet|regime)$/;

/** A state by who leads it, or by the seat of its ministry. */
export function parseRuled(source: Source, at: number, begin: number): Mention | undefined {
  return parseAdministration(source, at, begin) ?? parseSeatedIn(source, at, begin);
}

/**
 * "the Keld administration", "the Ruiz government in Meridia": the state for which the bearer of the
 * name acts, while he himself may be elsewhere. Whose name it is, the cast tells.
 */
export function parseAdministration(
  source: Source,
  at: number,
  begin: number,
): Mention | undefined {
  const name = parseNameAfter(source, begin);
  if (!name || !ADMINISTRATION.test(wordAt(source, name.to))) return undefined;
  const of = placeAt(source, begin);
  if (of) return undefined;
  const { text, known } = name;
  const own = readPlaceOf(source, name.to + 1);
  return createMention(at, own?.to ?? name.to + 1, "state", {
    name: text,
    known,
    of: own?.ids ?? [],
    delegation: true,
    form: "name",
  });
}

/** "the foreign ministry in Hask", "the government in Norland": the state's whose city or name that is. */
function parseSeatedIn(source: Source, at: number, begin: number): Mention | undefined {
  // "met at the ministry in Hask": where it was.
  if (/^(?:at|in|into|inside|outside|near|to)$/.test(wordAt(source, at - 1))) return undefined;
  let to = begin;
  while (TITLE_MODIFIERS.has(wordAt(source, to)) && to < begin + 3) to++;
  if (!SEATED.test(wordAt(source, to)) || wordAt(source, to + 1) !== "in") return undefined;
  const place = placeAt(source, to + 2);
  const [id, ...others] = place?.ids ?? [];
  if (!place || id === undefined || others.length > 0) return undefined;
  if (place.form !== "state" && place.form !== "capital") return undefined;
  return createMention(at, place.to, "state", { of: [id], determiner: "the", form: "name" });
}

const SEATED = /^(?:ministry|government|presidency|cabinet)$/;

/** "in Meridia", behind the noun. */
function readPlaceOf(
  source: Source,
  at: number,
): { to: number; ids: readonly string[] } | undefined {
  const place = wordAt(source, at) === "in" ? placeAt(source, at + 1) : undefined;
  return place?.form === "state" && place.ids.length === 1 ? place : undefined;
}

const MINISTRY =
  /^(ministry|office|department|agency|service|secretariat|committee|government|presidency|embassy|parliament)$/;

/** "of the Ostravian interior ministry": past the institution of a state, else where the state ends. */
function skipMinistry(source: Source, at: number): number {
  for (let to = at; to < at + 5; to++) {
    const word = wordAt(source, to);
    if (MINISTRY.test(word)) return to + 1;
    if (!TITLE_MODIFIERS.has(word) && !INSTITUTIONS.has(word)) return at;
  }
  return at;
}

/** "the Front's political office", "the Ostravian interior ministry": past what acts for the body. */
export function skipInstitution(source: Source, place: PlaceMatch): number {
  if (place.form === "adjective") return skipMinistry(source, place.to);
  if (!isPossessive(source, place.to)) return place.to;
  let to = skipMinistry(source, place.to + 1);
  while (OF_BODY.test(wordAt(source, to))) to++;
  return to > place.to + 1 ? to : place.to;
}

const OF_BODY = /^(political|office|bureau|government|military|foreign|ministry|leadership|party)$/;
