import type { Token } from "./tokens.ts";

/** Words of a meeting that are written with hyphens, which the tagger takes apart. */
const COMPOUNDS: ReadonlySet<string> = new Set([
  "tete-a-tete",
  "one-on-one",
  "one-on-ones",
  "one-to-one",
  "face-to-face",
  "sit-down",
  "sit-downs",
  "get-together",
  "pull-aside",
  "pull-asides",
  "brush-by",
]);

const FIRST_PARTS: ReadonlySet<string> = new Set(
  [...COMPOUNDS].map((each) => each.slice(0, each.indexOf("-"))),
);

/** How many words a compound may have. */
const LONGEST = 3;

/**
 * The tokens with such a compound as one: "a tête-à-tête with Keld" has a noun, "met face-to-face"
 * an adverb.
 */
export function joinCompounds(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const whole = compoundAt(tokens, at, joined.at(-1));
    const token = whole?.token ?? tokens[at];
    if (token) joined.push(token);
    at = whole?.to ?? at + 1;
  }
  return joined;
}

function compoundAt(
  tokens: readonly Token[],
  at: number,
  before: Token | undefined,
): { token: Token; to: number } | undefined {
  const first = tokens[at];
  if (!first || !FIRST_PARTS.has(first.folded)) return undefined;
  let { text, folded, end } = first;
  for (let to = at + 2; to <= at + 2 * (LONGEST - 1); to += 2) {
    const [hyphen, part] = [tokens[to - 1], tokens[to]];
    if (!hyphen || !part || !/^[-‐‑]$/.test(hyphen.text) || hyphen.spaced || part.spaced)
      return undefined;
    text += `-${part.text}`;
    folded += `-${part.folded}`;
    ({ end } = part);
    if (COMPOUNDS.has(folded) && tokens[to + 1]?.text !== "-") {
      const token = { ...first, text, folded, end, pos: tagBehind(before) };
      return { token, to: to + 1 };
    }
  }
  return undefined;
}

/** "a one-on-one", "in a rare one-on-one" are nouns, "met one-on-one" says how. */
function tagBehind(before: Token | undefined): string {
  const isNoun = /^(?:DET|ADJ|NUM|ADP|PART)$/.test(before?.pos ?? "") || before?.folded === "'s";
  return isNoun || /^(?:his|her|their)$/.test(before?.folded ?? "") ? "NOUN" : "ADV";
}
