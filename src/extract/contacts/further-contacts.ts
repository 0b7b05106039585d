import type { Evidence } from "../../model/report.ts";
import type { Mode, Status } from "../../model/kinds.ts";
import { isVerb } from "../clauses/clause-words.ts";
import { readCircumstances, type SentenceView } from "./contacts.ts";
import type { Discourse } from "../cast/discourse.ts";
import { AT_REST, type Frame } from "../frames/frame.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import type { Gathered } from "./reports.ts";

/**
 * One contact more between those of the contact before, told without them: "Ruiz called Keld on Monday.
 * A second call on Tuesday brought no result."
 */

/** What says that it is one more, at the head of the sentence. */
const FURTHER =
  /^(?:["“] ?|(?:but|and|then) )?(?:(?:on|in|at) )?(?:[^,;]{0,30} , )?(?:(?:there was|(?:it|this|that|X) was (?:soon )?followed by|then came) )?(?:(?:an?|the|their) (?:second|third|fourth|further|new|fresh|subsequent|repeat|follow - up|follow-up)|another|yet another) (?:(?:phone|telephone|video|virtual|face-to-face|longer|shorter|brief|short|long|hour-long|two-hour|bilateral|such|formal|informal|secret|final|last) ){0,3}$/;

/** A sentence that may tell of one more, before it is read: others without a cue of their own are passed over. */
export const MAYBE_FURTHER =
  /\b(?:second|third|fourth|further|another|new|fresh|subsequent|repeat|follow-up)\b[^.;:]{0,40}\b(?:call|meeting|summit|session|round|conversation|discussion)\b/;

const MODES: ReadonlyMap<string, Mode | undefined> = new Map<string, Mode | undefined>([
  ["call", "call"],
  ["meeting", "meeting"],
  ["summit", "meeting"],
  ["session", "meeting"],
  ["round", "meeting"],
  ["conversation", undefined],
  ["discussion", undefined],
]);

/** How many nodes the words before the noun may take up, and how many sentences later it may be told. */
const LONGEST_OPENING = 12;
export const FURTHER_SENTENCES = 2;

const TO_COME =
  /^(?:will|shall|would|is (?:to|set|due|expected|planned|scheduled|foreseen)|are (?:to|set|due|expected|planned|scheduled)|has been (?:scheduled|set|planned|arranged|agreed)|was (?:scheduled|set|planned|arranged|agreed|fixed))\b/;

/** "could", "did not": nobody says that it was. */
const UNSURE =
  /\b(?:could|may|might|should|if|whether|not|n't|never|nor|no longer|proposed|possible|unlikely|likely)\b/;

export function followFurther(
  discourse: Discourse,
  gathered: Gathered[],
  told: readonly Gathered[],
  sentence: SentenceView,
  evidence: Evidence | null,
): Gathered | undefined {
  if (evidence === null || sentence.headline || told.length > 0) return undefined;
  const at = findFurther(sentence.nodes);
  const before = at === undefined ? undefined : findBefore(gathered, sentence.ordinal);
  if (at === undefined || !before) return undefined;
  const verb = findPredicate(sentence.nodes, at);
  if (verb < 0 || bringsOthers(sentence.nodes, at, verb)) return undefined;
  const words = wordsOf(sentence.nodes, Math.max(verb, 0), verb + 6);
  if (UNSURE.test(words)) return undefined;
  const frame = frameOf(
    sentence.nodes,
    at,
    before.mode,
    TO_COME.test(words) ? "planned" : undefined,
  );
  const entities = before.parties.map(({ entity }) => entity);
  const circumstances = readCircumstances(discourse, frame, sentence, entities);
  const isDated = circumstances.date !== null && circumstances.saysDay;
  if (!isDated && circumstances.status === "occurred") return undefined;
  const own = { parties: before.parties, evidence: [evidence], lastSentence: sentence.ordinal };
  const further: Gathered = { ...circumstances, ...own, adds: true };
  gathered.push(further);
  return further;
}

/** The node of the noun in "A second call on Tuesday", "Another round of talks followed". */
function findFurther(nodes: readonly Node[]): number | undefined {
  const end = Math.min(nodes.length, LONGEST_OPENING);
  for (let i = 1; i < end; i++) {
    if (!MODES.has(wordOf(nodes[i]))) continue;
    return FURTHER.test(`${wordsOf(nodes, 0, i)} `) ? i : undefined;
  }
  return undefined;
}

/** "A second call brought no result", "There was a second call on Tuesday": where the sentence says that it was. */
function findPredicate(nodes: readonly Node[], at: number): number {
  const before = nodes.findIndex((node, i) => i < at && /^(?:was|came)$/.test(wordOf(node)));
  return before >= 0 ? before : nodes.findIndex((node, i) => i > at && isVerb(node));
}

/** The one contact told last, a sentence or two before; of several nobody can say which. */
function findBefore(gathered: readonly Gathered[], ordinal: number): Gathered | undefined {
  const last = gathered.at(-1);
  if (!last || last.status !== "occurred" || ordinal - last.lastSentence > FURTHER_SENTENCES)
    return undefined;
  const isAlone = !gathered
    .slice(0, -1)
    .some(({ lastSentence }) => lastSentence === last.lastSentence);
  return isAlone && ordinal > last.lastSentence ? last : undefined;
}

/** "A second meeting of the cabinet", "a second call for calm", "a further call with Selim": another's, or none. */
function bringsOthers(nodes: readonly Node[], at: number, verb: number): boolean {
  const end =
    verb > at
      ? verb
      : nodes.findIndex((node, i) => i > at && (isVerb(node) || /^[,;.]$/.test(wordOf(node))));
  const words = wordsOf(nodes, at + 1, end);
  if (/^of (?:talks|negotiations|consultations|discussions)\b/.test(words))
    return bringsOthers(nodes, at + 2, verb);
  if (wordOf(nodes[at]) === "round" && !/^(?:of|in|on|at|X|$)/.test(words)) return true;
  if (/\b(?:of|for|with|between|among|by|from)\b/.test(words)) return true;
  return nodes
    .slice(at + 1, end)
    .some((node) => node.kind === "mention" && node.mention.form === null);
}

function frameOf(
  nodes: readonly Node[],
  at: number,
  before: Mode,
  status: Status | undefined,
): Frame {
  const mode = MODES.get(wordOf(nodes[at])) ?? before;
  const own = { ...AT_REST, rule: "further-noun", mode, cue: at, verb: at };
  const ends = { groupFrom: 0, to: at + 1, between: true, roles: [null, null] as const };
  return { ...own, first: [], second: [], ...ends, ...(status ? { status } : {}) };
}
