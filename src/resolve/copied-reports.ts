import type { SourcedReport } from "../model/contact.ts";
import { areModesCompatible } from "../model/kinds.ts";
import { agree, joinCluster, type Cluster } from "./clusters.ts";
import { areStatusesCompatible } from "./compatibility.ts";
import { likenessOf } from "./likeness.ts";

/** Spun synonyms change every third word at most, names and figures never. */
const ALIKE = 0.6;

/** Reports that stand for themselves, and what copies say of them by the id of the original's. */
export interface FollowedReports {
  own: SourcedReport[];
  followers: Map<string, SourcedReport[]>;
}

/**
 * Ties the reports of a copy to those of its original that the same sentence tells. They take over
 * its day: "on Thursday" in a dispatch that another paper prints a week later is still the Thursday
 * of the dispatch. What a copy alone says stands for itself.
 */
export function findFollowers(reports: readonly SourcedReport[]): FollowedReports {
  const byArticle = new Map<string, SourcedReport[]>();
  for (const report of reports) {
    const told = byArticle.get(report.article);
    if (told === undefined) byArticle.set(report.article, [report]);
    else told.push(report);
  }
  const followers = new Map<string, SourcedReport[]>();
  const own: SourcedReport[] = [];
  for (const [article, told] of byArticle) {
    const taken = new Set<string>();
    for (const report of told) {
      const originals = report.original === article ? [] : (byArticle.get(report.original) ?? []);
      const found = resolveFollowed(
        report,
        originals.filter(({ id }) => !taken.has(id)),
      );
      if (found === undefined) {
        own.push(report);
        continue;
      }
      taken.add(found.id);
      const known = followers.get(found.id) ?? [];
      followers.set(found.id, [...known, { ...report, date: found.date }]);
    }
  }
  return { own, followers };
}

function resolveFollowed(
  report: SourcedReport,
  originals: readonly SourcedReport[],
): SourcedReport | undefined {
  return originals
    .filter((original) => mayFollow(original, report))
    .map((original) => ({ original, likeness: likenessOf(quoteOf(original), quoteOf(report)) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)[0]?.original;
}

function mayFollow(original: SourcedReport, report: SourcedReport): boolean {
  const [a, b] = [original.date, report.date];
  const isOtherDay = a?.basis === "stated" && b?.basis === "stated" && a.edtf !== b.edtf;
  return (
    !isOtherDay &&
    areModesCompatible(original.mode, report.mode) &&
    areStatusesCompatible(original.status, report.status) &&
    agree(original.participants, report.participants)
  );
}

function quoteOf({ evidence }: SourcedReport): string {
  return evidence[0]?.quote ?? "";
}

/** Adds to each cluster what copies say of its reports. */
export function joinFollowers(
  clusters: readonly Cluster[],
  followers: ReadonlyMap<string, readonly SourcedReport[]>,
): void {
  if (followers.size === 0) return;
  for (const cluster of clusters) {
    const joining = cluster.reports.flatMap(({ id }) => followers.get(id) ?? []);
    for (const report of joining) joinCluster(cluster, report);
  }
}
