import { addDays, type Day } from "../model/dates.ts";
import type { ClusterIndex } from "./cluster-index.ts";
import { isFittingAll, joinClusters, type Cluster } from "./clusters.ts";
import { dayOfReports } from "./contact-dates.ts";
import { compare } from "./lines.ts";

/** Days by which two single days may differ: the same evening is the next day farther east. */
const TIME_ZONE_SLACK = 1;

/**
 * Brings together the contacts of one day and of the next that fit each other and no other. All
 * reports of a day have found each other before, so that an article which tells of two days keeps
 * them apart for the others too. A lone report that fits several is marked ambiguous. What has been
 * brought together leaves `index`.
 */
export function joinDays(clusters: readonly Cluster[], index: ClusterIndex): Cluster[] {
  const gone = new Set<Cluster>();
  const neighboursOf = (cluster: Cluster, direction: 1 | -1): Cluster[] => {
    const day = addDays(dayOf(cluster), direction * TIME_ZONE_SLACK);
    return index
      .findNear(cluster.parties, { earliest: day, latest: day })
      .filter((other) => !gone.has(other) && isFittingAll(cluster, other, TIME_ZONE_SLACK));
  };
  const days = new Map(clusters.map((cluster) => [cluster, dayOf(cluster)]));
  const byDay = clusters.toSorted((a, b) => compare(days.get(a) ?? "", days.get(b) ?? ""));
  for (const cluster of byDay) {
    if (gone.has(cluster)) continue;
    const later = neighboursOf(cluster, 1);
    const [next] = later;
    if (next === undefined) continue;
    const isOnly = later.length === 1 && neighboursOf(next, -1).length === 1;
    if (isOnly) {
      joinClusters(cluster, next);
      gone.add(next);
      index.remove(next);
      index.add(cluster);
    } else {
      if (later.length > 1) markAmbiguous(cluster);
      for (const each of later) if (neighboursOf(each, -1).length > 1) markAmbiguous(each);
    }
  }
  return clusters.filter((cluster) => !gone.has(cluster));
}

function dayOf({ reports }: Cluster): Day {
  const day = dayOfReports(reports);
  if (day === undefined)
    throw new Error("got a contact without a day, expected one of a single day");
  return day;
}

function markAmbiguous(cluster: Cluster): void {
  if (cluster.reports.length === 1) cluster.ambiguous = true;
}
