import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";

/** What a day or a visit began or ended with. */
const OPENED =
  /^(?:began|begins|begun|beginning|started|starts|starting|opened|opens|kicked|kicks|ended|ends|ending|concluded|concludes|closed|capped|rounded|finished|wrapped|launched|resumed)$/;

const SPANS =
  /^(?:day|days|morning|afternoon|evening|week|weekend|visit|trip|tour|stay|stop|stopover|journey|mission|programme|program|schedule|engagements?|term|tenure|first|second|third|last|final|official|two-day|three-day|working|busy|diplomatic|off|out|up|round|it)$/;

const REACH = 9;

/** "began her day in Brevic with a meeting with Keld": whoever had the day had the meeting. */
export function isOpenedWith(nodes: readonly Node[], preposition: number): boolean {
  let hasSpan = false;
  for (let i = preposition - 1; i >= Math.max(0, preposition - REACH); i--) {
    const word = wordOf(nodes[i]);
    if (OPENED.test(word)) return hasSpan;
    hasSpan ||= SPANS.test(word);
    if (isVerb(nodes[i]) && !SPANS.test(word)) return false;
    const isPlace = nodes[i]?.kind !== "word" || isPreposition(nodes[i]) || word === "'s";
    if (!isPlace && !/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|ADV|PART|ADP)$/.test(posOf(nodes[i])))
      return false;
  }
  return false;
}
