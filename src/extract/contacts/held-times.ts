import { isVerb } from "../clauses/clause-words.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import type { Frame } from "../frames/frame.ts";

/** Days that stand in what is said of the noun of a contact before its verb. */

/** "The talks, held on", "The meeting, which took place in Perrin on". */
const HELD =
  /\b(?:talks|meetings?|calls?|conversation|session|summit|round|dinner|lunch|breakfast|consultations|negotiations|discussions|conference|gathering|ceremony|encounter|audience|visit)(?: (?!said\b|that\b)[^ ,;:]+){0,6}(?: ,)? (?:(?:which|that) )?(?:(?:was|were|has been|have been|had been) )?(?:held|convened|conducted|hosted|chaired|staged|made|took place|taking place|began|started|opened)\b(?: (?!and\b|to\b|after\b|before\b|since\b)[\w'’-]+){0,8}$/;

/** How far before a day the noun may stand, in nodes. */
const REACH = 16;

/** "The talks, held on Monday in Hask, brought together Voss and Tolan": the day of the noun is that of the contact. */
export function isHeldOn(nodes: readonly Node[], at: number, { cue, verb }: Frame): boolean {
  const ends = Math.min(cue, verb);
  if (at >= ends || !HELD.test(wordsOf(nodes, at - REACH, at))) return false;
  const comma = nodes.findLastIndex((node, i) => i < ends && wordOf(node) === ",");
  const rest = comma > at ? nodes.slice(at + 1, comma) : [];
  const isSubject = nodes.slice(Math.max(comma, at), ends).every(({ kind }) => kind !== "mention");
  return isSubject && !rest.some((node) => isVerb(node));
}

/** "A call between them, arranged on Saturday at short notice": when it was prepared or told of, and not held. */
const PREPARED =
  /, (?:(?:which|that) )?(?:(?:was|were|had been) )?(?:first )?(?:arranged|announced|requested|agreed|proposed|confirmed|reported|revealed|disclosed|postponed|cancelled|sought|mooted|brokered|offered|leaked)\b(?: (?!and\b|for\b)[\w'’-]+){0,5}$/;

export function isOfPreparing(nodes: readonly Node[], at: number, cue: number): boolean {
  return cue < at && PREPARED.test(wordsOf(nodes, Math.max(cue, at - 8), at));
}
