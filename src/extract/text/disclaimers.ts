import type { Token } from "./tokens.ts";

/** How many tokens a disclaimer may have. */
const LONGEST = 30;

/** What the law of a publisher's state has it add to the name of a movement, or of a person. */
const DISCLAIMING =
  /^(banned|outlawed|proscribed|prohibited|designated|recognised|recognized|unrecognised|unrecognized|blacklisted|sanctioned|forbidden|extremist|terrorist)$/;

/**
 * The tokens without what stands in brackets about a name and not about a contact: "the Front
 * (outlawed in Norland) met", "the Front* (*a terrorist organisation banned in Norland), spoke".
 */
export function dropDisclaimers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => text === "(")) return tokens;
  const spans = tokens.flatMap((_, i) => findDisclaimer(tokens, i) ?? []);
  if (spans.length === 0) return tokens;
  return tokens.filter(
    ({ text }, i) => text !== "*" && !spans.some(({ from, to }) => i >= from && i < to),
  );
}

function findDisclaimer(
  tokens: readonly Token[],
  from: number,
): { from: number; to: number } | undefined {
  if (tokens[from]?.text !== "(") return undefined;
  const closing = tokens.slice(from, from + LONGEST).findIndex(({ text }) => text === ")");
  const inside = tokens.slice(from, from + closing);
  const disclaims = inside.some(({ folded }) => DISCLAIMING.test(folded));
  return disclaims ? { from, to: from + closing + 1 } : undefined;
}
