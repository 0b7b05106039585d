import { fold } from "./lines.ts";
import type { LineKind } from "./line-kinds.ts";
import type { Unit } from "./units.ts";

const LONGEST = 240;
/** Only so many lines of a header are weighed. */
const MOST_CANDIDATES = 60;
/** This share of a headline's longer words stands in the first paragraphs as well. */
const SHARED = 0.3;
const SURELY_SHARED = 0.6;
/** A known title and the line that shows it may differ by a suffix or a typing error. */
const ALIKE = 0.7;
/** How much of the text a headline is compared with, in UTF-16 units. */
const COMPARED = 3000;

/** Names of offices and kinds of papers that stand above a text and are no headline. */
const LETTERHEAD =
  /^(?:(?:the )?(?:office|ministry|department|bureau|embassy|consulate|government|permanent mission) (?:of|for|to)\b|(?:press|media|prime minister['’]s|foreign) (?:office|release|statement|note|ministry)\b|via \w+$|begin text|remarks(?: to the press)?$|readout$|statement$|transcript$)/i;
const OFFICE_WORD =
  /\b(?:secretary|minister|president|spokes(?:person|man|woman)|ambassador|director|envoy|representative|chancellor|premier|commissioner|chargé|advis[eo]r|general|coordinator)\b/i;

/** What headlines in capitals say of an office-holder: no such word stands in a name. */
const VERB =
  /\b(?:discuss|meet|talk|call|hold|speak|agree|urge|visit|review|exchange|sign|vow|say|phone|express|condemn|reaffirm|condole|arrive|warn|seek|tell|receive|host)(?:s|es|ed)?\b/i;

export interface TitleChoice {
  /** Index of the unit. */
  index: number;
  title: string;
}

/**
 * The headline among the units above the text (indices below `bodyStart`). A line that stands
 * twice, or whose words the first paragraphs repeat, goes before the first line that could be one.
 * With a known title only a line that says it counts, or one that is a headline for sure.
 */
export function findTitle(
  units: readonly Unit[],
  kinds: readonly LineKind[],
  bodyStart: number,
  known: string | undefined,
): TitleChoice | undefined {
  const candidates: TitleChoice[] = [];
  for (let index = 0; index < bodyStart && candidates.length < MOST_CANDIDATES; index += 1) {
    const unit = units[index];
    if (unit && canBeTitle(unit.text, kinds[index])) candidates.push({ index, title: unit.text });
  }
  const same =
    known === undefined ? undefined : candidates.find(({ title }) => isSameTitle(title, known));
  if (same) return same;
  const body = new Set(longWordsOf(textFrom(units, bodyStart)));
  if (known !== undefined) return candidates.find(({ title }) => isSureTitle(title, body));
  const repeated = candidates.find(({ title, index }) =>
    candidates.some((other) => other.index !== index && keyOf(other.title) === keyOf(title)),
  );
  const shared = candidates.find(({ title }) => sharedWith(title, body) >= SHARED);
  const plain = candidates.find(({ title }) => title.split(" ").length >= 4);
  return repeated ?? shared ?? plain ?? candidates[0];
}

/**
 * The headline of a page that begins with a paragraph of something else: the line right above the
 * date line, among the first paragraphs.
 */
export function findTitleBelow(
  units: readonly Unit[],
  kinds: readonly LineKind[],
  bodyStart: number,
): TitleChoice | undefined {
  for (let index = bodyStart + 1; index < bodyStart + 4; index += 1) {
    const unit = units[index];
    if (unit && canBeTitle(unit.text, kinds[index]) && kinds[index + 1] === "date") {
      return { index, title: unit.text };
    }
  }
  return undefined;
}

/** Whether two lines are one headline: equal but for case and marks. */
export function isSameLine(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

function canBeTitle(text: string, kind: LineKind | undefined): boolean {
  const isQuestion = kind === "sentence" && /[!?]["”’']?$/.test(text) && text.split(" ").length > 4;
  if (kind !== "short" && kind !== "long" && !isQuestion) return false;
  if (text.length > LONGEST || text.length < 12 || /(?:\.\.\.|…)$/.test(text)) return false;
  const words = text.match(/[\p{L}\p{N}][^ ]*/gu) ?? [];
  return words.length >= 3 && !LETTERHEAD.test(text) && !isNameWithOffice(text);
}

/** "Mira Tolan, Foreign Minister": who speaks, not what it is about. */
function isNameWithOffice(text: string): boolean {
  const comma = text.indexOf(",");
  return comma >= 0 && OFFICE_WORD.test(text.slice(comma)) && isNameLine(text);
}

/** Nothing but names: every word begins with a capital, and none of them tells of anything. */
function isNameLine(text: string): boolean {
  if (VERB.test(text)) return false;
  return text
    .split(/[ ,]+/)
    .every(
      (word) =>
        /^[\p{Lu}(&]/u.test(word) ||
        /^(?:of|for|and|the|to|in|at|de|van|von|bin|al|el)$/.test(word),
    );
}

/** A long line most of whose words the text repeats: no letterhead, no place. */
function isSureTitle(title: string, body: ReadonlySet<string>): boolean {
  if (title.split(" ").length < 5 || isNameLine(title)) return false;
  return sharedWith(title, body) >= SURELY_SHARED;
}

function isSameTitle(line: string, known: string): boolean {
  const words = longWordsOf(known);
  if (words.length === 0) return isSameLine(line, known);
  const own = longWordsOf(line);
  return sharedWith(line, new Set(words)) >= ALIKE && own.length >= words.length * ALIKE;
}

function sharedWith(title: string, words: ReadonlySet<string>): number {
  const own = longWordsOf(title);
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}

function longWordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [];
}

function textFrom(units: readonly Unit[], start: number): string {
  let text = "";
  for (let index = start; index < units.length && text.length < COMPARED; index += 1) {
    text += ` ${units[index]?.text.slice(0, COMPARED) ?? ""}`;
  }
  return text;
}

function keyOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
