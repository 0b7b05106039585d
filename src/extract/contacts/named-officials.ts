import { learn, type Entity } from "../cast/entities.ts";
import { createMention } from "../mentions/mention.ts";
import type { Discourse } from "../cast/discourse.ts";
import type { Gathered } from "./reports.ts";
import type { SentenceView } from "./contacts.ts";

/**
 * "The prime ministers of the two countries spoke by telephone. Sigrid Aune of Norland and Sudmark's
 * Ilo Dann had never met": who the officials of the contact just told are is said by the next
 * sentence, of each by the state alone. Where the offices are told with their states, the cast knows them
 * beforehand (cast/introduced-officials.ts).
 */
export function nameOfficials(
  gathered: readonly Gathered[],
  { cast, mentioned }: Discourse,
  { ordinal, headline }: SentenceView,
): void {
  const last = gathered.at(-1);
  if (!last || headline || last.lastSentence !== ordinal - 1) return;
  const people = mentioned.map(({ entity }) => entity);
  const named = last.parties.map(({ entity }) => findNamed(entity, people));
  if (last.parties.length !== 2 || named.includes(undefined) || named[0] === named[1]) return;
  for (const [i, party] of last.parties.entries()) {
    const person = named[i];
    if (!person) continue;
    const [title = null] = party.entity.titles;
    const office = { title, offices: [...party.entity.offices], name: person.name };
    learn(cast, person, createMention(0, 0, "person", office));
    party.entity = person;
  }
}

/** The one of its state, of whom nothing else is said than that he is of it. */
function findNamed(official: Entity, people: readonly Entity[]): Entity | undefined {
  if (official.kind !== "office" || official.name !== null) return undefined;
  const [own, ...others] = people.filter(({ of }) => [...of].some((id) => official.of.has(id)));
  const isBare = own?.offices.size === 0 && own.titles.length === 0 && own.of.size === 1;
  return isBare && others.length === 0 ? own : undefined;
}
