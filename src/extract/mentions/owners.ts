import { readMembersOf } from "./member-states.ts";
import { skipOwnBody } from "./own-bodies.ts";
import { parseNameAfter, skipThe, type Premodifiers } from "./premodifiers.ts";
import { QUALIFIERS } from "../rules/titles.ts";
import { isPossessive, placeAt, wordAt, type Source } from "./source.ts";
import { parseTitle, type Title } from "./titles.ts";

/** "Deputy Prime Minister and Foreign Minister": one person where a name follows, or a state stands before. */
export function joinTitles(
  source: Source,
  first: Title,
  before: Premodifiers,
  alone = false,
): { to: number; text: string; of: readonly string[] } {
  let { to } = first;
  let { text } = first;
  const of = [...first.of];
  for (;;) {
    const joint = wordAt(source, to);
    if (first.plural || !/^(and|,|&|\/)$/.test(joint)) break;
    const place = placeAt(source, to + 1);
    const from =
      place && before.of.length > 0 && place.ids.some((id) => before.of.includes(id))
        ? place.to
        : skipQualifiers(source, to + 1);
    const next = parseTitle(source, from);
    if (!next || next.plural || next.weak) break;
    const named = parseNameAfter(source, next.to) !== undefined;
    const owned = readOf(source, next.to);
    const isOwned = owned?.ids.length === 1 && first.to === to && wordAt(source, owned.to) === ",";
    const isOwn = isOwned || before.of.length > 0 || (alone && /^(?:and|\/)$/.test(joint));
    // "High Representative / Vice-President": both are one's own.
    const isSlashed = joint === "/" && !alone;
    if (isSlashed) of.push(...(of.length === 0 ? (owned?.ids ?? []) : []));
    else if (joint === "," ? !named || before.of.length === 0 : !named && !isOwn) break;
    if (alone && named) break;
    text = `${text} and ${next.text}`;
    of.push(...next.of);
    to = next.to;
  }
  return { to, text, of };
}

function skipQualifiers(source: Source, at: number): number {
  let to = at;
  while (QUALIFIERS.has(wordAt(source, to))) to++;
  return to;
}

/** "of Qatar", "of Germany, France and Italy", "from Turkey" after a title or a name. */
export function readOf(source: Source, at: number): { to: number; ids: string[] } | undefined {
  if (!/^(of|from|for)$/.test(wordAt(source, at))) return undefined;
  const body = skipPrivateBody(source, at + 1);
  if (body > at + 1) return { to: body, ids: [] };
  const isOf = /^(?:of|from)$/.test(wordAt(source, at));
  const members = isOf ? readMembersOf(source, at + 1) : undefined;
  if (members) return members;
  const ids: string[] = [];
  let to = skipUnnamedStates(source, at + 1);
  let end = to;
  for (;;) {
    to = skipThe(source, to);
    const place = placeAt(source, to);
    if (!place || place.form === "demonym" || parseTitle(source, place.to)) break;
    const region = skipRegion(source, place.to);
    if (isPossessive(source, place.to) && region === place.to) break;
    // "deputy head of Halvan ally the Northern League"
    if (
      ids.length === 0 &&
      ALLIES.test(wordAt(source, place.to)) &&
      placeAt(source, skipThe(source, place.to + 1))
    ) {
      to = place.to + 1;
      continue;
    }
    if (place.ids.length === 1) ids.push(...place.ids);
    end = to = region > place.to ? region : skipOwnBody(source, place.to);
    // "officials from the Norlandic and Sudmarkan governments"
    if (place.form === "adjective" && GOVERNMENTS.has(wordAt(source, to))) end = ++to;
    if (!/^(,|and|&)$/.test(wordAt(source, to))) break;
    to++;
    if (wordAt(source, to) === "and") to++;
  }
  return ids.length > 0 ? { to: end, ids } : undefined;
}

/** "of Meridia's Tarsa province", "of Norland's northern Oda region": past a part of the state. */
function skipRegion(source: Source, at: number): number {
  if (!isPossessive(source, at)) return at;
  for (let to = at + 1; to < at + LONGEST_REGION; to++) {
    if (/^(?:province|region|state|district|canton|prefecture|county)$/.test(wordAt(source, to)))
      return to > at + 1 ? to + 1 : at;
    const isPart =
      source.tokens[to]?.capital || /^(?:north|south|east|west)/.test(wordAt(source, to));
    if (!isPart) return at;
  }
  return at;
}

const LONGEST_REGION = 6;

/** What one body is to another, which stands before its name. */
const ALLIES = /^(?:ally|affiliate|offshoot|rival|partner|proxy|member|neighbou?r)$/;

const PRIVATE =
  /^(?:institute|association|society|foundation|university|college|museum|club|centre|center|chamber|hospital)$/;

/** How many words a body's name may have. */
const LONGEST_BODY = 10;

/** "the Norlandic Institute for Law and Peace": a body of its own, which does not act for the state it is named after. */
function skipPrivateBody(source: Source, at: number): number {
  const begin = skipThe(source, at);
  const place = placeAt(source, begin);
  if (!place || place.form === "organisation") return at;
  let to = place.to;
  while (to < begin + 4 && source.tokens[to]?.capital && !PRIVATE.test(wordAt(source, to))) to++;
  if (!source.tokens[to]?.capital || !PRIVATE.test(wordAt(source, to))) return at;
  to++;
  while (to < begin + LONGEST_BODY && isInName(source, to)) to++;
  return to;
}

function isInName(source: Source, at: number): boolean {
  const next = source.tokens[at + 1];
  const isJoint = /^(?:for|of|and|the|on)$/.test(wordAt(source, at));
  const isArticle = /^(?:the)$/.test(next?.folded ?? "");
  if (isJoint)
    return next?.capital === true || (isArticle && source.tokens[at + 2]?.capital === true);
  return source.tokens[at]?.capital === true && placeAt(source, at) === undefined;
}

/** How many words the states may take up that are not named, and what leads to those that are. */
const LONGEST_UNNAMED = 7;

/** "from twenty eastern states, including Norland and Sudmark": past those who are not named. */
function skipUnnamedStates(source: Source, at: number): number {
  for (let to = at; to < at + LONGEST_UNNAMED; to++) {
    const word = wordAt(source, to);
    if (UNNAMED.test(word) && to > at) {
      const next = wordAt(source, to + 1) === "," ? to + 2 : to + 1;
      const words = [next, next + 1, next + 2].map((each) => wordAt(source, each)).join(" ");
      const joint = JOINTS.exec(words)?.[0];
      return joint === undefined ? at : next + joint.trim().split(" ").length;
    }
    const { pos = "" } = source.tokens[to] ?? {};
    if (!/^(?:DET|ADJ|ADV|NUM|NOUN|PROPN|ADP)$/.test(pos)) return at;
  }
  return at;
}

const UNNAMED = /^(?:countries|states|nations|governments|capitals)$/;
const JOINTS = /^(?:including|notably|as well as|among them|such as|and)(?= |$)/;

const GOVERNMENTS = new Set(["government", "governments", "authorities", "administrations"]);

/** "his counterpart in Norway". */
export function readIn(source: Source, at: number): { to: number; ids: string[] } | undefined {
  if (wordAt(source, at) !== "in") return undefined;
  const place = placeAt(source, skipThe(source, at + 1));
  return place?.form === "state" && place.ids.length === 1
    ? { to: place.to, ids: [...place.ids] }
    : undefined;
}
