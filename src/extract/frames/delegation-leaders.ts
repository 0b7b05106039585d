import type { Attendance } from "./attendance-frames.ts";
import type { Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

/** Who led the delegations of a session that was told before. */

/** What stands between a delegation and the first and each further leader. */
const LED_BY = /^(?:was|were|is|are) (?:\w+ )?(?:led|headed|represented) by$/;
const BY = /^(?:(?:delegation|side|team|one) )?(?:(?:was|were) (?:led|headed|represented) )?by$/;

const LONGEST_LINK = 4;

/** "The Norlandic delegation was led by Voss, the Sudmarkan by Tolan", "Voss led the Norlandic team". */
export function findLeaders(nodes: readonly Node[]): Attendance | undefined {
  for (const [at, node] of nodes.entries()) {
    if (node.kind !== "mention") continue;
    // "Norland was represented by Voss": a state that is led is not led at a session.
    const isRepresented = wordOf(nodes[at + 2]) === "represented" && node.mention.of.length === 1;
    if (!node.mention.delegation && !isRepresented) continue;
    const first = readLeader(nodes, at, LED_BY);
    if (first !== undefined) return readLedBy(nodes, at, first);
    const leader = nodes[at - 2];
    const isLeading = /^(?:led|headed)$/.test(wordOf(nodes[at - 1]));
    if (!isLeading || leader?.kind !== "mention" || leader.mention.kind !== "person") continue;
    const people = actingFor(leader.mention, node.mention);
    return people && attendanceOf([people], at - 1, at + 1);
  }
  return undefined;
}

/** "Voss led the Norlandic delegation at the talks with Tolan": who leads it is he who talks. */
export function withLeader(nodes: readonly Node[], frame: Frame): Frame {
  const [body, ...others] = frame.first;
  if (body?.delegation !== true || others.length > 0) return frame;
  const at = nodes.findIndex((node) => node.kind === "mention" && node.mention === body);
  if (!/^(?:led|leads|headed|heads)$/.test(wordOf(nodes[at - 1]))) return frame;
  const subject = findSubject(nodes, at - 1);
  const isLed = subject?.mentions.every(({ kind }) => kind === "person" || kind === "office");
  if (!subject || isLed !== true) return frame;
  return { ...frame, first: subject.mentions, groupFrom: Math.min(frame.groupFrom, subject.to) };
}

function readLedBy(nodes: readonly Node[], at: number, first: number): Attendance | undefined {
  const people: Mention[] = [];
  let to = first + 1;
  for (let body = at, leader: number | undefined = first; leader !== undefined;) {
    const [whose, who] = [nodes[body], nodes[leader]];
    if (whose?.kind !== "mention" || who?.kind !== "mention") break;
    const one = actingFor(who.mention, whose.mention);
    if (one) people.push(one);
    to = leader + 1;
    body = to;
    while (body < to + 3 && /^(?:,|;|and|while)$/.test(wordOf(nodes[body]))) body++;
    leader = body > to ? readLeader(nodes, body, BY) : undefined;
  }
  return people.length > 0 ? attendanceOf(people, first - 2, to) : undefined;
}

/** The node of the person whom the words behind a body bring. */
function readLeader(nodes: readonly Node[], at: number, link: RegExp): number | undefined {
  for (let i = at + 2; i <= at + 1 + LONGEST_LINK; i++) {
    const node = nodes[i];
    if (node?.kind !== "mention") continue;
    const isLinked = node.mention.kind === "person" && link.test(wordsOf(nodes, at + 1, i));
    return isLinked ? i : undefined;
  }
  return undefined;
}

/** Who leads a delegation acts for its state, unless the text says otherwise of him. */
function actingFor(leader: Mention, body: Mention): Mention | undefined {
  if (body.of.length !== 1) return undefined;
  if (leader.of.length === 0) return { ...leader, of: body.of };
  return leader.of.some((id) => body.of.includes(id)) ? leader : undefined;
}

function attendanceOf(people: readonly Mention[], verb: number, to: number): Attendance {
  return { people, verb, to, groupFrom: verb, inSession: false };
}
