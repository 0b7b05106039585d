import type { Basis, Role } from "../model/kinds.ts";
import type { ReportFacts } from "../model/report.ts";
import type { Warning } from "../model/warning.ts";

/**
 * What an article says of an actor, before reference data names it on the day of the contact.
 * Everything is as the article has it; codes are those of the reference data.
 */
export interface Referent {
  kind: "person" | "office" | "state" | "organisation";
  /** The fullest name in the article, without title: "Mevlüt Çavuşoğlu"; null for an office alone. */
  name: string | null;
  /** Other forms of the name in the article, never another actor's. */
  aliases: string[];
  /** Office codes that the article gives it: ["state-councillor", "foreign-minister"]. */
  offices: string[];
  /** The words of its title: "State Councilor and Foreign Minister". */
  title: string | null;
  /** The actor ids of what it acts for, as far as the article says: ["state:CHN"]. */
  of: string[];
}

export interface DraftParticipant {
  referent: Referent;
  side: number;
  role: Role | null;
  basis: Basis;
}

/** A report whose participants are not yet named by reference data. */
export interface DraftReport extends ReportFacts {
  participants: DraftParticipant[];
}

/** Why a sentence gave a contact, or none: for `readout explain`. */
export interface SentenceTrace {
  start: number;
  end: number;
  text: string;
  /** Each mention that was found, in words: `"Pakistan's Prime Minister Imran Khan" → person Imran Khan (prime-minister, state:PAK)`. */
  mentions: string[];
  /** Each contact that was read: rule, participants, and how the date was reached. */
  read: { rule: string; participants: string[]; date: string; status: string }[];
  /** Each cue that gave none, and why. */
  passedOver: { cue: string; reason: string }[];
}

export interface Extraction {
  reports: DraftReport[];
  warnings: Warning[];
  /** Filled only when asked for. */
  trace: SentenceTrace[];
}
