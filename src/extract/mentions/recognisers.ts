import type { Article, ProposedName } from "../../model/article.ts";
import type { Warning } from "../../model/warning.ts";
import type { Reference } from "../../reference/types.ts";
import { findNames, gazetteerOf, type GazetteerMatch } from "./gazetteer.ts";
import { createNarrowing } from "./namesakes.ts";
import type { Token } from "../text/tokens.ts";

/** Finds names in the tokens of a sentence, by the token at which each begins. */
export type Recogniser = (tokens: readonly Token[]) => ReadonlyMap<number, GazetteerMatch>;

/** The names of the reference data. */
export function recogniserOf(reference: Reference): Recogniser {
  const gazetteer = gazetteerOf(reference);
  return (tokens) => findNames(gazetteer, tokens);
}

/**
 * The reference data, and what a newsroom's own model found in the article: a name of its own counts
 * where its quote stands in the text to the letter and the reference has none as long there.
 */
export function createRecogniser(reference: Reference, article: Article): Recogniser {
  const narrow = createNarrowing(reference, article);
  const gazetteer = gazetteerOf(reference);
  const known: Recogniser = (tokens) => {
    const names = findNames(gazetteer, tokens);
    for (const [from, match] of names) names.set(from, narrow(match));
    return names;
  };
  const proposed = new Map(
    (article.names ?? [])
      .filter((name) => standsIn(article, name))
      .map((name) => [name.start, name]),
  );
  if (proposed.size === 0) return known;
  return (tokens) => {
    const names = new Map(known(tokens));
    for (const [from, { start }] of tokens.entries()) {
      const name = proposed.get(start);
      const match = name && matchOf(name, tokens, from);
      if (match && match.to > (names.get(from)?.to ?? 0)) names.set(from, match);
    }
    return names;
  };
}

/** A warning for each proposed name whose quote does not stand where it says. */
export function findMisquoted(article: Article): Warning[] {
  return (article.names ?? [])
    .filter((name) => !standsIn(article, name))
    .map(({ start, quote }) => ({
      code: "name-not-in-text",
      message: `the proposed name ${JSON.stringify(quote)} does not stand at ${start} of the text`,
    }));
}

function standsIn({ text }: Article, { start, quote }: ProposedName): boolean {
  return quote !== "" && text.startsWith(quote, start);
}

/** The tokens that a proposed name covers; none where it ends inside one. */
function matchOf(
  { start, quote, kind }: ProposedName,
  tokens: readonly Token[],
  from: number,
): GazetteerMatch | undefined {
  const end = start + quote.length;
  let to = from;
  while ((tokens[to]?.end ?? Infinity) <= end) to++;
  if (tokens[to - 1]?.end !== end) return undefined;
  return { from, to, entries: [{ text: quote, form: kind, code: "" }] };
}
