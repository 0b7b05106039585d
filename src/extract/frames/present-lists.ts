import type { Attendance } from "./attendance-frames.ts";
import { isPeople } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { readList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** Sentences that list who else was there, side by side: "Also present at the meeting were …". */

/** How many nodes the words of presence may take up. */
const LONGEST_OPENING = 9;

const INVERTED: readonly RegExp[] = [
  /^(?:also )?(?:taking part|attending|participating|present|in attendance)(?: (?:in|at))?(?: the (?:\w+ )?(?:meeting|talks|session|discussions|reception|occasion))? (?:was|were)\b/,
  /^also at the (?:\w+ )?(?:meeting|talks|session|reception) (?:was|were)\b/,
  /^with X came\b/,
];

/** "Taking part were Voss and Tolan", "Also at the meeting was Keld", "With Voss came Tolan and Keld". */
export function readInverted(nodes: readonly Node[]): Attendance | undefined {
  const opening = wordsOf(nodes, 0, LONGEST_OPENING);
  const [match] = INVERTED.flatMap((pattern) => pattern.exec(opening)?.[0] ?? []);
  if (match === undefined) return undefined;
  const from = match.trim().split(" ").length;
  const { people, to } = readPresent(nodes, from);
  if (people.length === 0 || posOf(nodes[from - 1]) === "") return undefined;
  const ends = { verb: from - 1, to, groupFrom: from - 1, inSession: false };
  return { people, ...ends, ofText: !match.startsWith("with") };
}

/** Everyone in a list of those present, which may go on with those of another side. */
function readPresent(nodes: readonly Node[], from: number): { people: Mention[]; to: number } {
  const people: Mention[] = [];
  let to = from;
  for (let i = from; i < nodes.length; i = nextPresent(nodes, to)) {
    const list = readList(nodes, i, true);
    if (!list?.mentions.every(isPeople)) break;
    people.push(...(isOfSide(nodes, list.to) ? ofOneSide(list.mentions) : list.mentions));
    to = list.to;
  }
  return { people, to };
}

const SIDE = /^(?:sides?|delegation|part)$/;

/** "Deputy Minister Marn from the Norland side": the name before it has taken in the state. */
function isOfSide(nodes: readonly Node[], at: number): boolean {
  return SIDE.test(wordOf(nodes[at]));
}

/** "Dann, Minister Marn and Ambassador Ode from the Norland side": all of them are Norland's. */
function ofOneSide(mentions: readonly Mention[]): Mention[] {
  const of = mentions.at(-1)?.of ?? [];
  return mentions.map((mention) => (mention.of.length === 0 ? { ...mention, of } : mention));
}

/** Past what parts those of one side from those of the other; the end where the list ends. */
function nextPresent(nodes: readonly Node[], at: number): number {
  let i = isOfSide(nodes, at) ? at + 1 : at;
  const from = i;
  while (i < at + 4 && /^(?:[,;]|and)$/.test(wordOf(nodes[i]))) i++;
  return i === from ? nodes.length : i;
}
