import type { Token } from "./tokens.ts";

/** Small words behind which nothing can end: what a dash cuts off there, the speaker begins again. */
const OPENING =
  /^(?:the|a|an|of|to|in|on|at|by|for|from|with|his|her|their|its|our|my|that|and|or|but|as)$/;

/** Within how many tokens a second dash makes an insertion of what stands behind the first. */
const LONGEST_INSERTION = 12;

/**
 * The tokens without false starts: "met with the new leader and – Mira Tolan", "in a – in the meeting".
 * "and – for the first time – Tolan" inserts something, and stays.
 */
export function dropFalseStarts(tokens: readonly Token[]): readonly Token[] {
  const cut = new Set(tokens.flatMap((_, i) => (isFalseStart(tokens, i) ? cutAt(tokens, i) : [])));
  return cut.size === 0 ? tokens : tokens.filter((_, i) => !cut.has(i));
}

/** The dash and the word before it, and one more where the speaker takes that up again: "in a – in". */
function cutAt(tokens: readonly Token[], dash: number): number[] {
  const isAgain = tokens[dash - 2]?.folded === tokens[dash + 1]?.folded;
  return isAgain ? [dash - 2, dash - 1, dash] : [dash - 1, dash];
}

function isFalseStart(tokens: readonly Token[], at: number): boolean {
  const [before, dash, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isDash(dash) || !before || !next || !OPENING.test(before.folded)) return false;
  return !tokens
    .slice(at + 1, at + LONGEST_INSERTION)
    .some((token, i) => isDash(token) && !OPENING.test(tokens[at + i]?.folded ?? ""));
}

function isDash(token: Token | undefined): boolean {
  return token?.spaced === true && /^(?:[–—]|--?)$/.test(token.text);
}
