import type { PartyEntry } from "../../model/correction.ts";
import { ACTOR_KINDS, type ActorKind } from "../../model/kinds.ts";
import type { ExtractedLine, Participant } from "../../model/report.ts";
import { countSides, joinSides, renumberSides } from "../sides.ts";

/** What is known of an actor before a contact names it. */
export type ActorFacts = Pick<Participant, "name" | "kind" | "aliases" | "office" | "represents">;

/** The name and other names of a state or organisation, by actor id. */
export type Bodies = ReadonlyMap<string, { name: string; aliases: readonly string[] }>;

const PREFIXES = ["person", "office", "state", "org"];

/** "person" of "person:antony-blinken". */
export function kindOfId(id: string): ActorKind {
  return ACTOR_KINDS[PREFIXES.indexOf(id.slice(0, id.indexOf(":")))] ?? "person";
}

/** Looks an actor up in the reports, then among states and organisations. */
export function createActorLookUp(
  lines: readonly ExtractedLine[],
  bodies: Bodies,
): (id: string) => ActorFacts | undefined {
  const participants = lines.flatMap(({ contacts }) =>
    contacts.flatMap((each) => each.participants),
  );
  const seen = new Map<string, ActorFacts>();
  for (const each of participants) if (!seen.has(each.id)) seen.set(each.id, each);
  return (id) => {
    const body = bodies.get(id);
    const known = seen.get(id);
    if (known !== undefined || body === undefined) return known;
    const kind = kindOfId(id);
    return { name: body.name, kind, aliases: [...body.aliases], office: null, represents: [id] };
  };
}

/** Participants as an editor wrote them; an id that nobody knows and that has no name is told. */
export function resolveParties(
  entries: readonly PartyEntry[],
  lookUp: (id: string) => ActorFacts | undefined,
): { participants: Participant[] } | { trouble: string } {
  const unknown = entries.filter(({ id, name }) => name === undefined && lookUp(id) === undefined);
  if (unknown.length > 0) {
    const ids = unknown.map(({ id }) => id).join(", ");
    return { trouble: `no actor ${ids}: expected a name for who stands in no article` };
  }
  const twice = entries.find(({ id }, at) => entries.findIndex((each) => each.id === id) < at);
  if (twice !== undefined) return { trouble: `${twice.id} takes part twice` };
  const participants = entries.map((entry, at): Participant => {
    const known = lookUp(entry.id);
    const kind = entry.kind ?? known?.kind ?? kindOfId(entry.id);
    const isBody = kind === "state" || kind === "organisation";
    return {
      id: entry.id,
      name: entry.name ?? known?.name ?? entry.id,
      kind,
      aliases: known?.aliases ?? [],
      office: entry.office ?? known?.office ?? null,
      represents: entry.represents ?? known?.represents ?? (isBody ? [entry.id] : []),
      side: entry.side ?? entries.length + at,
      role: entry.role ?? null,
      basis: kind === "person" ? "named" : kind === "office" ? "office" : "state",
    };
  });
  const isSided = entries.some(({ side }) => side !== undefined);
  const sided = isSided ? renumberSides(participants) : joinSides(participants);
  if (countSides(sided) < 2) return { trouble: "all participants are of one side, expected two" };
  return { participants: sided };
}
