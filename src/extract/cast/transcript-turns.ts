import type { Article } from "../../model/article.ts";
import type { Mention } from "../mentions/mention.ts";
import { foldName } from "../text/fold.ts";

/** Whose turn it is in a transcript, where a label names no official. */

/** "A:": whoever is asked there. */
const ANSWER = /^(?:A|Answer)$/;

/** "MR. HULT", "SENIOR OFFICIAL ONE", "SPOKESPERSON": who answers for a house of which he is not the head. */
const ANSWERING = /^(?:mr|mrs|ms|miss|dr)\b|\b(?:official|spokes(?:man|woman|person))\b/i;

/** Whether a label is that of whoever is asked, by no name. */
export function isAnswer(label: string): boolean {
  return ANSWER.test(label);
}

/** Whether the one whom a label names answers for others. */
export function answersForOthers(label: string): boolean {
  return ANSWERING.test(label);
}

/** "Mira Tolan: …": a name in small letters at the head of a passage. */
const NAME_LABEL = /^((?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}'’-]+):\s/u;

/** The name before a colon with which a passage begins; whether it is a label its article tells. */
export function nameLabelOf(passage: string): string | undefined {
  return passage.includes(":") ? NAME_LABEL.exec(passage)?.[1] : undefined;
}

/** A name that heads so many passages is a label; "Deep Water: how Hask drowned" is no speaker. */
const FEWEST_TURNS = 2;

/** The names that are labels in an article: of whom the heading says that he speaks, or at several turns. */
export function findNameLabels(
  { text, passages }: Article,
  speaker: Mention | undefined,
): ReadonlySet<string> {
  const turns = new Map<string, number>();
  for (const { start, end } of passages) {
    const name = nameLabelOf(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
    if (name !== undefined) turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const own = speaker?.name ?? null;
  const isLabel = ([name, times]: [string, number]): boolean =>
    times >= FEWEST_TURNS || (own !== null && foldName(own) === foldName(name));
  return new Set([...turns].filter(isLabel).map(([name]) => name));
}

const LONGEST_LABEL = 80;
