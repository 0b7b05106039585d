import { placeAt, wordAt, type Source } from "./source.ts";

const NUMBERS = new Set(
  "two three four five six seven eight nine ten eleven twelve fifteen twenty".split(" "),
);

const MEMBERS = /^(?:members|states|countries|nations)$/;

/**
 * After "of": "the four members of the Northern League", "the Northern League states", "the three
 * Northern League countries, Norland, Sudmark and Ostravia,": the body, or the states that follow.
 */
export function readMembersOf(
  source: Source,
  at: number,
): { to: number; ids: string[] } | undefined {
  const begin = skipNumber(source, at);
  const noun = skipMembers(source, begin);
  if (noun > begin && wordAt(source, noun) === "of") {
    const body = bodyAt(source, wordAt(source, noun + 1) === "the" ? noun + 2 : noun + 1);
    return body && (readStates(source, body.to) ?? body);
  }
  const body = bodyAt(source, begin);
  if (!body) return undefined;
  const end = skipMembers(source, body.to);
  return end > body.to ? (readStates(source, end) ?? { ...body, to: end }) : undefined;
}

/** Past "the", "all", "four". */
function skipNumber(source: Source, at: number): number {
  let to = at;
  while (/^(?:the|all|its|other)$/.test(wordAt(source, to)) || NUMBERS.has(wordAt(source, to)))
    to++;
  return to;
}

/** Past "members", "member states", "countries"; nowhere where none of them stands. */
function skipMembers(source: Source, at: number): number {
  const to = wordAt(source, at) === "member" ? at + 1 : at;
  return MEMBERS.test(wordAt(source, to)) ? to + 1 : at;
}

function bodyAt(source: Source, at: number): { to: number; ids: string[] } | undefined {
  const place = placeAt(source, at);
  const isBody = place?.form === "organisation" && place.ids.length === 1;
  return isBody ? { to: place.to, ids: [...place.ids] } : undefined;
}

/** ", Norland, Sudmark and Ostravia," behind a body: its states by name, with the comma that closes. */
function readStates(source: Source, at: number): { to: number; ids: string[] } | undefined {
  const ids: string[] = [];
  let to = at;
  while (/^(?:,|and)$/.test(wordAt(source, to))) {
    const next = wordAt(source, to + 1) === "and" ? to + 2 : to + 1;
    const place = placeAt(source, next);
    if (place?.form !== "state" || place.ids.length !== 1) break;
    ids.push(...place.ids);
    to = place.to;
  }
  if (ids.length < 2) return undefined;
  const closes =
    wordAt(source, to) === "," && /^(VERB|AUX)$/.test(source.tokens[to + 1]?.pos ?? "");
  return { to: closes ? to + 1 : to, ids };
}

/** Past "of the two countries", "of both states": whose ministers those are whom the text goes on to name. */
export function skipTwoStates(source: Source, at: number): number {
  if (wordAt(source, at) !== "of") return at;
  let to = at + 1;
  if (wordAt(source, to) === "the") to++;
  if (!/^(?:two|both)$/.test(wordAt(source, to))) return at;
  to++;
  if (/^(?:neighbouring|neighboring)$/.test(wordAt(source, to))) to++;
  return /^(?:countries|states|nations|neighbours|neighbors)$/.test(wordAt(source, to))
    ? to + 1
    : at;
}
