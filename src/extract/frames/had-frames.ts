import { isVerb } from "../clauses/clause-words.ts";
import { AT_REST, isPeople, isSeveral, type Frame } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { readListBackwards } from "../clauses/lists-backwards.ts";
import { readList } from "../clauses/mention-lists.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { rolesOf } from "./noun-roles.ts";
import type { NounRule } from "../rules/nouns.ts";
import { findAfterPreposition, findDirectObject } from "../clauses/objects.ts";
import { findFollowingSubject, findSubject } from "../clauses/subjects.ts";
import { opensAdjunct } from "./noun-carriers.ts";

/** Whose contact it was stands in the noun phrase itself, or in a clause behind it. */

/** "the call that Voss and Tolan had on Monday", "the last conversation we had": of all who had it. */
function readHad(
  nodes: readonly Node[],
  noun: number,
  from: number,
  rule: NounRule,
): Frame | undefined {
  const list = readList(nodes, from, true);
  if (!list || !isSeveral(list) || nodes[from]?.kind !== "mention") return undefined;
  const isHad = /^(?:had|held)$/.test(wordOf(nodes[list.to])) && !isVerb(nodes[list.to + 1]);
  const goesOn = /^(?:with|a|an|no|the)$/.test(wordOf(nodes[list.to + 1]));
  if (!isHad || goesOn || nodes[list.to + 1]?.kind === "mention") return undefined;
  const ends = { groupFrom: from, to: list.to + 1, between: true };
  const own = { rule: rule.id, mode: rule.mode, cue: noun, verb: list.to, ...AT_REST };
  return { ...own, first: [], second: list.mentions, roles: [null, null], ...ends };
}

const JOINING = /^(?:joins?|joined|joining|attend(?:s|ed|ing)?|participat(?:es?|ed|ing))$/;

/** "Tolan joined Keld's summit", "had Tolan join Keld's summit": the guest and the host. */
export function readJoined(
  nodes: readonly Node[],
  verb: number | undefined,
  owners: readonly Mention[],
  { mode }: NounRule,
): (Partial<Frame> & Pick<Frame, "first" | "second" | "roles" | "verb" | "groupFrom">) | undefined {
  const [host, ...others] = owners;
  const isHosted = host && others.length === 0 && host.possessive && host.kind !== "pronoun";
  if (!isHosted || verb === undefined || !isPeople(host) || !/^(?:meeting|video)$/.test(mode))
    return undefined;
  if (!JOINING.test(wordOf(nodes[verb]))) return undefined;
  const before = nodes[verb - 1];
  const guests =
    before?.kind === "mention" ? readListBackwards(nodes, verb - 1) : findSubject(nodes, verb);
  if (!guests || guests.to > verb) return undefined;
  const { mentions: first } = guests;
  return { first, second: [host], roles: ["visitor", "host"], verb, groupFrom: guests.to };
}

/** "the meetings that I held with A and B", "the talk she had with Keld", "a letter he sent Keld", "the courtesy call that she paid on Keld". */
export function readRelative(
  nodes: readonly Node[],
  at: number,
  rule: NounRule,
): Frame | undefined {
  const noun = rule.id === "courtesy-call-noun" ? at + 1 : at;
  const who = /^(that|which)$/.test(wordOf(nodes[noun + 1])) ? noun + 2 : noun + 1;
  const subject = nodes[who];
  const several = readHad(nodes, at, who, rule);
  if (several) return several;
  let verb = who + 1;
  while (
    verb < who + 4 &&
    (isVerb(nodes[verb]) || /^(already|also|just)$/.test(wordOf(nodes[verb])))
  ) {
    if (
      /^(had|held|having|have|conducted|sent|wrote|addressed|paid|made|placed)$/.test(
        wordOf(nodes[verb]),
      ) &&
      !isVerb(nodes[verb + 1])
    )
      break;
    verb++;
  }
  const isSent = rule.mode === "letter" && /^(sent|wrote|addressed)$/.test(wordOf(nodes[verb]));
  if (
    subject?.kind !== "mention" ||
    !(isSent || /^(had|held|conducted|paid|made|placed)$/.test(wordOf(nodes[verb])))
  )
    return undefined;
  const isOneWay = /^(paid|made|placed)$/.test(wordOf(nodes[verb]));
  const prepositions = isOneWay ? ["on", "to"] : ["with"];
  const list = isSent
    ? findDirectObject(nodes, verb)
    : findAfterPreposition(nodes, verb, prepositions, 10);
  if (!list || (isOneWay && !list.mentions.every(isPeople))) return undefined;
  const { mentions: second, to, open, rest } = list;
  // "In a call that he had with Tolan, Voss said": the pronoun stands before the name that it means.
  const isNamedLater = subject.mention.kind === "pronoun" && opensAdjunct(nodes[0]);
  const first = (isNamedLater && findFollowingSubject(nodes, to - 1)?.mentions) || [
    subject.mention,
  ];
  const ends = { groupFrom: who + 1, to, open, rest, plural: wordOf(nodes[at]).endsWith("s") };
  const own = { rule: rule.id, mode: rule.mode, cue: verb, verb, ...AT_REST };
  const roles = isOneWay
    ? rolesOf(wordOf(nodes[list.from - 1]), rule, "")
    : rolesOf(isSent ? "to" : "with", rule, "");
  return { ...own, first, second, roles, ...ends };
}
