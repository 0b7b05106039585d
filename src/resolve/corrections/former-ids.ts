import type { Correction, PartyEntry } from "../../model/correction.ts";

/** What ids lead to that actors no longer have: renamed by the reference data, or merged away. */
export interface FormerIds {
  /** The id that an actor has now; an id that never changed is its own. */
  follow: (id: string) => string;
  /** The same, as far as the reference data renamed it. */
  followRenamed: (id: string) => string;
  /** From now on an id leads to another one. */
  lead: (from: string, to: string) => void;
  /** From now on an id is an actor's own again. */
  release: (id: string) => void;
  /** Each former id with the one that it leads to. */
  all: () => Map<string, string>;
}

export function createFormerIds(renamed: ReadonlyMap<string, string>): FormerIds {
  const leads = new Map(renamed);
  const follow = (id: string): string => followIn(leads, id);
  return {
    follow,
    followRenamed: (id) => followIn(renamed, id),
    lead: (from, to) => void leads.set(from, to),
    release: (id) => void leads.delete(id),
    all: () => new Map([...leads.keys()].sort().map((id) => [id, follow(id)])),
  };
}

/** Where a chain of ids ends; one that leads round in a circle leads nowhere. */
function followIn(leads: ReadonlyMap<string, string>, id: string): string {
  const passed = new Set<string>();
  let last = id;
  for (let next = leads.get(last); next !== undefined; next = leads.get(last)) {
    if (passed.has(last)) return id;
    passed.add(last);
    last = next;
  }
  return last;
}

/**
 * A correction that names actors by the ids that they have now. Who is merged away, and who is told
 * apart, is meant by that very id: two entries that say who an actor is are not made one.
 */
export function redirect(
  correction: Correction,
  { follow, followRenamed }: Pick<FormerIds, "follow" | "followRenamed">,
): Correction {
  const party = (entry: PartyEntry): PartyEntry => ({
    ...entry,
    id: follow(entry.id),
    ...(entry.represents !== undefined && { represents: entry.represents.map(follow) }),
  });
  switch (correction.kind) {
    case "merge-actors":
      return {
        ...correction,
        actors: correction.actors.map(followRenamed),
        into: follow(correction.into),
      };
    case "split-actor":
      return {
        ...correction,
        actor: follow(correction.actor),
        into: { ...party(correction.into), id: followRenamed(correction.into.id) },
      };
    case "rename-actor":
    case "set-actor-kind":
      return { ...correction, actor: follow(correction.actor) };
    case "set-represents":
      return {
        ...correction,
        actor: follow(correction.actor),
        represents: correction.represents.map(follow),
      };
    case "change-contact":
    case "add-contact": {
      const { participants } = correction;
      return participants === undefined
        ? correction
        : Object.assign({}, correction, { participants: participants.map(party) });
    }
    default:
      return correction;
  }
}
