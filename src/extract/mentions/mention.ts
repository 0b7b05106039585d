/** A span of an article's text that names an actor, or several, or points back to some. */
export interface Mention {
  /** Tokens, `to` exclusive. */
  from: number;
  to: number;
  /**
   * "people" is several at once ("the foreign ministers of Qatar and Turkey", "the two leaders"),
   * "pronoun" points back without saying to what, "self" is the speaker ("I", "we").
   */
  kind: "person" | "office" | "state" | "organisation" | "people" | "pronoun" | "self";
  /** The name as written, without title. */
  name: string | null;
  /** Person code of the reference, where the name is one of its full names or aliases. */
  known: readonly string[];
  /** Whether a newsroom's own model says that the name is somebody's. */
  vouched: boolean;
  /** The title as written. */
  title: string | null;
  offices: readonly string[];
  /** Actor ids of what it acts for, as the mention itself says. */
  of: readonly string[];
  plural: boolean;
  /** How many a plural says it is: 2 for "the two leaders", else null. */
  count: number | null;
  /** Named members of a "people" mention. */
  members: readonly Mention[];
  /** "the", "a", "his", ... or null. */
  determiner: string | null;
  /** Whether "'s" follows. */
  possessive: boolean;
  former: boolean;
  /** "he" and "him", "she" and "her". */
  gender: "he" | "she" | null;
  /** "his Turkish counterpart": the office is the other party's. */
  counterpart: boolean;
  /** "the Frenchman": nothing but the state is said. */
  epithet: boolean;
  /** "the general", "the sheikh": nothing but a rank is said. */
  rank: boolean;
  /** A spokesperson speaks, and is no party. */
  spokesperson: boolean;
  /** Who is spoken for: "Voss" of "Voss's spokesman". */
  speaksFor: string | null;
  /** Whose deputy, aide or envoy it is: "Keld" of "Keld's envoy". */
  serves: string | null;
  /** Whom its apposition names: "President Keld" of "Nils Orr, a spokesman for President Keld,". */
  patron: Mention | null;
  /** Its last token is the comma that closes an apposition. */
  closed: boolean;
  /** "the Indian side", "a Taliban delegation": people of the state, not the state. */
  delegation: boolean;
  /** How a state is named: a capital or a building may be a mere place. */
  form: "name" | "adjective" | "place" | null;
}

/** A mention with everything but its span and kind at rest. */
export function createMention(
  from: number,
  to: number,
  kind: Mention["kind"],
  rest: Partial<Mention> = {},
): Mention {
  return {
    from,
    to,
    kind,
    name: null,
    known: [],
    vouched: false,
    title: null,
    offices: [],
    of: [],
    plural: false,
    count: null,
    members: [],
    determiner: null,
    possessive: false,
    former: false,
    gender: null,
    counterpart: false,
    epithet: false,
    rank: false,
    spokesperson: false,
    speaksFor: null,
    serves: null,
    patron: null,
    closed: false,
    delegation: false,
    form: null,
    ...rest,
  };
}

/** "the first foreign minister", "the latest envoy": told apart by what he or she did. */
export function isFirstOfHisKind({ kind, title }: Mention): boolean {
  return kind === "office" && title !== null && FIRST.test(title);
}

const FIRST = /^(?:first|second|third|fourth|last|latest|only|highest-ranking|most senior)\b/i;
