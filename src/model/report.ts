import type { ActorKind, Basis, Certainty, DateBasis, Mode, Role, Status } from "./kinds.ts";
import type { Day } from "./dates.ts";
import type { Warning } from "./warning.ts";

/** Where a report stands in an article's text. The quote is that text to the letter, in whole sentences. */
export interface Evidence {
  start: number;
  end: number;
  quote: string;
  /** The sentence before and the one after, for reading the quote in its context. */
  before: string | null;
  after: string | null;
  /** The id of the rule that read it. */
  rule: string;
}

/**
 * When a contact took place. `earliest` and `latest` are authoritative and inclusive; both are null
 * where the year is not known ("XXXX-08-19").
 */
export interface ContactDate {
  earliest: Day | null;
  latest: Day | null;
  edtf: string;
  basis: DateBasis;
}

/** An actor in a contact. */
export interface Participant {
  /** `person:antony-blinken`, `office:QAT/deputy-prime-minister`, `state:QAT`, `org:nato`. */
  id: string;
  name: string;
  kind: ActorKind;
  aliases: string[];
  /** The office in words, as held that day, or null. */
  office: string | null;
  /** The ids of the states and organisations it acts for that day. */
  represents: string[];
  /** Participants of one side (a president and his minister) make no pair. */
  side: number;
  role: Role | null;
  basis: Basis;
}

/** What a report says of a contact, apart from who took part. */
export interface ReportFacts {
  status: Status;
  certainty: Certainty;
  mode: Mode;
  /** Null where nothing can be said. */
  date: ContactDate | null;
  /** Whether the article only recalls it. */
  background: boolean;
  /** False where more took part than are named ("ministers of about 20 states"). */
  complete: boolean;
  /** The others, in the article's words, where `complete` is false. */
  others: string | null;
  place: string | null;
  topics: string[];
  /** Who the article names as its source: "State Department". */
  attributedTo: string | null;
  evidence: Evidence[];
}

/** One article's account of one contact. */
export interface Report extends ReportFacts {
  id: string;
  participants: Participant[];
}

/** What an extracted line keeps of its article. */
export interface ArticleHead {
  id: string;
  file: string;
  title?: string;
  url?: string;
  publisher?: string;
  published?: string;
  language?: string;
  textHash: string;
  /** What its text says, for telling copies; left out where it tells of no contact. */
  sketch?: string;
}

/** One line of `readout extract`. */
export interface ExtractedLine {
  article: ArticleHead;
  contacts: Report[];
  warnings: Warning[];
}
