import { readList, type MentionList } from "./mention-lists.ts";
import { wordOf, type Node } from "./nodes.ts";

/**
 * "The two leaders, Keld and Ruiz, met", "Both ministers – Voss and Tolan – spoke": who a plural that names
 * nobody are, where they stand behind it between commas or dashes; else the list itself.
 */
export function spellOutPlural(nodes: readonly Node[], list: MentionList): MentionList {
  const [plural, ...others] = list.mentions;
  const included =
    others.length === 0 && plural?.delegation ? readIncluded(nodes, list) : undefined;
  if (included) return included;
  const opener = wordOf(nodes[list.to]);
  if (!plural || others.length > 0 || !MARKS.test(opener)) return list;
  if (plural.kind !== "people" || plural.members.length > 0 || plural.of.length > 0) return list;
  const named = readList(nodes, list.to + 1, true);
  const count = named?.mentions.length ?? 0;
  const isWhole = count > 1 && (plural.count === null || plural.count === count);
  if (!named || !isWhole || !closes(nodes, named.to)) return list;
  return { ...named, from: list.from, to: named.to };
}

/** "A delegation of the Front, including Selim and his deputy, met": who is named stands for it. */
function readIncluded(nodes: readonly Node[], list: MentionList): MentionList | undefined {
  const isOpened = wordOf(nodes[list.to]) === "," && wordOf(nodes[list.to + 1]) === "including";
  const named = isOpened ? readList(nodes, list.to + 2, true) : undefined;
  const arePeople = named?.mentions.every(({ kind }) => kind === "person");
  if (!named || !arePeople || !closes(nodes, named.to)) return undefined;
  const of = list.mentions[0]?.of ?? [];
  const mentions = named.mentions.map((each) => (each.of.length > 0 ? each : { ...each, of }));
  return { ...named, mentions, from: list.from, open: true };
}

/** The mark that closes stands behind the last name, or belongs to its apposition. */
function closes(nodes: readonly Node[], at: number): boolean {
  const last = nodes[at - 1];
  return MARKS.test(wordOf(nodes[at])) || (last?.kind === "mention" && last.mention.closed);
}

const MARKS = /^[,()–—-]$/;
