import { isPreposition } from "../clauses/clause-words.ts";
import type { Frame } from "./frame.ts";
import { foldName } from "../text/fold.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";

/** How far behind the parties of a cue the days of each may stand, in nodes. */
const REACH = 16;

/**
 * One frame for each of several who had a day of their own: "met Keld and Tolan on Monday and
 * Tuesday respectively", "Voss and Keld visited Tolan last week, Voss on Monday and Keld on Friday".
 */
export function distribute(nodes: readonly Node[], frame: Frame): Frame[] | undefined {
  if (frame.between) return undefined;
  const [first, second] = [eachOf(frame.first), eachOf(frame.second)];
  const isOfSecond = second.length > 1 && first.length === 1;
  const isOfFirst = first.length > 1 && second.length === 1;
  if (!isOfSecond && !isOfFirst) return undefined;
  const several = isOfFirst ? first : second;
  const days = findRespective(nodes, frame, several.length) ?? findNamed(nodes, frame, several);
  return days?.map((timeAt, i) => {
    const own = several.slice(i, i + 1);
    return withOwnDay(frame, timeAt, isOfFirst ? { first: own } : { second: own });
  });
}

function withOwnDay(frame: Frame, timeAt: number, parties: Partial<Frame>): Frame {
  return { ...frame, ...parties, rest: undefined, timeAt };
}

/** "his Sudmarkan and Ostravian counterparts" are two. */
function eachOf(mentions: readonly Mention[]): Mention[] {
  return mentions.flatMap((mention) => (mention.members.length > 0 ? mention.members : [mention]));
}

/** The days before "respectively", where there are as many of them as of the parties. */
function findRespective(
  nodes: readonly Node[],
  { cue, to }: Frame,
  count: number,
): number[] | undefined {
  const at = nodes.findIndex((node, i) => i > cue && wordOf(node) === "respectively");
  if (at < 0 || at > to + REACH) return undefined;
  const days: number[] = [];
  for (let i = at - 1; i > cue; i--) {
    if (nodes[i]?.kind === "time") days.unshift(i);
    else if (!/^(,|and|on|in|of)$/.test(wordOf(nodes[i]))) break;
  }
  return days.length === count ? days : undefined;
}

/** The day behind the name of each, told again: "Voss on Monday and Keld on Friday". */
function findNamed(
  nodes: readonly Node[],
  { to }: Frame,
  parties: readonly Mention[],
): number[] | undefined {
  const days = parties.map(({ name }) => {
    for (let i = to; i < Math.min(nodes.length, to + REACH); i++) {
      const node = nodes[i];
      const isAgain = node?.kind === "mention" && isShortOf(node.mention.name, name);
      const day = isPreposition(nodes[i + 1]) ? i + 2 : i + 1;
      if (isAgain && nodes[day]?.kind === "time") return day;
    }
    return -1;
  });
  return days.every((day) => day >= 0) && new Set(days).size > 1 ? days : undefined;
}

function isShortOf(short: string | null, name: string | null): boolean {
  if (short === null || name === null) return false;
  return ` ${foldName(name)} `.includes(` ${foldName(short)} `);
}
