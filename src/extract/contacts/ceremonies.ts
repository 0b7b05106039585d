import type { Frame } from "../frames/frame.ts";
import { wordsOf, type Node } from "../clauses/nodes.ts";

/** What two do at the door, right before they sit down. */
const AT_THE_DOOR =
  /\b(?:shook hands|(?:posed|smiled) for|embraced|hugged|kissed|clasped hands|exchanged (?:\w+ )?(?:handshakes?|pleasantries|gifts|embraces)|bumped (?:elbows|fists)|touched elbows|(?:inspected|reviewed) (?:an?|the) (?:\w+ ){0,2}guard|were (?:photographed|pictured|filmed)|stood for (?:the )?(?:national )?anthems)\b/;

/** "will", "refused to", "did not": then nobody stood at the door. */
const NOT_DONE = /\b(?:will|would|not|n't|never|to|refused|declined)\b/;

/**
 * "shook hands before their talks on Monday", "Before their talks they posed for photographs": those who
 * shake hands before a talk of their own are there, and the talk is no plan.
 */
export function isAtTheDoor(frame: Frame, nodes: readonly Node[]): boolean {
  if (!frame.ahead || !frame.between) return false;
  const [before, behind] = [
    wordsOf(nodes, 0, frame.cue),
    wordsOf(nodes, frame.to, nodes.length),
  ].map((words) => AT_THE_DOOR.exec(words));
  const found = before ?? behind;
  if (!found) return false;
  return !NOT_DONE.test(found.input.slice(0, found.index).split(" ").slice(-4).join(" "));
}
