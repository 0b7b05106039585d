import {
  BODY_NOUNS,
  HEADLINE_VERBS,
  HONORIFICS,
  INSTITUTIONS,
  NO_NAMES,
  PARTICLES,
  PLURAL_HEADS,
  THING_NOUNS,
  TITLE_HEADS,
} from "../rules/titles.ts";
import { findNames, gazetteerOf } from "./gazetteer.ts";
import {
  isGivenName,
  isSurname,
  personAt,
  placeAt,
  proposedBodyAt,
  wordAt,
  type Source,
} from "./source.ts";
import { textOf } from "./titles.ts";

export interface Name {
  to: number;
  text: string;
  known: readonly string[];
  /** How many words it has, particles apart. */
  words: number;
  /** A newsroom's own model says that it names somebody, or a body. */
  vouched?: "person" | "organisation" | undefined;
}

/** Names are short; a longer run of capitals is a heading. */
const LONGEST_NAME = 8;

/** Past "Dr.", "H.E.", "Sheikh": they are no part of a name, but a sign that one follows. */
export function skipHonorifics(source: Source, at: number): number {
  let to = at;
  for (;;) {
    if (isHonorific(source, to)) to = skipApostrophe(source, to + 1);
    else if (wordAt(source, to) === "(") {
      const past = skipRetired(source, to);
      if (past === to) return to;
      to = past;
    } else return to;
  }
}

/** "Dato' Ilo Dann": an honorific that ends in an apostrophe. */
function skipApostrophe(source: Source, at: number): number {
  const isOwn = /^['’‘]$/.test(source.tokens[at]?.text ?? "") && !source.tokens[at]?.spaced;
  return isOwn && wordAt(source, at - 1) === "dato" ? at + 1 : at;
}

/** "Lt Gen (retd) Ivo Marn": between a rank and the name. */
function skipRetired(source: Source, at: number): number {
  if (!/^(retd\.?|rtd\.?|ret\.?|r|retired)$/.test(wordAt(source, at + 1))) return at;
  return wordAt(source, at + 2) === ")" ? at + 3 : at;
}

const HONOURABLE = new Set(["rt", "hon", "rt.", "hon.", "honourable", "honorable"]);

function isHonorific(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token?.capital) return false;
  // "H. E." is a style, not two initials.
  const next = wordAt(source, at + 1);
  if (
    (token.text === "H." && /^[eh]\.$/.test(next)) ||
    (token.text === "E." && wordAt(source, at - 1) === "h.")
  )
    return true;
  return HONORIFICS.has(token.folded) || HONOURABLE.has(token.folded);
}

/** The name of a person that begins at a token: capitalised words, initials and particles. */
export function parseName(source: Source, at: number): Name | undefined {
  if (source.tokens[at]?.text.startsWith("@")) return parseHandle(source, at);
  const body = proposedBodyAt(source, at);
  if (body !== undefined) {
    const text = textOf(source, at, body);
    return { to: body, text, known: [], words: body - at, vouched: "organisation" };
  }
  const person = personAt(source, at);
  let to = person?.to ?? at;
  let words = person ? to - at : 0;
  while (words < LONGEST_NAME) {
    const part = skipNamePart(source, to, to === at);
    const next = part === to && to > at ? skipNickname(source, to) : part;
    if (next === to) break;
    if (!PARTICLES.has(wordAt(source, to)) || source.tokens[to]?.capital) words++;
    to = next;
  }
  to = dropTrailingParticles(source, at, to);
  if (words === 0 || to === at) return undefined;
  while (to > at + 1 && POST_NOMINALS.has(source.tokens[to - 1]?.text ?? "")) to--;
  const initials = source.tokens.slice(at, to).every(({ text }) => /^(\p{Lu}\.)+$/u.test(text));
  if (initials) return undefined;
  const exact = person && person.to === to ? person.codes : [];
  const known = exact.length > 0 || !person ? exact : person.codes;
  const vouched = person?.vouched === true ? "person" : undefined;
  return { to: skipSuffix(source, to), text: textOf(source, at, to), known, words, vouched };
}

