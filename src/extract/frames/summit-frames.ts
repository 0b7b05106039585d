import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { findDirectObject } from "../clauses/objects.ts";
import { statusStart } from "./noun-carriers.ts";
import { findFollowingSubject } from "../clauses/subjects.ts";

/** What one does only together with others at the same table. */
const JOINT_ACT =
  /^(?:endorsed?|launch(?:ed)?|agreed?|adopt(?:ed)?|signed?|approved?|discuss(?:ed)?|decided?|conclude[d]?|establish(?:ed)?|inaugurated?|reviewed|exchanged|initiated?|renewed)$/;

/** How many nodes a summit's name with its place and day may take up, and a verb group. */
const LONGEST_ADJUNCT = 16;
const LONGEST_GROUP = 4;

/**
 * "At the June 14 Northern League Summit, President Keld and Prime Minister Ruiz endorsed the plan":
 * both were there, and acted together. Each may have spoken to the hall by himself: "said" is no
 * such act.
 */
export function readAtSummit(nodes: readonly Node[], at: number): Frame | undefined {
  const node = nodes[at];
  const isNamed = node?.kind === "word" && node.token.capital && node.token.folded === "summit";
  if (!isNamed || !isFronted(nodes, at)) return undefined;
  const subject = findFollowingSubject(nodes, at);
  if (!subject || subject.from > at + LONGEST_ADJUNCT) return undefined;
  let verb = subject.to;
  while (verb < subject.to + LONGEST_GROUP && !isVerb(nodes[verb])) verb++;
  const parties = findActing(nodes, subject, verb);
  if (!parties || !isSeveral(parties) || !parties.mentions.every(isPeople)) return undefined;
  const own = { rule: "at-summit", mode: "meeting" as const, cue: at, verb: at, ...AT_REST };
  const ends = { groupFrom: subject.to, to: at + 1, between: true };
  return { ...own, first: [], second: parties.mentions, roles: [null, null], ...ends };
}

/** "The plan was launched at a summit in Hask with Keld, Ruiz and Tolan": all of them, where nobody is its guest. */
export function readGathering(
  nodes: readonly Node[],
  at: number,
  phraseFrom: number,
  list: MentionList | undefined,
): Pick<Frame, "first" | "second" | "roles" | "groupFrom" | "between"> | undefined {
  const isGathering = /^(?:summit|conference)$/.test(wordOf(nodes[at]));
  const isSetting = /^(?:at|during)$/.test(wordOf(nodes[phraseFrom - 1]));
  if (!isGathering || !isSetting || !list || !isSeveral(list)) return undefined;
  // "Launch of the plan at a summit": a heading's first word looks like a name.
  const isOthers = nodes
    .slice(0, phraseFrom)
    .some(({ kind }, i) => kind === "mention" && wordOf(nodes[i + 1]) !== "of");
  if (isOthers || !list.mentions.every(isPeople)) return undefined;
  const ends = { groupFrom: statusStart(nodes, at), between: true };
  return { first: [], second: list.mentions, roles: [null, null], ...ends };
}

/** Those who acted together: the subject, with those whom it joined. */
function findActing(
  nodes: readonly Node[],
  subject: MentionList,
  verb: number,
): MentionList | undefined {
  if (JOINT_ACT.test(wordOf(nodes[verb]))) return subject;
  if (!/^join(?:s|ed)?$/.test(wordOf(nodes[verb]))) return undefined;
  const joined = findDirectObject(nodes, verb);
  return joined && { ...subject, mentions: [...subject.mentions, ...joined.mentions] };
}

function isFronted(nodes: readonly Node[], at: number): boolean {
  const opener = nodes.findIndex((node) => isPreposition(node));
  const isAdjunct = /^(?:at|during)$/.test(wordOf(nodes[opener])) && opener < 2;
  return isAdjunct && !nodes.slice(0, at).some((node) => isVerb(node) || wordOf(node) === ",");
}
