import { readListBackwards } from "./lists-backwards.ts";
import { readList, type MentionList } from "./mention-lists.ts";
import { wordOf, type Node } from "./nodes.ts";

/** Whom "those who", "the leaders whom" mean, where the sentence says who was among them. */

const MANY =
  /^(?:those|people|leaders|officials|ministers|guests|visitors|callers|politicians|others|several|many|some|figures|heads|diplomats)$/;

const BE = /^(?:is|are|was|were)$/;

/** "Tolan was among the leaders who called Voss", "Tolan was one of those who called": she called. */
export function findOneOfMany(nodes: readonly Node[], relative: number): MentionList | undefined {
  let i = relative - 1;
  while (i > relative - 4 && !isMany(nodes[i])) i--;
  if (!isMany(nodes[i])) return undefined;
  i--;
  while (/^(?:the|many|several|few)$/.test(wordOf(nodes[i]))) i--;
  const isOf =
    wordOf(nodes[i]) === "of" && /^(?:one|two|three|some|first)$/.test(wordOf(nodes[i - 1]));
  if (!isOf && wordOf(nodes[i]) !== "among") return undefined;
  let be = isOf ? i - 2 : i - 1;
  if (/^(?:the|also|only)$/.test(wordOf(nodes[be]))) be--;
  const named = nodes[be - 1];
  if (!BE.test(wordOf(nodes[be])) || named?.kind !== "mention") return undefined;
  return readListBackwards(nodes, be - 1);
}

/** "Among those whom Voss met on Monday were Tolan and Ruiz": whom a verb without an object has. */
export function findAmongThose(nodes: readonly Node[], verb: number): MentionList | undefined {
  const opener = nodes.slice(0, Math.min(verb, OPENING));
  const among = opener.findIndex((node) => wordOf(node) === "among");
  const many = opener.findIndex((node, i) => i > among && isMany(node));
  if (among < 0 || many < 0 || many > among + 3) return undefined;
  for (let i = verb + 1; i < Math.min(nodes.length, verb + REACH); i++) {
    if (BE.test(wordOf(nodes[i])) && nodes[i + 1]?.kind === "mention")
      return readList(nodes, i + 1, true);
    if (/^[;:,]$/.test(wordOf(nodes[i]))) return undefined;
  }
  return undefined;
}

const OPENING = 4;
const REACH = 12;

function isMany(node: Node | undefined): boolean {
  if (node?.kind === "mention") return node.mention.plural && node.mention.members.length === 0;
  return MANY.test(wordOf(node));
}