/** "Domingo Marn, Jr.,": which of the family he is. */
function skipSuffix(source: Source, at: number): number {
  const suffix = wordAt(source, at) === "," ? at + 1 : at;
  const isSuffix = /^(?:jr|sr)\.?$/.test(wordAt(source, suffix));
  return isSuffix && source.tokens[suffix]?.capital === true ? suffix + 1 : at;
}

/** "Philippa Garland MP": letters behind a name. */
const POST_NOMINALS = new Set(
  "MP MEP MLA MSP TD KC QC SC CBE OBE MBE KCMG CMG GCMG AO AM PhD MD".split(" "),
);

/** A handle stands for the name that it is made of, as far as it is spelled out: "@ArlenVoss", "@MTolan". */
function parseHandle(source: Source, at: number): Name | undefined {
  const handle = source.tokens[at]?.text ?? "";
  const known = personAt(source, at)?.codes ?? [];
  const parts = handle.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  const isBody = /^@\p{Lu}{3}/u.test(handle) || parts.some((part) => isOfBody(source, at, part));
  if (isBody && known.length === 0) return undefined;
  const named = parts.filter((part) => part.length > 2 && !OFFICE_IN_HANDLE.test(part));
  const isAside = wordAt(source, at - 1) === "(";
  if (isAside || named.length === 0 || named.length > 3) return undefined;
  return { to: at + 1, text: named.join(" "), known, words: named.length };
}

/** "@NorlandUN", "@HaskPolice": a state or an institution writes, nobody who has a name. */
function isOfBody(source: Source, at: number, part: string): boolean {
  const folded = part.toLowerCase();
  const isThing = [INSTITUTIONS, BODY_NOUNS, THING_NOUNS, OFFICE_ACCOUNTS].some((words) =>
    words.has(folded),
  );
  const token = source.tokens[at];
  if (isThing || !token) return isThing;
  const tokens = [{ ...token, text: part, folded }];
  const names = findNames(gazetteerOf(source.reference), tokens);
  return /^(state|adjective|organisation)$/.test(
    placeAt({ ...source, tokens, names }, 0)?.form ?? "",
  );
}

const OFFICE_ACCOUNTS = new Set(
  "dept gov govt police news media press embassy mission radio times".split(" "),
);

const OFFICE_IN_HANDLE =
  /^(?:Sec|Secretary|Min|Minister|President|Pres|Amb|Sen|Official|Real|The)$/;

