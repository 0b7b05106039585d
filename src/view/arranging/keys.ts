import { isDirection, type Direction } from "../painting/neighbours.ts";
import type { Session } from "../session.ts";
import { arrangedIn } from "./drag.ts";
import { putThing } from "./put-thing.ts";
import { middleOfThing } from "./thing.ts";

/** In pixels: what an arrow moves by, and with shift. */
const STEP = { coarse: 8, fine: 1 };

const WAYS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Moves what is taken a step in a direction. */
export function nudgeThing(session: Session, direction: Direction, isFine: boolean): void {
  const thing = session.arranging.get()?.thing ?? null;
  const arranged = arrangedIn(session);
  const middle = arranged && thing && middleOfThing(arranged.scene, thing);
  if (!arranged || !thing || !middle) return;
  const step = isFine ? STEP.fine : STEP.coarse;
  const [x, y] = WAYS[direction];
  const put = putThing(arranged, thing, { x: middle.x + x * step, y: middle.y + y * step });
  session.change(() => put, "replace");
}

/**
 * What a key in the graph does while things are arranged: Enter takes the name of the actor at which
 * the keyboard stands, arrows move what is taken, Escape leaves it, then ends arranging. Returns
 * whether the key did something.
 */
export function arrangeByKey(
  session: Session,
  { key, shiftKey }: KeyboardEvent,
  standing: number | null,
): boolean {
  const { arranging } = session;
  const thing = arranging.get()?.thing ?? null;
  if (thing !== null && isDirection(key)) nudgeThing(session, key, shiftKey);
  else if (key === "Enter" && standing !== null) {
    arranging.set({ thing: { kind: "name", actor: standing } });
  } else if (key === "Escape") arranging.set(thing === null ? null : { thing: null });
  else return false;
  return true;
}
