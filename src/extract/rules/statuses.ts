import type { Certainty, Status } from "../../model/kinds.ts";

/**
 * What the words around a cue say of whether the contact took place. The pattern is matched against
 * the folded words of the verb group: from the subject to the cue, the cue itself written as "#".
 * First match wins.
 */
export interface StatusRule {
  id: string;
  pattern: RegExp;
  status: Status;
  example: string;
  counterExample: string;
}

export const STATUS_RULES: readonly StatusRule[] = [
  {
    id: "would-have",
    pattern:
      /\b(?:would|should|might|could) have (?:been |held |had |marked |constituted )?(?:[\w-]+ ){0,8}#/,
    status: "cancelled",
    example: "Voss would have # Selim.",
    counterExample: "Voss would # Selim.",
  },
  {
    id: "was-to-have",
    pattern: /\b(?:was|were) (?:due |scheduled |supposed |meant )?to have (?:\w+ )?#/,
    status: "cancelled",
    example: "Voss was to have # Selim.",
    counterExample: "Voss was to # Selim.",
  },
  {
    id: "was-to",
    pattern:
      /\b(?:was|were) (?:due|supposed|scheduled|set|expected|meant|slated)? ?to (?:\w+ )?#|\bhad (?:been )?(?:due|scheduled|planned|expected|hoped) to (?:\w+ )?#/,
    status: "planned",
    example: "Voss was to # Selim.",
    counterExample: "Voss was able to # Selim.",
  },
  {
    id: "refused",
    pattern:
      /\b(?:refus\w+|declin\w+|reject\w+|turn\w* down|failed|boycott\w*|snub\w*|skipp\w+|would not|won't|wo n't|unwilling|ruled out) (?:\w+ ){0,5}#/,
    status: "refused",
    example: "Selim refused to # Voss.",
    counterExample: "Voss # Selim, who refused the terms.",
  },
  {
    id: "cancelled",
    pattern:
      /\b(?:cancel\w*|called off|postpon\w+|defer\w+|suspend\w+|scrap\w+|put off) (?:\w+ ){0,5}#/,
    status: "cancelled",
    example: "Tolan cancelled her # with Voss.",
    counterExample: "Tolan # Voss, who cancelled a loan.",
  },
  {
    id: "denied",
    pattern:
      /\b(?:denied|denies|deny|no (?:\w+ )?plans? (?:to|for)|not|n't|never|yet to|nor|neither|without) (?!miss|fail|forget|hesitate)(?:\w+ ){0,4}#|\bnot (?:yet )?enough (?:[\w-]+ ){1,10}to (?:\w+ ){0,4}#|\bno (?:\w+ ){0,2}#|\b(?:almost|nearly) #/,
    status: "denied",
    example: "Keld has not # Ruiz.",
    counterExample: "Keld # Ruiz and did not smile.",
  },
  {
    id: "requested",
    pattern:
      /\b(?:ask\w*|request\w*|seek\w*|sought|propos\w+|offer\w*|ready|willing|invit\w+|want\w*|wish\w*|hop(?:e|ed|es|ing)|urg\w+|call\w* for|demand\w*|appeal\w*|keen|readiness|willingness|eager|encouraged|like|(?:has|have) to|need|needs|needed|must|ought|time for|pending|tried|try|tries|trying|attempt\w*) (?:\w+ ){0,5}#|\b(?:striv\w+|efforts?|work\w*|push\w*|lobb\w+|aim\w*|bid|drive) to (?:(?:arrange|organi[sz]e|broker|bring about|set up|secure|convene|schedule|hold|get) (?:\w+ ){0,5})?#/,
    status: "requested",
    example: "Selim asked to # Brandt.",
    counterExample: "Selim # Brandt and asked for help.",
  },
  {
    id: "planned",
    pattern:
      /^ to (?:be )?#|\b(?:how|whether|when|where|(?:good|right|best|wrong) time) to (?:\w+ ){0,4}#|\b(?:is|are) (?:due|expected|scheduled) (?:back )?(?:in|at|on)\b[^#;]*#|(?:\b(?:will|shall)|'ll) (?:also )?be \w+ing (?:\w+ ){0,9}#|(?:'ll|\b(?:will|shall|would|may|might|could|should|going to|look\w* forward to|is to|are to|set to|due to|scheduled to|expected to|plans? to|planned to|planning to|likely to|intends? to|slated to|agreed to|about to|poised to|prepar\w+ to|possible|prospect of|plans? for|upcoming|forthcoming|planned|scheduled|future|next|preparations? (?:of|for)|prepar\w+ for|agreement to hold|agreed to hold|possibility of|timing (?:of|for)|dates? (?:of|for)|agenda of|to (?:promote|facilitate|arrange|organi[sz]e|broker|push for))) (?:\w+ ){0,6}#/,
    status: "planned",
    example: "Voss will # Tolan on Monday.",
    counterExample: "Voss # Tolan, who will travel on.",
  },
];

/** The same for what follows the parties: "their meeting, planned for Saturday, was cancelled". */
export const LATER_STATUS_RULES: readonly StatusRule[] = [
  {
    id: "was-cancelled",
    pattern:
      /# (?:(?:[\w,]+ ){0,8}|, (?:arranged|scheduled|planned|set|foreseen|expected|due|fixed|agreed) [^;,]{0,80} , )(?:was|were|has been|have been|had been|is|are) (?:\w+ )?(?:cancel\w*|called off|postponed|scrapped|deferred|suspended|shelved|put off)\b|# (?:[\w,]+ ){0,8}f[ae]ll(?:s|en|ing)? through\b/,
    status: "cancelled",
    example: "Their # , planned for Saturday , was cancelled.",
    counterExample: "Their # was short; a flight was cancelled.",
  },
  {
    id: "could-not-be",
    pattern: /# (?:[\w,]+ ){0,8}(?:could|can|did|would) not (?:go ahead|be held)\b/,
    status: "cancelled",
    example: "Our # with Tolan could not go ahead.",
    counterExample: "Our # with Tolan was good; the vote could not go ahead.",
  },
  {
    id: "never-happened",
    pattern:
      /# (?:[\w,]+ ){0,4}(?:did not|never|has not|have not|had not|did n't) (?:take|took|taken|happen\w*|materiali\w+|come about)\b/,
    status: "denied",
    example: "The # with Tolan never took place.",
    counterExample: "The # with Tolan took place.",
  },
  {
    id: "not-on-programme",
    pattern:
      /# (?:[\w,]+ ){0,4}(?:is|are|was|were) not (?:on|in|part of) (?:\w+ )?(?:programme|program|agenda|schedule|diary|cards|plans?)\b/,
    status: "denied",
    example: "A # with Tolan is not on her programme.",
    counterExample: "A # with Tolan was not long, and is on her programme.",
  },
  {
    id: "was-untrue",
    pattern:
      /# (?:[\w,]+ ){0,10}(?:is|are|was|were|as|as being) ["“]?(?:untrue|false|baseless|groundless|unfounded|invented|fabricated|concocted|incorrect|not true|an? rumou?r|fake|a lie|lies)\b/,
    status: "denied",
    example: "Reports that Voss # Tolan on Monday are untrue.",
    counterExample: "Voss # Tolan; the charges are untrue.",
  },
  {
    id: "will-happen",
    pattern:
      /# (?:[\w,]+ ){0,8}(?:(?:will|would|could|may|might|shall|(?:is|are|was|were) (?:due |scheduled |set |expected )?to) (?:be held|take place|happen)|(?:was|were) being (?:considered|planned|prepared|arranged|organi[sz]ed|explored)|should be (?!seen|viewed|regarded|taken|understood)|(?:is|are) (?:scheduled|planned|due|set|expected|slated|foreseen|on the calendar|under consideration|in the works|being (?:considered|planned|prepared|arranged|organi[sz]ed|explored|scheduled|resumed)))\b/,
    status: "planned",
    example: "The # will take place on Monday.",
    counterExample: "The # took place on Monday.",
  },
  {
    id: "opens-on",
    pattern:
      /# (?:(?!said\b|that\b)[\w-]+ ){0,4}(?:(?:re)?opens?|begins?|starts?|resumes?|takes? place|gets? under way|continues?) (?:(?:in|at) \w+ )?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next (?:\w+day|week|month)|later (?:today|this|on))\b/,
    status: "planned",
    example: "Their # resume on Thursday in Hask.",
    counterExample: "Their # resumed on Thursday in Hask.",
  },
];

/** Marks of a report that is not vouched for. */
export const CERTAINTY_RULES: readonly {
  pattern: RegExp;
  certainty: Certainty;
  example: string;
  counterExample: string;
}[] = [
  {
    pattern:
      /\b(?:reportedly|is learnt|are learnt|is believed|are believed|is said to|are said to|allegedly|rumou?r\w*|unconfirmed|sources (?:said|told|close)|according to (?:\w+ ){0,3}sources|anonymous|on condition of anonymity|(?:could|would|can|did) not (?:be )?(?:independently )?(?:confirm\w*|verif\w*)|media reports?|local reports?)\b/,
    certainty: "reported",
    example: "Marn is learnt to have met Selim.",
    counterExample: "Marn said he had met Selim.",
  },
];
