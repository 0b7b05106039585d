import type { DraftParticipant, Referent } from "../extract/types.ts";
import { slugOf } from "../model/slug.ts";
import type { Participant } from "../model/report.ts";
import type { Warning } from "../model/warning.ts";
import type { Person, Reference, When } from "../reference/types.ts";
import { foldedName, mergeAliases } from "./aliases.ts";
import type { Identity } from "./identity.ts";
import { createOffice } from "./office-actors.ts";
import { findMisspelled } from "./spellings.ts";
import { standingOf } from "./terms.ts";
import { ambiguousName, officeOfNowhere } from "./warnings.ts";

/** An actor as it was named, or undefined, and why. */
export interface NamedActor {
  participant: Participant | undefined;
  /** In words, for `readout explain`. */
  reason: string;
  warnings: Warning[];
}

interface Naming {
  identity: Identity | undefined;
  reason: string;
  warnings?: Warning[];
}

/**
 * Names a participant on the day of its contact. A name beats an office, a holder of that day beats
 * the office itself, and what the reference data does not know stays as the article has it.
 */
export function nameActor(
  draft: DraftParticipant,
  when: When | null,
  reference: Reference,
): NamedActor {
  const { identity, reason, warnings = [] } = nameReferent(draft, when, reference);
  if (identity === undefined) return { participant: undefined, reason, warnings };
  const { side, role, basis } = draft;
  return { participant: { ...identity, side, role, basis }, reason, warnings };
}

function nameReferent(
  { referent, basis }: DraftParticipant,
  when: When | null,
  reference: Reference,
): Naming {
  if (referent.kind === "person") return namePerson(referent, when, reference);
  if (referent.kind !== "office") return nameBody(referent, reference);
  // "The foreign ministers" is what the group is called, not one of them.
  const title = basis === "group" ? null : referent.title;
  const naming = nameOffice({ ...referent, title }, when, reference);
  const body = referent.of[0];
  if (body === undefined || naming.identity?.kind === "person") return naming;
  // Of "her Turkish counterpart" only the state is known; and among "the G7 foreign ministers" the
  // EU has none of its own: it takes part itself.
  const isNoOffice = referent.title === null && referent.offices.length === 0;
  const isWhole = basis === "group" && body.startsWith("org:");
  // "The ministers of the League": whoever they are, they act for its members.
  const isAnyone = basis === "group" && naming.identity === undefined;
  return isNoOffice || isWhole || isAnyone ? nameBody(bodyOf(referent, body), reference) : naming;
}

/** The state or organisation that someone acts for, in their place. */
function bodyOf({ of }: Referent, body: string): Referent {
  const kind = body.startsWith("state:") ? "state" : "organisation";
  return { kind, name: null, aliases: [], offices: [], title: null, of };
}

function namePerson(referent: Referent, when: When | null, reference: Reference): Naming {
  const name = referent.name ?? referent.title ?? "";
  const { of, offices } = referent;
  const people = reference.candidates(name, { when, of, offices });
  const [person] = people;
  if (person !== undefined && people.length === 1) {
    const identity = identityOf(person, referent, when, reference);
    return { identity, reason: `the only ${JSON.stringify(name)} that fits` };
  }
  const misspelled = people.length === 0 ? findMisspelled(referent, when, reference) : undefined;
  if (misspelled !== undefined) {
    const identity = identityOf(misspelled, referent, when, reference);
    return { identity, reason: "the holder of the office on that day, spelled otherwise" };
  }
  const identity = strangerOf(name, referent, reference);
  if (people.length === 0) return { identity, reason: "no such person in the reference data" };
  const rivals = people.map((rival) => rival.name);
  return {
    identity,
    reason: `${people.length} people fit: ${rivals.join(", ")}`,
    warnings: [
      ambiguousName(
        name,
        people.map(({ code }) => `person:${code}`),
      ),
    ],
  };
}

function identityOf(
  person: Person,
  referent: Referent,
  when: When | null,
  reference: Reference,
): Identity {
  const told = [referent.name, ...referent.aliases].filter((alias) => alias !== null);
  const own = told.filter((alias) => !isNameOfAnother(alias, person, reference));
  return {
    id: `person:${person.code}`,
    name: person.name,
    kind: "person",
    aliases: mergeAliases(person.name, [...person.aliases, ...own]),
    ...standingOf(person.code, referent, when, reference),
  };
}

/** A person whom the reference data does not know, or cannot tell from another. */
function strangerOf(name: string, referent: Referent, reference: Reference): Identity {
  const slug = slugOf(name);
  // The id of a known person would fuse the two; the state, or "other", keeps them apart.
  const body = referent.of[0];
  const suffix = body === undefined ? "other" : slugOf(body.slice(body.indexOf(":") + 1));
  return {
    id: reference.person(slug) === undefined ? `person:${slug}` : `person:${slug}-${suffix}`,
    name,
    kind: "person",
    aliases: mergeAliases(name, referent.aliases),
    office: referent.title,
    represents: [...new Set(referent.of)],
  };
}

function isNameOfAnother(alias: string, person: Person, reference: Reference): boolean {
  const folded = foldedName(alias);
  return reference
    .candidates(alias, { when: null })
    .filter(({ code }) => code !== person.code)
    .some((other) => [other.name, ...other.aliases].some((name) => foldedName(name) === folded));
}

function nameOffice(referent: Referent, when: When | null, reference: Reference): Naming {
  const holders = new Map<string, Person>();
  for (const of of referent.of) {
    for (const office of referent.offices) {
      const holder = reference.holderOn(office, of, when, referent.title);
      if (holder !== undefined) holders.set(holder.code, holder);
    }
  }
  const [holder] = holders.values();
  if (holder !== undefined && holders.size === 1) {
    const identity = identityOf(holder, referent, when, reference);
    return { identity, reason: "the holder of the office on that day" };
  }
  const identity = createOffice(referent, reference);
  if (identity === undefined) {
    const told = referent.title ?? referent.offices.join(", ");
    return { identity, reason: "an office of no known state", warnings: [officeOfNowhere(told)] };
  }
  const count = holders.size === 0 ? "no holder" : `${holders.size} holders`;
  return { identity, reason: `${count} known on that day: the office stands for itself` };
}

function nameBody(referent: Referent, reference: Reference): Naming {
  const prefix = referent.kind === "state" ? "state:" : "org:";
  const told = referent.name ?? referent.title ?? "";
  const id = referent.of.find((of) => of.startsWith(prefix)) ?? `${prefix}${slugOf(told)}`;
  const code = id.slice(prefix.length);
  const known = referent.kind === "state" ? reference.state(code) : reference.organisation(code);
  const name = known?.name ?? told;
  const aliases = mergeAliases(name, [...(known?.aliases ?? []), told, ...referent.aliases]);
  return {
    identity: { id, name, kind: referent.kind, aliases, office: null, represents: [id] },
    reason: known === undefined ? "not in the reference data" : "in the reference data",
  };
}
