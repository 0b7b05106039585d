import type { Contact } from "../../model/contact.ts";
import type {
  AppliedCorrection,
  Correction,
  CorrectionKind,
  CorrectionOf,
  ReportRef,
} from "../../model/correction.ts";
import type { ExtractedLine } from "../../model/report.ts";
import { createReportFinder, type ReportFinder } from "./find-reports.ts";
import { createFormerIds, redirect } from "./former-ids.ts";
import { createActorLookUp, type ActorFacts, type Bodies } from "./known-actors.ts";

/** What a correction did, or why it did nothing. */
export type Outcome =
  { about: string; reports?: readonly string[]; actors?: readonly string[] } | { trouble: string };

/** The corrections at work: what they look things up in, and what is noted of them. */
export interface Correcting {
  finder: ReportFinder;
  lookUp: (id: string) => ActorFacts | undefined;
  /** From now on a correction that names the one actor means the other. */
  lead: (from: string, to: string) => void;
  /** From now on an actor is meant by its own id again. */
  release: (id: string) => void;
  /**
   * Runs each correction of a kind, in the order of the list, and notes what came of it. Actors are
   * named by the ids that they have by then.
   */
  each: <Kind extends CorrectionKind>(
    kind: Kind,
    apply: (correction: CorrectionOf<Kind>) => Outcome,
  ) => void;
  /** The reports that are meant, all of them or the first trouble. */
  findReports: (refs: readonly ReportRef[]) => { ids: Set<string> } | { trouble: string };
  /** "Arlen Voss, Mira Tolan, 2021-08-03". */
  nameReports: (ids: ReadonlySet<string>) => string;
  /** Something that went wrong beside the correction that runs now. */
  warn: (message: string) => void;
  /** What was noted, with the contacts in which it is seen. */
  result: (contacts: readonly Contact[]) => {
    applied: AppliedCorrection[];
    /** By place in the list, what those that were applied are about. */
    about: Map<number, string>;
    troubles: { at: number; message: string }[];
    formerIds: Map<string, string>;
  };
}

export function createCorrecting(
  lines: readonly ExtractedLine[],
  corrections: readonly Correction[],
  bodies: Bodies,
  renamed: ReadonlyMap<string, string>,
): Correcting {
  const former = createFormerIds(renamed);
  const finder = createReportFinder(lines, former.follow);
  const noted = new Map<number, Exclude<Outcome, { trouble: string }>>();
  const troubles: { at: number; message: string }[] = [];
  const reports = new Map(
    lines.flatMap(({ contacts }) => contacts.map((each) => [each.id, each] as const)),
  );
  let current = 0;
  return {
    finder,
    lookUp: createActorLookUp(lines, bodies),
    lead: former.lead,
    release: former.release,
    each: (kind, apply) => {
      for (const [at, written] of corrections.entries()) {
        const correction = redirect(written, former);
        if (!isOfKind(correction, kind)) continue;
        current = at;
        const outcome = apply(correction);
        if ("trouble" in outcome) troubles.push({ at, message: outcome.trouble });
        else noted.set(at, outcome);
      }
    },
    findReports: (refs) => {
      const ids = new Set<string>();
      for (const ref of refs) {
        const found = finder.findReport(ref);
        if ("trouble" in found) return found;
        ids.add(found.item.id);
      }
      return { ids };
    },
    nameReports: (ids) => {
      const [first] = [...ids].flatMap((id) => reports.get(id) ?? []);
      const names = first?.participants.map(({ name }) => name) ?? [];
      return [...names, ...(first?.date ? [first.date.edtf] : [])].join(", ");
    },
    warn: (message) => void troubles.push({ at: current, message }),
    result: (contacts) => {
      const contactOf = new Map(
        contacts.flatMap(({ id, reports: told }) => told.map((each) => [each.id, id] as const)),
      );
      const applied = [...noted]
        .sort(([a], [b]) => a - b)
        .flatMap(([at, outcome]) => {
          const correction = corrections[at];
          if (correction === undefined) return [];
          const seen = (outcome.reports ?? []).flatMap((id) => contactOf.get(id) ?? []);
          return [appliedOf(correction, outcome.about, seen, outcome.actors ?? [])];
        });
      const about = new Map([...noted].map(([at, outcome]) => [at, outcome.about]));
      const told = troubles.toSorted((a, b) => a.at - b.at);
      return { applied, about, troubles: told, formerIds: former.all() };
    },
  };
}

function isOfKind<Kind extends CorrectionKind>(
  correction: Correction,
  kind: Kind,
): correction is CorrectionOf<Kind> {
  return correction.kind === kind;
}

function appliedOf(
  { kind, by, why, on }: Correction,
  about: string,
  contacts: readonly string[],
  actors: readonly string[],
): AppliedCorrection {
  return {
    kind,
    by,
    why,
    on: on ?? null,
    about,
    contacts: [...new Set(contacts)].sort(),
    actors: [...new Set(actors)].sort(),
  };
}
