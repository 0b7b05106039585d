import type { Point } from "../painting/targets.ts";
import type { Session } from "../session.ts";
import { putThing, resolveThing, type Arranged } from "./put-thing.ts";
import { middleOfThing, type Thing } from "./thing.ts";

/** In pixels: a press that moves less is no drag. */
const LEAST = 3;

interface Held {
  thing: Thing;
  /** Where the pointer took it, and where its middle was. */
  from: Point;
  middle: Point;
  isDown: boolean;
  moved: boolean;
}

/** What is arranged now; undefined before there is a Scene. */
export function arrangedIn({ state, scene }: Session): Arranged | undefined {
  const { graph, view } = state.get();
  const drawn = scene.get();
  return drawn ? { graph, view, scene: drawn } : undefined;
}

/**
 * Lets a mouse or one finger take names, actors and callouts and put them elsewhere. What they take is
 * not for the stage beneath: it neither moves the picture nor chooses, and a finger does not scroll.
 * Elsewhere all is as before. Returns what ends it.
 */
export function mountDragging(stage: HTMLElement, session: Session): () => void {
  let held: Held | undefined;
  const ended = new AbortController();
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const take = (event: PointerEvent): void => {
    held = undefined;
    const scene = session.scene.get();
    if (!scene || !event.isPrimary || event.button !== 0) return;
    const from = pointOf(event);
    const thing = resolveThing(scene, from);
    const middle = thing && middleOfThing(scene, thing);
    if (!thing || !middle) return;
    held = { thing, from, middle, isDown: true, moved: false };
    stage.setPointerCapture(event.pointerId);
    event.stopPropagation();
    session.arranging.set({ thing });
  };
  const move = (event: PointerEvent): void => {
    const arranged = arrangedIn(session);
    if (held?.isDown !== true || !arranged) return;
    event.stopPropagation();
    const { thing, from, middle } = held;
    const { x, y } = pointOf(event);
    const [dx, dy] = [x - from.x, y - from.y];
    held.moved ||= Math.abs(dx) + Math.abs(dy) >= LEAST;
    if (!held.moved) return;
    const put = putThing(arranged, thing, { x: middle.x + dx, y: middle.y + dy });
    session.change(() => put, "later");
  };
  // What was held is kept until the next press: the click that follows is not for the stage either.
  const drop = (): void => {
    if (held?.isDown !== true) return;
    held.isDown = false;
    if (held.moved) session.change((view) => view);
  };
  const keep = (event: Event): void => {
    if (!held) return;
    event.stopPropagation();
    if (event.type === "touchstart") event.preventDefault();
  };
  const options = { capture: true, passive: false, signal: ended.signal };
  stage.addEventListener("pointerdown", take, options);
  stage.addEventListener("pointermove", move, options);
  stage.addEventListener("pointerup", drop, options);
  stage.addEventListener("pointercancel", drop, options);
  for (const type of ["mousedown", "touchstart", "click"]) {
    stage.addEventListener(type, keep, options);
  }
  return () => ended.abort();
}
