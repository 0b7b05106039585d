import type { Day, DayRange } from "../model/dates.ts";

/** Reference data as look-ups see it: rows of data/reference, with their strings parsed. */

export interface State {
  /** ISO 3166 alpha-3, or a user-assigned code ("XKX"). */
  code: string;
  name: string;
  official: string;
  adjectives: readonly string[];
  demonyms: readonly string[];
  capital: string;
  aliases: readonly string[];
  /** Buildings and cities that stand for the government: "the Kremlin", "Foggy Bottom". */
  metonyms: readonly string[];
  /** Region and subregion as the United Nations divide the world. */
  region: string;
  subregion: string;
  /** ISO 3166 alpha-2 and numeric code; empty where there is none. */
  alpha2: string;
  numeric: string;
  status: StateStatus;
  former: readonly FormerName[];
  /** Office codes whose holder is its head of state, its head of government, and "its leader" in news. */
  headOfState: readonly string[];
  headOfGovernment: readonly string[];
  leader: readonly string[];
  /** The days for which the three main offices are known without a gap; null where that is not claimed. */
  covered: DayRange | null;
}

/** A member of the United Nations, an observer there, a state that few recognise, or a territory of another. */
export const STATE_STATUSES = ["member", "observer", "disputed", "territory"] as const;
type StateStatus = (typeof STATE_STATUSES)[number];

/** "Swaziland", up to the day of the new name. */
export interface FormerName {
  name: string;
  from: Day | null;
  to: Day | null;
}

export const ORGANISATION_KINDS = ["organisation", "group", "movement"] as const;
type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  /** "nato", "taliban": the actor id is `org:` before it. */
  code: string;
  name: string;
  kind: OrganisationKind;
  aliases: readonly string[];
  /** Whether "the G7 foreign ministers" are all of its members' and no one else. */
  closed: boolean;
  /** The actor id of what it is part of or acts in: "org:un" for the WHO, "state:AFG" for the Taliban. */
  within?: string;
}

export interface Membership {
  organisation: string;
  /** An actor id: `state:DEU` or `org:eu`. */
  member: string;
  from: Day | null;
  to: Day | null;
}

/** A kind of office, the same in every state: "foreign-minister". */
export interface OfficeKind {
  code: string;
  name: string;
  /** Every wording that means it anywhere, singular, lower case unless an acronym. */
  wordings: readonly string[];
  /** Wordings that mean it in one state or organisation only: code, then wordings. */
  national: ReadonlyMap<string, readonly string[]>;
  /** How many hold it at a time in one state. */
  seats: number;
  /** Offices whose holders it means too: a head of state may be a president, a king or an emir. */
  includes?: readonly string[];
}

/**
 * Where the family name stands in the person's own language: last ("Antony Blinken"), first ("Wang
 * Yi", and "Shinzo Abe", whom English turns round), or there is none ("Abiy Ahmed").
 */
export const NAME_ORDERS = ["given-family", "family-given", "single"] as const;
type NameOrder = (typeof NAME_ORDERS)[number];

export interface Person {
  /** "antony-blinken": the actor id is `person:` before it. */
  code: string;
  /** The name in use. */
  name: string;
  /** Other spellings, forms and handles; those of `ambiguous` too. */
  aliases: readonly string[];
  /** The aliases that other people of the same state are called by as well. */
  ambiguous: readonly string[];
  /** The part that stands alone on second mention: "Blinken", "Wang", "Khan", "Al Thani". */
  family: string;
  order: NameOrder;
  /** The name in full, empty where it is the name in use or not known. */
  full: string;
  /** "Q7821917", empty where it is not known. */
  wikidata: string;
}

export interface Term {
  person: string;
  office: string;
  /** An actor id: `state:PAK` or `org:un`. */
  of: string;
  /** Inclusive; null is not known to have begun or ended. */
  from: Day | null;
  to: Day | null;
  acting: boolean;
  /** The office in the words of that state: "State Councilor and Minister of Foreign Affairs". */
  title: string;
}

