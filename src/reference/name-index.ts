import { foldName } from "./fold.ts";
import type { Person } from "./types.ts";

/**
 * How a name fits a person: "full" is a name or alias to the letter (folded), "short" lacks middle
 * names, "weak" is a family name alone or one with an initial for the given name.
 */
export type Fit = "full" | "short" | "weak";

interface NameMatch {
  person: Person;
  fit: Fit;
}

export type FindNames = (name: string) => NameMatch[];

interface GivenForm {
  person: Person;
  /** The folded words of the name without the family name. */
  given: readonly string[];
}

/** Words before a name that are no part of it, tried without where the name as it stands is not known. */
const HONORIFICS = new Set(
  "dr mr mrs ms miss lord mullah mawlawi maulvi ayatollah general gen he hh hrh".split(" "),
);

/** Those that stand before a given name: "Sheikh Abdullah" is nobody whose family name is Abdullah. */
const GIVEN_HONORIFICS = new Set("sheikh sheikha sir lady sayyid prince princess".split(" "));

const SON_OF = new Set(["bin", "bint"]);

const FITS: readonly Fit[] = ["full", "short", "weak"];

/** The look-up of people by name, each person once with the best fit. Built once. */
export function createNameIndex(people: readonly Person[]): FindNames {
  const full = new Map<string, Person[]>();
  const byFamily = new Map<string, GivenForm[]>();
  for (const person of people) {
    const forms = [person.name, ...person.aliases, person.full]
      .filter((text) => text !== "")
      .map(foldName);
    for (const words of forms) add(full, words.join(" "), person);
    for (const family of findFamilies(forms, foldName(person.family))) {
      add(byFamily, family.join(" "), { person, given: [] });
      for (const words of forms) {
        const given = withoutFamily(words, family);
        if (given === undefined) continue;
        add(full, [...family, ...given].join(" "), person);
        add(full, [...given, ...family].join(" "), person);
        add(byFamily, family.join(" "), { person, given });
      }
    }
  }
  const findMatches = (words: readonly string[]): NameMatch[] =>
    keepBest([
      ...(full.get(words.join(" ")) ?? []).map((person) => ({ person, fit: "full" as const })),
      ...findShortened(byFamily, words),
    ]);
  return (name) => {
    const words = foldName(name);
    const matches = findMatches(words);
    const first = words[0] ?? "";
    const isTitled = HONORIFICS.has(first) || (GIVEN_HONORIFICS.has(first) && words.length > 2);
    return matches.length > 0 || !isTitled ? matches : findMatches(words.slice(1));
  };
}

/** Matches in which a family name stands at either end and the given names before or after it agree. */
function findShortened(
  byFamily: ReadonlyMap<string, readonly GivenForm[]>,
  words: readonly string[],
): NameMatch[] {
  const matches: NameMatch[] = [];
  for (let index = 0; index <= words.length; index += 1) {
    const before = words.slice(0, index);
    const after = words.slice(index);
    const splits = [
      { given: before, family: after },
      { given: after, family: before },
    ];
    for (const { given, family } of splits) {
      for (const form of byFamily.get(family.join(" ")) ?? []) {
        const fit = compareGiven(given, form.given);
        if (fit !== undefined) matches.push({ person: form.person, fit });
      }
    }
  }
  return matches;
}

/**
 * Whether two lists of given names can be one person's: the first must agree; of the middle names
 * either side may lack some, but none may contradict. No given name at all is a family name alone.
 */
function compareGiven(read: readonly string[], known: readonly string[]): Fit | undefined {
  const [first, ...middle] = read;
  const [knownFirst, ...knownMiddle] = known;
  if (first === undefined) return knownFirst === undefined ? "weak" : undefined;
  if (knownFirst === undefined || !agrees(first, knownFirst)) return undefined;
  const [shorter, longer] =
    middle.length < knownMiddle.length ? [middle, knownMiddle] : [knownMiddle, middle];
  let next = 0;
  for (const word of shorter) {
    const found = longer.findIndex((other, index) => index >= next && agrees(word, other));
    if (found === -1) return undefined;
    next = found + 1;
  }
  return first === knownFirst ? "short" : "weak";
}

/** Whether two names are the same, or one is the initial of the other. */
function agrees(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/**
 * The family name, its other spellings as the aliases have them (what follows the same given names:
 * "Abdulaziz Komilov" of Abdulaziz Kamilov), and the father's name that may stand for it ("bin
 * Zayed" of Abdullah bin Zayed Al Nahyan).
 */
function findFamilies(
  forms: readonly (readonly string[])[],
  family: readonly string[],
): readonly (readonly string[])[] {
  const name = forms[0] ?? [];
  const given = withoutFamily(name, family);
  const spellings =
    given === undefined
      ? []
      : forms
          .filter((words) => words.length > given.length && startsWith(words, given))
          .map((words) => words.slice(given.length));
  const son = name.findIndex((word, index) => index > 0 && SON_OF.has(word));
  const father = son === -1 ? [] : [name.slice(son, son + 2)];
  const families = [family, ...spellings, ...father];
  return [...new Map(families.map((words) => [words.join(" "), words])).values()];
}

function startsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}

function withoutFamily(
  words: readonly string[],
  family: readonly string[],
): readonly string[] | undefined {
  const rest = words.length - family.length;
  if (rest <= 0) return undefined;
  if (startsWith(words.slice(rest), family)) return words.slice(0, rest);
  if (startsWith(words, family)) return words.slice(family.length);
  return undefined;
}

function keepBest(matches: readonly NameMatch[]): NameMatch[] {
  const best = new Map<Person, Fit>();
  for (const { person, fit } of matches) {
    const known = best.get(person);
    if (known === undefined || FITS.indexOf(fit) < FITS.indexOf(known)) best.set(person, fit);
  }
  return [...best].map(([person, fit]) => ({ person, fit }));
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
