import type { Contact } from "../model/contact.ts";
import type { Day } from "../model/dates.ts";
import { ACTOR_KINDS, type ActorKind } from "../model/kinds.ts";
import type { Participant } from "../model/report.ts";

/** A state or organisation as the reference data knows it, for those that only stand behind a participant. */
export interface BodyFacts {
  name: string;
  aliases: readonly string[];
  /** Of a state: where it lies, as the United Nations divide the world. */
  region?: string;
  subregion?: string;
  /** Of a state: the organisations it belongs to on a day, by actor id. */
  blocsOn?: (day: Day) => ReadonlySet<string>;
}

/** An actor as all contacts show it. */
export interface ActorRow {
  id: string;
  name: string;
  kind: ActorKind;
  aliases: string[];
  /** The last office it held in these contacts. */
  office: string | null;
  /** Actor ids, the most frequent first; never its own. */
  represents: string[];
}

/** What is gathered of an actor while the contacts are passed through. */
interface Gathered {
  row: ActorRow;
  /** The day of the contact whose office stands in the row. */
  officeDay: string;
  counts: Map<string, number>;
}

/**
 * The actors of all contacts, and the states and organisations behind them, by id. A string that two
 * actors bear is an alias of neither.
 */
export function findActorRows(
  contacts: readonly Contact[],
  bodies: ReadonlyMap<string, BodyFacts>,
): ActorRow[] {
  const gathered = new Map<string, Gathered>();
  for (const { participants, date } of contacts) {
    for (const participant of participants) gather(gathered, participant, date?.latest ?? "");
  }
  for (const { participants } of contacts) {
    for (const id of participants.flatMap(({ represents }) => represents)) {
      if (!gathered.has(id)) gathered.set(id, createGathered(bodyRow(id, bodies)));
    }
  }
  for (const { row, counts } of gathered.values()) row.represents = byFrequency(counts);
  const rows = [...gathered.values()].map(({ row }) => row);
  return withoutSharedAliases(rows.sort((x, y) => (x.id < y.id ? -1 : 1)));
}

function createGathered(row: ActorRow): Gathered {
  return { row, officeDay: "", counts: new Map() };
}

function gather(gathered: Map<string, Gathered>, participant: Participant, day: string): void {
  const { id, name, kind, aliases, office, represents } = participant;
  const row: ActorRow = { id, name, kind, aliases: [], office: null, represents: [] };
  const known = gathered.get(id) ?? createGathered(row);
  gathered.set(id, known);
  known.row.aliases.push(...[name, ...aliases].filter((alias) => alias !== known.row.name));
  if (office !== null && day >= known.officeDay) {
    known.row.office = office;
    known.officeDay = day;
  }
  for (const body of represents) {
    if (body !== id) known.counts.set(body, (known.counts.get(body) ?? 0) + 1);
  }
}

function bodyRow(id: string, bodies: ReadonlyMap<string, BodyFacts>): ActorRow {
  const kind = ACTOR_KINDS[id.startsWith("state:") ? 2 : 3];
  const known = bodies.get(id);
  return {
    id,
    name: known?.name ?? id.slice(id.indexOf(":") + 1),
    kind,
    aliases: [...(known?.aliases ?? [])],
    office: null,
    represents: [],
  };
}

function byFrequency(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .map(([id]) => id);
}

function withoutSharedAliases(rows: readonly ActorRow[]): ActorRow[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, name, aliases } of rows) {
    for (const key of [name, ...aliases].map((each) => each.toLowerCase())) {
      const known = bearers.get(key) ?? new Set();
      bearers.set(key, known.add(id));
    }
  }
  return rows.map((row) => {
    const own = row.aliases.filter((alias) => bearers.get(alias.toLowerCase())?.size === 1);
    const { id, name, kind, office, represents } = row;
    return { id, name, kind, aliases: [...new Set(own)].sort(), office, represents };
  });
}