/**
 * What the data says of an office where it names nobody: somebody held it and we do not know who,
 * nobody held it, or there is no such office.
 */
export const GAP_KINDS = ["unknown", "vacant", "none"] as const;
type GapKind = (typeof GAP_KINDS)[number];

/** Days on which no holder is named, from a row whose person is `unknown`, `vacant` or `none`. */
export interface Gap {
  kind: GapKind;
  office: string;
  of: string;
  from: Day | null;
  to: Day | null;
}

export type NameForm =
  "state" | "adjective" | "demonym" | "capital" | "metonym" | "organisation" | "office" | "person";

/** A string that may name something: the gazetteer's row. One string may stand in several rows. */
export interface NameEntry {
  text: string;
  form: NameForm;
  /** State code, organisation code, office code or person code, as the form says. */
  code: string;
  /** For a national wording of an office: the actor id of where it holds. */
  of?: string;
}

/** A day, or the span of days in which a contact lies. */
export interface When {
  earliest: Day | null;
  latest: Day | null;
}

export interface CandidateContext {
  when: When | null;
  /** Actor ids that the text ties to the name: `state:CHN`. */
  of?: readonly string[];
  /** Office codes that the text gives the name. */
  offices?: readonly string[];
}

export interface Reference {
  readonly states: readonly State[];
  readonly organisations: readonly Organisation[];
  readonly memberships: readonly Membership[];
  readonly offices: readonly OfficeKind[];
  readonly people: readonly Person[];
  readonly gaps: readonly Gap[];
  /** The gazetteer: every name, alias, adjective and wording. */
  readonly names: readonly NameEntry[];
  state(code: string): State | undefined;
  organisation(code: string): Organisation | undefined;
  office(code: string): OfficeKind | undefined;
  person(code: string): Person | undefined;
  /** Terms of a person, earliest first. */
  termsOf(person: string): readonly Term[];
  /**
   * Who held an office of a state or organisation throughout `when`: the one holder, or undefined
   * where none is known, or several are, or the office changed hands within it, or the days lie after
   * those that the data covers: who is in office when it ends is not in office for ever. Of an office
   * that several hold, only a title that says where tells which: "Ambassador to Qatar".
   */
  holderOn(
    office: string,
    of: string,
    when: When | null,
    title?: string | null,
  ): Person | undefined;
  /** All who are known to have held an office throughout `when`: the ambassadors, both of two kings. */
  holdersOn(office: string, of: string, when: When | null): readonly Person[];
  /**
   * The people that a name may mean: those whose full name, alias or family name it is (letters
   * folded), whom the context does not exclude, and whom none of the others fits better. One is an
   * answer; two that the context cannot tell apart are both returned.
   */
  candidates(name: string, context: CandidateContext): readonly Person[];
  /** Actor ids of the members on that day; empty where none are known. */
  membersOn(organisation: string, when: When | null): readonly string[];
}

/** Where a row of reference data stands. */
export interface Origin {
  file: string;
  /** From 1, the header. */
  line: number;
}

/** The source of a term that was compared with none. */
export const GENERAL_KNOWLEDGE = "general knowledge";

/** A term with what its row says beyond the look-ups. */
export interface DatedTerm extends Term {
  /** The days on which it surely ran, where the row knows only a month or a year of its ends. */
  surely: When;
  /** The days on which it tells who held the office; what is only approximate at its ends does not. */
  counted: { from: Day | null; to: Day | null };
  /** The day its dates were checked against a second source. */
  checked: Day | null;
  source: string;
}

/** An id that an actor had before these tables called it otherwise; both are actor ids. */
export interface FormerId {
  former: string;
  now: string;
}

/** Reference data as it was read, for checks. */
export interface LoadedReference extends Reference {
  readonly terms: readonly DatedTerm[];
  readonly formerIds: readonly FormerId[];
  /** Where a row of any list above came from. */
  originOf(row: object): Origin | undefined;
}
