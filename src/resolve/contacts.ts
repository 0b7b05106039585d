import type { Contact, SourcedReport } from "../model/contact.ts";
import { dayOfTime } from "../model/dates.ts";
import type { ExtractedLine } from "../model/report.ts";
import { createClusterIndex } from "./cluster-index.ts";
import { createCluster, isFitting, joinCluster, type Cluster } from "./clusters.ts";
import { mergeReports } from "./merged-contact.ts";
import { compareSpecificity } from "./specificity.ts";
import { compare } from "./lines.ts";

/** Days by which two single days may differ: the same evening is the next day farther east. */
const TIME_ZONE_SLACK = 1;

/**
 * Reports to contacts. The most specific report goes first; each one joins the contact that it
 * fits, where there is exactly one; fitting several it stays by itself and is marked ambiguous.
 * Contacts come by day, undated ones last, ties by id. The order of the lines does not matter.
 */
export function clusterReports(lines: readonly ExtractedLine[]): Contact[] {
  const clusters: Cluster[] = [];
  const index = createClusterIndex();
  for (const report of findReports(lines).sort(compareSpecificity)) {
    const fitting = findFitting(index.findNear(report.participants), report);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      joinCluster(only, report);
      index.add(only);
      continue;
    }
    const cluster = createCluster(report, fitting.length > 1);
    clusters.push(cluster);
    index.add(cluster);
  }
  return clusters.map(mergeReports).sort(compareContacts);
}

/** Those whose day is the report's own come before those that only the slack lets in. */
function findFitting(near: readonly Cluster[], report: SourcedReport): Cluster[] {
  const exact = near.filter((cluster) => isFitting(cluster, report, 0));
  if (exact.length > 0) return exact;
  return near.filter((cluster) => isFitting(cluster, report, TIME_ZONE_SLACK));
}

function findReports(lines: readonly ExtractedLine[]): SourcedReport[] {
  return lines.flatMap(({ article, contacts }) => {
    const published =
      article.published === undefined ? null : (dayOfTime(article.published) ?? null);
    return contacts.map((report) => ({ ...report, article: article.id, published }));
  });
}

function compareContacts(a: Contact, b: Contact): number {
  const days = [a, b].map(({ date }) => date?.earliest ?? "~");
  return compare(days[0] ?? "", days[1] ?? "") || compare(a.id, b.id);
}
