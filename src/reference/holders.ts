import type { Day } from "../model/dates.ts";
import { groupRows } from "./group-rows.ts";
import { missionOf } from "./mission.ts";
import { hasAllOf, hasDayIn, type OpenSpan } from "./spans.ts";
import type { DatedTerm, Gap, OfficeKind, Organisation, Person, State, When } from "./types.ts";

interface HolderTables {
  states: readonly State[];
  organisations: readonly Organisation[];
  offices: ReadonlyMap<string, OfficeKind>;
  people: ReadonlyMap<string, Person>;
  terms: readonly DatedTerm[];
  gaps: readonly Gap[];
  /** The offices that one stands for in a state or organisation, itself among them. */
  officesMeant: OfficesMeant;
}

export type FindHolder = (
  office: string,
  of: string,
  when: When | null,
  title?: string | null,
) => Person | undefined;
export type FindHolders = (office: string, of: string, when: When | null) => readonly Person[];
export type OfficesMeant = (office: string, of: string) => readonly string[];

const ALWAYS: When = { earliest: null, latest: null };

/**
 * The look-ups `Reference.holderOn` and `holdersOn`. Only offices with one seat name their holder: that we know
 * one of a state's ambassadors does not tell who "the ambassador" is, but "the ambassador to Qatar"
 * is one. Where an organisation has no
 * holder known, the one that it is part of is asked ("European Council" within the EU).
 */
export function createHolders(tables: HolderTables): {
  holderOn: FindHolder;
  holdersOn: FindHolders;
} {
  const within = createWithin(tables.organisations);
  const byOffice = groupRows(tables.terms, ({ office, of }) => keyOf(office, of));
  const gapsByOffice = groupRows(tables.gaps, ({ office, of }) => keyOf(office, of));
  const knownUntil = createHorizon(tables.states);

  const termsOn = (office: string, of: string, when: When): DatedTerm[] =>
    tables
      .officesMeant(office, of)
      .flatMap((meant) => byOffice.get(keyOf(meant, of)) ?? [])
      .filter((term) => hasDayIn(term, when));

  const isThroughout = ({ from, to }: OpenSpan, of: string, when: When): boolean =>
    hasAllOf({ from, to: to ?? knownUntil(of) }, when);

  const resolveHolder = (
    office: string,
    of: string,
    when: When,
    mission: string,
  ): Person | undefined => {
    const terms = termsOn(office, of, when).filter(
      (term) => mission === "" || missionOf(term.title) === mission,
    );
    const [holder, ...others] = new Set(terms.map(({ person }) => person));
    if (holder === undefined || others.length > 0) return undefined;
    const isUncertain = terms.some((term) =>
      gapsByOffice.get(keyOf(term.office, of))?.some((gap) => hasDayIn(gap, when)),
    );
    const isKnown =
      !isUncertain && terms.some(({ counted, of: body }) => isThroughout(counted, body, when));
    return isKnown ? tables.people.get(holder) : undefined;
  };

  const holderOn: FindHolder = (office, of, when, title) => {
    const seats = tables.offices.get(office)?.seats;
    const mission = seats === 1 ? "" : missionOf(title ?? "");
    if (seats === undefined || (seats > 1 && mission === "")) return undefined;
    const holder = resolveHolder(office, of, when ?? ALWAYS, mission);
    const whole = within.get(of);
    if (holder !== undefined || whole === undefined) return holder;
    return resolveHolder(office, whole, when ?? ALWAYS, mission);
  };

  const holdersOn: FindHolders = (office, of, when) => {
    const terms = termsOn(office, of, when ?? ALWAYS);
    const codes = new Set(
      terms.filter((term) => isThroughout(term, of, when ?? ALWAYS)).map(({ person }) => person),
    );
    return [...codes].map((code) => tables.people.get(code)).filter((row) => row !== undefined);
  };

  return { holderOn, holdersOn };
}

/**
 * What an office stands for: a state says itself who its head is (a president, a king, a prime
 * minister); elsewhere the kind says what it includes.
 */
export function createOfficesMeant(
  offices: ReadonlyMap<string, OfficeKind>,
  states: ReadonlyMap<string, State>,
): OfficesMeant {
  return (office, of) => {
    const state = of.startsWith("state:") ? states.get(of.slice("state:".length)) : undefined;
    const own = state && ownHeads(office, state);
    if (own && own.length > 0) return [office, ...own];
    return [office, ...(offices.get(office)?.includes ?? [])];
  };
}

function ownHeads(office: string, state: State): readonly string[] {
  if (office === "head-of-state") return state.headOfState;
  if (office === "head-of-government") return state.headOfGovernment;
  return office === "leader" ? state.leader : [];
}

/** The last day that is known of a state's offices; for other bodies, of any state's; null without end. */
function createHorizon(states: readonly State[]): (of: string) => Day | null {
  const ends = new Map(
    states.flatMap(({ code, covered }): [string, Day][] =>
      covered === null ? [] : [[`state:${code}`, covered.latest]],
    ),
  );
  const earliest = [...ends.values()].toSorted()[0] ?? null;
  return (of) => ends.get(of) ?? earliest;
}

/** From the actor id of an organisation to that of what it is part of or acts in. */
export function createWithin(organisations: readonly Organisation[]): ReadonlyMap<string, string> {
  return new Map(
    organisations.flatMap(({ code, within }): [string, string][] =>
      within === undefined ? [] : [[`org:${code}`, within]],
    ),
  );
}

function keyOf(office: string, of: string): string {
  return `${office} ${of}`;
}
