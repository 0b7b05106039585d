import { skipInstitution } from "./administrations.ts";
import { createMention, type Mention } from "./mention.ts";
import { SIDE_MODIFIERS, SIDE_NOUNS, TITLE_MODIFIERS } from "../rules/titles.ts";
import { isPossessive, placeAt, wordAt, type PlaceMatch, type Source } from "./source.ts";
import { skipThe } from "./premodifiers.ts";
import { textOf } from "./titles.ts";

/** A state, organisation or movement as itself: "Qatar", "the Taliban", "the Indian side". */
export function parsePlace(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
): Mention | undefined {
  const place = placeAt(source, begin);
  if (!place)
    return determiner === null ? undefined : parseQualified(source, at, begin, determiner);
  if (place.ids.length !== 1 || isCompound(source, place.to)) return undefined;
  const possessive = isPossessive(source, place.to);
  const after = possessive ? place.to + 1 : place.to;
  const sided = sideAt(source, after);
  const isPair = isHyphenPair(source, place) || isSecondOfPair(source, begin);
  if (place.form === "adjective" && sided === undefined && !isPair) return undefined;
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

/** "a high-ranking Ostravian delegation", "the visiting Norlandic team": a quality before the state. */
function parseQualified(
  source: Source,
  at: number,
  begin: number,
  determiner: string,
): Mention | undefined {
  let to = begin;
  while (to < begin + LONGEST_QUALITY && isSideModifier(source, to)) to++;
  const mention = to > begin ? parsePlace(source, at, to, determiner) : undefined;
  return mention?.delegation === true ? mention : undefined;
}

/** "the Norland-backed group", "a Sudmark-based bank": no more than what a thing is like. */
function isCompound(source: Source, at: number): boolean {
  const isJoined = wordAt(source, at) === "-" && source.tokens[at + 1]?.spaced === false;
  return isJoined && LIKENESS.test(wordAt(source, at + 1));
}

const LIKENESS =
  /^(?:backed|based|born|bred|raised|run|controlled|allied|aligned|affiliated|funded|financed|trained|armed|supported|occupied|held|appointed|installed|imposed|made|built|dominated|linked|friendly|style|educated|registered|owned|flagged|administered|speaking)$/;

/** "the foreign ministries of Norland and Sudmark": each acts for its state. */
export function parseInstitutions(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
): Mention | undefined {
  let to = begin;
  while (TITLE_MODIFIERS.has(wordAt(source, to)) && to < begin + 3) to++;
  if (!MINISTRIES.has(wordAt(source, to)) || wordAt(source, to + 1) !== "of") return undefined;
  const bodies = readBodies(source, skipThe(source, to + 2));
  return (
    bodies &&
    createMention(at, bodies.to, "people", { plural: true, determiner, members: bodies.members })
  );
}

/** "Norland, the Front and Sudmark": two or more bodies in a row, and nothing that goes on from them. */
export function readBodies(
  source: Source,
  from: number,
): { members: Mention[]; to: number } | undefined {
  const members: Mention[] = [];
  let to = from;
  for (let next = from; ; next = skipThe(source, next)) {
    const place = placeAt(source, next);
    const [id, ...others] = place?.ids ?? [];
    if (!place || id === undefined || others.length > 0) return undefined;
    const end = skipInstitution(source, place);
    // "the Ostravian ...": nothing but a ministry follows an adjective.
    if (place.form === "adjective" && end === place.to) return undefined;
    const kind = id.startsWith("org:") ? "organisation" : "state";
    const name = textOf(source, next, end);
    members.push(
      createMention(next, end, kind, { of: [id], name, delegation: true, form: "name" }),
    );
    to = end;
    if (!/^(,|and)$/.test(wordAt(source, to))) break;
    next = wordAt(source, to + 1) === "and" ? to + 2 : to + 1;
    // "of the Norlandic government and of the Front"
    if (/^(?:of|from|for)$/.test(wordAt(source, next))) next++;
    if (!placeAt(source, skipThe(source, next)) && wordAt(source, to) === ",") break;
  }
  return members.length > 1 && !isPossessive(source, to) ? { members, to } : undefined;
}

export const MINISTRIES = new Set(["ministries", "governments", "authorities", "presidencies"]);

/** Past "side", "delegation", "security delegation", "government" after a state's adjective. */
function sideAt(source: Source, at: number): number | undefined {
  let end: number | undefined;
  for (let to = at; to <= at + LONGEST_QUALITY; to++) {
    const word = wordAt(source, to);
    if (SIDE_NOUNS.has(word)) end = to + 1;
    if (!isSideModifier(source, to)) break;
  }
  return end;
}

/** "trade and economic", "high-level": words that say what kind, and what joins two of them. */
function isSideModifier(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  if (!/^(?:and|-)$/.test(word)) return SIDE_MODIFIERS.has(word);
  return [at - 1, at + 1].every((beside) => SIDE_MODIFIERS.has(wordAt(source, beside)));
}

/** How many words may say what kind of delegation it is: "a Norlandic trade and economic delegation". */
const LONGEST_QUALITY = 4;

/** The second of "Ostravian-Meridian talks". */
function isSecondOfPair(source: Source, at: number): boolean {
  return /^[-–/]$/.test(wordAt(source, at - 1)) && placeAt(source, at - 2)?.to === at - 1;
}

/** "U.S.-EU", "US-China": two parties in one word. */
function isHyphenPair(source: Source, place: PlaceMatch): boolean {
  return /^[-–/]$/.test(wordAt(source, place.to)) && placeAt(source, place.to + 1) !== undefined;
}
