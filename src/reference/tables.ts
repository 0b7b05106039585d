import * as z from "zod";
import { addDays, dayNumber, type Day } from "../model/dates.ts";
import {
  actorId,
  actorIdOrNothing,
  anyActorId,
  aliases,
  choice,
  count,
  dayOrNothing,
  end,
  flag,
  formerNames,
  interval,
  isoLetters,
  isoNumber,
  list,
  name,
  national,
  slug,
  start,
  stateCode,
  text,
  wikidataId,
  type Bound,
} from "./cells.ts";
import {
  NAME_ORDERS,
  ORGANISATION_KINDS,
  STATE_STATUSES,
  type DatedTerm,
  type FormerId,
  type Membership,
  type OfficeKind,
  type Organisation,
  type Person,
  type State,
} from "./types.ts";

/**
 * The tables of the reference data: a schema for each, whose keys are the file's columns. Dates
 * become days here: `from` is the first day of its year or month, `to` the last.
 */

const states = z
  .object({
    code: stateCode,
    name,
    official: text,
    adjectives: list,
    demonyms: list,
    capital: text,
    aliases: list,
    metonyms: list,
    region: text,
    subregion: text,
    alpha2: isoLetters,
    numeric: isoNumber,
    status: choice(STATE_STATUSES),
    former: formerNames,
    head_of_state: list,
    head_of_government: list,
    leader: list,
    covered: interval,
  })
  .transform(({ head_of_state, head_of_government, ...row }): State => ({
    ...row,
    headOfState: head_of_state,
    headOfGovernment: head_of_government,
  }));

const organisations = z
  .object({
    code: slug,
    name,
    kind: z.enum(ORGANISATION_KINDS, { error: `one of ${ORGANISATION_KINDS.join(", ")}` }),
    aliases: list,
    closed: flag,
    within: actorIdOrNothing,
  })
  .transform(({ within, ...row }): Organisation => (within === "" ? row : { ...row, within }));

const memberships = z
  .object({ organisation: slug, member: actorId, from: start, to: end })
  .transform(({ from, to, ...row }): Membership => ({
    ...row,
    from: from?.earliest ?? null,
    to: to?.latest ?? null,
  }));

const offices = z
  .object({ code: slug, name, wordings: list, national, seats: count, includes: list })
  .transform(({ includes, ...row }): OfficeKind =>
    includes.length === 0 ? row : { ...row, includes },
  );

const people = z
  .object({
    code: slug,
    name,
    aliases,
    family: name,
    order: choice(NAME_ORDERS),
    full: text,
    wikidata: wikidataId,
  })
  .transform(({ aliases: { aliases: all, ambiguous }, ...row }): Person => ({
    ...row,
    aliases: all,
    ambiguous,
  }));

const terms = z
  .object({
    person: slug,
    office: slug,
    of: actorId,
    from: start,
    to: end,
    acting: flag,
    title: text,
    checked: dayOrNothing,
    source: text,
  })
  .transform(({ from, to, ...row }): DatedTerm => ({
    ...row,
    from: from?.earliest ?? null,
    to: to?.latest ?? null,
    surely: { earliest: from?.latest ?? null, latest: to?.earliest ?? null },
    counted: { from: countedFrom(from), to: countedTo(to) },
  }));

const formerIds = z.object({ former: anyActorId, now: anyActorId });

/** An approximate year may be off by a year, an approximate month by a month. */
function countedFrom(from: Bound | null): Day | null {
  if (!from?.approximate) return from?.earliest ?? null;
  return addDays(from.latest, lengthOf(from));
}

function countedTo(to: Bound | null): Day | null {
  if (!to?.approximate) return to?.latest ?? null;
  return addDays(to.earliest, -lengthOf(to));
}

function lengthOf({ earliest, latest }: Bound): number {
  return dayNumber(latest) - dayNumber(earliest) + 1;
}

/** A file and how its rows are read. */
export interface Table<Row extends object> {
  file: string;
  columns: readonly string[];
  /** Columns that a file may leave out: their cells are empty then. */
  optional?: readonly string[];
  /** Whether the file may be left out as a whole. */
  mayBeAbsent?: boolean;
  schema: z.ZodType<Row>;
}

export interface TableRows {
  states: State;
  organisations: Organisation;
  memberships: Membership;
  offices: OfficeKind;
  people: Person;
  terms: DatedTerm;
  formerIds: FormerId;
}

const columnsOf = (shape: object): readonly string[] => Object.keys(shape);

export const TABLES: { readonly [Key in keyof TableRows]: Table<TableRows[Key]> } = {
  states: {
    file: "states.csv",
    columns: columnsOf(states.in.shape),
    optional: [
      "subregion",
      "alpha2",
      "numeric",
      "status",
      "former",
      "head_of_state",
      "head_of_government",
      "leader",
      "covered",
    ],
    schema: states,
  },
  organisations: {
    file: "organisations.csv",
    columns: columnsOf(organisations.in.shape),
    schema: organisations,
  },
  memberships: {
    file: "memberships.csv",
    columns: columnsOf(memberships.in.shape),
    schema: memberships,
  },
  offices: { file: "offices.csv", columns: columnsOf(offices.in.shape), schema: offices },
  people: {
    file: "people.csv",
    columns: columnsOf(people.in.shape),
    optional: ["order", "full", "wikidata"],
    schema: people,
  },
  terms: { file: "office-holders.csv", columns: columnsOf(terms.in.shape), schema: terms },
  formerIds: {
    file: "former-ids.csv",
    columns: columnsOf(formerIds.shape),
    mayBeAbsent: true,
    schema: formerIds,
  },
};
