import type { Participant } from "../model/report.ts";
import { foldName } from "../reference/fold.ts";

/** A name as it is compared with another: folded words with one space between. */
export function foldedName(name: string): string {
  return foldName(name).join(" ");
}

/** The names of one actor other than its first, each once; the first spelling of equals stays. */
export function mergeAliases(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([foldedName(name)]);
  const kept: string[] = [];
  for (const alias of aliases) {
    const folded = foldedName(alias);
    if (folded === "" || seen.has(folded)) continue;
    seen.add(folded);
    kept.push(alias);
  }
  return kept;
}

/** The participants, each without the aliases that another of them bears too. */
export function withoutSharedAliases(participants: readonly Participant[]): Participant[] {
  const bearers = new Map<string, number>();
  for (const { name, aliases } of participants) {
    const folded = new Set([name, ...aliases].map(foldedName));
    for (const key of folded) bearers.set(key, (bearers.get(key) ?? 0) + 1);
  }
  return participants.map((participant) => ({
    ...participant,
    aliases: participant.aliases.filter((alias) => bearers.get(foldedName(alias)) === 1),
  }));
}
