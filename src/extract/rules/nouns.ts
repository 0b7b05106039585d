import type { Mode } from "../../model/kinds.ts";

/** A noun of contact: "a call with", "talks between", "their meeting". */
export interface NounRule {
  id: string;
  /** Singular and plural, folded. */
  forms: readonly string[];
  mode: Mode;
  /** Prepositions after it that bring the other party, or all parties for "between" and "of". */
  prepositions: readonly string[];
  /** The other party must be people: one pays visits to states without a contact. */
  needsPerson?: boolean;
  example: string;
  counterExample: string;
}

export const NOUN_RULES: readonly NounRule[] = [
  {
    id: "call-noun",
    forms: ["call", "calls", "phonecall", "telecon", "teleconference", "telecall"],
    mode: "call",
    prepositions: ["with", "between", "from", "to", "among", "of"],
    example: "Voss held a phone call with Foreign Minister Tolan.",
    counterExample: "Voss joined a call for restraint by Foreign Minister Tolan.",
  },
  {
    id: "phone-noun",
    forms: ["phone", "telephone"],
    mode: "call",
    prepositions: ["with"],
    example: "On the phone with Foreign Minister Tolan, Voss asked for help.",
    counterExample: "Voss sat by the phone with Tolan's letter.",
  },
  {
    id: "conversation-noun",
    forms: [
      "conversation",
      "conversations",
      "discussion",
      "discussions",
      "dialogue",
      "dialog",
      "exchange",
      "exchanges",
      "consultation",
      "consultations",
      "chat",
      "talk",
      "deliberations",
      "maintenance",
      "interaction",
      "interactions",
      "communication",
    ],
    mode: "unspecified",
    prepositions: ["with", "between", "among", "of"],
    example: "Voss had a conversation with Foreign Minister Tolan.",
    counterExample: "Voss praised the dialogue on culture.",
  },
  {
    id: "telephone-interview-noun",
    forms: ["interview"],
    mode: "call",
    prepositions: ["with", "between"],
    needsPerson: true,
    example: "President Keld and Prime Minister Ruiz held a telephone interview about the border.",
    counterExample: "President Keld gave Ostravia a telephone interview.",
  },
  {
    id: "talks-noun",
    forms: ["talks", "negotiations", "parleys"],
    mode: "meeting",
    prepositions: ["with", "between", "among", "of"],
    example: "Voss held talks with Tolan in Perrin.",
    counterExample: "Voss said talks had stalled.",
  },
  {
    id: "meeting-noun",
    forms: [
      "meeting",
      "meetings",
      "summit",
      "session",
      "gathering",
      "audience",
      "encounter",
      "huddle",
      "huddles",
      "sit-down",
      "get-together",
      "round-table",
      "roundtable",
      "tete-a-tete",
      "tête-à-tête",
      "one-on-one",
      "one-on-ones",
      "one-to-one",
      "face-to-face",
      "sit-downs",
      "pull-aside",
      "pull-asides",
      "brush-by",
    ],
    mode: "meeting",
    prepositions: ["with", "between", "among", "of", "involving"],
    example: "After a meeting with Foreign Minister Tolan, Voss flew home.",
    counterExample: "The meeting of the cabinet was short.",
  },
  {
    id: "bilateral-noun",
    forms: ["bilateral", "bilaterals", "trilateral", "trilaterals", "quadrilateral"],
    mode: "meeting",
    prepositions: ["with", "between", "among", "of"],
    example: "Voss held a bilateral with Foreign Minister Tolan on Monday.",
    counterExample: "Voss praised the bilateral ties with Foreign Minister Tolan's country.",
  },
  {
    id: "video-noun",
    forms: [
      "videoconference",
      "videoconferences",
      "video-conference",
      "videocall",
      "video-call",
      "vtc",
      "webinar",
    ],
    mode: "video",
    prepositions: ["with", "between", "among", "of"],
    example: "Voss held a videoconference with Foreign Minister Tolan.",
    counterExample: "Voss addressed a videoconference for teachers.",
  },
  {
    id: "conference-noun",
    forms: ["conference", "conferences", "presser", "pressers"],
    mode: "meeting",
    prepositions: ["with", "between", "alongside", "among", "of"],
    example: "Voss held a virtual conference with Foreign Minister Tolan.",
    counterExample: "Voss held a press conference with Foreign Minister Tolan's aides absent.",
  },
  {
    id: "meal-noun",
    forms: [
      "dinner",
      "lunch",
      "luncheon",
      "breakfast",
      "tea",
      "coffee",
      "drinks",
      "supper",
      "banquet",
      "reception",
    ],
    mode: "meeting",
    prepositions: ["with", "between", "for"],
    example: "Voss had dinner with President Keld.",
    counterExample: "Voss gave a dinner for scholars.",
  },
  {
    id: "handshake-noun",
    forms: ["handshake", "handshakes"],
    mode: "meeting",
    prepositions: ["with", "between"],
    needsPerson: true,
    example: "Voss exchanged a handshake with President Keld in Brevic.",
    counterExample: "Voss told President Keld that a handshake seals no deal.",
  },
  {
    id: "word-noun",
    forms: ["word"],
    mode: "unspecified",
    prepositions: ["with"],
    needsPerson: true,
    example: "Voss had a quiet word with President Keld on Monday.",
    counterExample: "Voss sent word to President Keld on Monday.",
  },
  {
    id: "visit-noun",
    forms: ["visit", "visits"],
    mode: "visit",
    prepositions: ["to"],
    needsPerson: true,
    example: "Voss paid a visit to President Keld.",
    counterExample: "Voss paid a visit to Ostravia.",
  },
  {
    id: "letter-noun",
    forms: ["letter", "letters", "missive", "cable", "cables", "telegram", "telegrams"],
    mode: "letter",
    prepositions: ["to", "from"],
    example: "Selim sent a letter to Secretary-General Brandt.",
    counterExample: "Selim quoted a letter of the law.",
  },
  {
    id: "message-noun",
    forms: ["message", "messages", "email", "e-mail", "fax"],
    mode: "letter",
    prepositions: ["to", "from"],
    needsPerson: true,
    example: "President Keld sent a message of condolence to Prime Minister Ruiz.",
    counterExample: "President Keld sent a clear message to Prime Minister Ruiz's voters.",
  },
  {
    id: "note-noun",
    forms: ["verbale", "note", "notes"],
    mode: "letter",
    prepositions: ["to", "from"],
    example: "Sudmark sent a note verbale to Norland on Monday.",
    counterExample: "Sudmark keeps the note verbale in a museum with Norland's.",
  },
  {
    id: "contact-noun",
    forms: ["contact", "touch"],
    mode: "unspecified",
    prepositions: ["with"],
    example: "Voss was in contact by telephone with Foreign Minister Tolan.",
    counterExample: "Voss remained in contact on Monday with Foreign Minister Tolan.",
  },
  {
    id: "table-noun",
    forms: ["table"],
    mode: "meeting",
    prepositions: ["with", "between", "of"],
    example: "Voss and Foreign Minister Tolan took part in a round table in Hask on Monday.",
    counterExample: "Voss and Foreign Minister Tolan took part in a table tennis match on Monday.",
  },
  {
    id: "courtesy-call-noun",
    forms: ["courtesy", "farewell"],
    mode: "meeting",
    prepositions: ["on", "to", "from", "by"],
    example: "Voss paid a courtesy call on President Keld.",
    counterExample: "Voss thanked President Keld for the courtesy.",
  },
];

