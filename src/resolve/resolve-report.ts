import type { DraftReport } from "../extract/types.ts";
import type { Participant, Report } from "../model/report.ts";
import type { Warning } from "../model/warning.ts";
import type { Reference } from "../reference/types.ts";
import { withoutSharedAliases } from "./aliases.ts";
import { mergeParty } from "./parties.ts";
import { nameActor } from "./resolve-actors.ts";
import { countSides, joinSides } from "./sides.ts";
import { tooFewParticipants } from "./warnings.ts";

export interface ResolvedReport {
  /** Undefined where fewer than two parties are left. */
  report: Report | undefined;
  warnings: Warning[];
}

/** Names the participants of a draft on the day of its contact. */
export function resolveReport(
  draft: DraftReport,
  id: string,
  reference: Reference,
): ResolvedReport {
  const named = draft.participants.map((each) => nameActor(each, draft.date, reference));
  const warnings = named.flatMap((each) => each.warnings);
  const parties = named.map((each) => each.participant).filter((each) => each !== undefined);
  const participants = withoutSharedAliases(joinSides(mergeSame(parties)));
  if (participants.length < 2 || countSides(participants) < 2) {
    const names = participants.map(({ name }) => name);
    warnings.push(tooFewParticipants(names, draft.evidence[0]?.quote ?? ""));
    return { report: undefined, warnings };
  }
  const { unnamed, others } = findOthers(draft, parties.length);
  const complete = draft.complete && !unnamed;
  return { report: reportOf(id, { ...draft, complete, others, participants }), warnings };
}

/** The report with its keys in the order in which they are written. */
function reportOf(id: string, facts: Omit<Report, "id">): Report {
  const { status, certainty, mode, date, background, complete, others, place } = facts;
  const { topics, attributedTo, participants } = facts;
  return {
    id,
    status,
    certainty,
    mode,
    date: date && {
      earliest: date.earliest,
      latest: date.latest,
      edtf: date.edtf,
      basis: date.basis,
    },
    background,
    complete,
    others,
    place,
    topics,
    attributedTo,
    participants,
    evidence: facts.evidence.map(({ start, end, quote, before, after, rule }) => {
      return { start, end, quote, before, after, rule };
    }),
  };
}

/** Those who took part but could not be named, in the article's words. */
function findOthers(
  draft: DraftReport,
  namedCount: number,
): { unnamed: boolean; others: string | null } {
  if (namedCount === draft.participants.length) return { unnamed: false, others: draft.others };
  const titles = draft.participants
    .map(({ referent }) => referent)
    .filter(({ kind, of }) => kind === "office" && of.length === 0)
    .map(({ title, offices }) => title ?? offices.join(", "))
    .filter((title) => title !== "");
  const told = [draft.others, ...titles].filter((words) => words !== null);
  return { unnamed: true, others: told.length > 0 ? told.join(", ") : null };
}

/** One participant for each actor: "Khan" and "Pakistan's prime minister" are one. */
export function mergeSame(participants: readonly Participant[]): Participant[] {
  const merged = new Map<string, Participant>();
  for (const each of participants) {
    const known = merged.get(each.id);
    merged.set(each.id, known === undefined ? each : mergeParty(known, each));
  }
  return [...merged.values()];
}
