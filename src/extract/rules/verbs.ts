import type { Mode, Role } from "../../model/kinds.ts";

/** A verb of contact, and where its parties stand. */
export interface VerbRule {
  id: string;
  /** Every form in use, folded. */
  forms: readonly string[];
  mode: Mode;
  /** Prepositions before the other party; empty where there is none. */
  prepositions: readonly string[];
  /** The other party may follow at once: "met Tolan". */
  direct: boolean;
  /** "was received by": the subject is the guest. */
  passive: boolean;
  /** A plural subject is both parties: "Voss and Tolan met". */
  symmetric: boolean;
  /** Words that must follow within the next few, folded: "exchanged views". */
  needs?: RegExp;
  /** Words that, directly after, make it something else. */
  unless?: RegExp;
  /** The other party must be people: a state is visited and welcomed without a contact. */
  needsPerson?: boolean;
  /** Roles of subject and other party. */
  roles: readonly [Role | null, Role | null];
  example: string;
  counterExample: string;
}

const regular = (stem: string): string[] => [stem, `${stem}s`, `${stem}ed`, `${stem}ing`];
const regularE = (stem: string): string[] => [`${stem}e`, `${stem}es`, `${stem}ed`, `${stem}ing`];

const NONE: readonly [null, null] = [null, null];

