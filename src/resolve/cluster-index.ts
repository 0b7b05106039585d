import { addDays, dayNumber, type Day, type DayRange } from "../model/dates.ts";
import type { Participant } from "../model/report.ts";
import type { Cluster } from "./clusters.ts";
import { dayOfReports } from "./contact-dates.ts";

/**
 * Finds the clusters that a report could join, without looking at all of them. Participants who
 * agree share an id or something that they represent; a report and its contact agree on at least
 * two of different sides; so they share a pair of such keys. Of two who speak every week, only the
 * contacts of the days in question are looked at.
 */
export interface ClusterIndex {
  /** Adds a cluster, or what a cluster has gained. */
  add: (cluster: Cluster) => void;
  remove: (cluster: Cluster) => void;
  /**
   * In the order in which they were first added: those whose earliest single day is in a range, or of
   * any day where none is given, and those without a single day.
   */
  findNear: (participants: readonly Participant[], days?: DayRange) => Cluster[];
}

/** The clusters that share a pair of keys, by their earliest single day. */
type Days = Map<Day | typeof NO_DAY, Set<Cluster>>;

const NO_DAY = Symbol("no single day");

export function createClusterIndex(): ClusterIndex {
  const byPair = new Map<string, Days>();
  const order = new Map<Cluster, number>();
  return {
    add: (cluster) => {
      if (!order.has(cluster)) order.set(cluster, order.size);
      const day = dayOfReports(cluster.reports) ?? NO_DAY;
      for (const key of findPairKeys(cluster.parties)) {
        const days = byPair.get(key) ?? (new Map() satisfies Days);
        byPair.set(key, days);
        const known = days.get(day);
        if (known === undefined) days.set(day, new Set([cluster]));
        else known.add(cluster);
      }
    },
    remove: (cluster) => {
      const day = dayOfReports(cluster.reports) ?? NO_DAY;
      for (const key of findPairKeys(cluster.parties)) byPair.get(key)?.get(day)?.delete(cluster);
    },
    findNear: (participants, range) => {
      const found = new Set<Cluster>();
      for (const key of findPairKeys(participants)) {
        for (const clusters of clustersOf(byPair.get(key), range)) {
          for (const cluster of clusters) found.add(cluster);
        }
      }
      return [...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    },
  };
}

function* clustersOf(days: Days | undefined, range: DayRange | undefined): Generator<Set<Cluster>> {
  if (days === undefined) return;
  const width = range === undefined ? Infinity : widthOfRange(range);
  if (range === undefined || width >= days.size) {
    for (const [day, clusters] of days) {
      if (range === undefined || day === NO_DAY || isWithin(day, range)) yield clusters;
    }
    return;
  }
  for (let step = 0; step < width; step += 1) yield days.get(addDays(range.earliest, step)) ?? NONE;
  yield days.get(NO_DAY) ?? NONE;
}

const NONE: Set<Cluster> = new Set();

function widthOfRange({ earliest, latest }: DayRange): number {
  return dayNumber(latest) - dayNumber(earliest) + 1;
}

function isWithin(day: Day, { earliest, latest }: DayRange): boolean {
  return day >= earliest && day <= latest;
}

function findPairKeys(participants: readonly Participant[]): Set<string> {
  const keys = new Set<string>();
  for (const [index, a] of participants.entries()) {
    for (const b of participants.slice(index + 1)) {
      if (a.side === b.side) continue;
      for (const left of keysOf(a)) {
        for (const right of keysOf(b)) {
          keys.add(left < right ? `${left}\n${right}` : `${right}\n${left}`);
        }
      }
    }
  }
  return keys;
}

function keysOf({ id, represents }: Participant): string[] {
  return represents.includes(id) ? represents : [id, ...represents];
}
