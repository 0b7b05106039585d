import type { Mention } from "../mentions/mention.ts";
import { wordAt, type Source } from "../mentions/source.ts";
import { foldName } from "../text/fold.ts";
import { hasName, type Cast } from "./cast.ts";
import type { Entity } from "./entities.ts";

/** Of whom the article says "he", and of whom "she", wherever it does. */

/** How much more than a pronoun a form of address says. */
const ADDRESSED = 3;

const HE = /^(?:mr|mister|sir|lord|king|prince|sultan|emir|sheikh)$/;
const SHE = /^(?:mrs|ms|miss|madam|madame|dame|lady|queen|princess|sheikha|empress)$/;

interface Said {
  source: Source;
  mentions: readonly Mention[];
}

/** "Voss said that he …", "Ms Tolan": takes note for the whole article, before anything is told of them. */
export function learnGenders(cast: Cast, { source, mentions }: Said): void {
  const addressed = mentions.map((mention) => findAddress(source, mention));
  const pronoun = mentions.find(({ gender }) => gender !== null);
  if (pronoun === undefined && addressed.every((weight) => weight === 0)) return;
  const people = mentions.flatMap((mention, i): { entity: Entity; from: number }[] => {
    if (mention.kind !== "person" || mention.counterpart) return [];
    const entity = findBearer(cast, mention);
    if (!entity) return [];
    entity.maleness += addressed[i] ?? 0;
    return [{ entity, from: mention.from }];
  });
  if (pronoun) learnFromPronoun(people, pronoun);
}

/** The only one who bears a name, of those whom the article names in full. */
function findBearer({ entities }: Cast, { name }: Mention): Entity | undefined {
  const own = ` ${foldName(name ?? "")} `;
  const [only, ...others] = entities.filter(
    (entity) => entity.kind === "person" && hasName(entity, (full) => ` ${full} `.includes(own)),
  );
  return others.length === 0 ? only : undefined;
}

/** "Voss said that he …": he, if nobody else stands before the pronoun. */
function learnFromPronoun(
  [first, second]: readonly { entity: Entity; from: number }[],
  pronoun: Mention,
): void {
  const isBefore = first !== undefined && first.from < pronoun.from;
  if (!isBefore || first.entity.spokesperson || pronoun.determiner !== null) return;
  const isAlone = second === undefined || second.from > pronoun.from;
  if (isAlone) first.entity.maleness += pronoun.gender === "he" ? 1 : -1;
}

/** The form of address within a mention, or right before it. */
function findAddress(source: Source, { from, to, kind }: Mention): number {
  if (kind !== "person") return 0;
  for (let i = Math.max(0, from - 2); i < to; i++) {
    const word = wordAt(source, i);
    if (HE.test(word)) return ADDRESSED;
    if (SHE.test(word)) return -ADDRESSED;
  }
  return 0;
}
