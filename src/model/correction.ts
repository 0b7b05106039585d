import type { Day } from "./dates.ts";
import type { ActorKind, Mode, Role, Status } from "./kinds.ts";

/** What an editor may overrule. */
export const CORRECTION_KINDS = [
  "merge-actors",
  "split-actor",
  "rename-actor",
  "set-actor-kind",
  "set-represents",
  "join-contacts",
  "split-contact",
  "drop-contact",
  "change-contact",
  "add-contact",
  "hide-article",
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

/**
 * A report, and by it the contact that it tells of: by its id, and where that is gone, by its article
 * (id, address or file) and a quote that is alike. `with` names actors who take part, where a
 * sentence tells of several contacts.
 */
export interface ReportRef {
  id?: string | undefined;
  article?: string | undefined;
  quote?: string | undefined;
  with?: string[] | undefined;
}

/** An actor of a contact as an editor writes it; what is left out is taken from where the actor is known. */
export interface PartyEntry {
  id: string;
  name?: string | undefined;
  kind?: ActorKind | undefined;
  office?: string | undefined;
  represents?: string[] | undefined;
  /** Those of one side make no pair; by default those who represent one body are of one side. */
  side?: number | undefined;
  role?: Role | undefined;
}

/** Where a contact that was added by hand is told. */
interface SourceEntry {
  quote: string;
  publisher?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  published?: Day | undefined;
}

/** A day, an interval of days ("2021-08-01/2021-08-03"), or null where nothing can be said. */
type DateEntry = string | null;

type Overrule =
  | { kind: "merge-actors"; actors: string[]; into: string }
  | { kind: "split-actor"; actor: string; into: PartyEntry; reports: ReportRef[] }
  | { kind: "rename-actor"; actor: string; name: string }
  | { kind: "set-actor-kind"; actor: string; to: ActorKind }
  | {
      kind: "set-represents";
      actor: string;
      represents: string[];
      from?: Day | undefined;
      to?: Day | undefined;
    }
  | { kind: "join-contacts"; contacts: ReportRef[] }
  | { kind: "split-contact"; reports: ReportRef[] }
  | { kind: "drop-contact"; contact: ReportRef }
  | {
      kind: "change-contact";
      contact: ReportRef;
      date?: DateEntry | undefined;
      mode?: Mode | undefined;
      status?: Status | undefined;
      participants?: PartyEntry[] | undefined;
    }
  | {
      kind: "add-contact";
      date: DateEntry;
      mode: Mode;
      status?: Status | undefined;
      place?: string | undefined;
      participants: PartyEntry[];
      source: SourceEntry;
    }
  | { kind: "hide-article"; article: string };

/** An editor's overrule, kept in a file and applied at every build. */
export type Correction = Overrule & {
  /** Who answers for it, and why: both are shown to readers. */
  by: string;
  why: string;
  on?: Day | undefined;
};

/** A correction of one kind. */
export type CorrectionOf<Kind extends CorrectionKind> = Extract<Correction, { kind: Kind }>;

/** A correction that was applied, as readers are told of it. */
export interface AppliedCorrection {
  kind: CorrectionKind;
  by: string;
  why: string;
  on: Day | null;
  /** What it was about, in words of the data: the name of an actor, the title of an article. */
  about: string;
  /** Ids of the contacts in which it is seen. */
  contacts: string[];
  /** Ids of actors. */
  actors: string[];
}
