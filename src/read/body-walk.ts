import type { LineKind } from "./line-kinds.ts";
import type { Role } from "./roles.ts";
import { CUT_OFF, isTextAgain, type StoryList } from "./story-lists.ts";
import { isSameLine, type TitleChoice } from "./titles.ts";
import type { Unit } from "./units.ts";

/** A page whose header has its roles; the rest are written into `roles`. */
export interface BodyPage {
  units: readonly Unit[];
  kinds: readonly LineKind[];
  roles: Role[];
  title: TitleChoice | undefined;
}

interface Walk extends BodyPage {
  /** Undefined in the text. */
  list: StoryList | undefined;
  /** From here on the page is its readers'. */
  ended: boolean;
  /** Paragraphs of text so far. */
  paragraphs: number;
  /** Whole paragraphs from here to the end of the page, other stories' among them. */
  ahead: number;
  /** Short lines whose role depends on what follows. */
  waiting: number[];
  seen: Set<string>;
}

/** A header has few paragraphs: a date line after more of them dates another story. */
const HEADER_PARAGRAPHS = 2;
/** More short lines than this between two paragraphs are a list, not subheadings. */
const MOST_SUBHEADINGS = 2;
const LONGEST_SUBHEADING = 120;
/** Shorter paragraphs repeat themselves in transcripts ("QUESTION: Thank you."). */
const SHORTEST_REPEAT = 80;
/** Longer ones are not worth keeping for comparison. */
const LONGEST_REPEAT = 4000;
/** Agencies whose name alone marks a picture, even between paragraphs. */
const PHOTO_AGENCY = /\b(?:AP|AFP|EPA|Reuters|Getty)\b[^.]{0,20}$/i;
const LONGEST_CAPTION = 300;
/** Headings that stand over single headlines within a text. */
const IN_TEXT =
  /^\W{0,3}(?:also read|read also|read more|see also|also see|must[ -]?read|don['’]?t miss)/i;

/**
 * Walks down a page from its first paragraph and gives each unit its role: text, subheadings, and
 * out of it lists of other stories and what readers wrote.
 */
export function walkBody(page: BodyPage, start: number): void {
  const ahead = page.units.filter((unit, index) => isWhole(unit, page.kinds[index])).length;
  const state = {
    list: undefined,
    ended: false,
    paragraphs: 0,
    waiting: [],
    seen: new Set<string>(),
  };
  const walk: Walk = { ...page, ...state, ahead };
  for (let index = start; index < walk.units.length && !walk.ended; index += 1) step(walk, index);
}

function step(walk: Walk, index: number): void {
  const kind = walk.kinds[index];
  const unit = walk.units[index];
  if (unit === undefined) return;
  if (isWhole(unit, kind)) walk.ahead -= 1;
  if (kind === "prose" || kind === "long") readParagraph(walk, index, unit);
  else if (kind === "credited") readCredited(walk, index, unit);
  else if (kind === "sentence") readSentence(walk, index);
  else if (kind === "short" || kind === "bullet") readShort(walk, index, unit);
  else if (kind === "heading") startList(walk, { inText: IN_TEXT.test(unit.text) });
  else if (kind === "dated" || kind === "date") readDated(walk, kind);
  else if (kind === "comments") readComments(walk, unit);
}

/** A paragraph that ends with a stop, and not with dots where it was cut off. */
function isWhole(unit: Unit, kind: LineKind | undefined): boolean {
  return kind === "prose" && !CUT_OFF.test(unit.text.slice(-6));
}

function readParagraph(walk: Walk, index: number, unit: Unit): void {
  // Below the last whole paragraph, what comes after headlines is other stories' first sentences.
  const isWord = isWhole(unit, walk.kinds[index]) || walk.kinds[index] === "credited";
  if (!isWord && walk.ahead === 0 && walk.waiting.length > 0) startList(walk, {});
  if (walk.list && !isTextAgain(walk.units, walk.kinds, index, walk.list)) return;
  walk.list = undefined;
  settleWaiting(walk);
  walk.paragraphs += 1;
  if (unit.text.length >= SHORTEST_REPEAT && unit.text.length < LONGEST_REPEAT) {
    if (walk.seen.has(unit.text)) return;
    walk.seen.add(unit.text);
  }
  walk.roles[index] = "text";
}

/** A line that ends with an agency's name: a caption above the text or between its paragraphs. */
function readCredited(walk: Walk, index: number, unit: Unit): void {
  const isPicture =
    unit.text.length <= LONGEST_CAPTION &&
    PHOTO_AGENCY.test(unit.text.replace(/[)\].]+$/, "")) &&
    walk.ahead > 0;
  if (!isPicture) readParagraph(walk, index, unit);
}

function readSentence(walk: Walk, index: number): void {
  if (walk.list) return;
  settleWaiting(walk);
  walk.roles[index] = "text";
}

function readShort(walk: Walk, index: number, unit: Unit): void {
  const isNextPoint = walk.kinds[index] === "bullet" && walk.waiting.length === 0;
  if (walk.list) {
    walk.list.items += 1;
  } else if (isNextPoint && walk.roles[index - 1] === "text" && isPoint(walk.units[index - 1])) {
    walk.roles[index] = "text";
  } else if (!walk.title || !isSameLine(unit.text, walk.title.title)) {
    walk.waiting.push(index);
  }
}

/** Points of a list stay together where one of them is long enough to be text. */
function isPoint(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:[-–—•*·▪►»>‣◦]|\d{1,2}[.)])\s/.test(unit.text);
}

/** Short lines before a paragraph: subheadings, or points after a colon; a longer row is a list. */
function settleWaiting(walk: Walk): void {
  const { waiting, units, kinds, roles } = walk;
  walk.waiting = [];
  const first = waiting[0];
  if (first === undefined) return;
  const isEnumeration = units[first - 1]?.text.endsWith(":") ?? false;
  for (const index of waiting) {
    const isBullet = kinds[index] === "bullet";
    const isLong = (units[index]?.text.length ?? 0) > LONGEST_SUBHEADING;
    if (isEnumeration && isBullet) roles[index] = "text";
    else if (isBullet || waiting.length > MOST_SUBHEADINGS) continue;
    else roles[index] = isLong ? "text" : "subheading";
  }
}

function startList(walk: Walk, { dated = false, inText = false }: Partial<StoryList>): void {
  const items = walk.waiting.length;
  walk.list = { dated: dated || (walk.list?.dated ?? false), inText, items };
  walk.waiting = [];
}

/** A date between paragraphs belongs to another story, or to a reader's comment. */
function readDated(walk: Walk, kind: LineKind): void {
  const isOther = walk.paragraphs > HEADER_PARAGRAPHS || (walk.list && kind === "dated");
  if (isOther) startList(walk, { dated: true });
}

/** Nothing after a comment box is the article's, unless most of the page still follows. */
function readComments(walk: Walk, unit: Unit): void {
  if (walk.paragraphs === 0) return;
  const isCount = /\d/.test(unit.text);
  if (!isCount || walk.ahead <= walk.paragraphs) walk.ended = true;
  else startList(walk, {});
}
