import type { SourcedReport } from "../model/contact.ts";
import { areModesCompatible } from "../model/kinds.ts";
import type { Participant } from "../model/report.ts";
import { resolveMatching } from "./agreement.ts";
import { areStatusesCompatible } from "./compatibility.ts";
import { meetsDates } from "./contact-dates.ts";
import { joinParties } from "./parties.ts";
import { countSides } from "./sides.ts";

/** A contact in the making: the reports that have joined it, the most specific first. */
export interface Cluster {
  reports: SourcedReport[];
  /** The union of the reports' participants. */
  parties: Participant[];
  ambiguous: boolean;
}

export function createCluster(report: SourcedReport, ambiguous: boolean): Cluster {
  return { reports: [report], parties: report.participants, ambiguous };
}

/** Adds a report that fits. */
export function joinCluster(cluster: Cluster, report: SourcedReport): void {
  cluster.reports.push(report);
  cluster.parties = joinParties(cluster.parties, report.participants);
}

/** Adds all that another contact has gathered. */
export function joinClusters(cluster: Cluster, other: Cluster): void {
  for (const report of other.reports) joinCluster(cluster, report);
}

/** Whether each report of a contact may tell of another. */
export function isFittingAll(cluster: Cluster, other: Cluster, slack: number): boolean {
  return !other.ambiguous && other.reports.every((report) => isFitting(cluster, report, slack));
}

/**
 * Whether a report may tell of a contact. `slack` is the number of days by which two single days
 * may differ. Nothing joins an ambiguous contact, and no article tells of one contact twice.
 */
export function isFitting(cluster: Cluster, report: SourcedReport, slack: number): boolean {
  return (
    !cluster.ambiguous &&
    cluster.reports.every((other) => mayBeOne(other, report)) &&
    isSession(cluster.reports[0], cluster.parties) === isSession(report, report.participants) &&
    agree(cluster.parties, report.participants) &&
    meetsDates(cluster.reports, report, slack)
  );
}

function mayBeOne(a: SourcedReport, b: SourcedReport): boolean {
  if (a.article === b.article) return false;
  if (!areModesCompatible(a.mode, b.mode) && !isOneSession(a, b)) return false;
  // "Has not spoken to him", with no day, denies nothing that happened later.
  if (a.status !== b.status && isUndatedDenial(a, b)) return false;
  return areStatusesCompatible(a.status, b.status);
}

/** A report of a session that names no place calls it a meeting, even where it was held on screens. */
function isOneSession(a: SourcedReport, b: SourcedReport): boolean {
  const [screen, room] = a.mode === "video" ? [a, b] : [b, a];
  if (screen.mode !== "video" || room.mode !== "meeting" || room.place !== null) return false;
  return [screen, room].every((report) => isSession(report, report.participants));
}

function isUndatedDenial(a: SourcedReport, b: SourcedReport): boolean {
  return [a, b].some(({ status, date }) => status === "denied" && date === null);
}

/** A session has three sides or more, or others who are not named. */
function isSession(
  report: SourcedReport | undefined,
  participants: readonly Participant[],
): boolean {
  return countSides(participants) > 2 || report?.complete === false;
}

/** Whether the participants of two accounts agree. */
export function agree(a: readonly Participant[], b: readonly Participant[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return resolveMatching(small, large) !== undefined;
}
