import { posOf, wordOf, type Node } from "./nodes.ts";

const FRIENDS =
  /^(friend|friends|colleague|colleagues|guest|guests|host|partner|brother|namesake)$/;

/** Past "my good friend," and "his guest" to who that is: "a talk with my friend, the foreign minister". */
export function skipFriend(nodes: readonly Node[], at: number): number {
  if (!/^(my|our|his|her|their)$/.test(wordOf(nodes[at]))) return at;
  let i = at + 1;
  while (posOf(nodes[i]) === "ADJ" && i < at + 4) i++;
  if (!FRIENDS.test(wordOf(nodes[i]))) return at;
  if (wordOf(nodes[i + 1]) === "and" && FRIENDS.test(wordOf(nodes[i + 2]))) i += 2;
  const to = wordOf(nodes[i + 1]) === "," ? i + 2 : i + 1;
  return nodes[to]?.kind === "mention" ? to : at;
}
