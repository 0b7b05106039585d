import type { ActorMark, Scene } from "../../marks/scene.ts";

const DIRECTIONS = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;

export type Direction = keyof typeof DIRECTIONS;

/** Whether a key is an arrow. */
export function isDirection(key: string): key is Direction {
  return Object.hasOwn(DIRECTIONS, key);
}

/** The actor that a keyboard enters the graph at: the largest in sight, the first among equals. */
export function resolveFirstActor(scene: Scene): number | undefined {
  let first: ActorMark | undefined;
  for (const mark of scene.actors) {
    if (!isInSight(scene, mark)) continue;
    if (!first || mark.radius > first.radius) first = mark;
  }
  return (first ?? scene.actors[0])?.actor;
}

/**
 * The neighbour of an actor (an actor that shares a pair with it) that lies most nearly in a
 * direction: the nearest within 60 degrees of it, where each degree off it counts as distance.
 */
export function resolveNeighbour(
  scene: Scene,
  actor: number,
  direction: Direction,
): number | undefined {
  const from = scene.actors.find((mark) => mark.actor === actor);
  if (!from) return undefined;
  const neighbours = neighboursOf(scene, actor);
  const { x, y } = DIRECTIONS[direction];
  let nearest: number | undefined;
  let least = Infinity;
  for (const mark of scene.actors) {
    if (!neighbours.has(mark.actor)) continue;
    const along = (mark.x - from.x) * x + (mark.y - from.y) * y;
    const distance = Math.hypot(mark.x - from.x, mark.y - from.y);
    if (along <= distance / 2) continue;
    const cost = (distance * distance) / along;
    if (cost < least) {
      nearest = mark.actor;
      least = cost;
    }
  }
  return nearest;
}

function neighboursOf(scene: Scene, actor: number): Set<number> {
  const neighbours = new Set<number>();
  for (const { source, target } of scene.pairs) {
    if (source === actor) neighbours.add(target);
    if (target === actor) neighbours.add(source);
  }
  return neighbours;
}

/** Whether a mark's centre lies in the picture. */
export function isInSight(scene: Scene, mark: ActorMark): boolean {
  return mark.x >= 0 && mark.y >= 0 && mark.x <= scene.width && mark.y <= scene.height;
}
