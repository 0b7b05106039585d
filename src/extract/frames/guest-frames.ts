import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, type Frame } from "./frame.ts";
import { readList, type MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";
import { findDirectObject } from "../clauses/objects.ts";
import { findSubject } from "../clauses/subjects.ts";

/** Who comes to whom: "at the invitation of Keld", "as the guest of Keld", "to see Keld". */
export const GUEST_FORMS = ["guest", "guests", "invitation", "see", "meet"] as const;

/** How many nodes may stand between a journey and what says to whom it goes. */
const REACH = 16;

const JOURNEY =
  /^(?:visit|visits|visited|visiting|travel|travels|travelled|traveled|come|comes|came|arrive|arrives|arrived|fly|flies|flew|go|goes|went|pay|pays|paid|landed|lands)$/;

export function readGuest(nodes: readonly Node[], at: number): Frame | undefined {
  const word = wordOf(nodes[at]);
  if (word === "invitation") return readInvited(nodes, at);
  if (word.startsWith("guest")) return readGuestOf(nodes, at);
  return word === "see" || word === "meet"
    ? (readStay(nodes, at) ?? readErrand(nodes, at))
    : undefined;
}

/** "will travel to Brevic on Monday at the invitation of President Keld": the visit is one to him. */
function readInvited(nodes: readonly Node[], at: number): Frame | undefined {
  const behind = /^(?:of|by|from)$/.test(wordOf(nodes[at + 1]))
    ? readList(nodes, at + 2)
    : undefined;
  const host = behind ?? readInviter(nodes, at);
  const isAdjunct = /\b(?:at|on|upon|following|after|accepting) (?:the|a|an) (?:\w+ )?$/.test(
    `${wordsOf(nodes, at - 3, at)} `,
  );
  if (!(behind ? isAdjunct : host) || !host?.mentions.every(isNamedHost)) return undefined;
  const isFronted = nodes.slice(0, host.from).every(({ kind }) => kind !== "mention");
  const verb = isFronted ? journeyAfter(nodes, host.to) : journeyBefore(nodes, at);
  const subject = verb === undefined ? undefined : findSubject(nodes, verb);
  if (verb === undefined || !subject?.mentions.every(isPeople)) return undefined;
  const own = { ...AT_REST, rule: "invited-visit", mode: "visit" as const, cue: verb, verb };
  const to = isFronted ? verb + 1 : host.to;
  return { ...own, ...sidesOf(subject, host), groupFrom: subject.to, to };
}

/** "At Keld's invitation, Ruiz paid a state visit to Ostravia": whose it is stands before it. */
function readInviter(nodes: readonly Node[], at: number): MentionList | undefined {
  const owner = nodes[at - 2];
  const isOwned = wordOf(nodes[at - 1]) === "'s" && /^(?:at|on|upon)$/.test(wordOf(nodes[at - 3]));
  if (!isOwned || owner?.kind !== "mention") return undefined;
  const mentions = [{ ...owner.mention, possessive: false }];
  return { mentions, from: at - 2, to: at + 1, open: false };
}

/** "will be the guest of Keld in Brevic", "is expected in Brevic as the guest of Keld". */
function readGuestOf(nodes: readonly Node[], at: number): Frame | undefined {
  const host = wordOf(nodes[at + 1]) === "of" ? readList(nodes, at + 2) : undefined;
  const verb = nodes.findLastIndex((node, i) => i < at && i > at - REACH && isVerb(node));
  const subject = verb < 0 ? undefined : findSubject(nodes, verb);
  if (!host?.mentions.every(isNamedHost) || !subject?.mentions.every(isPeople)) return undefined;
  const isStay =
    /\b(?:be|been|is|was|were|are|expected|due|came|comes|come|arrived|stayed|invited|travelled|traveled)\b/;
  if (!isStay.test(wordOf(nodes[verb]))) return undefined;
  const own = { ...AT_REST, rule: "guest-of", mode: "visit" as const, cue: at, verb: at };
  return { ...own, ...sidesOf(subject, host), groupFrom: subject.to, to: host.to };
}

/** "would come to Perrin on Monday to see Tolan", "comes to Brevic on Friday to meet Keld": still to come. */
function readErrand(nodes: readonly Node[], at: number): Frame | undefined {
  if (wordOf(nodes[at - 1]) !== "to") return undefined;
  const verb = journeyBefore(nodes, at);
  if (verb === undefined || /ed$|^(?:came|flew|went|paid)$/.test(wordOf(nodes[verb])))
    return undefined;
  const subject = findSubject(nodes, verb);
  const host = findDirectObject(nodes, at);
  if (!subject || !host?.mentions.every(isPeople)) return undefined;
  const group = wordsOf(nodes, subject.to, verb);
  const isToCome = /\b(?:will|would|'ll|is|are|was|were|to)\b/.test(group);
  const isDated = nodes.slice(verb, at).some(({ kind }) => kind === "time");
  if (/\b(?:not|n't|never)\b/.test(group) || (!isToCome && !isDated)) return undefined;
  const own = {
    ...AT_REST,
    rule: "errand",
    mode: "meeting" as const,
    cue: verb,
    verb,
    ahead: true,
  };
  return { ...own, ...sidesOf(subject, host), groupFrom: subject.to, to: host.to };
}

/** "was in Perrin on Tuesday to see Tolan": who has been there for it has seen her. */
function readStay(nodes: readonly Node[], at: number): Frame | undefined {
  const verb = nodes.findLastIndex((node, i) => i < at && i > at - STAY_REACH && isVerb(node));
  const stay = verb < 0 ? "" : wordsOf(nodes, verb, at).replace(/ on X/g, "");
  if (!STAY.test(stay) || nodes.slice(verb, at).every(({ kind }) => kind !== "time"))
    return undefined;
  const subject = findSubject(nodes, verb);
  const host = findDirectObject(nodes, at);
  if (!subject?.mentions.every(isPeople) || !host?.mentions.every(isPeople)) return undefined;
  if (wordOf(nodes[host.to]) === "," && wordOf(nodes[host.to + 1]) === "but") return undefined;
  const own = { ...AT_REST, rule: "stay", mode: "meeting" as const, cue: at, verb };
  return { ...own, ...sidesOf(subject, host), groupFrom: subject.to, to: host.to };
}

const STAY_REACH = 7;
const STAY = /^(?:was|were|been) (?:in|at) (?:the )?X\b.* to$/;

function isNamedHost(mention: Parameters<typeof isPeople>[0]): boolean {
  return (mention.kind === "person" || mention.kind === "office") && !mention.possessive;
}

function sidesOf(
  subject: MentionList,
  host: MentionList,
): Pick<Frame, "first" | "second" | "roles"> {
  return { first: subject.mentions, second: host.mentions, roles: ["visitor", "host"] };
}

/** The journey before a node, in its own clause. */
function journeyBefore(nodes: readonly Node[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (/^[;:]$|^(?:who|which|that|where|because|but)$/.test(wordOf(nodes[i]))) return undefined;
    if (isVerb(nodes[i]) && JOURNEY.test(wordOf(nodes[i]))) return i;
    if (isVerb(nodes[i]) && !/(?:ing|ed)$/.test(wordOf(nodes[i]))) return undefined;
  }
  return undefined;
}

/** The journey behind the subject that follows a fronted adjunct. */
function journeyAfter(nodes: readonly Node[], at: number): number | undefined {
  for (let i = at; i < Math.min(nodes.length, at + REACH); i++) {
    if (isVerb(nodes[i]) && JOURNEY.test(wordOf(nodes[i]))) return i;
  }
  return undefined;
}
