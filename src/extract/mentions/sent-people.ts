import { SIDE_MODIFIERS } from "../rules/titles.ts";
import { parseAdministration, skipInstitution } from "./administrations.ts";
import { createMention, type Mention } from "./mention.ts";
import { MINISTRIES, readBodies } from "./place-mentions.ts";
import { skipThe } from "./premodifiers.ts";
import { placeAt, wordAt, type Source } from "./source.ts";
import { textOf } from "./titles.ts";

/** People by whom they were sent: "a delegation of the Front", "envoys of Norland and Sudmark". */

/** "a senior delegation of the Taliban's political office", "negotiators from Qatar", "the government of Qatar". */
export function parseSent(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
  parse: (source: Source, at: number) => Mention | undefined,
): Mention | undefined {
  let to = begin;
  while (isModifier(source, to)) to++;
  const group = parseGroup(source, at, to, determiner, parse);
  if (group) return group;
  // "a business delegation from Norland" is not sent by the state.
  if (PRIVATE.test(wordAt(source, at - 1))) return undefined;
  const isColleagues = determiner === null && wordAt(source, to) === "colleagues";
  const isGovernment = determiner === "the" && wordAt(source, begin) === "government";
  const isOfficers = OFFICERS.test(wordAt(source, to)) && isArmed(source, to - 1);
  const isSent = isColleagues || isOfficers || isGovernment || SENT_NOUNS.has(wordAt(source, to));
  if (!isSent || !isSentBy(source, to)) return undefined;
  const name = wordAt(source, to + 2) === "the" ? to + 3 : to + 2;
  const ruled = parseAdministration(source, at, name);
  if (ruled) return ruled;
  const place = placeAt(source, name);
  const [id] = place?.ids ?? [];
  if (!place || id === undefined || place.ids.length > 1) return undefined;
  const end = skipInstitution(source, place);
  const goesOn =
    /^(,|and)$/.test(wordAt(source, end)) &&
    placeAt(source, skipThe(source, skipOf(source, end + 1)));
  if (goesOn && !isGovernment)
    return parseSeveralSent(source, at, name, determiner, wordAt(source, to));
  return createMention(at, end, id.startsWith("org:") ? "organisation" : "state", {
    of: [id],
    name: textOf(source, name, place.to),
    determiner,
    delegation: true,
    form: "name",
  });
}

/** "senior", "negotiating" of a team, "military" of officers. */
function isModifier(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  // "the government of Norland" is no government's team.
  if (/^(?:of|from)$/.test(wordAt(source, at + 1))) return false;
  return SENT_MODIFIERS.has(word) || SIDE_MODIFIERS.has(word) || isArmed(source, at);
}

/** "of Norland and of Sudmark": the preposition again. */
function skipOf(source: Source, at: number): number {
  return /^(?:of|from|for)$/.test(wordAt(source, at)) ? at + 1 : at;
}

/** "military officers", "army commanders". */
function isArmed(source: Source, at: number): boolean {
  return /^(?:military|army|naval|defen[cs]e|security|intelligence)$/.test(wordAt(source, at));
}

const OFFICERS = /^(?:officers|commanders|chiefs|generals)$/;

/** "delegates of", "officials from", "negotiators for": "envoys for Norland" are those who work on it. */
function isSentBy(source: Source, noun: number): boolean {
  const preposition = wordAt(source, noun + 1);
  if (preposition !== "for") return /^(of|from)$/.test(preposition);
  return SPEAKS_FOR.test(wordAt(source, noun)) && wordAt(source, noun - 1) !== "special";
}

const SPEAKS_FOR = /^(?:negotiators|representatives|delegates)$/;

/** "a delegation of Norlandic officials", "a group of Sudmarkan lawmakers": those of whom it is made. */
function parseGroup(
  source: Source,
  at: number,
  noun: number,
  determiner: string | null,
  parse: (source: Source, at: number) => Mention | undefined,
): Mention | undefined {
  if (determiner !== "a" || !GROUP.test(wordAt(source, noun)) || wordAt(source, noun + 1) !== "of")
    return undefined;
  const made = parse(source, noun + 2);
  const isOfOne = made?.kind === "people" && made.title !== null && made.of.length === 1;
  if (!isOfOne) return undefined;
  const [id = ""] = made.of;
  // "a delegation of Ostravian political leaders": it acts for all of them.
  if (wordAt(source, noun) === "group") return { ...made, from: at, determiner };
  const kind = id.startsWith("org:") ? "organisation" : "state";
  const own = { of: made.of, name: textOf(source, noun + 2, made.to), delegation: true };
  return createMention(at, made.to, kind, { ...own, determiner, form: "name" });
}

const GROUP = /^(?:delegation|group|team)$/;

/** What those are sent for who act for no state. */
const PRIVATE =
  /^(?:business|student|youth|sports?|football|cultural|religious|church|union|investor|media|press|school|academic|women's)$/;

/** "delegations from Norland and Sudmark": people of each; "officials from Norland and elsewhere" are not told. */
function parseSeveralSent(
  source: Source,
  at: number,
  from: number,
  determiner: string | null,
  noun: string,
): Mention | undefined {
  const bodies = readBodies(source, from);
  if (!bodies || determiner === "a") return undefined;
  return createMention(at, bodies.to, "people", {
    plural: true,
    determiner,
    // Whom a body sends is its own, not that of each of its members.
    members: bodies.members.map((member) => withTitle(member, noun)),
  });
}

function withTitle(member: Mention, title: string): Mention {
  return { ...member, title };
}

/** Whether a word means people sent by a state. */
export function isDelegationNoun(word: string): boolean {
  return (
    SENT_NOUNS.has(word) ||
    SENT_MODIFIERS.has(word) ||
    word === "colleagues" ||
    word === "group" ||
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
  "teams",
  "negotiators",
  "representatives",
  "officials",
  "envoys",
  "diplomats",
  "delegates",
  "emissaries",
  "members",
]);
