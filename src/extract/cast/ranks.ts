import type { Article } from "../../model/article.ts";
import type { Cast } from "./cast.ts";
import type { Entity } from "./entities.ts";
import type { Mention } from "../mentions/mention.ts";
import { RANKS } from "../rules/titles.ts";

/** Whom "the general", "the sheikh" mean: who is called so where he is named. */

const BACK = new RegExp(`\\b[Tt]he (${[...RANKS].join("|")})\\b`, "g");

/** Takes note of who bears the ranks by which the article calls somebody: "Sheikh Omar Selim". */
export function markRanks({ entities }: Cast, { text }: Article): void {
  const called = new Set([...text.matchAll(BACK)].map(([, rank = ""]) => rank));
  for (const rank of called) {
    const written = `${rank.charAt(0).toUpperCase()}${rank.slice(1)}`;
    for (const entity of entities) {
      const isCalled = [...entity.names].some(
        (name) => text.includes(`${written} ${name}`) || text.includes(`${name}, the ${rank}`),
      );
      if (entity.kind === "person" && isCalled) entity.ranks.add(rank);
    }
  }
}

/** The only one of whom the text says that he bears the rank. */
export function findByRank({ entities }: Cast, { title, determiner }: Mention): Entity | undefined {
  const rank = (title ?? "").toLowerCase();
  if (determiner !== "the" || !RANKS.has(rank)) return undefined;
  const [only, ...others] = entities.filter(({ ranks }) => ranks.has(rank));
  return others.length === 0 ? only : undefined;
}
