import { BODY_NOUNS, INSTITUTIONS } from "../rules/titles.ts";
import { wordAt, type Source } from "./source.ts";

/** How many words of its name may stand between a state and the noun of its body. */
const LONGEST_BODY = 4;

/** "of the Ostravian Defence Force", "of the Norlandic Navy": past the body, which acts for its state. */
export function skipOwnBody(source: Source, at: number): number {
  let end = at;
  for (let to = at; to < at + LONGEST_BODY && source.tokens[to]?.capital; to++) {
    const word = wordAt(source, to);
    if (!INSTITUTIONS.has(word) && !BODY_NOUNS.has(word)) break;
    end = to + 1;
  }
  return end;
}
