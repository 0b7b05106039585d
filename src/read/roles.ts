import type { PassageKind } from "../model/article.ts";
import type { LineKind } from "./line-kinds.ts";
import { findRepeatedLeads } from "./repeats.ts";
import { isTextAgain, type StoryList } from "./story-lists.ts";
import { findTitle, isSameLine, type TitleChoice } from "./titles.ts";
import type { Unit } from "./units.ts";

/** What a unit is on its page; "out" is in no passage. */
export type Role = PassageKind | "out";

export interface Roles {
  roles: Role[];
  title: TitleChoice | undefined;
  /** Index of the first paragraph of the text proper. */
  bodyStart: number;
}

interface Walk {
  units: readonly Unit[];
  kinds: readonly LineKind[];
  roles: Role[];
  title: TitleChoice | undefined;
  /** Undefined in the text. */
  list: StoryList | undefined;
  /** From here on the page is its readers'. */
  ended: boolean;
  /** Paragraphs of text so far. */
  paragraphs: number;
  /** Paragraphs from here to the end of the page, other stories' among them. */
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
const FEWEST_WORDS = 8;
/** Agencies whose name alone marks a picture, even between paragraphs. */
const PHOTO_AGENCY = /\b(?:AP|AFP|EPA|Reuters|Getty)\b[^.]{0,20}$/i;
const LONGEST_CAPTION = 300;
/** Particles that names begin with; any other small letter begins a fragment. */
const PARTICLE = /^(?:al|el|de|da|di|du|van|von|bin|ibn|iPhone|eBay)\b/;

/**
 * Gives every unit its role: the header keeps its title alone, then comes text with subheadings,
 * then what follows it. A page without any sentence keeps its short lines: they are all it says.
 */
export function assignRoles(
  units: readonly Unit[],
  ownKinds: readonly LineKind[],
  knownTitle: string | undefined,
): Roles {
  const kinds = [...ownKinds];
  for (const index of findFirstCopies(units, kinds)) kinds[index] = "furniture";
  const bodyStart = findBodyStart(kinds);
  const title = findTitle(units, kinds, bodyStart, knownTitle);
  const roles: Role[] = units.map(() => "out");
  for (let index = 0; index < bodyStart; index += 1) {
    if (index > (title?.index ?? -1) && isLeadIn(units[index], kinds[index])) roles[index] = "text";
  }
  if (title) roles[title.index] = "title";
  const isSilent = !kinds.some(
    (kind) => kind === "prose" || kind === "sentence" || kind === "credited",
  );
  if (isSilent) keepShortLines(kinds, roles);
  else walkBody({ units, kinds, roles, title, ...createWalk(kinds) }, bodyStart);
  return { roles, title, bodyStart };
}

function createWalk(kinds: readonly LineKind[]): Omit<Walk, "units" | "kinds" | "roles" | "title"> {
  const ahead = kinds.filter((kind) => kind === "prose").length;
  return { list: undefined, ended: false, paragraphs: 0, ahead, waiting: [], seen: new Set() };
}

/** Leads that stand twice, and the end of a sentence on top of a page. */
function findFirstCopies(units: readonly Unit[], kinds: readonly LineKind[]): number[] {
  const paragraphs: number[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (kind === "prose" || kind === "credited") paragraphs.push(index);
    if (paragraphs.length > 30) break;
  }
  const leads = findRepeatedLeads(paragraphs.flatMap((index) => units[index] ?? []));
  const copies = [...leads].flatMap((lead) => paragraphs[lead] ?? []);
  const first = units[0]?.text ?? "";
  const isFragment = /^\p{Ll}/u.test(first) && !PARTICLE.test(first);
  return isFragment && kinds[0] === "prose" && paragraphs.length > 3 ? [0, ...copies] : copies;
}

function findBodyStart(kinds: readonly LineKind[]): number {
  for (const kind of ["prose", "credited", "sentence"] as const) {
    const index = kinds.indexOf(kind);
    if (index >= 0) return index;
  }
  return kinds.length;
}

/** A short sentence between title and text: "The following is attributable to …:". */
function isLeadIn(unit: Unit | undefined, kind: LineKind | undefined): boolean {
  if (kind !== "sentence" || unit === undefined) return false;
  return /[.:]$/.test(unit.text) && unit.text.split(" ").length >= 3;
}

function keepShortLines(kinds: readonly LineKind[], roles: Role[]): void {
  for (const [index, kind] of kinds.entries()) {
    if (roles[index] === "out" && (kind === "short" || kind === "bullet")) roles[index] = "text";
  }
}

function walkBody(walk: Walk, start: number): void {
  for (let index = start; index < walk.units.length && !walk.ended; index += 1) step(walk, index);
}

function step(walk: Walk, index: number): void {
  const kind = walk.kinds[index];
  const unit = walk.units[index];
  if (unit === undefined) return;
  if (kind === "prose") walk.ahead -= 1;
  if (kind === "prose") readParagraph(walk, index, unit);
  else if (kind === "credited") readCredited(walk, index, unit);
  else if (kind === "sentence") readSentence(walk, index);
  else if (kind === "short" || kind === "bullet") readShort(walk, index, unit);
  else if (kind === "heading") startList(walk, false);
  else if (kind === "dated" || kind === "date") readDated(walk, kind);
  else if (kind === "comments") readComments(walk, unit);
}

function readParagraph(walk: Walk, index: number, unit: Unit): void {
  if (walk.list && !isTextAgain(walk.units, walk.kinds, index, walk.list)) return;
  walk.list = undefined;
  settleWaiting(walk);
  walk.paragraphs += 1;
  if (unit.text.length < 4000 && unit.text.split(" ").length >= FEWEST_WORDS) {
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
  if (walk.list) {
    walk.list.items += 1;
  } else if (!walk.title || !isSameLine(unit.text, walk.title.title)) {
    walk.waiting.push(index);
  }
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

function startList(walk: Walk, dated: boolean): void {
  walk.list = { dated: dated || (walk.list?.dated ?? false), items: walk.waiting.length };
  walk.waiting = [];
}

/** A date between paragraphs belongs to another story, or to a reader's comment. */
function readDated(walk: Walk, kind: LineKind): void {
  if (walk.paragraphs > HEADER_PARAGRAPHS || (walk.list && kind === "dated")) startList(walk, true);
}

/** Nothing after a comment box is the article's, unless most of the page still follows. */
function readComments(walk: Walk, unit: Unit): void {
  if (walk.paragraphs === 0) return;
  const isCount = /\d/.test(unit.text);
  if (!isCount || walk.ahead <= walk.paragraphs) walk.ended = true;
  else startList(walk, false);
}
