import type { PassageKind } from "../model/article.ts";
import { isDatedCaption } from "./captions.ts";
import type { LineKind } from "./line-kinds.ts";
import { findRepeatedLeads } from "./repeats.ts";
import { walkBody } from "./body-walk.ts";
import { findTitle, findTitleBelow, type TitleChoice } from "./titles.ts";
import type { Unit } from "./units.ts";

/** What a unit is on its page; "out" is in no passage. */
export type Role = PassageKind | "out";

export interface Roles {
  roles: Role[];
  title: TitleChoice | undefined;
}

/** What may be a paragraph of the text. */
const PARAGRAPHS: ReadonlySet<LineKind> = new Set(["prose", "long", "credited"]);
const PHOTO_CREDIT = /^\(?(?:photo|image|picture)s?\b(?: credit| source| by)?\s?[:|–-]/i;
const SHORTEST_CAPTION = 20;
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
  for (const index of findCreditedPictures(units, kinds)) kinds[index] = "caption";
  for (const index of findRepeatedCaptions(units, kinds)) kinds[index] = "caption";
  const bodyStart = findBodyStart(kinds);
  const title =
    findTitle(units, kinds, bodyStart, knownTitle) ??
    (knownTitle === undefined ? findTitleBelow(units, kinds, bodyStart) : undefined);
  const roles: Role[] = units.map(() => "out");
  for (let index = 0; index < bodyStart; index += 1) {
    const isAfter = index > (title?.index ?? -1) || kinds[index] === "long";
    if (isAfter && isLeadIn(units[index], kinds[index])) roles[index] = "text";
  }
  if (title) roles[title.index] = "title";
  const isSilent = !kinds.some((kind) => kind === "sentence" || PARAGRAPHS.has(kind));
  if (isSilent) keepShortLines(kinds, roles);
  else walkBody({ units, kinds, roles, title }, bodyStart);
  for (const index of findDatedCaptions(units, ownKinds, roles)) roles[index] = "text";
  return { roles, title };
}

/** Leads that stand twice, and the end of a sentence on top of a page. */
function findFirstCopies(units: readonly Unit[], kinds: readonly LineKind[]): number[] {
  const paragraphs: number[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (PARAGRAPHS.has(kind)) paragraphs.push(index);
    if (paragraphs.length > 30) break;
  }
  const leads = findRepeatedLeads(
    paragraphs.flatMap((index) => units[index] ?? []),
    units,
  );
  const copies = [...leads].flatMap((lead) => paragraphs[lead] ?? []);
  const first = units[0]?.text ?? "";
  const isFragment = /^\p{Ll}/u.test(first) && !PARTICLE.test(first);
  return isFragment && kinds[0] === "prose" && paragraphs.length > 3 ? [0, ...copies] : copies;
}

/** A sentence above the byline whose next line credits a photographer describes the picture. */
function findCreditedPictures(units: readonly Unit[], kinds: readonly LineKind[]): number[] {
  const first = kinds.indexOf("prose");
  const isCredited = PHOTO_CREDIT.test(units[first + 1]?.text ?? "");
  const after = kinds.slice(first + 2, first + 5);
  const end = after.findIndex((kind) => PARAGRAPHS.has(kind));
  const isAboveByline = after
    .slice(0, end < 0 ? after.length : end)
    .some((kind) => kind === "byline" || kind === "date" || kind === "credit");
  return first >= 0 && isCredited && isAboveByline ? [first] : [];
}

/** Beside a caption its text may stand once more, without the credit. */
function findRepeatedCaptions(units: readonly Unit[], kinds: readonly LineKind[]): number[] {
  const found: number[] = [];
  for (const [index, unit] of units.entries()) {
    const beside = [index - 1, index + 1].filter((at) => kinds[at] === "caption");
    const isLong = unit.text.length >= SHORTEST_CAPTION;
    if (isLong && beside.some((at) => units[at]?.text.includes(unit.text))) found.push(index);
  }
  return found;
}

/** Captions among the text that say their day tell what happened; those of old pictures do not. */
function findDatedCaptions(
  units: readonly Unit[],
  kinds: readonly LineKind[],
  roles: readonly Role[],
): number[] {
  const last = roles.lastIndexOf("text");
  return kinds.flatMap((kind, index) => {
    const isAmong = kind === "caption" && roles[index] === "out" && index < Math.max(last, 1);
    return isAmong && isDatedCaption(units[index]?.text ?? "") ? [index] : [];
  });
}

function findBodyStart(kinds: readonly LineKind[]): number {
  for (const kind of ["prose", "credited", "sentence", "long"] as const) {
    const index = kinds.indexOf(kind);
    if (index >= 0) return index;
  }
  return kinds.length;
}

/** What stands between title and text: "The following is attributable to …:", a long standfirst. */
function isLeadIn(unit: Unit | undefined, kind: LineKind | undefined): boolean {
  if (kind === "long") return true;
  if (kind !== "sentence" || unit === undefined) return false;
  return /[.:]$/.test(unit.text) && unit.text.split(" ").length >= 3;
}

function keepShortLines(kinds: readonly LineKind[], roles: Role[]): void {
  for (const [index, kind] of kinds.entries()) {
    if (roles[index] === "out" && (kind === "short" || kind === "bullet")) roles[index] = "text";
  }
}
