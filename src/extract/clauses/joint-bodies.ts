import { wordOf, type Node } from "./nodes.ts";

/** How many words the name of a joint body may have before "of" or "between". */
const LONGEST = 9;

const JOINT = /^(?:joint|bilateral|trilateral|mixed|intergovernmental)$/;
const BODY = /^(?:commission|committee|group|council|board|panel|mechanism)$/;

/**
 * The node behind "the joint economic commission of", where its states begin: a body of several states
 * meets as they do. Undefined where no such body begins at a node.
 */
export function jointBodyEnd(nodes: readonly Node[], at: number): number | undefined {
  let isJoint = false;
  for (let i = at; i < at + LONGEST && nodes[i]?.kind === "word"; i++) {
    const word = wordOf(nodes[i]);
    isJoint ||= JOINT.test(word);
    if (/^[,;:.]$/.test(word)) return undefined;
    if (isJoint && BODY.test(word) && /^(?:of|between)$/.test(wordOf(nodes[i + 1]))) return i + 2;
  }
  return undefined;
}

/** Whether the list that begins at a node is that of the states of a joint body. */
export function isOfJointBody(nodes: readonly Node[], at: number): boolean {
  for (let i = at - 3; i >= Math.max(0, at - LONGEST); i--)
    if (jointBodyEnd(nodes, i) === at) return true;
  return false;
}
