import type { Referent } from "../extract/types.ts";
import type { Person, Reference, When } from "../reference/types.ts";
import { foldedName } from "./aliases.ts";

/**
 * Who held the office that the article gives a name, where the name is his but for one letter: "the
 * Front's political leader, Idris Oqar". Spelling alone never says who somebody is; the office of
 * that day and a spelling that is nearly the same do.
 */
export function findMisspelled(
  { name, of, offices }: Referent,
  when: When | null,
  reference: Reference,
): Person | undefined {
  if (name === null) return undefined;
  const holders = new Map<string, Person>();
  for (const body of of) {
    for (const office of offices) {
      const holder = reference.holderOn(office, body, when);
      if (holder !== undefined) holders.set(holder.code, holder);
    }
  }
  const [holder, ...others] = holders.values();
  if (holder === undefined || others.length > 0) return undefined;
  const told = foldedName(name).split(" ");
  const names = [holder.name, ...holder.aliases].map((each) => foldedName(each).split(" "));
  return names.some((own) => areAlike(own, told)) ? holder : undefined;
}

/** As many words, of which one alone is spelled otherwise. */
function areAlike(own: readonly string[], told: readonly string[]): boolean {
  if (own.length < 2 || own.length !== told.length) return false;
  const differing = own.flatMap((word, i) => (word === told[i] ? [] : [[word, told[i] ?? ""]]));
  const [pair = ["", ""], ...others] = differing;
  return others.length === 0 && isOneLetterApart(pair[0] ?? "", pair[1] ?? "");
}

/** Shorter words are too often others: "Li" and "Lu". */
const SHORTEST = 4;

/** One letter more, less or other. */
function isOneLetterApart(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return long.slice(at + 1) === rest;
}
