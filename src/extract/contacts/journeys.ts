import { isVerb } from "../clauses/clause-words.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/**
 * "will visit Brevic on 23 August and meet Keld", "is to fly to Hask on Thursday, where he will meet
 * Ruiz": one is there on the day on which one travels.
 */
export function isOfJourney(nodes: readonly Node[], at: number): boolean {
  return /^(?:and|(?:, )?where)\b/.test(wordsOf(nodes, at + 1, at + 3)) && isJourney(nodes, at);
}

/** Whether the verb before a day tells that somebody comes. */
function isJourney(nodes: readonly Node[], at: number): boolean {
  if (/\bpa(?:id|ys?) [^,;]*\bvisit\b[^,;]*$/.test(wordsOf(nodes, 0, at))) return true;
  const verb = nodes.slice(0, at).findLast((node) => isVerb(node));
  return /^(?:visit|travel|fly|flew|flies|arriv|go|goes|went|come|comes|came|tour|head|expect|due)/.test(
    wordOf(verb),
  );
}
