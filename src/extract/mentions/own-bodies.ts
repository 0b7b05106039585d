import { BODY_NOUNS, INSTITUTIONS } from "../rules/titles.ts";
import { isPortfolioWord } from "./portfolios.ts";
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
  return end > at ? end : skipMinistry(source, at);
}

/** "of the Norland foreign ministry", in small letters: past it. */
function skipMinistry(source: Source, at: number): number {
  for (let to = at; to < at + LONGEST_BODY; to++) {
    if (MINISTRIES.test(wordAt(source, to))) return to + 1;
    if (!isPortfolioWord(wordAt(source, to))) return at;
  }
  return at;
}

const MINISTRIES = /^(?:ministry|parliament|senate|presidency|embassy|army|navy)$/;