/** Past the nickname of "Jon “Jojo” Keld", where the name goes on behind it. */
function skipNickname(source: Source, at: number): number {
  const isQuoted = [at, at + 2].every((i) => /^["“”]$/.test(wordAt(source, i)));
  const isInName = isQuoted && isNameWord(source, at + 1) && isNameWord(source, at + 3);
  return isInName && source.tokens[at + 3]?.pos === "PROPN" ? at + 3 : at;
}

/** The token after one part of a name, or `at` where none stands there. */
function skipNamePart(source: Source, at: number, first: boolean): number {
  const token = source.tokens[at];
  if (!token) return at;
  if (token.text === "-" && !first && !token.spaced) return skipHyphenated(source, at);
  if (PARTICLES.has(token.folded) && !token.capital) {
    if (first && !/^(al|el|bin|ibn|de|van|von|ul)$/.test(token.folded)) return at;
    const next = PARTICLES.has(wordAt(source, at + 1)) ? at + 2 : at + 1;
    return isNameWord(source, next) || isDashed(source, at + 1) ? at + 1 : at;
  }
  return isNameWord(source, at) || isOddNameWord(source, at, first) ? at + 1 : at;
}

/** "Mar" in "Zin Mar Aung", "In" in "Lee In-young", "Jan" in "Minister Jan Wolski": common words in a name. */
function isOddNameWord(source: Source, at: number, first: boolean): boolean {
  const token = source.tokens[at];
  if (!token?.capital) return false;
  if (!first && token.text === "He" && isShortName(source, at - 1)) return true;
  if (first && PATRONYMS.test(wordAt(source, at + 1)) && isNameWord(source, at + 2)) return true;
  if (!NO_NAMES.has(token.folded)) return false;
  if (/^c[ef]o$/.test(token.folded)) return false;
  if (isDashed(source, at + 1)) return true;
  if (first)
    return (
      isNameWord(source, at + 1) &&
      (isTitledBefore(source, at) || isApposed(source, at) || isGivenJan(source, at))
    );
  const isInside = token.text.length <= 4 || INSIDE_NAMES.has(token.folded);
  return isInside && token.pos === "PROPN" && isNameWord(source, at + 1);
}

/** "Lou" before "He": no sentence goes on with a pronoun in a capital behind a surname. */
function isShortName(source: Source, at: number): boolean {
  return (source.tokens[at]?.text.length ?? 0) <= 5 && isNameWord(source, at);
}

/** "Said bin Harit": what follows makes the verb a name. */
const PATRONYMS = /^(?:bin|ibn|bint|ben|ould)$/;

/** "Shafiqul Islam Talukdar". */
const INSIDE_NAMES = new Set(["islam", "christian", "share"]);

function isTitledBefore(source: Source, at: number): boolean {
  const word = wordAt(source, at - 1);
  return TITLE_HEADS.has(word) || HONORIFICS.has(word) || word === "'s";
}

/** "the acting minister, Jan Rybar": no month stands between a comma and a name. */
function isApposed(source: Source, at: number): boolean {
  return wordAt(source, at - 1) === "," && /^(jan|april|may|june|august)$/.test(wordAt(source, at));
}

/** "Jan Orel signed", "with Jan Orel": no month stands before a name, but behind "in" or "since". */
function isGivenJan(source: Source, at: number): boolean {
  return (
    source.tokens[at]?.text === "Jan" &&
    !/^(?:in|since|until|till|by|during|last|next|this|early|mid|late|of|-)$/.test(
      wordAt(source, at - 1),
    )
  );
}

function isDashed(source: Source, at: number): boolean {
  return wordAt(source, at) === "-" && !source.tokens[at]?.spaced;
}

function skipHyphenated(source: Source, at: number): number {
  const next = source.tokens[at + 1];
  return next && !next.spaced && /^\p{L}/u.test(next.text) ? at + 2 : at;
}

/** A capitalised word that can be a part of a name. */
function isNameWord(source: Source, at: number): boolean {
  const token = source.tokens[at];
  if (!token || !token.capital) return false;
  const { text, folded } = token;
  const isPointed = text.endsWith(".");
  if (isPointed && /^\p{Lu}\.$/u.test(text)) return true;
  if (NO_NAMES.has(isPointed ? folded.slice(0, -1) : folded)) return false;
  if (isGivenName(source, at) || isSurname(source, at)) return true;
  // "Hamad bin Sultan": behind "bin" stands a name.
  if (PATRONYMS.test(wordAt(source, at - 1)) && TITLE_HEADS.has(folded)) return true;
  if (TITLE_HEADS.has(folded) || PLURAL_HEADS.has(folded))
    return folded === "prince" || folded === "king" || isDashed(source, at + 1);
  if (HEADLINE_VERBS.has(folded) || INSTITUTIONS.has(folded) || (at === 0 && token.pos !== "PROPN"))
    return false;
  const place = placeAt(source, at);
  return place === undefined || place.form === "capital" || personAt(source, at) !== undefined;
}

function dropTrailingParticles(source: Source, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    (PARTICLES.has(wordAt(source, end - 1)) || wordAt(source, end - 1) === "-")
  ) {
    if (source.tokens[end - 1]?.capital) break;
    end--;
  }
  return end;
}
