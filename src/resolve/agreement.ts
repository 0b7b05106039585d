import type { Participant } from "../model/report.ts";
import { foldName } from "../reference/fold.ts";
import { countSides } from "./sides.ts";

/** Which participant of the larger list each one of the smaller list is, by their positions. */
export type Matching = ReadonlyMap<number, number>;

/** Words of an office that do not tell it from another: "minister of foreign affairs". */
const EMPTY_WORDS = new Set(["of", "the", "for", "and", "to", "affairs"]);

/** Words in the offices of those whom "the leaders" may mean. */
const LEADING_WORDS = ["president", "prime", "premier", "chancellor", "king", "emir", "sultan"];

/** Whether two participants may be one actor: the same, or a state or office and who acts for it. */
function isSameParty(a: Participant, b: Participant): boolean {
  return a.id === b.id || standsFor(a, b) || standsFor(b, a);
}

/** Whether a state, organisation or office is told in the place of someone who acts for it. */
export function standsFor(whole: Participant, part: Participant): boolean {
  if (whole.kind === "person" || whole.id === part.id) return false;
  if (whole.kind !== "office") return part.represents.includes(whole.id);
  return part.kind === "person" && actTogether(whole, part) && isOfficeOf(whole, part);
}

function actTogether(a: Participant, b: Participant): boolean {
  return a.represents.some((id) => b.represents.includes(id));
}

function isOfficeOf(office: Participant, person: Participant): boolean {
  if (office.office === null || person.office === null) return false;
  const held = new Set(foldName(person.office));
  if (/^(leader|head of (state|government))$/i.test(office.office)) {
    return LEADING_WORDS.some((word) => held.has(word));
  }
  const asked = foldName(office.office).filter((word) => !EMPTY_WORDS.has(word));
  return asked.length > 0 && asked.every((word) => held.has(word));
}

/**
 * How the participants of a report and of a contact agree: the same actors, or the smaller list all
 * within the larger, on at least two sides, and on the same sides. Undefined where they do not. The
 * positions are those of `small` and `large`.
 */
export function resolveMatching(
  small: readonly Participant[],
  large: readonly Participant[],
): Matching | undefined {
  const matching = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (fits: (a: Participant, b: Participant) => boolean): void => {
    for (const [index, each] of small.entries()) {
      if (matching.has(index)) continue;
      const found = large.findIndex((other, at) => !taken.has(at) && fits(each, other));
      if (found < 0) continue;
      matching.set(index, found);
      taken.add(found);
    }
  };
  // The same actors first, so that a state is not matched to a minister who is named himself.
  pair((a, b) => a.id === b.id);
  pair(isSameParty);
  if (matching.size < small.length || countSides(small) < 2) return undefined;
  return keepsSides(matching, small, large) ? matching : undefined;
}

/** Whether those on one side here are on one side there, and those apart are apart. */
function keepsSides(
  matching: Matching,
  small: readonly Participant[],
  large: readonly Participant[],
): boolean {
  const sides = new Map<number | undefined, number | undefined>();
  for (const [index, at] of matching) {
    const side = small[index]?.side;
    const there = large[at]?.side;
    if (sides.has(side) && sides.get(side) !== there) return false;
    sides.set(side, there);
  }
  return new Set(sides.values()).size === sides.size;
}
