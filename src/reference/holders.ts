import { groupRows } from "./group-rows.ts";
import { hasAllOf, hasDayIn } from "./spans.ts";
import type { OfficeKind, Organisation, Person, Term, When } from "./types.ts";

interface HolderTables {
  organisations: readonly Organisation[];
  offices: ReadonlyMap<string, OfficeKind>;
  people: ReadonlyMap<string, Person>;
  terms: readonly Term[];
}

export type FindHolder = (office: string, of: string, when: When | null) => Person | undefined;

const ALWAYS: When = { earliest: null, latest: null };

/**
 * The look-up of `Reference.holderOn`. Only offices with one seat name their holder: that we know
 * one of a state's ambassadors does not tell who "the ambassador" is. Where an organisation has no
 * holder known, the one that it is part of is asked ("European Council" within the EU).
 */
export function createHolders(tables: HolderTables): FindHolder {
  const within = createWithin(tables.organisations);
  const byOffice = groupRows(tables.terms, ({ office, of }) => keyOf(office, of));

  const resolveHolder = (offices: readonly string[], of: string, when: When) => {
    const terms = offices
      .flatMap((office) => byOffice.get(keyOf(office, of)) ?? [])
      .filter((term) => hasDayIn(term, when));
    const [holder, ...others] = new Set(terms.map(({ person }) => person));
    if (holder === undefined || others.length > 0) return undefined;
    return terms.some((term) => hasAllOf(term, when)) ? tables.people.get(holder) : undefined;
  };

  return (office, of, when) => {
    const kind = tables.offices.get(office);
    if (kind?.seats !== 1) return undefined;
    const meant = [office, ...(kind.includes ?? [])];
    const holder = resolveHolder(meant, of, when ?? ALWAYS);
    const whole = within.get(of);
    if (holder !== undefined || whole === undefined) return holder;
    return resolveHolder(meant, whole, when ?? ALWAYS);
  };
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