/** Verbs that only carry a noun of contact: their subject is a party. */
export const LIGHT_VERBS = new Set(
  `have has had having hold holds held holding conduct conducts conducted conducting make makes made
  making place places placed take takes took taken get got receive receives received receiving pay
  pays paid paying conclude concluded begin began begun start started open opened resume resumes resumed restart restarts restarted restarting relaunch relaunches relaunched reopen reopens reopened
  complete completed finish finished wrap wrapped kick kicked launch launches launched launching inaugurate inaugurated join joins joined joining attend
  attends attended attending host hosts hosted hosting preside presides presided presiding chair chairs chaired chairing co-chair
  co-chaired co-host co-hosted co-hosts convene convenes convened convening lead leads led leading continue continued do did
  schedule scheduled arrange arranged initiate initiated initiates engage engaged engages send sends
  sent sending dispatch dispatched dispatches despatched write wrote deliver delivered participate participates participated participating
  stage staged enter entered exchange exchanged exchanges trade traded organise organised organize organized come came go
  went gather gathered gave give mark marked include included follow followed describe described left leaves leaving exited
  end ends ended ending term terms termed deem deemed dub dubbed hail hails hailed highlight highlights highlighted
  maintain maintains maintained recall recalls recalled laud lauded characterise characterised characterize characterized`
    .trim()
    .split(/\s+/),
);

/** Verbs that say what became of a contact, or what somebody would have of it: "cancelled talks". */
export const STATUS_VERBS = new Set(
  `cancel cancels cancelled canceled cancelling postpone postpones postponed postponing defer defers
  deferred suspend suspends suspended scrap scraps scrapped call calls called put skip skipped
  boycott boycotts boycotted snubbed refuse refuses refused refusing reject rejects rejected rejecting
  decline declines declined declining turn turns turned turning seek seeks sought seeking request requests requested requesting
  propose proposes proposed proposing offer offers offered offering demand demands demanded demanding
  plan plans planned planning expect expects expected want wants wanted deny denies denied denying
  urge urges urged suggest suggested ruled avoid avoided`
    .trim()
    .split(/\s+/),
);

/** Verbs whose subject receives what "from" brings. */
export const RECEIVING_VERBS = new Set([
  "receive",
  "receives",
  "received",
  "receiving",
  "got",
  "get",
  "had",
  "have",
  "has",
  "took",
  "take",
]);

/** Prepositions before a noun of contact that make the subject of the clause a party. */
export const CARRYING_PREPOSITIONS = new Set([
  "in",
  "during",
  "after",
  "following",
  "for",
  "including",
  "at",
  "on",
  "through",
  "via",
  "over",
  "by",
  "since",
  "into",
  "from",
  "upon",
  "off",
]);

/** Prepositions before a noun of contact that put it into the future of the clause. */
export const AHEAD_PREPOSITIONS = new Set(["before", "ahead"]);
