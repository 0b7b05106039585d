import type { Article } from "../../model/article.ts";
import type { NameEntry, Reference } from "../../reference/types.ts";
import { findNames, gazetteerOf, type GazetteerMatch } from "./gazetteer.ts";
import { tokenize } from "../text/tokens.ts";

/**
 * Of two states with one adjective, the one that the article names: beside "Democratic Republic of the
 * Congo", or "Kinshasa", its "Congolese" are no others'.
 */
export function createNarrowing(
  reference: Reference,
  article: Article,
): (match: GazetteerMatch) => GazetteerMatch {
  let named: ReadonlySet<string> | undefined;
  return (match) => {
    const codes = new Set(match.entries.flatMap((entry) => (isOfState(entry) ? entry.code : [])));
    if (codes.size < 2) return match;
    named ??= findNamed(reference, article);
    const [code, ...others] = [...codes].filter((each) => named?.has(each));
    if (code === undefined || others.length > 0) return match;
    const entries = match.entries.filter((entry) => !isOfState(entry) || entry.code === code);
    return { ...match, entries };
  };
}

function isOfState({ form }: NameEntry): boolean {
  return form === "adjective" || form === "demonym";
}

/** The states whose own name, or whose capital, stands in the article. */
function findNamed(reference: Reference, { title = "", text }: Article): ReadonlySet<string> {
  const matches = findNames(gazetteerOf(reference), tokenize(`${title}\n${text}`));
  const named = new Set<string>();
  let to = 0;
  for (const match of matches.values()) {
    // "Republic of the Congo" inside a longer name is no other state.
    if (match.from < to) continue;
    to = match.to;
    for (const { form, code } of match.entries)
      if (form === "state" || form === "capital") named.add(code);
  }
  return named;
}
