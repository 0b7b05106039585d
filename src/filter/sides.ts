import type { GraphFile } from "../model/graph-file.ts";
import { ACTOR_KINDS } from "../model/kinds.ts";
import type { Level } from "../model/kinds.ts";

/**
 * Who took part in each contact at a level, as rows of actor and side, each row once.
 * The rows of contact i stand at start[i] up to start[i + 1].
 */
export interface Sides {
  start: Uint32Array;
  actor: Uint32Array;
  side: Uint32Array;
  /** How many sides a contact has: the same at both levels. */
  sideCount: Uint32Array;
}

const STATE = ACTOR_KINDS.indexOf("state");
const ORGANISATION = ACTOR_KINDS.indexOf("organisation");

/**
 * At the person level participants stand for themselves; at the state level for what they represent
 * that day, states and organisations for themselves. Throws where the columns do not fit together.
 */
export function createSides(graph: GraphFile, level: Level): Sides {
  const { participantStart } = graph.contacts;
  const contactCount = graph.contacts.id.length;
  if (participantStart.length !== contactCount + 1) {
    throw new RangeError(
      `participantStart has ${participantStart.length} entries, expected ${contactCount + 1}`,
    );
  }
  const start = new Uint32Array(contactCount + 1);
  const sideCount = new Uint32Array(contactCount);
  const actor: number[] = [];
  const side: number[] = [];
  for (let contact = 0; contact < contactCount; contact++) {
    const sides = new Set<number>();
    const first = actor.length;
    const end = participantStart[contact + 1] ?? 0;
    for (let at = participantStart[contact] ?? 0; at < end; at++) {
      const own = graph.participants.side[at] ?? 0;
      sides.add(own);
      for (const each of standsFor(graph, at, level)) {
        if (hasRow(actor, side, first, each, own)) continue;
        actor.push(each);
        side.push(own);
      }
    }
    sideCount[contact] = sides.size;
    start[contact + 1] = actor.length;
  }
  return { start, actor: Uint32Array.from(actor), side: Uint32Array.from(side), sideCount };
}

/** Whether an actor stands on a side among the rows from `first` on: there are few a contact. */
function hasRow(
  actors: readonly number[],
  sides: readonly number[],
  first: number,
  actor: number,
  side: number,
): boolean {
  for (let at = first; at < actors.length; at++) {
    if (actors[at] === actor && sides[at] === side) return true;
  }
  return false;
}

function standsFor(graph: GraphFile, participant: number, level: Level): readonly number[] {
  const actor = graph.participants.actor[participant] ?? -1;
  const kind = graph.actors.kind[actor];
  const itself = level === "person" || kind === STATE || kind === ORGANISATION;
  const actors = itself ? [actor] : (graph.participants.represents[participant] ?? []);
  for (const each of actors) {
    if (graph.actors.id[each] !== undefined) continue;
    throw new RangeError(`participant ${participant} is actor ${each}, expected an actor's index`);
  }
  return actors;
}
