import { createMention, type Mention } from "./mention.ts";
import { PLURAL_HEADS, TITLE_MODIFIERS } from "../rules/titles.ts";
import { wordAt, type Source } from "./source.ts";
import { findOffices } from "./office-wordings.ts";
import { textOf } from "./titles.ts";

const SINGULAR_PRONOUNS = new Set(["he", "she", "him"]);
const PLURAL_PRONOUNS = new Set(["they", "them"]);
const SELVES = new Set(["i", "we", "me", "us"]);
const COUNTS: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["both", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
]);

/** Nouns that mean the parties of a contact: "both sides", "the pair", "the two men". */
const PARTIES = new Set(
  `leaders sides ministers men women officials diplomats presidents premiers parties envoys chiefs
  counterparts politicians statesmen interlocutors delegations
  secretaries heads commanders foreign-ministers dignitaries representatives principals`
    .trim()
    .split(/\s+/),
);
/** Those of them that name no office, so that anyone may be meant. */
const ANYBODY = new Set(
  "leaders sides men women officials parties politicians statesmen interlocutors dignitaries principals delegations counterparts".split(
    " ",
  ),
);
const PAIRS = new Set(["pair", "duo", "two", "trio"]);

/** "they", "the two leaders", "both sides", "the pair", "I": what points back instead of naming. */
export function parseAnaphor(source: Source, at: number): Mention | undefined {
  const token = source.tokens[at];
  const word = wordAt(source, at);
  if (word === "us" && token?.capital) return undefined;
  const isHer = word === "her" && (!continuesNounPhrase(source, at + 1) || isGiven(source, at));
  if ((SINGULAR_PRONOUNS.has(word) && !isStyle(source, at)) || isHer) {
    const isSubject = word === "he" || word === "she" || isSeenActing(source, at);
    const determiner = isSubject ? null : "object";
    const gender = word === "he" || word === "him" ? "he" : "she";
    return createMention(at, at + 1, "pronoun", { determiner, gender });
  }
  if (PLURAL_PRONOUNS.has(word)) return createMention(at, at + 1, "pronoun", { plural: true });
  if (SELVES.has(word)) {
    return createMention(at, at + 1, "self", { plural: word === "we" || word === "us" });
  }
  return (
    parseIt(source, at) ??
    parseLatter(source, at) ??
    parseRegional(source, at) ??
    parseHosted(source, at) ??
    parseCounted(source, at)
  );
}

/** "HE the Prime Minister", "HE Ambassador Marn": His Excellency, unless all is in capitals. */
function isStyle(source: Source, at: number): boolean {
  const [token, next] = [source.tokens[at], source.tokens[at + 1]];
  const isTitle =
    next?.folded === "the" || (next?.capital === true && next.text !== next.text.toUpperCase());
  return token?.text === "HE" && isTitle;
}

/** "It met Voss on Monday": the delegation or the movement of which the sentence before tells. */
function parseIt(source: Source, at: number): Mention | undefined {
  if (at > 0 || wordAt(source, at) !== "it") return undefined;
  let to = at + 1;
  while (to < at + 3 && /^(?:also|later|then|had|has|will|would)$/.test(wordAt(source, to))) to++;
  const meets = /^(?:met|meet|meets|held|hold|holds|spoke|conferred)$/.test(wordAt(source, to));
  return meets ? createMention(at, at + 1, "pronoun", { determiner: "it" }) : undefined;
}

/** "The latter also met Keld", "a call with the latter": one of two; "the latter city" is none. */
function parseLatter(source: Source, at: number): Mention | undefined {
  const which = wordAt(source, at + 1);
  if (wordAt(source, at) !== "the" || !/^(?:latter|former)$/.test(which)) return undefined;
  // "the former president", "the former Keld ally": what follows "former" is whom it describes.
  const isAlone = /^(?:VERB|AUX|ADV|ADP|PUNCT|CCONJ|)$/.test(source.tokens[at + 2]?.pos ?? "");
  return isAlone ? createMention(at, at + 2, "pronoun", { determiner: which }) : undefined;
}

const REGIONAL = /^(?:diplomat|politician|statesman|stateswoman)$/;

/** "The Caribbean diplomat also met Keld", "The veteran politician": of whom the text goes on to tell. */
function parseRegional(source: Source, at: number): Mention | undefined {
  const isOpening = at === 0 || (at === 1 && source.tokens[0]?.pos === "PUNCT");
  if (!isOpening || wordAt(source, at) !== "the") return undefined;
  let to = at + 1;
  while (to < at + 3 && /^(ADJ|PROPN|ADV)$/.test(source.tokens[to]?.pos ?? "")) {
    if (source.names.has(to)) return undefined;
    to++;
  }
  if (to === at + 1 || !REGIONAL.test(wordAt(source, to))) return undefined;
  return createMention(at, to + 1, "pronoun");
}

