import type { ContactDate, Evidence } from "../../model/report.ts";
import { findTopics } from "./circumstances.ts";
import { dayTold } from "./anchored-dates.ts";
import { isVerb } from "../clauses/clause-words.ts";
import type { SentenceView } from "./contacts.ts";
import { resolveDate } from "../times/dates.ts";
import { findDayParts } from "../times/day-parts.ts";
import type { Discourse } from "../cast/discourse.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { isOtherTime } from "./own-times.ts";
import type { Gathered } from "./reports.ts";

/**
 * Contacts that are first counted, then told one by one: "They spoke twice on Friday. The morning
 * call was about rye, the evening call about a drone."
 */
export interface Counted {
  contact: Gathered;
  /** How many have been told one by one. */
  items: number;
  /** Ordinal of the last sentence that told of them. */
  sentence: number;
}

/** What says that there were two, which the next sentences may tell one by one. */
export const COUNTING =
  /\b(?:twice|two (?:separate |different )?(?:(?:tele)?phone |telephonic |video )?(?:calls|conversations|meetings|talks))\b/;

/** "The first call", "The second, on Saturday," but not "The first lady". */
const ITEM =
  /^["“]?(?:in |during )?(?:the|one|an) (?:(?:first|second|earlier|later|former|latter|morning|afternoon|evening)(?: (call|conversation|meeting|one)\b|(?=,))|(?<=one )(call|conversation|meeting)\b)/;

/** For how many sentences "the first" is one of those that were counted. */
export const ITEM_SENTENCES = 2;

/** Tells counted contacts apart: the first stays with what was told, each further one is a contact of its own. */
export function followCounted(
  discourse: Discourse,
  gathered: Gathered[],
  told: readonly Gathered[],
  sentence: SentenceView,
  evidence: Evidence | null,
): Gathered | undefined {
  if (evidence === null) return undefined;
  const [contact, ...others] = told;
  if (contact) {
    const isHeld = others.length === 0 && contact.status === "occurred";
    const isCounted = isHeld && COUNTING.test(sentence.folded);
    discourse.counted = isCounted ? { contact, items: 0, sentence: sentence.ordinal } : undefined;
    const at = isHeld ? findOtherPart(sentence, isCounted) : undefined;
    if (at === undefined) return undefined;
    return addTwin(gathered, contact, { topics: findTopics({ cue: at, to: at + 1 }, sentence) });
  }
  const { counted } = discourse;
  if (!counted || sentence.ordinal - counted.sentence > ITEM_SENTENCES) return undefined;
  const item = ITEM.exec(sentence.folded);
  if (!item) return undefined;
  counted.items++;
  counted.sentence = sentence.ordinal;
  return tellItem(gathered, counted, evidence, {
    ...(/call|conversation/.test(item[1] ?? item[2] ?? "") && isOpenMode(counted.contact)
      ? { mode: "call" as const }
      : {}),
    ...dateOf(discourse, sentence),
    topics: findTopics({ cue: 0, to: 1 }, sentence),
  });
}

function isOpenMode({ mode }: Gathered): boolean {
  return mode === "unspecified";
}

function tellItem(
  gathered: Gathered[],
  { contact, items }: Counted,
  evidence: Evidence,
  own: Partial<Gathered>,
): Gathered {
  if (items > 1) return addTwin(gathered, contact, own, evidence);
  Object.assign(contact, own);
  contact.evidence.push(evidence);
  return contact;
}

/** One more between the same, proved by the sentence that counts and by its own. */
function addTwin(
  gathered: Gathered[],
  contact: Gathered,
  own: Partial<Gathered>,
  evidence?: Evidence,
): Gathered {
  const proof = [...contact.evidence.slice(0, 1), ...(evidence ? [evidence] : [])];
  const twin = { ...contact, ...own, evidence: proof };
  gathered.push(twin);
  return twin;
}

/** The only day that the sentence tells. */
function dateOf(discourse: Discourse, { nodes, written }: SentenceView): { date?: ContactDate } {
  const times = nodes.flatMap((node, i) =>
    node.kind === "time" && !isOtherTime(nodes, i) ? [node.time.meaning] : [],
  );
  const [meaning] = times;
  if (!meaning || times.length > 1) return {};
  const date =
    meaning.kind === "anchor" ? dayTold(discourse) : resolveDate(meaning, written, "past");
  return date ? { date } : {};
}

/** "spoke in the morning about rye and in the evening about wheat": the node of the second. */
function findOtherPart({ nodes }: SentenceView, isCounted: boolean): number | undefined {
  const times = nodes.flatMap((node, i) => (partOf(node) === undefined ? [] : [i]));
  return times.find((at, i) => {
    const before = times[i - 1];
    if (before === undefined || partOf(nodes[at]) === partOf(nodes[before])) return false;
    if (nodes.slice(before, at).some(isVerb)) return false;
    return isCounted || /^(?:and|again)$/.test(wordOf(nodes[at - 1]));
  });
}

function partOf(node: Node | undefined): string | undefined {
  return node?.kind === "time" ? findDayParts(node.time.text)[0] : undefined;
}
