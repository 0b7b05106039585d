import type { SelectedPair, Selection } from "./selection.ts";

/** How an actor is reached: by how many contacts in all, and from whom. */
interface Step {
  contacts: number;
  from: number;
}

/**
 * The shortest way from one actor to another along the pairs of a selection, both ends included;
 * of several the one with the most contacts, then that of the smallest indices. Undefined where
 * there is none. Breadth first, a layer at a time.
 */
export function findShortestPath(
  selection: Selection,
  start: number,
  end: number,
): number[] | undefined {
  const partners = partnersOf(selection.pairs);
  const reached = new Map<number, Step>([[start, { contacts: 0, from: start }]]);
  let layer = [start];
  while (layer.length > 0 && !reached.has(end)) {
    const next = new Map<number, Step>();
    for (const actor of layer) {
      const { contacts } = reached.get(actor) ?? { contacts: 0 };
      for (const partner of partners.get(actor) ?? []) {
        if (reached.has(partner.actor)) continue;
        const known = next.get(partner.actor);
        const step = { contacts: contacts + partner.contacts, from: actor };
        if (known === undefined || isBetter(step, known)) next.set(partner.actor, step);
      }
    }
    for (const [actor, step] of next) reached.set(actor, step);
    layer = [...next.keys()];
  }
  return reached.has(end) ? walkBack(reached, start, end) : undefined;
}

function isBetter(step: Step, known: Step): boolean {
  if (step.contacts !== known.contacts) return step.contacts > known.contacts;
  return step.from < known.from;
}

function walkBack(reached: ReadonlyMap<number, Step>, start: number, end: number): number[] {
  const path = [end];
  for (let actor = end; actor !== start;) {
    actor = reached.get(actor)?.from ?? start;
    path.unshift(actor);
  }
  return path;
}

function partnersOf(
  pairs: readonly SelectedPair[],
): Map<number, { actor: number; contacts: number }[]> {
  const partners = new Map<number, { actor: number; contacts: number }[]>();
  const add = (actor: number, partner: number, contacts: number): void => {
    const known = partners.get(actor) ?? [];
    known.push({ actor: partner, contacts });
    partners.set(actor, known);
  };
  for (const { source, target, contacts } of pairs) {
    add(source, target, contacts);
    add(target, source, contacts);
  }
  return partners;
}
