import { isVerb } from "../clauses/clause-words.ts";
import type { Mode, Role, Status } from "../../model/kinds.ts";
import { createMention, type Mention } from "../mentions/mention.ts";
import type { MentionList } from "../clauses/mention-lists.ts";
import { wordOf, wordsOf, type Node } from "../clauses/nodes.ts";

/** A cue with its parties in place, before anyone is named. */
export interface Frame {
  rule: string;
  mode: Mode;
  /** Node of the cue. */
  cue: number;
  /** Node of the verb that carries it: the cue itself, or "held" of "held talks". */
  verb: number;
  /** Parties before and after the cue. */
  first: Mention[];
  second: Mention[];
  /** Roles of first and second. */
  roles: readonly [Role | null, Role | null];
  /** Node where the first party ends and the verb group begins. */
  groupFrom: number;
  /** Node after the last party. */
  to: number;
  /** "talks between A and B": all parties are in `second`. */
  between: boolean;
  /** More took part than are named. */
  open: boolean;
  /** The noun stands after "ahead of" or "before". */
  ahead: boolean;
  /** "calls with A and B": the noun is plural, so each is one of its own. */
  plural: boolean;
  /** "took part in the call": more parties, or the same, of a contact told before. */
  joins: boolean;
  /** "during the call": points back to a contact. */
  resumes: boolean;
  /** Those whom the same cue has with a day of their own: "met A on Monday and B on Tuesday". */
  rest: MentionList | undefined;
  /** Node from which on its day may stand. */
  timesFrom: number;
  /** Node of its day, where each of several has one of its own. */
  timeAt: number | undefined;
  /** Who else was there: "in the presence of Keld". */
  present: readonly Mention[];
  /** What the cue itself says of whether it took place: an invitation is no visit. */
  status?: Status;
}

export const AT_REST = {
  between: false,
  open: false,
  ahead: false,
  plural: false,
  joins: false,
  resumes: false,
  rest: undefined,
  timesFrom: 0,
  timeAt: undefined,
  present: [],
};

/** A frame, and one for each further list that has a day of its own, or each further day. */
export function splitByDay(nodes: readonly Node[], frame: Frame): Frame[] {
  const { rest } = frame;
  if (!rest)
    return (
      readCountedDays(nodes, frame) ?? [
        frame,
        ...readAgain(nodes, frame),
        ...readFurtherDays(nodes, frame),
      ]
    );
  const next = { ...frame, second: rest.mentions, to: rest.to, open: rest.open, rest: rest.rest };
  return [{ ...frame, rest: undefined }, ...splitByDay(nodes, { ...next, timesFrom: rest.from })];
}

/** "called her on Monday and again on Wednesday", "met in May and before that in March": the same once more. */
function readAgain(nodes: readonly Node[], frame: Frame): Frame[] {
  for (let i = frame.to; i < Math.min(nodes.length, frame.to + AGAIN_REACH); i++) {
    if (/^[;:.]$/.test(wordOf(nodes[i]))) break;
    const isEarlier = isBeforeThat(nodes, i);
    if (wordOf(nodes[i]) !== "again" && !isEarlier) continue;
    const before = nodes.slice(frame.to, i).some(({ kind }) => kind === "time");
    const at = isEarlier ? timeBehind(nodes, i) : nodes[i + 1]?.kind === "time" ? i + 1 : i + 2;
    const isJoined = /^(and|then)$/.test(wordOf(nodes[i - 1]));
    if (!before || !isJoined || nodes[at]?.kind !== "time") return [];
    return [isEarlier ? { ...frame, timeAt: at } : { ...frame, timesFrom: at }];
  }
  return [];
}

function isBeforeThat(nodes: readonly Node[], at: number): boolean {
  const words = `${wordOf(nodes[at])} ${wordOf(nodes[at + 1])}`;
  return /^(?:before|prior to) that$|^(?:earlier|previously) (?:in|at|on)$/.test(words);
}

/** The first time behind a node, past a place or an event, in the same clause. */
function timeBehind(nodes: readonly Node[], from: number): number {
  for (let i = from + 1; i < from + AGAIN_REACH && nodes[i]; i++) {
    // "and earlier in March fell ill": a verb behind the time has it for its own.
    if (nodes[i]?.kind === "time")
      return nodes.slice(i + 1, i + 3).some((node) => isVerb(node)) ? -1 : i;
    if (isVerb(nodes[i]) || /^[,;:.]$/.test(wordOf(nodes[i]))) break;
  }
  return -1;
}

/** "in calls on 27 July and 9 August", "spoke on Sunday and Monday": one on each day. */
function readFurtherDays(nodes: readonly Node[], frame: Frame): Frame[] {
  const isSpoken = /^(?:call|unspecified)$/.test(frame.mode) && isVerb(nodes[frame.cue]);
  if (!frame.plural && !isSpoken) return [];
  const from = nodes.findIndex((node, i) => i > frame.cue && node.kind === "time");
  const reach = isSpoken ? 4 : 2;
  if (from < 0 || (from > frame.cue + reach && from > frame.to + reach)) return [];
  if (wordOf(nodes[from - 1]) === "between") return [];
  const frames: Frame[] = [];
  for (let i = from + 1; i < nodes.length && /^(,|and|on)$/.test(wordOf(nodes[i])); i++) {
    while (/^(,|and|on)$/.test(wordOf(nodes[i]))) i++;
    if (nodes[i]?.kind !== "time") break;
    frames.push({ ...frame, timesFrom: i });
  }
  return frames;
}

/** "twice received Tolan at his office: on 2 May and on 5 June": as many as are counted, each on its day. */
function readCountedDays(nodes: readonly Node[], frame: Frame): Frame[] | undefined {
  const { cue, to } = frame;
  if (!TIMES.test(wordsOf(nodes, cue - 4, to + AGAIN_REACH))) return undefined;
  const from = nodes.findIndex((node, i) => i >= to && i < to + AGAIN_REACH && isDay(node));
  const days: number[] = [];
  for (let i = from; i >= to && i < nodes.length; i++) {
    if (isDay(nodes[i])) days.push(i);
    else if (!/^(?:,|and|on|again|once|then)$/.test(wordOf(nodes[i]))) break;
  }
  return days.length > 1 ? days.map((timeAt) => onDay(frame, timeAt)) : undefined;
}

function onDay(frame: Frame, timeAt: number): Frame {
  return { ...frame, timeAt };
}

const TIMES =
  /\b(?:twice|(?:two|three|four|five|2|3|4|5) times|on (?:two|three|four|five) (?:\w+ )?occasions)\b/;

/** A day of its own: a part of a day tells none. */
function isDay(node: Node | undefined): boolean {
  return node?.kind === "time" && /^(?:day|weekday)$/.test(node.time.meaning.kind);
}

/** How many nodes behind the parties a second day may stand. */
const AGAIN_REACH = 18;

/** "Spoke with Tolan today": a tweet leaves out who speaks. */
export const SPEAKER = createMention(0, 0, "self");

/** A list of two, or one mention that means several. */
export function isSeveral(list: MentionList): boolean {
  return list.mentions.length > 1 || list.mentions.some(({ plural }) => plural);
}

/** People, not a state or an organisation as such. */
export function isPeople({ delegation, kind, members }: Mention): boolean {
  if (delegation) return true;
  const isBody = kind === "state" || kind === "organisation";
  return !isBody && (members.length === 0 || members.some(isPeople));
}

/** A question asserts nothing. */
export function isQuestion(nodes: readonly Node[]): boolean {
  return nodes.slice(-2).some((node) => wordOf(node) === "?");
}
