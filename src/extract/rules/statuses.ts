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
      /\b(?:denied|denies|deny|no (?:\w+ )?plans? (?:to|for)|not(?! only)|n't|never|yet to|nor|neither|without|unable to|powerless to|too \w+ to) (?!miss|fail|forget|hesitate|deny|dispute)(?:(?!(?:after|before|following|during|despite|when|while|until)\b)\w+ ){0,4}#|\bnot (?:yet )?enough (?:[\w-]+ ){1,10}to (?:\w+ ){0,4}#|\bno (?:\w+ ){0,2}#|\b(?:almost|nearly) #/,
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

/** Up to eight words from the parties to what is said of the contact, which lead into no other clause. */
const AS_SUBJECT =
  "# (?:, (?:which (?:was|were|is|are|has been|have been|had been) (?:\\w+ )?)?(?:arranged|scheduled|planned|set|foreseen|expected|due|fixed|agreed) [^;,]{0,80} , )?(?:(?!(?:after|before|because|as|when|while|since|until|though|although|despite|where|who|whom|said|says|told|added|so|if|and|but|or)\\b)[\\w,'’-]+ ){0,8}";

const BE =
  "(?:is|are|was|were|be|been|being|remains?|remained|looks?|looked|seems?|seemed|appears?|appeared)";

/** What is said of a contact as the subject: "their meeting, planned for Saturday, was cancelled". */
export const LATER_STATUS_RULES: readonly StatusRule[] = [
  {
    id: "was-held",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:(?:was|were|has been|have been|had been) (?:held|convened)(?! up| back)|took place|(?:has|have|had) taken place|went ahead|came off|got under way|was under way|lasted|concluded|ended|${BE} (?:cut short|interrupted|disrupted|overshadowed|marred|dominated|attended|hosted|chaired|moderated|followed by))\\b`,
    ),
    status: "occurred",
    example: "The # , which had been put off twice , was held on Monday.",
    counterExample: "The # was put off and the vote was held.",
  },
  {
    id: "was-cancelled",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:${BE} (?:\\w+ )?(?:cancel\\w*|called off|postponed|scrapped|deferred|suspended|shelved|put off|put on hold|on hold|on ice|off the table|off again|aborted|abandoned|dropped|broken off before|ruled out|out of the question|impossible)|f[ae]ll(?:s|en|ing)? through)\\b`,
    ),
    status: "cancelled",
    example: "Their # , planned for Saturday , was cancelled.",
    counterExample: "Their # was short; a flight was cancelled.",
  },
  {
    id: "could-not-be",
    pattern: new RegExp(`${AS_SUBJECT}(?:could|can|did|would) not (?:go ahead|be held)\\b`),
    status: "cancelled",
    example: "Our # with Tolan could not go ahead.",
    counterExample: "Our # with Tolan was good; the vote could not go ahead.",
  },
  {
    id: "never-happened",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:did not|never|has not|have not|had not|did n't) (?:yet )?(?:take|took|taken|happen\\w*|materiali\\w+|come about|come off)\\b`,
    ),
    status: "denied",
    example: "The # with Tolan never took place.",
    counterExample: "The # with Tolan took place.",
  },
  {
    id: "not-on-programme",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:is|are|was|were) not (?:on|in|part of) (?:\\w+ )?(?:programme|program|agenda|schedule|diary|cards|plans?)\\b`,
    ),
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
    id: "not-settled",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:(?:${BE}|has been|have been|has|have) (?:not|n't|never|yet to be|far from|anything but) (?:yet )?(?:been )?(?:nailed down|settled|fixed|agreed|finali[sz]ed|set|arranged|scheduled|planned|certain|sure|decided|final|a done deal|set in stone)|(?:has|have) (?:not|n't|yet to be) (?:yet )?(?:been )?announced|(?:cannot|can not|could not) be (?:postponed|cancelled|ruled out|excluded))\\b`,
    ),
    status: "planned",
    example: "The # with Tolan is not yet nailed down.",
    counterExample: "The # with Tolan is not over.",
  },
  {
    id: "will-happen",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:(?:will|would|could|may|might|shall|${BE} (?:due |scheduled |set |expected |likely |about )?to) (?:be held|take place|happen|go ahead|come about|follow)|(?:was|were) being (?:considered|planned|prepared|arranged|organi[sz]ed|explored)|should be (?!seen|viewed|regarded|taken|understood)|(?:is|are|remains?|looks?|seems?|appears?) (?:scheduled|planned|due|set|expected|slated|foreseen|envisaged|anticipated|pencilled in|on the calendar|on the cards|on the table|in the offing|in the pipeline|in prospect|in doubt|in question|in the balance|up in the air|uncertain|unlikely|likely|possible|probable|conceivable|imminent|an option|a possibility|under consideration|under discussion|in the works|being (?:considered|planned|prepared|arranged|organi[sz]ed|explored|scheduled|resumed|discussed))|(?:was|were|has been|have been|had been) (?:moved|rescheduled|pushed back|put back|brought forward|delayed)(?! by (?:an?|half|some|\\d+|two|three|several|a few) (?:\\w+ )?(?:hours?|minutes?))|(?:has|have) been (?:confirmed|scheduled|set|fixed|arranged|agreed|planned) (?:for|on)|hangs? in the balance)\\b`,
    ),
    status: "planned",
    example: "The # will take place on Monday.",
    counterExample: "The # took place on Monday, and a vote is planned.",
  },
  {
    id: "went-unanswered",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:went unanswered|(?:was|were|has been|have been) (?:not (?:taken|answered|returned)|ignored|left unanswered))\\b`,
    ),
    status: "requested",
    example: "Our # with Tolan went unanswered.",
    counterExample: "Our # with Tolan left a question unanswered.",
  },
  {
    id: "was-announced",
    pattern: new RegExp(
      `${AS_SUBJECT}(?:was|were|has been|have been) (?:announced|mooted|floated|proposed|pencilled in)\\b`,
    ),
    status: "planned",
    example: "A # with Tolan was announced on Monday.",
    counterExample: "The # with Tolan was long; a second was announced.",
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
