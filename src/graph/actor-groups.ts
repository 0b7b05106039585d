import { dayOfNumber } from "../model/dates.ts";
import type { GraphFile, StoryText } from "../model/graph-file.ts";
import type { ActorRow, BodyFacts } from "./actor-rows.ts";

/** What actors are grouped by, as the graph file holds it. */
export interface ActorGroups {
  groups: GraphFile["groups"];
  columns: Pick<GraphFile["actors"], "region" | "subregion" | "bloc">;
}

type Bodies = ReadonlyMap<string, BodyFacts>;

/**
 * Region, subregion and bloc of each actor: a state's own, and for others those of the state that
 * they represented most often. A state is of the first of the story's blocs that it belonged to on
 * the latest day of publication.
 */
export function createActorGroups(
  actors: readonly ActorRow[],
  bodies: Bodies,
  story: StoryText,
  asOf: number | null,
): ActorGroups {
  const blocs = story.blocs ?? [];
  const states = actors.map((actor) => stateOf(actor, bodies));
  const regions = states.map((state) => state?.region ?? null);
  const subregions = states.map((state) => state?.subregion ?? null);
  const blocOf = new Map(
    [...new Set(states)].map((state) => [state, findBloc(state, blocs, asOf)]),
  );
  const joined = states.map((state) => blocOf.get(state) ?? null);
  const names = { region: sortUnique(regions), subregion: sortUnique(subregions) };
  const members = blocs.filter((bloc) => joined.includes(bloc));
  return {
    groups: { ...names, bloc: members.map((id) => bodies.get(id)?.name ?? id) },
    columns: {
      region: regions.map((name) => placeOf(names.region, name)),
      subregion: subregions.map((name) => placeOf(names.subregion, name)),
      bloc: joined.map((id) => placeOf(members, id)),
    },
  };
}

function findBloc(
  state: BodyFacts | undefined,
  blocs: readonly string[],
  asOf: number | null,
): string | null {
  if (asOf === null || blocs.length === 0) return null;
  const own = state?.blocsOn?.(dayOfNumber(asOf));
  return blocs.find((bloc) => own?.has(bloc) === true) ?? null;
}

/** The state that an actor is, or the first state that it stands for. */
function stateOf({ id, represents }: ActorRow, bodies: Bodies): BodyFacts | undefined {
  const state = [id, ...represents].find((each) => each.startsWith("state:"));
  return state === undefined ? undefined : bodies.get(state);
}

function sortUnique(names: readonly (string | null)[]): string[] {
  return [...new Set(names.filter((name) => name !== null))].sort();
}

function placeOf(names: readonly string[], name: string | null): number | null {
  const place = name === null ? -1 : names.indexOf(name);
  return place < 0 ? null : place;
}
