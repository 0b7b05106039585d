import type { Mention } from "./mention.ts";
import { wordAt, type Source } from "./source.ts";

/** Who comes along as family: no party of a contact, unless with a title of his or her own. */
const KIN =
  /^(?:wife|husband|spouse|consort|daughters?|sons?|mother|father|parents|brother|sister|family|children|fianc[eé]e?)$/;

/**
 * The mentions of a sentence without those of relatives: "Keld and his wife, Ilse, received Ruiz" is
 * read as "Keld received Ruiz". The relatives become a part of whom they accompany.
 */
export function takeInKin(source: Source, mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const before = kept.at(-1);
    const to = before && kinEnd(source, before, mention);
    if (before && to !== undefined) kept.splice(-1, 1, { ...before, to });
    else kept.push(mention);
  }
  return kept;
}

/** The token behind the relative whom a mention names, where he stands right behind another mention. */
function kinEnd(
  source: Source,
  before: Mention,
  { from, to, ...named }: Mention,
): number | undefined {
  const isBareName = named.kind === "person" && named.title === null && named.of.length === 0;
  if (!isBareName || before.possessive || !/^(?:person|office|pronoun)$/.test(before.kind))
    return undefined;
  const words = [];
  for (let i = before.to; i < from; i++) words.push(wordAt(source, i));
  const isKin =
    words.length <= 7 &&
    KIN.test(words.findLast((word) => word !== ",") ?? "") &&
    ALONG.test(words.join(" "));
  if (!isKin) return undefined;
  const isClosed = words.at(-1) === "," && !named.closed && wordAt(source, to) === ",";
  return isClosed ? to + 1 : to;
}

const ALONG = /^(?:, )?(?:and|with|along with|together with|accompanied by) (?:his|her) /;
