import type { Contact, SourcedReport } from "../model/contact.ts";
import type { Certainty, Mode, Status } from "../model/kinds.ts";
import type { Participant } from "../model/report.ts";
import { withoutSharedAliases } from "./aliases.ts";
import type { Cluster } from "./clusters.ts";
import { MODE_RANK, STATUS_RANK } from "./compatibility.ts";
import { mergeDates } from "./contact-dates.ts";
import { compare } from "./lines.ts";
import { renumberSides } from "./sides.ts";
import { findSources } from "./independent-sources.ts";

/** What a contact's reports say together. */
export function mergeReports({ reports, parties, ambiguous }: Cluster): Contact {
  const early = [...reports].sort(comparePublished);
  const [first] = early;
  if (first === undefined) throw new Error("contact without a report");
  const participants = withoutSharedAliases(renumberSides(parties));
  const status = mergeStatus(reports);
  const open = reports.find(({ complete }) => !complete);
  return {
    id: first.id,
    status,
    certainty: mergeCertainty(reports, status),
    mode: mergeMode(reports),
    date: mergeDates(reports),
    background: reports.every(({ background }) => background),
    complete: open === undefined,
    others: open?.others ?? null,
    place: firstTold(reports, ({ place }) => place),
    topics: [...new Set(early.flatMap(({ topics }) => topics))],
    attributedTo: firstTold(early, ({ attributedTo }) => attributedTo),
    participants,
    reports: [...reports].sort((a, b) => compare(a.id, b.id)),
    domestic: isDomestic(participants),
    ambiguous,
    sources: findSources(early),
  };
}

/** The earliest published first, those without a day last. */
function comparePublished(a: SourcedReport, b: SourcedReport): number {
  return compare(a.published ?? "~", b.published ?? "~") || compare(a.id, b.id);
}

function mergeStatus(reports: readonly SourcedReport[]): Status {
  const told = new Set(reports.map(({ status }) => status));
  return STATUS_RANK.find((status) => told.has(status)) ?? "occurred";
}

function mergeMode(reports: readonly SourcedReport[]): Mode {
  const told = new Set(reports.map(({ mode }) => mode));
  return MODE_RANK.find((mode) => told.has(mode)) ?? "unspecified";
}

/** Denied by one side and affirmed by another is disputed; else the surest word on what happened. */
function mergeCertainty(reports: readonly SourcedReport[], status: Status): Certainty {
  const statuses = new Set(reports.map((report) => report.status));
  if (statuses.has("denied") && statuses.has("occurred")) return "disputed";
  const told = reports.filter((report) => report.status === status);
  if (told.some(({ certainty }) => certainty === "disputed")) return "disputed";
  return told.some(({ certainty }) => certainty === "asserted") ? "asserted" : "reported";
}

function firstTold(
  reports: readonly SourcedReport[],
  told: (report: SourcedReport) => string | null,
): string | null {
  return reports.map(told).find((value) => value !== null) ?? null;
}

/** Whether all act for one and the same state, organisation or movement. */
export function isDomestic(participants: readonly Participant[]): boolean {
  const bodies = new Set(participants.flatMap(({ represents }) => represents));
  return bodies.size === 1 && participants.every(({ represents }) => represents.length > 0);
}