/** "you saw him meet with the League": he is the one who acts. */
function isSeenActing(source: Source, at: number): boolean {
  const isSeen = /^(?:see|sees|saw|seen|watch|watched|hear|heard)$/.test(wordAt(source, at - 1));
  return isSeen && source.tokens[at + 1]?.pos === "VERB";
}

/** "the guest and her host", "host and guest": the two of the contact that was told before. */
function parseHosted(source: Source, at: number): Mention | undefined {
  const from = wordAt(source, at) === "the" ? at + 1 : at;
  const joint = wordAt(source, from + 1) === "and" ? from + 2 : from;
  const to = /^(the|his|her|their)$/.test(wordAt(source, joint)) ? joint + 1 : joint;
  const pair = `${wordAt(source, from)} ${wordAt(source, to)}`;
  const isPair = joint > from && /^(host (guest|visitor)|(guest|visitor) host)$/.test(pair);
  return isPair ? createMention(at, to + 1, "people", { plural: true, count: 2 }) : undefined;
}

/** Whether "her" owns what follows ("her Turkish counterpart") instead of standing alone. */
function continuesNounPhrase(source: Source, at: number): boolean {
  return /^(NOUN|PROPN|ADJ|NUM)$/.test(source.tokens[at]?.pos ?? "");
}

const DEFINITE = new Set(["the", "these", "those", "all"]);
/** "gave her tea and a map", "gave her forty minutes": to her. */
function isGiven(source: Source, at: number): boolean {
  const isGiving = /^(?:give|gives|gave|given|giving|offered|served)$/.test(wordAt(source, at - 1));
  if (!isGiving || (source.tokens[at + 2]?.pos === "NOUN" && !TIMES.test(wordAt(source, at + 2))))
    return false;
  return GIFTS.test(`${wordAt(source, at + 1)} ${wordAt(source, at + 2)}`);
}

const GIFTS = /^(?:tea|coffee|lunch|dinner|breakfast|supper)\b|^\S+ (?:minutes|hours)$/;
const TIMES = /^(?:minutes|hours)$/;

function parseCounted(source: Source, at: number): Mention | undefined {
  let to = at;
  let count: number | null = null;
  let definite = false;
  while (
    DEFINITE.has(wordAt(source, to)) ||
    COUNTS.has(wordAt(source, to)) ||
    (wordAt(source, to) === "of" && to > at)
  ) {
    const word = wordAt(source, to);
    count = COUNTS.get(word) ?? count;
    definite ||= word === "the" || COUNTS.has(word);
    to++;
  }
  if (!definite) return undefined;
  const from = to;
  while (TITLE_MODIFIERS.has(wordAt(source, to)) && !PLURAL_HEADS.has(wordAt(source, to))) to++;
  const word = wordAt(source, to);
  const next = wordAt(source, to + 1);
  if (PARTIES.has(word)) {
    const compound = /^(of) (state|government|delegation)$/.test(
      `${next} ${wordAt(source, to + 2)}`,
    );
    // "the heads of state of Norland and Sudmark" are named by what follows.
    const isOwned = /^(of|and|or)$/.test(wordAt(source, to + 3));
    if (compound && isOwned) return undefined;
    if (compound) return createMention(at, to + 3, "people", { plural: true, count });
    if (next === "of" || source.names.get(to + 1)) return undefined;
    const title = ANYBODY.has(word) ? null : textOf(source, from, to + 1);
    const offices = title === null ? [] : findOffices(source.reference, title, []);
    return createMention(at, to + 1, "people", {
      plural: true,
      count,
      title,
      offices,
      determiner: "the",
    });
  }
  if (PAIRS.has(word))
    return createMention(at, to + 1, "people", { plural: true, count: count ?? 2 });
  const bare = count !== null && to > at && COUNTS.has(wordAt(source, to - 1));
  // "Talks between the two in Hask ended"
  const goesOn =
    wordAt(source, at - 1) === "between" ? /^(VERB|AUX|ADV|ADP|PUNCT|)$/ : /^(VERB|AUX|ADV)$/;
  return bare && goesOn.test(source.tokens[to]?.pos ?? "")
    ? createMention(at, to, "people", { plural: true, count })
    : undefined;
}
