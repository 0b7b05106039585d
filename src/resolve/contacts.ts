import type { Contact, SourcedReport } from "../model/contact.ts";
import { dayOfTime } from "../model/dates.ts";
import type { ExtractedLine } from "../model/report.ts";
import { createClusterIndex, type ClusterIndex } from "./cluster-index.ts";
import { createCluster, isFitting, joinCluster, type Cluster } from "./clusters.ts";
import { mergeReports } from "./merged-contact.ts";
import { daysAround, widthOf } from "./contact-dates.ts";
import { joinDays } from "./neighbouring-days.ts";
import { resolveDayParts, type DayParts } from "./day-parts.ts";
import { sortBySpecificity } from "./specificity.ts";
import { compare } from "./lines.ts";
import { findCopies } from "./copies.ts";
import { findFollowers, joinFollowers } from "./copied-reports.ts";

/**
 * Reports to contacts, in three passes. Those with a day, the most specific first, each join the
 * contact of that day that they fit; then contacts of neighbouring days that are one in two time
 * zones are brought together; then those without a day join what they fit. A report that fits
 * several contacts, also by the part of the day, stays by itself and is marked ambiguous. Where an
 * article tells two of one day apart by their parts, these come before all others. What a copy says
 * goes where its original's report goes. Contacts come by day, undated ones last, ties by id. The order
 * of the lines does not matter. `mend` is an editor's say before reports are merged.
 */
export function clusterReports(
  lines: readonly ExtractedLine[],
  mend: (clusters: Cluster[]) => Cluster[] = (clusters) => clusters,
): Contact[] {
  const days = resolveDayParts(lines);
  const { twins } = days;
  const { own, followers } = findFollowers(findReports(lines, findCopies(lines)));
  const reports = sortBySpecificity(own, ({ id }) => twins.has(id));
  const index = createClusterIndex();
  const dated = reports.filter(({ date }) => widthOf(date) === 1);
  const joined = joinDays(gather(dated, [], index, days), index);
  const clusters = gather(
    reports.filter(({ date }) => widthOf(date) !== 1),
    joined,
    index,
    days,
  );
  joinFollowers(clusters, followers);
  return mend(clusters).map(mergeReports).sort(compareContacts);
}

/** Adds reports to clusters, those that fit none as clusters of their own. */
function gather(
  reports: readonly SourcedReport[],
  known: readonly Cluster[],
  index: ClusterIndex,
  days: DayParts,
): Cluster[] {
  const clusters = [...known];
  for (const report of reports) {
    const near = index.findNear(report.participants, daysAround(report.date));
    const fitting = keepPart(
      near.filter((cluster) => isFitting(cluster, report, 0)),
      report,
      days,
    );
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
  return clusters;
}

/**
 * Of several contacts of one day those that are told of the report's part of the day: "the evening
 * call". Only where several fit, for the evening of one place is the morning of another.
 */
function keepPart(fitting: Cluster[], { id }: SourcedReport, { parts }: DayParts): Cluster[] {
  const part = parts.get(id);
  if (fitting.length < 2 || part === undefined) return fitting;
  const own = fitting.filter(({ reports }) => reports.some((each) => parts.get(each.id) === part));
  return own.length > 0 ? own : fitting;
}

function findReports(
  lines: readonly ExtractedLine[],
  copies: ReadonlyMap<string, string>,
): SourcedReport[] {
  return lines.flatMap(({ article, contacts }) => {
    const published =
      article.published === undefined ? null : (dayOfTime(article.published) ?? null);
    const head = {
      article: article.id,
      published,
      publisher: article.publisher ?? null,
      original: copies.get(article.id) ?? article.id,
    };
    return contacts.map((report) => ({ ...report, ...head }));
  });
}

/** Contacts by day, undated ones last, ties by id. */
export function compareContacts(a: Contact, b: Contact): number {
  const days = [a, b].map(({ date }) => date?.earliest ?? "~");
  return compare(days[0] ?? "", days[1] ?? "") || compare(a.id, b.id);
}
