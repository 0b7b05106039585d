import { parseAdministration, skipMinistry } from "./administrations.ts";
import { createMention, type Mention } from "./mention.ts";
import { SIDE_NOUNS, TITLE_MODIFIERS } from "../rules/titles.ts";
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
  if (!place || place.ids.length !== 1) return undefined;
  if (isCompound(source, place.to)) return undefined;
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

/** "the Norland-backed group", "a Sudmark-based bank": no more than what a thing is like. */
function isCompound(source: Source, at: number): boolean {
  const isJoined = wordAt(source, at) === "-" && source.tokens[at + 1]?.spaced === false;
  return isJoined && LIKENESS.test(wordAt(source, at + 1));
}

const LIKENESS =
  /^(?:backed|based|born|bred|raised|run|controlled|allied|aligned|affiliated|funded|financed|trained|armed|supported|occupied|held|appointed|installed|imposed|made|built|dominated|linked|friendly|style|educated|registered|owned|flagged|administered|speaking)$/;

/** "a senior delegation of the Taliban's political office", "negotiators from Qatar", "the government of Qatar". */
export function parseSent(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
): Mention | undefined {
  let to = begin;
  while (SENT_MODIFIERS.has(wordAt(source, to))) to++;
  const isColleagues = determiner === null && wordAt(source, to) === "colleagues";
  const isGovernment = determiner === "the" && wordAt(source, begin) === "government";
  const isSent = isColleagues || isGovernment || SENT_NOUNS.has(wordAt(source, to));
  if (!isSent || !/^(of|from)$/.test(wordAt(source, to + 1))) return undefined;
  const name = wordAt(source, to + 2) === "the" ? to + 3 : to + 2;
  const ruled = parseAdministration(source, at, name);
  if (ruled) return ruled;
  const place = placeAt(source, name);
  const [id] = place?.ids ?? [];
  if (!place || id === undefined || place.ids.length > 1) return undefined;
  let end = place.form === "adjective" ? skipMinistry(source, place.to) : place.to;
  if (isPossessive(source, end)) {
    end++;
    while (
      /^(political|office|bureau|government|military|foreign|ministry|leadership|party)$/.test(
        wordAt(source, end),
      )
    )
      end++;
  }
  const goesOn = /^(,|and)$/.test(wordAt(source, end)) && placeAt(source, skipThe(source, end + 1));
  if (goesOn && !isGovernment) return parseSeveralSent(source, at, name, determiner);
  return createMention(at, end, id.startsWith("org:") ? "organisation" : "state", {
    of: [id],
    name: textOf(source, name, place.to),
    determiner,
    delegation: true,
    form: "name",
  });
}

/** "delegations from Norland and Sudmark": people of each; "officials from Norland and elsewhere" are not told. */
function parseSeveralSent(
  source: Source,
  at: number,
  from: number,
  determiner: string | null,
): Mention | undefined {
  const bodies = readBodies(source, from);
  if (!bodies || determiner === "a") return undefined;
  return createMention(at, bodies.to, "people", {
    plural: true,
    determiner,
    members: bodies.members,
  });
}

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
function readBodies(source: Source, from: number): { members: Mention[]; to: number } | undefined {
  const members: Mention[] = [];
  let to = from;
  for (let next = from; ; next = skipThe(source, next)) {
    const place = placeAt(source, next);
    const [id, ...others] = place?.ids ?? [];
    if (!place || id === undefined || others.length > 0 || place.form === "adjective")
      return undefined;
    const kind = id.startsWith("org:") ? "organisation" : "state";
    const name = textOf(source, next, place.to);
    members.push(
      createMention(next, place.to, kind, { of: [id], name, delegation: true, form: "name" }),
    );
    to = place.to;
    if (!/^(,|and)$/.test(wordAt(source, to))) break;
    next = wordAt(source, to + 1) === "and" ? to + 2 : to + 1;
    if (!placeAt(source, skipThe(source, next)) && wordAt(source, to) === ",") break;
  }
  return members.length > 1 && !isPossessive(source, to) ? { members, to } : undefined;
}

const MINISTRIES = new Set(["ministries", "governments", "authorities", "presidencies"]);

/** Whether a word means people sent by a state. */
export function isDelegationNoun(word: string): boolean {
  return (
    SENT_NOUNS.has(word) ||
    SENT_MODIFIERS.has(word) ||
    word === "colleagues" ||
    MINISTRIES.has(word)
  );
}

const SENT_MODIFIERS = new Set([
  "senior",
  "high-level",
  "top",
  "large",
  "small",
  "official",
  "joint",
  "visiting",
]);
const SENT_NOUNS = new Set([
  "delegation",
  "delegations",
  "team",
  "negotiators",
  "representatives",
  "officials",
  "envoys",
  "diplomats",
  "members",
]);

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

/** The second of "Ostravian-Meridian talks". */
function isSecondOfPair(source: Source, at: number): boolean {
  return /^[-–/]$/.test(wordAt(source, at - 1)) && placeAt(source, at - 2)?.to === at - 1;
}

/** "U.S.-EU", "US-China": two parties in one word. */
function isHyphenPair(source: Source, place: PlaceMatch): boolean {
  return /^[-–/]$/.test(wordAt(source, place.to)) && placeAt(source, place.to + 1) !== undefined;
}
