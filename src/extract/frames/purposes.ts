import { isVerb } from "../clauses/clause-words.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { isFirstOfHisKind } from "../mentions/mention.ts";

/** "met Keld to discuss": the infinitive tells what another contact was for. */
export function isPurpose(nodes: readonly Node[], at: number): boolean {
  // "had the chance on Monday to talk"
  const behindTime = nodes[at - 2]?.kind === "time" ? at - 3 : at - 1;
  const chance = nodes[wordOf(nodes[behindTime]) === "on" ? behindTime - 1 : behindTime];
  const before = behindTime < at - 1 && CHANCES.has(wordOf(chance)) ? chance : nodes[at - 2];
  if (wordOf(nodes[at - 1]) !== "to" || !before) return false;
  if (CHANCES.has(wordOf(before)))
    return isToBeAble(nodes, at) && !CHANCES.has(wordOf(nodes[at - 5]));
  if (wordOf(before) === "yet") return false;
  if (wordOf(before) === "time" && /^(?:found|made|finds|makes)$/.test(wordOf(nodes[at - 3])))
    return false;
  if (isFirstOf(before) || isJourneysEnd(nodes, at)) return false;
  if (usesChannel(nodes, at)) return false;
  // "Voss to meet Tolan in Perrin": a headline says so of what is planned.
  if (before.kind === "mention" && !nodes.slice(0, at - 1).some((node) => isVerb(node)))
    return false;
  if (wordOf(before) === "on" && /^(go|goes|went|gone|going)$/.test(wordOf(nodes[at - 3])))
    return false;
  return before.kind !== "word" || !/^(VERB|AUX|ADJ|PART)$/.test(before.token.pos);
}

/** "flew to Hask on Monday to meet Keld", "had come to see her": who went there met. */
function isJourneysEnd(nodes: readonly Node[], at: number): boolean {
  if (!SEEING.test(wordOf(nodes[at]))) return false;
  return JOURNEY.test(wordsOf(nodes, at - 12, at - 1));
}

/** "the first minister to meet her": who is told apart by it did so. */
function isFirstOf(before: Node): boolean {
  return before.kind === "mention" && isFirstOfHisKind(before.mention);
}

const SEEING = /^(?:meet|see|consult|confer|visit|speak|talk|greet|welcome|receive)$/;

const JOURNEY =
  /\b(?:travel+(?:ed|ing)|flying|heading|flew|flown|went|came|come|arrived|returned|drove|journeyed|rushed|hurried|stopped|landed|stayed) (?!under|out (?!to )|into|from|up|down)(?:[\w-]+ ?){0,7}$/;

/** "used the hotline on Tuesday to discuss": what was used is the channel itself. */
function usesChannel(nodes: readonly Node[], at: number): boolean {
  const words = wordsOf(nodes, at - 9, at - 1);
  return /\bus(?:ed|es|ing) (?:the|a|an|their) (?:[\w-]+ ){0,2}(?:hotline|telephone|phone|video link)\b/.test(
    words,
  );
}

/** "had the chance to meet", "it was a pleasure to welcome": it came to pass. */
export const CHANCES = new Set(
  "pleasure honor honour privilege chance opportunity occasion able delighted glad happy honored honoured pleased privileged".split(
    " ",
  ),
);

/** "came to be able to talk to him"; "was able to" came to pass, and so did "glad to be able to". */
function isToBeAble(nodes: readonly Node[], at: number): boolean {
  return (
    nodes
      .slice(Math.max(0, at - 4), at)
      .map(wordOf)
      .join(" ") === "to be able to"
  );
}
