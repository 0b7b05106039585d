import { isPeople } from "./frame.ts";
import type { Mention } from "../mentions/mention.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";
import { findSubject } from "../clauses/subjects.ts";

/** Who was there besides those whose meeting it was. */

const ATTENDING =
  /^(took|take|takes|joined|attend|attends|attended|attending|participat\w+|led|chaired|co-chaired|hosted)$/;

/** "Voss attended the Norland-Sudmark dialogue": who was there for one of the two. */
export function findAttendees(
  nodes: readonly Node[],
  light: number | undefined,
  owners: readonly Mention[],
): readonly Mention[] {
  const isPair = owners.length === 2 && owners.every((each) => !isPeople(each) && !each.possessive);
  return isPair ? findParticipants(nodes, light) : [];
}

/** "Voss took part in a meeting of Norland, Sudmark and Ostravia": he was there with them. */
export function findParticipants(
  nodes: readonly Node[],
  light: number | undefined,
): readonly Mention[] {
  if (light === undefined || !ATTENDING.test(wordOf(nodes[light]))) return [];
  const subject = findSubject(nodes, light);
  return subject?.mentions.every(isPeople) === true ? subject.mentions : [];
}

/** "took part in the call", "attended the meeting": a contact that was told before. */
export function isJoining(nodes: readonly Node[], phraseFrom: number, light: number): boolean {
  const verb = /^(took|take|takes|join|joins|joined|attend|attends|attended|participat\w+)$/;
  return verb.test(wordOf(nodes[light])) && wordOf(nodes[phraseFrom]) === "the";
}

/** "Ruiz chaired their second meeting", "Selim presided over their talks": who sat between the two. */
export function findHosts(
  nodes: readonly Node[],
  light: number | undefined,
  [owner]: readonly Mention[],
): readonly Mention[] {
  const isTheirs = owner?.kind === "pronoun" && owner.plural;
  if (light === undefined || !isTheirs || !BRINGING.test(wordOf(nodes[light]))) return [];
  const hosts = findSubject(nodes, light)?.mentions ?? [];
  return hosts.filter((host) => isPeople(host) && !host.plural);
}

const BRINGING = /^(?:host|chair|conven|presid|mediat)(?:e?d|s|es)$/;
