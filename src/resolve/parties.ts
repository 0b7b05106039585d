import { ACTOR_KINDS, BASES } from "../model/kinds.ts";
import type { Participant } from "../model/report.ts";
import { resolveMatching, standsFor } from "./agreement.ts";
import { mergeAliases } from "./aliases.ts";

/**
 * The participants of a contact and of a report that agree with them, as one list. A name takes the
 * place of the state or office that stood for it; those who stand in one list alone are added.
 */
export function joinParties(
  parties: readonly Participant[],
  participants: readonly Participant[],
): Participant[] {
  const partyOf = findPartyOf(parties, participants);
  const joined = [...parties];
  const sides = new Map<number, number>();
  for (const [index, at] of partyOf) {
    const [party, participant] = [joined[at], participants[index]];
    if (party === undefined || participant === undefined) continue;
    joined[at] = mergeParty(party, participant);
    sides.set(participant.side, party.side);
  }
  let next = Math.max(...parties.map(({ side }) => side)) + 1;
  for (const [index, participant] of participants.entries()) {
    if (partyOf.has(index)) continue;
    // "The United States" beside its secretary adds no one.
    if (joined.some((party) => standsFor(participant, party))) continue;
    const side = sides.get(participant.side) ?? next++;
    sides.set(participant.side, side);
    joined.push({ ...participant, side });
  }
  return joined;
}

/** The position in `parties` of each participant that is there already. */
function findPartyOf(
  parties: readonly Participant[],
  participants: readonly Participant[],
): Map<number, number> {
  if (participants.length <= parties.length) {
    return new Map(resolveMatching(participants, parties));
  }
  const matching = [...(resolveMatching(parties, participants) ?? [])];
  return new Map(matching.map(([party, participant]) => [participant, party]));
}

/** Two accounts of one actor, or of an office and its holder: the more exact one, with both's words. */
export function mergeParty(a: Participant, b: Participant): Participant {
  const [main, other] = ACTOR_KINDS.indexOf(b.kind) < ACTOR_KINDS.indexOf(a.kind) ? [b, a] : [a, b];
  const aliases =
    main.id === other.id ? [...main.aliases, other.name, ...other.aliases] : main.aliases;
  return {
    id: main.id,
    name: main.name,
    kind: main.kind,
    aliases: mergeAliases(main.name, aliases),
    office: main.office ?? (main.id === other.id ? other.office : null),
    represents: main.represents.length > 0 ? main.represents : other.represents,
    side: a.side,
    role: main.role ?? other.role,
    basis: BASES.indexOf(other.basis) < BASES.indexOf(main.basis) ? other.basis : main.basis,
  };
}
