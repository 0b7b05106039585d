/** What an editor changes of a picture, as pure producers of Views. What is full or unfit changes nothing. */
import { FARTHEST_OFFSET, isOwnText, MOST_CHARACTERS, MOST_EDITS } from "./edit-forms.ts";
import type { Callout, Labelling, Offset, View } from "./view.ts";

/** Sets the title or the text for those who do not see; null is the story's own. */
export function setText(view: View, key: "title" | "alt", text: string | null): View {
  if (text !== null && !isOwnText(text, MOST_CHARACTERS[key])) return view;
  return { ...view, [key]: text };
}

export function setLabels(view: View, labels: Labelling): View {
  return { ...view, labels };
}

/** Hides an actor's name, or shows it again. */
export function toggleName(view: View, actor: string): View {
  if (view.hidden.includes(actor)) {
    return { ...view, hidden: view.hidden.filter((each) => each !== actor) };
  }
  if (view.hidden.length >= MOST_EDITS.hidden) return view;
  return { ...view, hidden: [...view.hidden, actor].sort() };
}

/** Moves an actor's name to an offset in whole pixels; null puts it back. */
export function moveLabel(view: View, actor: string, offset: Offset | null): View {
  const member = offset === null ? null : { actor, offset: boundedOffset(offset) };
  const moved = withMember(view.moved, actor, member, MOST_EDITS.moved);
  return moved === undefined ? view : { ...view, moved };
}

/** Puts an actor at a place in coordinates of the graph file; null puts it back. */
export function pinActor(view: View, actor: string, place: { x: number; y: number } | null): View {
  const member = place === null ? null : { actor, ...roundedPlace(place) };
  const pins = withMember(view.pins, actor, member, MOST_EDITS.pins);
  return pins === undefined ? view : { ...view, pins };
}

export function addCallout(view: View, callout: Callout): View {
  const isFull = view.callouts.length >= MOST_EDITS.callouts;
  if (isFull || !isOwnText(callout.text, MOST_CHARACTERS.callout)) return view;
  return { ...view, callouts: [...view.callouts, { ...callout, at: boundedPlace(callout.at) }] };
}

/** Puts a callout elsewhere, by its place in the list. */
export function moveCallout(view: View, index: number, at: Callout["at"]): View {
  const callouts = view.callouts.map((callout, each) =>
    each === index ? { ...callout, at: boundedPlace(at) } : callout,
  );
  return { ...view, callouts };
}

export function removeCallout(view: View, index: number): View {
  return { ...view, callouts: view.callouts.filter((_, each) => each !== index) };
}

/** The parts of a View that an editor changes for pictures alone. */
const EDITS = ["title", "alt", "labels", "hidden", "moved", "pins", "callouts"] as const;

/** A View without what was changed for a picture: as its story has it. */
export function withoutEdits(view: View, defaults: View): View {
  const plain = EDITS.map((key) => [key, defaults[key]] as const);
  return { ...view, ...Object.fromEntries(plain) };
}

/** Members by actor, in the order of ids, with another one; undefined where there is no more room. */
function withMember<T extends { actor: string }>(
  members: readonly T[],
  actor: string,
  member: T | null,
  most: number,
): T[] | undefined {
  const others = members.filter((each) => each.actor !== actor);
  if (member === null) return others;
  if (others.length >= most) return undefined;
  return [...others, member].sort((a, b) => (a.actor < b.actor ? -1 : 1));
}

function boundedPlace(at: Callout["at"]): Callout["at"] {
  if (at.kind === "place") return { kind: at.kind, ...roundedPlace(at) };
  return { ...at, offset: at.offset && boundedOffset(at.offset) };
}

function boundedOffset({ x, y }: Offset): Offset {
  return { x: bounded(x), y: bounded(y) };
}

/** Adding zero turns the negative zero, which an address cannot write, into the plain one. */
function bounded(value: number): number {
  return Math.round(Math.max(-FARTHEST_OFFSET, Math.min(FARTHEST_OFFSET, value))) + 0;
}

function roundedPlace({ x, y }: { x: number; y: number }): { x: number; y: number } {
  return { x: Math.round(x * 100) / 100 + 0, y: Math.round(y * 100) / 100 + 0 };
}
