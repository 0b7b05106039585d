import type { Selection } from "../filter/selection.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { ACTOR_KINDS } from "../model/kinds.ts";
import type { ActorKind } from "../model/kinds.ts";
import { DIMMED } from "./focus.ts";
import type { Focus } from "./focus.ts";
import type { Grouping } from "./groups.ts";
import { createPlaces } from "./projection.ts";
import type { Place, Projection, Size } from "./projection.ts";
import { rootScale } from "./root-scale.ts";
import type { CountScale, Lengths } from "./root-scale.ts";
import type { ActorMark, Shape } from "./scene.ts";
import type { Theme } from "./themes.ts";

/** Of radii; the area goes with the contacts. */
const RADII: Lengths = { least: 4, most: 18 };

/** Pictures whose shorter side has fewer pixels have smaller marks, down to a share: a phone's is 360. */
const FULL_SIZE = 600;
const SMALLEST_SHARE = 0.7;

const SHAPE_OF_KIND: Readonly<Record<ActorKind, Shape>> = {
  person: "disc",
  office: "disc",
  state: "square",
  organisation: "ring",
};

/** What the marks of actors are made from. */
export interface ActorInput {
  graph: GraphFile;
  selection: Selection;
  projection: Projection;
  size: Size;
  theme: Theme;
  focus: Focus | undefined;
  grouping: Grouping | undefined;
  /** Where an editor put actors, in coordinates of the graph file. */
  pins: ReadonlyMap<number, Place>;
  /** What radii are scaled by; by default the most contacts of the selection. */
  scale?: CountScale;
}

/** The actors that have a visible contact and a place, the small ones over the large, the chosen on top. */
export function createActorMarks(input: ActorInput): ActorMark[] {
  const { contactsByActor } = input.selection;
  const largest =
    input.scale?.actor ?? contactsByActor.reduce((most, contacts) => Math.max(most, contacts), 0);
  const radii = radiiAt(input.size, input.scale?.smallest ?? SMALLEST_SHARE);
  const placeOf = createPlaces(input.graph, input.selection.level, input.size, input.pins);
  const marks: ActorMark[] = [];
  for (const [actor, contacts] of contactsByActor.entries()) {
    const place = contacts === 0 ? undefined : placeOf(actor);
    if (place === undefined) continue;
    marks.push(createMark(input, actor, place, contacts, rootScale(contacts, largest, radii)));
  }
  return marks.sort(
    (a, b) =>
      Number(a.chosen) - Number(b.chosen) ||
      a.opacity - b.opacity ||
      b.contacts - a.contacts ||
      a.actor - b.actor,
  );
}

function createMark(
  { graph, projection, theme, focus, grouping }: ActorInput,
  actor: number,
  { x, y }: Place,
  contacts: number,
  radius: number,
): ActorMark {
  const kind = ACTOR_KINDS[graph.actors.kind[actor] ?? 0] ?? "person";
  const chosen = focus?.chosen.has(actor) === true;
  const isDimmed = focus !== undefined && !chosen && !focus.near.has(actor);
  const group = grouping?.(actor);
  const colour = group === undefined ? theme.ink : (theme.groups[group.place] ?? theme.ink);
  return {
    actor,
    x: projection.offsetX + x * projection.scale,
    y: projection.offsetY - y * projection.scale,
    radius,
    shape: SHAPE_OF_KIND[kind],
    colour: chosen ? theme.accent : colour,
    group: group?.group ?? null,
    unnamed: kind === "office",
    contacts,
    opacity: isDimmed ? DIMMED : 1,
    chosen,
  };
}

function radiiAt({ width, height }: Size, smallest: number): Lengths {
  const share = Math.max(smallest, Math.min(1, Math.min(width, height) / FULL_SIZE));
  return { least: RADII.least * share, most: RADII.most * share };
}
