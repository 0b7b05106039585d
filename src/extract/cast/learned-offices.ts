import { resolveMention, type Cast } from "./cast.ts";
import { learn } from "./entities.ts";
import type { Mention } from "../mentions/mention.ts";
import { findOffices } from "../mentions/office-wordings.ts";
import { wordOf, type Node } from "../clauses/nodes.ts";

/** What a sentence without a contact says somebody is: the text calls him by it afterwards. */
export function learnOffices(cast: Cast, nodes: readonly Node[]): void {
  for (const [i, node] of nodes.entries()) {
    if (node.kind !== "mention" || node.mention.kind !== "person") continue;
    const said = findSaidOffice(nodes, i);
    learnLed(cast, nodes, i);
    const taken = said ? undefined : findTakenOffice(nodes, i);
    const office = said ?? taken;
    const entity = office && resolveMention(cast, node.mention);
    if (!entity || !office) continue;
    learn(cast, entity, office);
    // Who has taken an office over is whom the text is about.
    if (taken) entity.led++;
  }
}

/** "Mira Tolan is foreign minister of Sudmark", "Voss was named foreign minister". */
function findSaidOffice(nodes: readonly Node[], at: number): Mention | undefined {
  const verb = skipAge(nodes, at + 1);
  if (!/^(is|was|became|remains|serves|served|has)$/.test(wordOf(nodes[verb]))) return undefined;
  let i = verb + 1;
  while (i < verb + 5 && SAID.test(wordOf(nodes[i]))) i++;
  if (wordOf(nodes[verb]) === "has" && i === verb + 1) return undefined;
  const next = nodes[i];
  const isOffice = next?.kind === "mention" && next.mention.kind === "office";
  return isOffice && !next.mention.counterpart ? next.mention : undefined;
}

/** "Omar Selim leads the Halvan Front", "who heads the League": "its leader" is he from here on. */
function learnLed(cast: Cast, nodes: readonly Node[], at: number): void {
  const [person, led] = [nodes[at], nodes[at + 2]];
  if (!/^(?:leads|heads)$/.test(wordOf(nodes[at + 1]))) return;
  if (person?.kind !== "mention" || led?.kind !== "mention") return;
  if (led.mention.kind !== "organisation" || led.mention.of.length !== 1) return;
  const entity = resolveMention(cast, person.mention);
  const { of } = led.mention;
  const offices = findOffices(cast.reference, "leader", of);
  if (entity) learn(cast, entity, { ...led.mention, name: null, offices, of });
}

/** "Mira Tolan, 54, is foreign minister": past the age. */
function skipAge(nodes: readonly Node[], at: number): number {
  const isAge = wordOf(nodes[at]) === "," && /^\d{2}$/.test(wordOf(nodes[at + 1]));
  return isAge && wordOf(nodes[at + 2]) === "," ? at + 3 : at;
}

const SAID = /^(as|now|currently|also|been|named|appointed|elected|sworn|in|installed|again)$/;

/** "replaced Marek as foreign minister", "has a new foreign minister since Saturday, when Voss replaced Marek". */
function findTakenOffice(nodes: readonly Node[], at: number): Mention | undefined {
  const former = nodes[at + 2];
  if (!/^(replaced|replaces|succeeded|succeeds)$/.test(wordOf(nodes[at + 1]))) return undefined;
  if (former?.kind !== "mention" || former.mention.kind !== "person") return undefined;
  const behind = wordOf(nodes[at + 3]) === "as" ? nodes[at + 4] : undefined;
  if (behind?.kind === "mention")
    return behind.mention.kind === "office" ? behind.mention : undefined;
  const isNew = nodes
    .slice(0, at)
    .some((node) => node.kind === "mention" && isVacancy(node.mention));
  return isNew ? findVacancy(nodes.slice(0, at)) : undefined;
}

/** "a new foreign minister": the one office of the clause before, of the one state that stands there. */
function findVacancy(nodes: readonly Node[]): Mention | undefined {
  const mentions = nodes.flatMap((node) => (node.kind === "mention" ? [node.mention] : []));
  const office = mentions.find(isVacancy);
  const states = mentions.filter(({ kind }) => kind === "state");
  if (!office || office.of.length > 0 || states.length !== 1) return office;
  return { ...office, of: states[0]?.of ?? [] };
}

function isVacancy({ kind, determiner, title }: Mention): boolean {
  return kind === "office" && determiner === "a" && title !== null;
}
