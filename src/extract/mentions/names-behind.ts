import { closeComma, readPatron, skipParenthesis } from "./appositions.ts";
import { readSeat } from "./apposition-tails.ts";
import type { Mention } from "./mention.ts";
import { skipHonorifics } from "./names.ts";
import { parseNameAfter } from "./premodifiers.ts";
import { wordAt, type Source } from "./source.ts";

/** The name behind an office, between commas. */

/** A name in apposition to a title: "the French president, Emmanuel Macron," and "his counterpart, Wang Yi". */
export function takeName(source: Source, mention: Mention): Mention {
  const behind = takeServing(source, mention) ?? takeSeated(source, mention);
  if (behind) return behind;
  const taken = takeApposed(source, mention);
  // "a senior Norlandic official, Karl Osten, met"; "an envoy, Karl Osten and two aides" are several.
  return mention.determiner === "a" && !isWhole(source, taken) ? mention : taken;
}

function takeApposed(source: Source, mention: Mention): Mention {
  if (wordAt(source, mention.to) !== ",") return mention;
  const behind = skipRank(source, mention.to + 1);
  const name = parseNameAfter(source, behind);
  // "the Emir, Sheikh Tamim,": a single word is a name behind a style.
  const isStyled = skipHonorifics(source, behind) > behind;
  if (!name || (name.words < 2 && !isStyled)) return mention;
  const to = skipParenthesis(source, name.to);
  const after = wordAt(source, to);
  if (
    !/^([,.;:)]|)$/.test(after) &&
    !/^(VERB|AUX|ADP|CCONJ|ADV)$/.test(source.tokens[to]?.pos ?? "")
  ) {
    return mention;
  }
  const named: Mention = {
    ...mention,
    kind: "person",
    name: name.text,
    known: name.known,
    vouched: name.vouched === "person",
  };
  return closeComma(source, { ...named, to });
}

/** Whether a name stands between two commas, or between a comma and the end. */
function isWhole(source: Source, { name, closed, to }: Mention): boolean {
  return name !== null && (closed || /^[.;)]?$/.test(wordAt(source, to)));
}

/**
 * "the consul general in Tarsa, Sofia Brand,", "Norland's envoy to the talks, Karl Osten,": the name
 * behind the seat or the task of the office, between commas.
 */
function takeSeated(source: Source, mention: Mention): Mention | undefined {
  const isSent = wordAt(source, mention.to) === "to";
  if (mention.name !== null || (isSent && !SENT.test(mention.title ?? ""))) return undefined;
  // "a minister in Perrin, Dana Ruiz, landed": any of a list.
  if (!isSent && mention.determiner === "a") return undefined;
  const seat = readSeat(source, mention.to);
  if (!seat) return undefined;
  const of = mention.of.length > 0 ? mention.of : seat.of;
  const taken = takeApposed(source, { ...mention, of, to: seat.to });
  return isWhole(source, taken) ? taken : undefined;
}

/** Who is sent to something. */
const SENT =
  /(?:envoy|representative|delegate|negotiator|mediator|emissary|ambassador|observer|coordinator|liaison)$/i;

/** "An adviser to President Keld, Nils Orr,": he acts for whom Keld acts. */
function takeServing(source: Source, mention: Mention): Mention | undefined {
  if (mention.name !== null || !SERVING.test(mention.title ?? "")) return undefined;
  if (wordAt(source, mention.to) !== "to") return undefined;
  const bare = parseNameAfter(source, mention.to + 1);
  const patron = bare
    ? { to: bare.to, of: [], name: bare.text }
    : readPatron(source, mention.to + 1);
  // "the envoy to the president, Jon Keld,": the president's own name.
  if (!patron || patron.name === null) return undefined;
  const of = mention.of.length > 0 ? mention.of : patron.of;
  const taken = takeApposed(source, { ...mention, of, serves: patron.name, to: patron.to });
  return isWhole(source, taken) ? taken : undefined;
}

const SERVING = /(?:advis[eo]r|aide|assistant|envoy|counsell?or|deputy|secretary)$/i;

/** "the army chief, retired General Ilo Dann": past the rank that is a part of how he is called. */
export function skipRank(source: Source, at: number): number {
  const isRetired = wordAt(source, at) === "retired" && RANKS.has(wordAt(source, at + 1));
  let to = isRetired ? at + 1 : at;
  while (RANKS.has(wordAt(source, to))) to += 1;
  return to;
}

const RANKS = new Set(
  "general lieutenant major brigadier colonel captain admiral vice rear air marshal field chief gen lt maj brig col adm gen. lt. maj. brig. col. adm.".split(
    " ",
  ),
);
