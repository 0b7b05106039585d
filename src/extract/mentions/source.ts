import type { NameEntry, NameForm, Reference } from "../../reference/types.ts";
import type { GazetteerMatch } from "./gazetteer.ts";
import { TITLE_HEADS } from "../rules/titles.ts";
import type { Token } from "../text/tokens.ts";

/** What the mention grammar reads: the tokens of a sentence, and the names that stand in them. */
export interface Source {
  tokens: readonly Token[];
  names: ReadonlyMap<number, GazetteerMatch>;
  reference: Reference;
  /** Whether "led by" or "headed by" stands in it, so that a delegation is looked for. */
  led: boolean;
  /** Words with which a run of capitals ends somewhere in the article: "Brown" of "Gordon Brown". */
  surnames: Pick<ReadonlySet<string>, "has">;
}

/** The folded word at a token, or "" past either end. */
export function wordAt(source: Source, at: number): string {
  // An array is asked for an index below 0 as for a name, which takes many times as long.
  return at < 0 ? "" : (source.tokens[at]?.folded ?? "");
}

/** Titles that are given names too, where a title of another kind stands before. */
const GIVEN_NAMES = new Set(["amir", "sultan"]);

/**
 * "Foreign Minister Amir Khan Muttaqi", "the minister, Sultan Hale,": after a title, or a comma, and
 * before a name such a word is a part of the name.
 */
export function isGivenName(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token?.capital || !GIVEN_NAMES.has(token.folded)) return false;
  const [before, next] = [source.tokens[at - 1], source.tokens[at + 1]];
  const isNamed = next !== undefined && next.capital && /^[\p{L}'-]+$/u.test(next.text);
  const isTitled = before?.text === "," || (before !== undefined && TITLE_HEADS.has(before.folded));
  return isNamed && isTitled && !RULERS.test(wordAt(source, before.text === "," ? at - 2 : at - 1));
}

/** "Egypt's Hazem Sultan said": such a word behind a given name, with no name behind it, ends the name. */
export function isSurname(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token?.capital || !GIVEN_NAMES.has(token.folded)) return false;
  const [before, next] = [source.tokens[at - 1], source.tokens[at + 1]];
  const isGiven = before?.capital === true && before.pos === "PROPN" && !placeAt(source, at - 1);
  const goesOn = next?.capital === true || /^(?:of|and|'s)$/.test(next?.folded ?? "");
  return isGiven && !TITLE_HEADS.has(before.folded) && !goesOn;
}

/** Whom the text calls a ruler may be an amir. */
const RULERS = /^(ruler|monarch|leader|head|sovereign|state)$/;

/** Whether "'s" (or the bare apostrophe of a plural) stands at a token. */
export function isPossessive(source: Source, at: number): boolean {
  const word = wordAt(source, at);
  return word === "'s" || (word === "'" && !source.tokens[at]?.spaced);
}

const PLACE_FORMS: readonly NameForm[] = [
  "state",
  "adjective",
  "demonym",
  "capital",
  "metonym",
  "organisation",
];

/** A state or organisation that a gazetteer match names. */
export interface PlaceMatch {
  to: number;
  /** `state:QAT`, `org:nato`. More than one where the name is ambiguous. */
  ids: readonly string[];
  form: NameForm;
}

/** The state or organisation whose name, adjective, capital or building begins at a token. */
export function placeAt(source: Source, at: number): PlaceMatch | undefined {
  const match = source.names.get(at) ?? matchWithThe(source, at);
  if (!match) return undefined;
  const { form, ids } = meaningOf(match.entries);
  return form && { to: skipAcronym(source, match.to), ids, form };
}

/** What the rows of a name mean. */
interface Meaning {
  form: NameForm | undefined;
  ids: readonly string[];
  people: { codes: readonly string[]; vouched: boolean } | undefined;
}

/** What the lists of the gazetteer mean: it is asked at each token, and lives as long as the list. */
const meanings = new WeakMap<readonly NameEntry[], Meaning>();

function meaningOf(entries: readonly NameEntry[]): Meaning {
  let meaning = meanings.get(entries);
  if (!meaning) meanings.set(entries, (meaning = readMeaning(entries)));
  return meaning;
}

function readMeaning(entries: readonly NameEntry[]): Meaning {
  const places = entries.filter(({ form, code }) => code !== "" && PLACE_FORMS.includes(form));
  const form = PLACE_FORMS.find((each) => places.some((entry) => entry.form === each));
  const ids = new Set(places.filter((entry) => entry.form === form).map(actorIdOf));
  const people = entries.filter((entry) => entry.form === "person");
  const codes = people.map(({ code }) => code).filter((code) => code !== "");
  return {
    form,
    ids: [...ids],
    people: people.length === 0 ? undefined : { codes, vouched: codes.length < people.length },
  };
}

/** "the League", where the article is a part of the alias and stands before the token. */
function matchWithThe(source: Source, at: number): GazetteerMatch | undefined {
  const match = wordAt(source, at - 1) === "the" ? source.names.get(at - 1) : undefined;
  return match && match.to > at ? match : undefined;
}

/** Past "(ROK)" or "(UN)" after the name that it abbreviates. */
function skipAcronym(source: Source, at: number): number {
  const inside = source.tokens[at + 1]?.text ?? "";
  const closes = wordAt(source, at) === "(" && wordAt(source, at + 2) === ")";
  return closes && /^\p{Lu}[\p{Lu}.]+$/u.test(inside) ? at + 3 : at;
}

function actorIdOf({ form, code }: NameEntry): string {
  return form === "organisation" ? `org:${code}` : `state:${code}`;
}

/** The people whose full name or alias begins at a token. */
export function personAt(
  source: Source,
  at: number,
): { to: number; codes: readonly string[]; vouched: boolean } | undefined {
  const match = source.names.get(at);
  const people = match && meaningOf(match.entries).people;
  return people && { to: match.to, codes: people.codes, vouched: people.vouched };
}

/** The end of a body that only a newsroom's own model knows, and that begins at a token. */
export function proposedBodyAt(source: Source, at: number): number | undefined {
  const match = source.names.get(at);
  const isBody = match?.entries.some(({ form, code }) => form === "organisation" && code === "");
  return isBody === true ? match?.to : undefined;
}