export const VERB_RULES: readonly VerbRule[] = [
  {
    id: "spoke-with",
    forms: ["speak", "speaks", "spoke", "spoken", "speaking"],
    mode: "unspecified",
    prepositions: ["with", "to"],
    direct: false,
    passive: false,
    symmetric: true,
    unless: /^(of|out|up|for|volumes)$/,
    roles: NONE,
    example: "Voss spoke with Foreign Minister Mira Tolan on Monday.",
    counterExample: "Voss spoke to reporters on Monday.",
  },
  {
    id: "met",
    forms: ["meet", "meets", "met", "meeting"],
    mode: "meeting",
    prepositions: ["with"],
    direct: true,
    passive: false,
    symmetric: true,
    unless: /^(the|a|its|his|her|their|all)$/,
    roles: NONE,
    example: "Voss met Tolan at the ministry.",
    counterExample: "Voss met the deadline of President Keld.",
  },
  {
    id: "talked-with",
    forms: regular("talk"),
    mode: "unspecified",
    prepositions: ["with", "to"],
    direct: false,
    passive: false,
    symmetric: true,
    unless: /^(of|up|tough)$/,
    roles: NONE,
    example: "Voss talked to Tolan about the border.",
    counterExample: "Voss talked about Tolan to the press.",
  },
  {
    id: "conferred-with",
    forms: [
      "confer",
      "confers",
      "conferred",
      "conferring",
      ...regular("consult"),
      ...regularE("convers"),
      "chat",
      "chats",
      "chatted",
      ...regular("huddl"),
      "liaised",
      "huddled",
    ],
    mode: "unspecified",
    prepositions: ["with"],
    direct: false,
    passive: false,
    symmetric: true,
    unless: /^(on|upon)$/,
    roles: NONE,
    example: "The ministers conferred with President Jon Keld.",
    counterExample: "The king conferred a title upon President Jon Keld.",
  },
  {
    id: "discussed-with",
    forms: ["discuss", "discusses", "discussed", "discussing"],
    mode: "unspecified",
    prepositions: ["with"],
    direct: false,
    passive: false,
    symmetric: true,
    roles: NONE,
    example: "Voss discussed the border with Tolan.",
    counterExample: "The cabinet discussed ties with Sudmark.",
  },
  {
    id: "exchanged-views",
    forms: regularE("exchang"),
    mode: "unspecified",
    prepositions: ["with"],
    direct: false,
    passive: false,
    symmetric: true,
    needs:
      /^(views|opinions|ideas|notes|thoughts|assessments|perspectives|information|greetings|pleasantries)$/,
    roles: NONE,
    example: "Ruiz exchanged views on transit with Keld.",
    counterExample: "Norland exchanged prisoners with Sudmark.",
  },
  {
    id: "telephoned",
    forms: [
      ...regularE("telephon"),
      ...regularE("phon"),
      ...regular("dial"),
      "dialled",
      "dialling",
      "ring",
      "rings",
      "rang",
      "rung",
    ],
    mode: "call",
    prepositions: [],
    direct: true,
    passive: false,
    symmetric: false,
    needsPerson: true,
    roles: ["initiator", "recipient"],
    example: "Ruiz telephoned President Keld late on Tuesday.",
    counterExample: "Ruiz telephoned the radio station.",
  },
  {
    id: "called",
    forms: ["call", "calls", "called", "calling"],
    mode: "call",
    prepositions: [],
    direct: true,
    passive: false,
    symmetric: false,
    unless: /^(on|upon|for|off|out|back|it|this|that|a|an|the)$/,
    needsPerson: true,
    roles: ["initiator", "recipient"],
    example: "Ruiz called President Keld late on Tuesday.",
    counterExample: "Ruiz called President Keld a liar.",
  },
  {
    id: "called-on",
    forms: ["call", "calls", "called", "calling"],
    mode: "meeting",
    prepositions: ["on"],
    direct: false,
    passive: false,
    symmetric: false,
    needs: /^(on|upon)$/,
    roles: ["visitor", "host"],
    example: "Foreign Minister Voss called on President Keld.",
    counterExample: "Foreign Minister Voss called on President Keld to stop the fighting.",
  },
  {
    id: "received",
    forms: regularE("receiv"),
    mode: "meeting",
    prepositions: [],
    direct: true,
    passive: true,
    symmetric: false,
    unless: /^(a|an|the|his|her|their|its|assurances|support)$/,
    needsPerson: true,
    roles: ["host", "visitor"],
    example: "President Keld received Foreign Minister Voss in Brevic.",
    counterExample: "President Keld received assurances from Foreign Minister Voss.",
  },
  {
    id: "hosted",
    forms: [
      ...regular("host"),
      ...regularE("welcom"),
      ...regular("greet"),
      ...regular("entertain"),
    ],
    mode: "meeting",
    prepositions: [],
    direct: true,
    passive: true,
    symmetric: false,
    needsPerson: true,
    roles: ["host", "visitor"],
    example: "Keld hosted Prime Minister Dana Ruiz in Brevic.",
    counterExample: "Keld welcomed the statement of Prime Minister Dana Ruiz.",
  },
  {
    id: "visited-person",
    forms: regular("visit"),
    mode: "visit",
    prepositions: [],
    direct: true,
    passive: false,
    symmetric: false,
    needsPerson: true,
    roles: ["visitor", "host"],
    example: "Voss visited President Keld in Brevic.",
    counterExample: "Voss visited Brevic.",
  },
  {
    id: "wrote-to",
    forms: ["write", "writes", "wrote", "written", "writing"],
    mode: "letter",
    prepositions: ["to"],
    direct: false,
    passive: false,
    symmetric: false,
    roles: ["initiator", "recipient"],
    example: "Selim wrote to Secretary-General Brandt.",
    counterExample: "Selim wrote on Twitter that Brandt was wrong.",
  },
  {
    id: "sat-down-with",
    forms: ["sit", "sits", "sat", "sitting"],
    mode: "meeting",
    prepositions: ["with"],
    direct: false,
    passive: false,
    symmetric: true,
    needs: /^(down)$/,
    roles: NONE,
    example: "Voss sat down with Foreign Minister Tolan in Geneva.",
    counterExample: "Voss sat down.",
  },
  {
    id: "dined-with",
    forms: [...regularE("din"), ...regular("lunch"), ...regular("breakfast")],
    mode: "meeting",
    prepositions: ["with"],
    direct: false,
    passive: false,
    symmetric: true,
    roles: NONE,
    example: "Voss dined with President Keld on Friday.",
    counterExample: "Voss dined in Hask on Friday.",
  },
  {
    id: "negotiated-with",
    forms: [...regularE("negotiat")],
    mode: "unspecified",
    prepositions: ["with"],
    direct: false,
    passive: false,
    symmetric: false,
    roles: NONE,
    example: "Voss negotiated with President Keld through the night.",
    counterExample: "Voss negotiated a fee through the night.",
  },
];
