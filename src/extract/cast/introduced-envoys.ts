import { foldName } from "../text/fold.ts";
import type { Mention } from "../mentions/mention.ts";
import type { Node } from "../clauses/nodes.ts";
import { isSomebody, resolveMention, type Cast } from "./cast.ts";
import { findBearer } from "./holders.ts";
import { learn } from "./entities.ts";

/**
 * Somebody's envoy or official whom one sentence tells without a name, and a later one with it: "He met
 * an envoy of Norland. The envoy, Karl Osten, confirmed the meeting".
 */
interface Sentence {
  ordinal: number;
  headline: boolean;
  nodes: readonly Node[];
}

/** How many sentences behind the envoy his name may stand. */
const REACH = 5;

/** Lets the name of an envoy be that of the one of whom the text has told as "an envoy". */
export function introduceEnvoys(cast: Cast, sentences: readonly Sentence[]): void {
  let told: { mention: Mention; ordinal: number }[] = [];
  for (const { nodes, ordinal, headline } of sentences) {
    if (headline) continue;
    told = told.filter((each) => ordinal - each.ordinal <= REACH);
    for (const node of nodes) {
      if (node.kind !== "mention") continue;
      const { mention } = node;
      if (isNamelessEnvoy(cast, mention)) told.push({ mention, ordinal });
      const envoy = told.find((each) => isNameOf(mention, each.mention));
      if (!envoy) continue;
      const entity = resolveMention(cast, mention);
      if (!entity || (entity.of.size > 0 && !envoy.mention.of.some((id) => entity.of.has(id))))
        continue;
      learn(cast, entity, { ...mention, of: envoy.mention.of });
      cast.introduced.set(envoy.mention, entity);
      told = told.filter((each) => each !== envoy);
    }
  }
}

function isNamelessEnvoy(cast: Cast, mention: Mention): boolean {
  const { kind, name, title, of, counterpart, epithet, former } = mention;
  if (kind !== "office" || name !== null || title === null || of.length !== 1) return false;
  // "Sudmark's ambassador": of whom the text has told no name.
  const isUntold = !counterpart && !epithet && !former && !findBearer(cast, mention);
  return isSomebody(cast, mention) || isUntold;
}

/** "the envoy, Karl Osten,", "Karl Osten, the envoy,": the same word, and no state of his own. */
function isNameOf({ kind, name, title, of, determiner, closed }: Mention, envoy: Mention): boolean {
  const isHis = determiner === "the" || (determiner === null && closed);
  if (kind !== "person" || !name?.includes(" ") || title === null || of.length > 0 || !isHis)
    return false;
  const words = foldName(envoy.title ?? "").split(" ");
  return foldName(title)
    .split(" ")
    .every((word) => words.includes(word));
}
