import { isPreposition, isVerb } from "../clauses/clause-words.ts";
import { AT_REST, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { posOf, wordOf, type Node } from "../clauses/nodes.ts";
import { findDirectObject } from "../clauses/objects.ts";
import { findAgent, isPassive } from "../clauses/passives.ts";
import { findSubject } from "../clauses/subjects.ts";

/** What one says to another's face where both are: none of them makes a contact by itself. */
export const TOLD_FORMS = [
  "told",
  "briefed",
  "debriefed",
  "updated",
  "informed",
  "apprised",
  "assured",
  "consulted",
] as const;

const FORMS: ReadonlySet<string> = new Set(TOLD_FORMS);

/** How many nodes behind the verb its place and its day may stand. */
const REACH = 12;

/**
 * "Voss briefed Brandt in Hask on Monday", "Brandt was told by Voss in Hask on Monday": who tells
 * another something at one place on one day has met him there. "Voss briefed Brandt on Hask" tells
 * neither where nor how, and "in a call" is told by its noun.
 */
export function readToldAtPlace(
  nodes: readonly Node[],
  at: number,
  isCue: (node: Node | undefined) => boolean,
): Frame | undefined {
  if (!FORMS.has(wordOf(nodes[at])) || !isVerb(nodes[at])) return undefined;
  const passive = isPassive(nodes, at);
  const subject = findSubject(nodes, at);
  const other = passive ? findAgent(nodes, at) : findDirectObject(nodes, at);
  if (!subject || !other || subject.to > at || other.from < at) return undefined;
  if (![subject, other].every(isOfPersons)) return undefined;
  const place = findPlace(nodes, at, passive ? at + 1 : other.to);
  if (place === undefined || place >= other.from + REACH) return undefined;
  const to = clauseEnd(nodes, place + 2);
  const isDated = [nodes.slice(0, subject.from), nodes.slice(at, to)].some(hasTime);
  if (!isDated || nodes.slice(0, to).some((node, i) => i !== at && isCue(node))) return undefined;
  const [first, second] = passive ? [other, subject] : [subject, other];
  const own = { ...AT_REST, rule: "told-at-place", mode: "meeting" as const, cue: at, verb: at };
  const ends = { groupFrom: subject.to, to: Math.max(at + 1, other.to), open: other.open };
  return { ...own, first: first.mentions, second: second.mentions, roles: [null, null], ...ends };
}

function isOfPersons({ mentions }: MentionList): boolean {
  return mentions.every(
    ({ kind, possessive, spokesperson }: Mention) =>
      /^(?:person|office|pronoun)$/.test(kind) && !possessive && !spokesperson,
  );
}

/** Where what was told begins: "told Tolan in Hask on Monday that the border", "on the talks". */
function clauseEnd(nodes: readonly Node[], from: number): number {
  let to = from;
  while (to < Math.min(nodes.length, from + REACH)) {
    const node = nodes[to];
    const isTheme =
      /^(?:on|about|of|for|regarding|concerning)$/.test(wordOf(node)) &&
      nodes[to + 1]?.kind !== "time";
    const opens = /^(?:[;:.]|that|which|who|when|where|while|how|why|to|but|and)$/;
    if (isTheme || opens.test(wordOf(node)) || isVerb(node)) break;
    to++;
  }
  return to;
}

function hasTime(nodes: readonly Node[]): boolean {
  return nodes.some(({ kind }) => kind === "time");
}

/**
 * "told Tolan on Monday in Hask", "was briefed in Hask by Voss", "at the Rose Palace": where both are, right
 * behind the verb and its parties; "briefed Keld on the fighting in Hask" tells where others fought.
 */
function findPlace(nodes: readonly Node[], verb: number, from: number): number | undefined {
  let i = from;
  while (i < verb + REACH && isPassedOver(nodes, i)) i++;
  const next = nodes[i + 1];
  if (!/^(?:in|at)$/.test(wordOf(nodes[i]))) return undefined;
  if (next?.kind === "mention") return isPlace(next.mention, nodes[i]) ? i : undefined;
  return nodes.slice(i + 1, i + 5).some((node) => BUILDINGS.test(wordOf(node))) ? i : undefined;
}

/** The day, and in the passive by whom: "was briefed by Voss on Monday in Hask". */
function isPassedOver(nodes: readonly Node[], at: number): boolean {
  const [node, next] = [nodes[at], nodes[at + 1]];
  if (node?.kind === "time" || posOf(node) === "ADV") return true;
  if (isPreposition(node) && next?.kind === "time") return true;
  if (wordOf(node) === "by") return next?.kind === "mention";
  return wordOf(nodes[at - 1]) === "by" && node?.kind === "mention";
}

/** A place's name; "in Geneva" can be nothing else, whatever the name was taken for. */
export function isPlace(
  { form, title, possessive }: Mention,
  preposition: Node | undefined,
): boolean {
  return !possessive && (form !== null || (wordOf(preposition) === "in" && title === null));
}

const BUILDINGS =
  /^(?:capital|palace|ministry|residence|castle|headquarters|hotel|house|villa|office|airport|embassy)$/;
