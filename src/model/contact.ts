import type { Day } from "./dates.ts";
import type { ContactDate, Participant, Report, ReportFacts } from "./report.ts";

/** A report with the article that it stands in. */
export interface SourcedReport extends Report {
  article: string;
  published: Day | null;
  publisher: string | null;
  /** The id of the article that its article is a copy of; its article's own where it is none. */
  original: string;
}

/** What happened between participants, merged over its reports. */
export interface Contact extends Omit<ReportFacts, "evidence"> {
  /** The id of its earliest published report (ties by id); any report's id addresses it. */
  id: string;
  participants: Participant[];
  date: ContactDate | null;
  /** By id. At least one. */
  reports: SourcedReport[];
  /** All participants act for one state: not drawn unless asked for. */
  domestic: boolean;
  /** It would have fitted several contacts, and so stands by itself. */
  ambiguous: boolean;
  /**
   * By article, the article in whose stead it counts as a source: its own, else the earliest of its
   * publisher, of its copies, or of those who quote the same readout.
   */
  sources: ReadonlyMap<string, string>;
}
