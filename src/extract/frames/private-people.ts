import type { Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";

/** Callings of people who act for no state: companies, sport, the arts, causes. */
const CALLING =
  /^(?:ceo|cfo|coo|founder|co-founder|businessman|businesswoman|entrepreneur|billionaire|tycoon|magnate|industrialist|financier|footballer|striker|singer|musician|actor|actress|filmmaker|novelist|activist|activists|campaigner|philanthropist)$/;

/** How many words may stand between the comma and the calling: "the former vice chairman and chief executive". */
const REACH = 6;

/** "Dana Marn, chief executive of the mill,": who is met for no state and no body that has one. */
function isPrivate(nodes: readonly Node[], mention: Mention): boolean {
  if (mention.kind !== "person" || mention.title !== null || mention.of.length > 0) return false;
  const at = nodes.findIndex((node) => node.kind === "mention" && node.mention === mention);
  if (at < 0 || wordOf(nodes[at + 1]) !== ",") return false;
  for (let i = at + 2; i < at + 2 + REACH; i++) {
    const word = wordOf(nodes[i]);
    if (/^(?:who|which|whose)$/.test(word)) return false;
    if (CALLING.test(word)) return true;
    if (word === "chief" && wordOf(nodes[i + 1]) === "executive") return true;
    if (word === "managing" && wordOf(nodes[i + 1]) === "director") return true;
    if (nodes[i]?.kind !== "word" || /^[,;:.]$/.test(word)) return false;
  }
  return false;
}

/** A frame without the private people among its parties; undefined where nobody else is left. */
export function withoutPrivate(nodes: readonly Node[], frame: Frame): Frame | undefined {
  const [first, second] = [frame.first, frame.second].map((each) =>
    each.filter((mention) => !isPrivate(nodes, mention)),
  );
  if (!first || !second) return frame;
  if (first.length === frame.first.length && second.length === frame.second.length) return frame;
  const isEmpty = second.length === 0 || (frame.first.length > 0 && first.length === 0);
  const isAlone = frame.between && second.length < 2;
  return isEmpty || isAlone ? undefined : { ...frame, first, second };
}
