import type { Participant } from "../model/report.ts";

/** Numbers sides from 0 in the order in which they first appear. */
export function renumberSides(participants: readonly Participant[]): Participant[] {
  const numbers = new Map<number, number>();
  for (const { side } of participants) if (!numbers.has(side)) numbers.set(side, numbers.size);
  return participants.map((each) => ({ ...each, side: numbers.get(each.side) ?? 0 }));
}

export function countSides(participants: readonly Participant[]): number {
  return new Set(participants.map(({ side }) => side)).size;
}

/**
 * Puts those who act for one state or organisation that day on one side: a president and his
 * minister make no pair. Left as it is where that would leave one side only: a contact within a
 * state keeps its parties apart.
 */
export function joinSides(participants: readonly Participant[]): Participant[] {
  const sideOfBody = new Map<string, number>();
  const joined = participants.map((each) => {
    const known = each.represents
      .map((id) => sideOfBody.get(id))
      .find((side) => side !== undefined);
    const side = known ?? each.side;
    for (const id of each.represents) if (!sideOfBody.has(id)) sideOfBody.set(id, side);
    return { ...each, side };
  });
  return renumberSides(countSides(joined) < 2 ? participants : joined);
}
