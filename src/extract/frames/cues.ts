import { PRESENCE_FORMS } from "./attendance-frames.ts";
import { COMPANY_FORMS } from "./company-frames.ts";
import { GATHERING_FORM } from "./gathering-frames.ts";
import { GUEST_FORMS } from "./guest-frames.ts";
import { INVITATION_FORMS } from "./invitation-frames.ts";
import { OPENING_FORMS } from "./opening-frames.ts";
import { REQUEST_FORMS } from "./request-frames.ts";
import { SETTLED_FORMS } from "./settled-frames.ts";
import { TOLD_FORMS } from "./told-places.ts";
import { NOUN_RULES } from "../rules/nouns.ts";
import { SHOWN_VERB_RULES } from "../rules/shown-verbs.ts";
import { VERB_RULES, type VerbRule } from "../rules/verbs.ts";
import { HOME_FORMS, HOUR_FORMS } from "./whereabouts-frames.ts";

const RULES: readonly VerbRule[] = [...VERB_RULES, ...SHOWN_VERB_RULES];

/** All forms of all cues: a sentence that holds none tells of no contact. */
export const CUE_FORMS: ReadonlySet<string> = new Set([
  ...[...RULES, ...NOUN_RULES].flatMap(({ forms }) => forms),
  ...INVITATION_FORMS,
  ...GUEST_FORMS,
  ...COMPANY_FORMS,
  ...REQUEST_FORMS,
  ...SETTLED_FORMS,
  GATHERING_FORM,
  "phone",
  "telephone",
  "line",
  ...HOME_FORMS,
  ...HOUR_FORMS,
  ...PRESENCE_FORMS,
  ...OPENING_FORMS,
  ...TOLD_FORMS,
]);

/** Patterns that a sentence must all match for a cue in it to count. */
type Companions = readonly RegExp[];

/** What the cues that are no rules of a table cannot do without; the others stand for themselves. */
const OWN_COMPANIONS: readonly { forms: readonly string[]; companions: Companions }[] = [
  // "got Keld on the line"
  { forms: ["line"], companions: [/\b(?:on|over)\s+the\s+line\b/] },
  // "the guest of Keld"
  { forms: ["guest", "guests"], companions: [/\bof\b/] },
  // "comes to Brevic to see Keld"
  { forms: ["see"], companions: [/\bto\s+see\b/] },
  // "I am in Brevic with Keld"
  { forms: COMPANY_FORMS, companions: [/\bwith\b/] },
  // "drove out to Keld's house", "went to his office"
  { forms: HOME_FORMS, companions: [/(?:['’]s|\bhis|\bher)\s/, /\b(?:at|to)\b/] },
  // "was with Keld for an hour"
  { forms: HOUR_FORMS, companions: [/\b(?:was|were|sat|stayed)\s+with\b/, /\bfor\b/] },
  // "turned down a request for a call"
  {
    forms: REQUEST_FORMS,
    companions: [/\b(?:declin|refus|reject|turn|rebuff|spurn|brush|accept|grant)/],
  },
  // "brought together Voss and Tolan"
  { forms: [GATHERING_FORM], companions: [/\b(?:br(?:ing|ings|inging|ought))\b.*\btogether\b/] },
  // "signed the treaty in Brevic on Monday"
  { forms: SETTLED_FORMS, companions: [/\b(?:in|at|on)\b/] },
  // "told Tolan in Hask on Monday", "was briefed in Hask by Voss"
  {
    forms: TOLD_FORMS,
    companions: [
      /\b(?:told|informed|assured|apprised|consulted|updated|(?:de)?briefed) (?:\S+ ){0,9}(?:in|at) /,
    ],
  },
];

/** For each form what it may go with; a form that may stand alone is left out. */
const COMPANIONS = createCompanions();

function createCompanions(): ReadonlyMap<string, readonly Companions[]> {
  const found = new Map<string, Companions[]>();
  const add = (forms: readonly string[], companions: Companions): void => {
    for (const form of forms) found.set(form, [...(found.get(form) ?? []), companions]);
  };
  for (const rule of RULES) add(rule.forms, companionsOf(rule));
  for (const { forms, companions } of OWN_COMPANIONS) add(forms, companions);
  const known = new Set(found.keys());
  const alone = [
    ...NOUN_RULES.flatMap(({ forms }) => forms),
    ...INVITATION_FORMS,
    ...PRESENCE_FORMS,
    ...[...CUE_FORMS].filter((form) => !known.has(form)),
    ...[...found].flatMap(([form, all]) => (all.some(({ length }) => length === 0) ? [form] : [])),
  ];
  for (const form of alone) found.delete(form);
  return found;
}

/** What a rule asks of the words beside its verb: "exchanged" needs "views", "wrote" needs "to". */
function companionsOf(rule: VerbRule): Companions {
  const companions: RegExp[] = [];
  if (rule.needs) companions.push(anywhere(rule.needs));
  if (rule.behind) companions.push(new RegExp(rule.behind.source.replace(/\$$/, "")));
  const goesAlone = rule.direct || rule.passive || rule.symmetric;
  if (!goesAlone && rule.prepositions.length > 0)
    companions.push(new RegExp(`\\b(?:${rule.prepositions.join("|")})\\b`));
  return companions;
}

/** A pattern of one word as a pattern of a sentence that holds it. */
function anywhere({ source }: RegExp): RegExp {
  return new RegExp(`\\b(?:${source.replace(/^\^|\$$/g, "")})\\b`);
}

const CUES = new RegExp(
  `\\b(?:${[...CUE_FORMS].sort((a, b) => b.length - a.length).join("|")})\\b`,
  "g",
);

/** "Did he meet Tolan?" asserts nothing; in what it takes for granted there may be a contact. */
const QUESTION = /\?["'”’)\]]?\s*$/;

/** The cues that a question may take for granted. */
const ASKED_FORMS: ReadonlySet<string> = new Set([
  ...INVITATION_FORMS,
  ...GUEST_FORMS,
  ...COMPANY_FORMS,
  ...REQUEST_FORMS,
  ...SETTLED_FORMS,
  ...PRESENCE_FORMS,
  "phone",
  "telephone",
  "line",
  "summit",
]);

/**
 * Whether a text in small letters holds a cue with all that it cannot do without: most sentences that
 * hold "take" or "see" tell of no contact, and need not be tagged to know it.
 */
export function hasCueIn(words: string): boolean {
  return hasCueOf(words, CUE_FORMS);
}

/** Whether a sentence in small letters does so, and asserts what its cue says. */
export function hasCueInSentence(words: string): boolean {
  return hasCueOf(words, QUESTION.test(words) ? ASKED_FORMS : CUE_FORMS);
}

function hasCueOf(words: string, forms: ReadonlySet<string>): boolean {
  CUES.lastIndex = 0;
  for (let cue = CUES.exec(words); cue; cue = CUES.exec(words)) {
    if (!forms.has(cue[0])) continue;
    const ways = COMPANIONS.get(cue[0]);
    if (ways === undefined || ways.some((all) => all.every((each) => each.test(words))))
      return true;
  }
  return false;
}
