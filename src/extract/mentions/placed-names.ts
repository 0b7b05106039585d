import { createMention, type Mention } from "./mention.ts";
import { findOffices } from "./office-wordings.ts";
import { parseNameAfter, skipThe } from "./premodifiers.ts";
import { isPossessive, placeAt, wordAt, type Source } from "./source.ts";

/**
 * "the foreign ministers of Norland, Arlen Voss, and of Sudmark, Mira Tolan,": behind a plural office each
 * state with its name. From the comma behind the first state.
 */
export function readPlacedNames(
  source: Source,
  at: number,
  rest: Partial<Mention>,
): { mentions: Mention[]; to: number } | undefined {
  const mentions: Mention[] = [];
  let ids: readonly string[] = rest.of ?? [];
  let comma = at;
  let end = at;
  while (ids.length === 1 && wordAt(source, comma) === ",") {
    const name = parseNameAfter(source, comma + 1);
    if (!name) break;
    const { text, known, to } = name;
    const offices = findOffices(source.reference, rest.title ?? "", ids);
    const own = { name: text, known, vouched: name.vouched === "person", of: ids, offices };
    mentions.push(createMention(comma + 1, to, "person", { ...rest, ...own }));
    end = to;
    const place = readNextState(source, to);
    if (!place) break;
    ids = place.ids;
    comma = place.to;
  }
  return mentions.length > 1 ? { mentions, to: end } : undefined;
}

/** ", and of Sudmark", "and Sudmark's", "; that of Ostravia": the state before the next name. */
function readNextState(
  source: Source,
  at: number,
): { ids: readonly string[]; to: number } | undefined {
  let to = at;
  while (/^(?:,|;|and|as|well|that|those|of|from)$/.test(wordAt(source, to)) && to < at + 6) to++;
  if (to === at) return undefined;
  const place = placeAt(source, skipThe(source, to));
  const isState = place && place.form !== "adjective" && place.ids.length === 1;
  return isState && !isPossessive(source, place.to) ? place : undefined;
}
