import { createMention, type Mention } from "./mention.ts";
import type { Name } from "./names.ts";
import { readOf } from "./owners.ts";
import { parseNameAfter } from "./premodifiers.ts";
import { isPossessive, placeAt, wordAt, type Source } from "./source.ts";
import type { Title } from "./titles.ts";

/** What may stand between a title and its name. */

/** "the President of the Republic", "of the Council of Ministers": whose, every reader of the page knows. */
export function skipOwnState(source: Source, at: number): number {
  if (wordAt(source, at) !== "of" || wordAt(source, at + 1) !== "the") return at;
  if (!OWN_STATE.has(wordAt(source, at + 2))) return at;
  const isCouncil = wordAt(source, at + 2) === "council";
  const to = at + (isCouncil && wordAt(source, at + 3) === "of" ? 5 : 3);
  return readOf(source, to)?.to ?? to;
}

const OWN_STATE = new Set(
  "republic government nation state federation council kingdom union".split(" "),
);

/** Who is sent has a seat. */
const SEATED = /^(ambassador|consul|representative|envoy|nuncio|delegate|d'affaires)$/;

/** "the Norwegian ambassador in Nairobi, Lars Fosse": where the seat is, before a name in apposition. */
export function skipSeat(source: Source, at: number, { head }: Title): number {
  if (!SEATED.test(head)) return at;
  const seat = wordAt(source, at) === "in" ? placeAt(source, at + 1) : undefined;
  const isApposed = seat && wordAt(source, seat.to) === "," && parseNameAfter(source, seat.to + 1);
  return seat && isApposed ? seat.to : at;
}

/** "the deputy chief of the Sudmark embassy to Norland, Ilo Dann": past the post abroad behind its state. */
export function skipEmbassy(source: Source, at: number): number {
  return isEmbassy(source, at) ? at + 1 : at;
}

export function isEmbassy(source: Source, at: number): boolean {
  return /^(?:embassy|consulate|mission|legation)$/.test(wordAt(source, at));
}

/** "an envoy of Voss", "a close aide of Keld's": whom somebody serves. */
export function readMaster(source: Source, at: number, { head }: Title): Name | undefined {
  if (wordAt(source, at) !== "of" || !/^(?:envoy|emissary|aide|advis[eo]r|confidant)$/.test(head))
    return undefined;
  const name = placeAt(source, at + 1) ? undefined : parseNameAfter(source, at + 1);
  if (!name) return undefined;
  return isPossessive(source, name.to) ? { ...name, to: name.to + 1 } : name;
}

/** "the League Special Envoy's Office": the people who work there act for the same body. */
export function takeOwnOffice(source: Source, mention: Mention): Mention | undefined {
  const [id, ...others] = mention.of;
  const office = source.tokens[mention.to + 1];
  const isOffice = office?.capital === true && office.folded === "office";
  if (!isPossessive(source, mention.to) || !isOffice || id === undefined || others.length > 0)
    return undefined;
  const kind = id.startsWith("org:") ? "organisation" : "state";
  return createMention(mention.from, mention.to + 2, kind, {
    of: [id],
    determiner: mention.determiner,
    delegation: true,
    form: "name",
  });
}

/** "his deputy, Nils Orr,", "the official, Karl Osten,": the name follows. */
export function isNamedBehind(
  source: Source,
  { to, plural }: Title,
  determiner: string | null,
): boolean {
  const isOwn = /^(?:the|his|her|its|their)$/.test(determiner ?? "") && !plural;
  if (!isOwn || wordAt(source, to) !== ",") return false;
  const name = parseNameAfter(source, to + 1);
  return name !== undefined && name.words > 1 && wordAt(source, name.to) === ",";
}
