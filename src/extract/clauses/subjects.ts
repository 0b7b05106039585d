import { isFiller, isPreposition, isVerb, skipIdiom } from "./clause-words.ts";
import type { Mention } from "../mentions/mention.ts";
import { isOfJointBody } from "./joint-bodies.ts";
import { findLeading } from "./led-teams.ts";
import { readListBackwards } from "./lists-backwards.ts";
import { isSubjectAt, LIST_JOINTS, readList, type MentionList } from "./mention-lists.ts";
import { posOf, wordOf, type Node } from "./nodes.ts";
import { findOneOfMany } from "./one-of-many.ts";
import { spellOutPlural } from "./spelled-plurals.ts";

/**
 * The subject of the verb at a node: directly before it, before a relative pronoun, or, for verbs
 * joined by "and", infinitives and participles, the subject of the clause that they hang on.
 */
export function findSubject(nodes: readonly Node[], verb: number): MentionList | undefined {
  const subject = findBareSubject(nodes, verb);
  return subject && spellOutPlural(nodes, subject);
}

function findBareSubject(nodes: readonly Node[], verb: number): MentionList | undefined {
  let i = verb - 1;
  for (let steps = 0; i >= 0 && steps < 40; steps++) {
    i = skipIdiom(nodes, i);
    const node = nodes[i];
    if (isBoth(node) && nodes[i - 1]?.kind === "mention") {
      i--;
      continue;
    }
    if (node?.kind === "mention") {
      if (node.mention.possessive) return findClauseSubject(nodes, i, verb);
      const opens =
        /^(after|before|since|until|as)$/.test(wordOf(nodes[i - 1])) && isSubjectAt(nodes, i);
      if (isStay(nodes, i)) {
        i -= 2;
        continue;
      }
      if (isObject(nodes, i) && i < verb - 1) return findClauseSubject(nodes, i, verb);
      const joint = findOfJointBody(nodes, i);
      if (joint) return joint;
      if (opens || !isPreposition(nodes[i - 1]) || isListedSubject(nodes, i))
        return readListBackwards(nodes, i);
      i -= 2;
      continue;
    }
    const word = wordOf(node);
    if (ANYONE.test(word)) return undefined;
    if (word === "for" && wordOf(nodes[verb]).endsWith("ing") && nodes[i - 1]?.kind === "mention") {
      // "thanked Keld for hosting": the subject is who is thanked.
      return isObject(nodes, i - 1)
        ? readListBackwards(nodes, i - 1)
        : findClauseSubject(nodes, i, verb);
    }
    if (/^(who|which|that|whom)$/.test(word)) return findAntecedent(nodes, i);
    if (isFiller(node) || /^["'(]$/.test(word)) i--;
    else if (isPreposition(node) && nodes[i + 1]?.kind === "time") i--;
    else if (word === "," || word === "-" || word === "--" || word === "–" || word === "—") {
      if (nodes[i - 1]?.kind === "mention" && isOnlyTime(nodes, i + 1, verb)) {
        i--;
        continue;
      }
      // "Voss, together with Orr, met Tolan": both did.
      if (nodes[i - 1]?.kind === "mention" && isListedSubject(nodes, i - 1))
        return readListBackwards(nodes, i - 1);
      const whole = readBeforeComma(nodes, i);
      if (whole) return whole;
      const jump = jumpInsertion(nodes, i);
      if (jump === undefined) return findClauseSubject(nodes, i, verb);
      i = jump;
    } else return findClauseSubject(nodes, i, verb);
  }
  return findClauseSubject(nodes, i, verb);
}

/** "A delegation visiting Hask met Voss": where the mention before it is, behind a participle. */
function isStay(nodes: readonly Node[], at: number): boolean {
  const place = nodes[at];
  const isPlace = place?.kind === "mention" && place.mention.form !== null;
  const isVisiting = /^(?:visiting|touring|representing)$/.test(wordOf(nodes[at - 1]));
  return isPlace && isVisiting && nodes[at - 2]?.kind === "mention";
}

/** "Somebody has to open a dialogue, Voss said": a subject that is nobody in particular. */
const ANYONE = /^(?:(?:some|any|every)(?:one|body)|nobody|whoever)$/;

/** "The ministers of A, B and C held their talks": "their" means more than two only as the subject. */
export function findTheirs(
  nodes: readonly Node[],
  at: number,
  owners: readonly Mention[],
): MentionList | undefined {
  const [owner, ...others] = owners;
  if (owner?.kind !== "pronoun" || !owner.plural || others.length > 0) return undefined;
  const subject = findSubject(nodes, at);
  const count = subject?.mentions.reduce((sum, { members }) => sum + (members.length || 1), 0) ?? 0;
  const isBody = subject?.mentions.some(({ members: [member] }) =>
    member?.of[0]?.startsWith("org:"),
  );
  return count > 2 || isBody === true ? subject : undefined;
}

/** "The joint commission of Norland and Sudmark met": both did. */
function findOfJointBody(nodes: readonly Node[], at: number): MentionList | undefined {
  let from = at;
  while (LIST_JOINTS.has(wordOf(nodes[from - 1])) && nodes[from - 2]?.kind === "mention") from -= 2;
  const isOne = from === at || !isOfJointBody(nodes, from);
  return isOne ? undefined : readList(nodes, from, true);
}

/** "Voss and Keld both met": who they are stands before. */
function isBoth(node: Node | undefined): boolean {
  return node?.kind === "mention" && node.mention.count === 2 && node.to - node.from === 1;
}

/** "Voss, along with Keld, met": the mention after "with" is part of the subject. */
function isListedSubject(nodes: readonly Node[], at: number): boolean {
  return wordOf(nodes[at - 1]) === "with" && /^(along|together)$/.test(wordOf(nodes[at - 2]));
}

function findAntecedent(nodes: readonly Node[], relative: number): MentionList | undefined {
  const one = findOneOfMany(nodes, relative);
  if (one) return one;
  let i = relative - 1;
  if (wordOf(nodes[i]) === ",") i--;
  const leading = findLeading(nodes, i);
  if (leading !== undefined) return findBareSubject(nodes, leading);
  return nodes[i]?.kind === "mention" ? readListBackwards(nodes, i) : undefined;
}

/** "General Malik, on Tuesday met": one comma, and nothing but time behind it. */
function isOnlyTime(nodes: readonly Node[], from: number, to: number): boolean {
  return (
    nodes[from + 1]?.kind === "time" &&
    nodes
      .slice(from, to)
      .every((node) => node.kind === "time" || isFiller(node) || isPreposition(node))
  );
}

/** "The ministers of Norland, Sudmark and Meridia, met": a comma behind a long subject closes nothing. */
function readBeforeComma(nodes: readonly Node[], comma: number): MentionList | undefined {
  const last = nodes[comma - 1];
  if (last?.kind !== "mention" || last.mention.closed) return undefined;
  const list = withFirst(nodes, readListBackwards(nodes, comma - 1));
  const count = list.mentions.reduce((sum, { members }) => sum + (members.length || 1), 0);
  const opens = list.from === 0 || wordOf(nodes[list.from - 1]) === "of";
  const isOfBodies = list.mentions.every(({ kind }) => kind !== "person" && kind !== "office");
  return count > 2 && opens && isOfBodies ? list : undefined;
}

/** "the ministers of the League's members of Norland, Sudmark and Meridia": the one right behind "of" too. */
function withFirst(nodes: readonly Node[], list: MentionList): MentionList {
  const at = list.from - 2;
  const first = wordOf(nodes[at + 1]) === "," ? nodes[at] : undefined;
  if (first?.kind !== "mention" || wordOf(nodes[at - 1]) !== "of") return list;
  return { ...list, mentions: [first.mention, ...list.mentions], from: at };
}

/** Over an inserted clause that ends with the comma at a node: "Voss, who was in Perrin, met". */
function jumpInsertion(nodes: readonly Node[], comma: number): number | undefined {
  for (let i = comma - 1; i >= 0; i--) {
    const node = nodes[i];
    // "Voss, minister of Norland, who was there, met": the first comma closes the mention.
    const isClosed = node?.kind === "mention" && node.mention.closed;
    if (!isClosed && !/^[,–—-]+$/.test(wordOf(node))) continue;
    const opener = nodes[i + 1];
    if (isClosed) return opensInsertion(opener) ? i : undefined;
    return opensInsertion(opener) && nodes[i - 1]?.kind === "mention" ? i - 1 : undefined;
  }
  return undefined;
}

/** "who was in Perrin", "accompanied by her deputy", "speaking in Hask": what begins an inserted clause. */
function opensInsertion(opener: Node | undefined): boolean {
  return (
    isPreposition(opener) ||
    opener?.kind === "time" ||
    /^(who|which|whose|whom|where|accompanied|flanked|joined|speaking|according|along|together|while|as|currently|also|now|on)$/.test(
      wordOf(opener),
    ) ||
    (posOf(opener) === "VERB" && /(ing|ed)$/.test(wordOf(opener)))
  );
}

/** The nearest subject of a clause to the left, else of the main clause after a fronted adjunct. */
function findClauseSubject(
  nodes: readonly Node[],
  from: number,
  verb: number,
): MentionList | undefined {
  for (let i = Math.min(from, verb - 1); i >= 0; i--) {
    if (/^[;:]$/.test(wordOf(nodes[i]))) break;
    if (nodes[i]?.kind !== "mention") continue;
    if (isPreposition(nodes[i - 1]) && !isListedSubject(nodes, i)) continue;
    if (isPointedOut(nodes, i)) return readListBackwards(nodes, i);
    if (isObject(nodes, i)) continue;
    if (isSubjectAt(nodes, i) || isFollowedByInsertion(nodes, i) || isBehindWho(nodes, i, verb))
      return readListBackwards(nodes, i);
  }
  return findFollowingSubject(nodes, verb);
}

/** "It was Keld who took him round and gave him dinner". */
function isPointedOut(nodes: readonly Node[], at: number): boolean {
  const isIt = /^(?:was|is)$/.test(wordOf(nodes[at - 1])) && wordOf(nodes[at - 2]) === "it";
  return isIt && wordOf(nodes[at + 1]) === "who";
}

/**
 * "Ostravia joined Norland and Sudmark for talks", "Keld was joined by Ruiz for talks": who joins and who is
 * joined, up to the preposition.
 */
export function findJoined(nodes: readonly Node[], preposition: number): MentionList | undefined {
  let last = preposition - 1;
  while (last > 0 && (nodes[last]?.kind === "time" || isPreposition(nodes[last]))) last--;
  if (nodes[last]?.kind !== "mention") return undefined;
  const joined = readListBackwards(nodes, last);
  const verb = wordOf(nodes[joined.from - 1]) === "by" ? joined.from - 2 : joined.from - 1;
  if (!/^join(?:s|ed|ing)?$/.test(wordOf(nodes[verb]))) return undefined;
  const guest = findSubject(nodes, verb);
  return (
    guest && { ...joined, from: guest.from, mentions: [...guest.mentions, ...joined.mentions] }
  );
}

/** Whether a verb stands directly before, so that the mention is its object. */
export function isObject(nodes: readonly Node[], at: number): boolean {
  const [before, node] = [nodes[at - 1], nodes[at]];
  if (!isVerb(before) || posOf(before) === "AUX") return false;
  // "During his stay he met": what stands before "he" is no verb, however it is tagged.
  if (node?.kind === "mention" && isNominative(node.mention)) return false;
  return !/^(said|says|say|added|reported|confirmed|announced|stated|noted)$/.test(wordOf(before));
}

/** "he", "she": never an object. */
function isNominative({ kind, plural, determiner }: Mention): boolean {
  return kind === "pronoun" && !plural && determiner === null;
}

/** "Keld who is on a visit in Hask has held talks": no commas close the clause about him. */
function isBehindWho(nodes: readonly Node[], at: number, verb: number): boolean {
  if (wordOf(nodes[at + 1]) !== "who") return false;
  const own = nodes.findIndex((node, i) => i > at + 1 && isVerb(node));
  const clause = nodes.slice(own + 1, verb);
  const isOpen = clause.some((node) => /^(?:and|,|that|to)$/.test(wordOf(node)));
  return (
    own > at && own < verb - 2 && !isOpen && /^(?:has|have|had)$/.test(wordOf(nodes[verb - 1]))
  );
}

function isFollowedByInsertion(nodes: readonly Node[], at: number): boolean {
  if (!/^[,–—(-]+$/.test(wordOf(nodes[at + 1]))) return false;
  const isListed = wordOf(nodes[at + 2]) === "and";
  for (let i = at + 2; i < Math.min(nodes.length, at + 30); i++) {
    const node = nodes[i];
    const isClosed = !isListed && node?.kind === "mention" && node.mention.closed;
    if ((isClosed || /^[,–—)-]+$/.test(wordOf(node))) && isVerb(nodes[i + 1])) return true;
  }
  return false;
}

/** "After meeting Tolan in Perrin, Voss flew to Hask": the subject that follows the comma. */
export function findFollowingSubject(
  nodes: readonly Node[],
  verb: number,
): MentionList | undefined {
  for (let i = verb + 1; i < nodes.length - 1; i++) {
    if (wordOf(nodes[i]) !== ",") continue;
    const node = nodes[i + 1];
    if (node?.kind === "mention" && isClauseStart(nodes, i + 1))
      return readSubjectForward(nodes, i + 1);
  }
  return undefined;
}

function isClauseStart(nodes: readonly Node[], at: number): boolean {
  const list = readSubjectForward(nodes, at);
  return list !== undefined;
}

/** The list that begins at a node, where a verb follows it: "Voss and Keld agreed". */
export function readSubjectForward(nodes: readonly Node[], at: number): MentionList | undefined {
  const mentions: Mention[] = [];
  let i = at;
  while (nodes[i]?.kind === "mention") {
    const node = nodes[i];
    if (node?.kind === "mention") mentions.push(node.mention);
    if (isSubjectAt(nodes, i) || isFollowedByInsertion(nodes, i)) {
      return { mentions, from: at, to: i + 1, open: false };
    }
    if (!LIST_JOINTS.has(wordOf(nodes[i + 1]))) return undefined;
    i += 2;
    while (LIST_JOINTS.has(wordOf(nodes[i]))) i++;
  }
  return undefined;
}
