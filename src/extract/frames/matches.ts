import { isPeople } from "./frame.ts";
import { posOf, wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** Where a match is played, states meet without a contact; leaders meet on its sidelines. */
export function isMatch(nodes: readonly Node[]): boolean {
  return nodes.some((_, i) => isSport(nodes, i) && !isOccasion(nodes, i));
}

const SPORT = new Set(
  "match final semi-final semifinal quarter-final tournament goal goals championship scored cup innings wicket".split(
    " ",
  ),
);

/** "the final"; "the final session" is none. */
function isSport(nodes: readonly Node[], at: number): boolean {
  const word = wordOf(nodes[at]);
  return SPORT.has(word) && !(word === "final" && /^(NOUN|PROPN)$/.test(posOf(nodes[at + 1])));
}

/** "shook hands on the sidelines of the World Cup in Hask": the match is where two people came by each other. */
function isOccasion(nodes: readonly Node[], at: number): boolean {
  const isBeside = OCCASION.test(`${wordsOf(nodes, at - 9, at)} `);
  return isBeside && nodes.some((node) => node.kind === "mention" && isPeople(node.mention));
}

const OCCASION =
  /\b(?:sidelines of|margins of|during|opening (?:ceremony )?of|watch(?:ed|ing)?|attend(?:ed|ing)?) (?:[\w-]+ ){0,6}$/;
