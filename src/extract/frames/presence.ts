import { isPeople, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { readList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";

/** How far behind the parties their company may stand, in nodes. */
const REACH = 16;

/** "Keld received Tolan in the presence of Ambassador Dann": who else was there. */
export function withPresent(nodes: readonly Node[], frame: Frame): Frame {
  if (frame.mode !== "meeting" && frame.mode !== "visit") return frame;
  const present = [...findPresent(nodes, frame), ...findJoining(nodes, frame)];
  return present.length === 0 ? frame : { ...frame, present };
}

/** "Voss, joined by Ruiz, met Keld", "Voss met Keld, joined by Ruiz": said of the one between commas. */
function findJoining(nodes: readonly Node[], { verb, to }: Frame): readonly Mention[] {
  const before = nodes.findLastIndex(
    (_, i) => i < verb && i > verb - REACH && isJoinedBy(nodes, i),
  );
  const at = before >= 0 ? before : isJoinedBy(nodes, to + 1) ? to + 1 : -1;
  const list = at < 0 ? undefined : readList(nodes, at + 2, true);
  return list?.mentions.every(isPeople) ? list.mentions : [];
}

function isJoinedBy(nodes: readonly Node[], at: number): boolean {
  const isJoined = /^(?:joined|accompanied|flanked)$/.test(wordOf(nodes[at]));
  return isJoined && wordOf(nodes[at + 1]) === "by" && wordOf(nodes[at - 1]) === ",";
}

function findPresent(nodes: readonly Node[], { to }: Frame): readonly Mention[] {
  for (let i = to; i < Math.min(nodes.length, to + REACH); i++) {
    // "met Tolan and signed the pact in the presence of Brandt": who saw the one need not have seen the other.
    if (/^[;:.]$/.test(wordOf(nodes[i])) || posOf(nodes[i]) === "VERB") return [];
    if (wordOf(nodes[i]) !== "presence" || wordOf(nodes[i + 1]) !== "of") continue;
    const opener = wordOf(nodes[i - 1]) === "the" ? i - 2 : i - 1;
    const list = wordOf(nodes[opener]) === "in" ? readList(nodes, i + 2, true) : undefined;
    return list?.mentions.every(isPeople) ? list.mentions : [];
  }
  return [];
}
