import type { ActorMark, PairMark, Scene } from "../../marks/scene.ts";

/** What stands under a pointer: indices of actors in the graph file. */
export type Target =
  { kind: "actor"; actor: number } | { kind: "pair"; source: number; target: number };

export interface Point {
  x: number;
  y: number;
}

/** How far beside a mark a pointer may be, in pixels: small discs get a target of 24 pixels. */
const ACTOR_REACH = 4;
const SMALLEST_TARGET = 12;
const PAIR_REACH = 5;

/** Marks fainter than this are behind what the reader looks at, and do not answer. */
const FAINTEST_TARGET = 0.1;

/** The nearest actor under a point, else the nearest pair. Actors win: they lie above the lines. */
export function resolveTarget(scene: Scene, point: Point): Target | undefined {
  const actor = resolveActor(scene.actors, point);
  if (actor) return { kind: "actor", actor: actor.actor };
  const pair = resolvePair(scene.pairs, point);
  return pair && { kind: "pair", source: pair.source, target: pair.target };
}

function resolveActor(actors: readonly ActorMark[], point: Point): ActorMark | undefined {
  let nearest: ActorMark | undefined;
  let least = Infinity;
  for (const mark of actors) {
    if (mark.opacity < FAINTEST_TARGET) continue;
    const distance = Math.hypot(mark.x - point.x, mark.y - point.y);
    const reach = Math.max(mark.radius + ACTOR_REACH, SMALLEST_TARGET);
    const beside = Math.max(0, distance - mark.radius);
    // Of two that lie under the pointer the later is painted above.
    if (distance <= reach && beside <= least) {
      nearest = mark;
      least = beside;
    }
  }
  return nearest;
}

function resolvePair(pairs: readonly PairMark[], point: Point): PairMark | undefined {
  let nearest: PairMark | undefined;
  let least = Infinity;
  for (const mark of pairs) {
    if (mark.opacity < FAINTEST_TARGET) continue;
    const distance = distanceToLine(mark, point);
    if (distance <= mark.width / 2 + PAIR_REACH && distance < least) {
      nearest = mark;
      least = distance;
    }
  }
  return nearest;
}

function distanceToLine({ x1, y1, x2, y2 }: PairMark, point: Point): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - x1) * dx + (point.y - y1) * dy) / length;
  const bounded = Math.min(1, Math.max(0, along));
  return Math.hypot(x1 + bounded * dx - point.x, y1 + bounded * dy - point.y);
}
