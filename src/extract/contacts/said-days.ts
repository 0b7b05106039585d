import type { Day } from "../../model/dates.ts";
import type { SentenceView } from "./contacts.ts";
import { resolveDate } from "../times/dates.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { SAYING } from "../clauses/quotations.ts";

/** How many nodes behind "said" its day may stand. */
const SAID_REACH = 7;

/** From which day a phrase counts: "Ruiz wrote on Sunday: "Spoke with Keld today."" counts from that Sunday. */
export function dayOfSaying({ nodes, written }: SentenceView, near: Node): Day | null {
  const isRelative = near.kind === "time" && near.time.meaning.kind === "relative";
  if (!isRelative || !isQuoted(nodes, nodes.indexOf(near))) return written;
  const verb = nodes.findIndex((node, i) => SAYING.has(wordOf(node)) && !isQuoted(nodes, i));
  const said = nodes
    .slice(Math.max(0, verb), verb + SAID_REACH)
    .find((node, i) => node.kind === "time" && !isQuoted(nodes, verb + i));
  if (verb < 0 || said?.kind !== "time") return written;
  const date = resolveDate(said.time.meaning, written, "past");
  return date !== null && date.earliest === date.latest ? date.earliest : written;
}

function isQuoted(nodes: readonly Node[], at: number): boolean {
  return nodes.slice(0, at).filter((node) => wordOf(node) === '"').length % 2 === 1;
}
