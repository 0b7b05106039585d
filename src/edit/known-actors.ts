import { slugOf } from "../model/slug.ts";

/** An actor that can be chosen. */
export interface KnownActor {
  id: string;
  name: string;
}

/** What a name in a form means; `isNew` where nobody here has it. */
export type Named =
  | { id: string; name: string; isNew: boolean }
  /** How many bear the name, none of whom is told by an id. */
  | { several: string };

/** The actors of the graph, and the states and organisations of the reference data. */
export interface KnownActors {
  /** Those whose names hold what is typed, those that begin with it first. */
  find: (typed: string, limit: number) => KnownActor[];
  /** How an actor stands in a form: "Mira Tolan (person:mira-tolan)". */
  labelOf: (id: string) => string;
  /** What a form says; undefined for nothing. */
  resolve: (typed: string, prefix?: string) => Named | undefined;
}

export function createKnownActors(actors: readonly KnownActor[]): KnownActors {
  const byId = new Map(actors.map((each) => [each.id, each]));
  const folded = [...byId.values()].map((actor) => ({ actor, key: slugOf(actor.name) }));
  const labelOf = (id: string): string => `${byId.get(id)?.name ?? id} (${id})`;
  return {
    labelOf,
    find(typed, limit) {
      const key = slugOf(typed);
      if (key === "") return [];
      const first = folded.filter((each) => each.key.startsWith(key));
      const others = folded.filter((each) => !each.key.startsWith(key) && each.key.includes(key));
      return [...first, ...others].slice(0, limit).map(({ actor }) => actor);
    },
    resolve(typed, prefix = "person") {
      const name = typed.trim();
      if (name === "") return undefined;
      const id = /\(([a-z]+:[^()\s]+)\)$/.exec(name)?.[1];
      const chosen = byId.get(id ?? name);
      if (chosen !== undefined) return { ...chosen, isNew: false };
      const key = slugOf(name);
      const [only, ...more] = folded.filter((each) => each.key === key);
      if (more.length > 0) return { several: name };
      if (only !== undefined) return { ...only.actor, isNew: false };
      return { id: freeId(`${prefix}:${key}`, byId), name, isNew: true };
    },
  };
}

/** An id that nobody has yet. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(free)) return free;
  }
}
