import { createMention, type Mention } from "./mention.ts";
import { parseNameAfter } from "./premodifiers.ts";
import { INSTITUTIONS, TITLE_MODIFIERS } from "../rules/titles.ts";
import { placeAt, wordAt, type Source } from "./source.ts";

/** What a government is called by the name of who leads it. */
const ADMINISTRATION = /^(administration|government|cabinet|regime)$/;

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

/** "in Meridia", behind the noun. */
function readPlaceOf(
  source: Source,
  at: number,
): { to: number; ids: readonly string[] } | undefined {
  const place = wordAt(source, at) === "in" ? placeAt(source, at + 1) : undefined;
  return place?.form === "state" && place.ids.length === 1 ? place : undefined;
}

const MINISTRY = /^(ministry|office|department|agency|service|secretariat|committee)$/;

/** "of the Ostravian interior ministry": past the institution of a state, else where the state ends. */
export function skipMinistry(source: Source, at: number): number {
  for (let to = at; to < at + 5; to++) {
    const word = wordAt(source, to);
    if (MINISTRY.test(word)) return to + 1;
    if (!TITLE_MODIFIERS.has(word) && !INSTITUTIONS.has(word)) return at;
  }
  return at;
}
