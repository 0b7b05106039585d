import { closeComma } from "./appositions.ts";
import { createMention, type Mention } from "./mention.ts";
import { skipRank } from "./names-behind.ts";
import type { Name } from "./names.ts";
import { findOffices } from "./office-wordings.ts";
import { parseNameAfter, readPremodifiers } from "./premodifiers.ts";
import { RELATIONS } from "../rules/titles.ts";
import { isPossessive, wordAt, type Source } from "./source.ts";
import { parseTitle } from "./titles.ts";

/** A person by how he stands to another. */

/** "his successor, Ilo Dann, met", "her Meridian host, Prime Minister Dana Ruiz,", "Ruiz's predecessor Paul Arden". */
export function parseRelation(
  source: Source,
  at: number,
  begin: number,
  determiner: string | null,
): Mention | undefined {
  const isTheirs = /^(his|her|their|its)$/.test(determiner ?? "");
  const owner = isTheirs ? undefined : readOwner(source, begin);
  if (!isTheirs && !owner) return undefined;
  const before = readPremodifiers(source, owner ? owner.to + 1 : begin);
  const noun = wordAt(source, before.to);
  if (!RELATIONS.has(noun) || before.owner) return undefined;
  const isApart = wordAt(source, before.to + 1) === ",";
  const { title, name, of } = readOwn(source, isApart ? before.to + 2 : before.to + 1);
  if (!name || (isApart && !/^[,.]$/.test(wordAt(source, name.to)))) return undefined;
  // "his host, Ruiz, led him": a single word is a name behind a title, or between commas.
  if (name.words < 2 && title === null && !isApart) return undefined;
  const own = before.of.length > 0 ? before.of : of;
  const mention = createMention(at, name.to, "person", {
    name: name.text,
    known: name.known,
    vouched: name.vouched === "person",
    title,
    of: own,
    offices: title === null ? [] : findOffices(source.reference, title, own),
    serves: own.length === 0 && SAME_SIDE.test(noun) ? (owner?.text ?? null) : null,
    // "his host, Ruiz,": no one of his own.
    determiner: SAME_SIDE.test(noun) ? determiner : null,
  });
  return closeComma(source, mention);
}

/** Who acts for whom the other acts for, too. */
const SAME_SIDE = /^(?:predecessor|successor|aide|confidant)$/;

/** "Ruiz's", "Prime Minister Ruiz's": whose predecessor it is, up to the apostrophe. */
function readOwner(source: Source, begin: number): Name | undefined {
  const title = parseTitle(source, begin);
  const name = parseNameAfter(source, title?.to ?? begin);
  return name && isPossessive(source, name.to) ? name : undefined;
}

/** ", Prime Minister Dana Ruiz", "retired General Ilo Dann": his own title and name. */
function readOwn(
  source: Source,
  at: number,
): { title: string | null; name: Name | undefined; of: readonly string[] } {
  const before = readPremodifiers(source, at);
  const title = parseTitle(source, before.to);
  if (title && !title.plural) {
    const name = parseNameAfter(source, title.to);
    if (name) return { title: title.text, name, of: before.of };
  }
  return { title: null, name: parseNameAfter(source, skipRank(source, at)), of: [] };
}
