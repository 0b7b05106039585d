import type { Reference } from "../../reference/types.ts";
import type { Name } from "./names.ts";
import { parseNameAfter } from "./premodifiers.ts";
import type { Source } from "./source.ts";
import { isCommonWord } from "../text/tagger.ts";

/**
 * Whether a run of capitals says nothing but common words: "Secret talks", "Reports indicate",
 * "Regional Agencies", "the Ordnance Factory". What is a surname too ("Brown", "Bush") is one where the
 * article has the whole name somewhere, or the reference somebody of it.
 */
export function isOfCommonWords(source: Source, at: number, name: Name): boolean {
  if (name.known.length > 0 || name.vouched !== undefined) return false;
  const words = source.tokens.slice(at, name.to).map(({ text }) => text.toLowerCase());
  if (!words.every((word) => /^[a-z]{3,}$/.test(word) && isCommonWord(word))) return false;
  const [first = "", second] = words;
  if (second !== undefined) return !GIVEN_NAMES.has(first);
  return !source.surnames.has(first) && !isFamilyName(source.reference, first);
}

/** The name behind a title; "Director General Strategic Plans Division" goes on with what he directs. */
export function parseTitledName(source: Source, at: number): Name | undefined {
  const name = parseNameAfter(source, at);
  if (!name) return undefined;
  const next = source.tokens[name.to];
  const goesOn = next?.capital === true && isCommonWord(next.text.toLowerCase());
  return goesOn && isOfCommonWords(source, name.to - name.words, name) ? undefined : name;
}

/** Given names that are words, or that wink knows as such. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `amber amy angel art august barry basil benny bill billy bob bobby brad brook carol chance charity charlie
  chase chuck clay cliff colin daisy dale dean dick dolly don drew earl eve faith fay flora frank gene ginger
  glen grace grant guy harry hazel heath heather herb holly hope iris ivy jack jade jay jean jerry jimmy joe
  john josh joy june ken kit lance laurel lee lily lou louis mark marina martin mary mat matt max may melody
  miles mike miles mo mona myrtle nick noel norm olive opal otto pat patience patty paul pearl penny peter
  phil pip poppy ray red rich rob robin rocky rod roger rose rosemary ruby russell rusty sandy saul sage sally
  scarlet sid sky skip solomon stan sterling stew sue summer sunny teddy terry tim toby tom tommy tony ty
  van victor victoria violet wade wally ward warren wayne will woody`.split(/\s+/),
);

/**
 * The words with which a run of capitals ends: "Brown" of "Gordon Brown". Common words count nowhere
 * else as a name. They are looked for once somebody asks, which few articles make necessary.
 */
export function surnamesOf(text: string): Pick<ReadonlySet<string>, "has"> {
  let found: ReadonlySet<string> | undefined;
  return { has: (word) => (found ??= findSurnames(text)).has(word) };
}

function findSurnames(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, first = "", last = ""] of text.matchAll(RUN)) {
    const given = first.toLowerCase();
    if (GIVEN_NAMES.has(given) || !isCommonWord(given)) found.add(last.toLowerCase());
  }
  return found;
}

/** A capitalised word right behind another, or behind an initial. */
const RUN = /(?<!\p{L})(\p{Lu}(?:[\p{L}'’-]+|\.)) (?=(\p{Lu}\p{Ll}{2,})(?!\p{L}))/gu;

const familyNames = new WeakMap<Reference, Map<string, boolean>>();

/** Whether the reference has anybody of that family name, whenever he held an office. */
function isFamilyName(reference: Reference, word: string): boolean {
  let known = familyNames.get(reference);
  if (!known) familyNames.set(reference, (known = new Map<string, boolean>()));
  let isKnown = known.get(word);
  if (isKnown === undefined)
    known.set(word, (isKnown = reference.candidates(word, { when: null }).length > 0));
  return isKnown;
}
