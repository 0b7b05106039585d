import type { Span } from "../model/article.ts";
import { resolvePublished } from "./date-expressions.ts";
import { resolveDateLine } from "./date-lines.ts";
import type { Field } from "../model/field-map.ts";
import { resolveFieldName } from "./field-names.ts";
import { trimSpan, type Line } from "./lines.ts";
import { invalidPublicationDate, type LineWarning } from "./problems.ts";

/** The `Key: value` lines on top of a file, and how many lines they take. */
export interface HeaderBlock {
  size: number;
  title?: string;
  /** Where the title stands in the text. */
  titleSpan?: Span;
  url?: string;
  publisher?: string;
  published?: string;
  modified?: string;
  byline?: string;
  language?: string;
  warnings: LineWarning[];
}

const FIELDS = [
  "title",
  "url",
  "publisher",
  "published",
  "modified",
  "byline",
  "language",
] as const;
type HeaderField = (typeof FIELDS)[number];

const KEY_LINE = /^([A-Za-z][A-Za-z _-]{0,30}?)\s*:(?:\s+(\S.*))?$/;
/** A longer value is a paragraph that happens to begin with a word and a colon. */
const LONGEST_VALUE = 300;

/**
 * The header of a file that begins with `Title: …`, `Date: …` and the like, up to a blank line. A
 * transcript begins with words and colons too ("QUESTION: …"): at least one key must be known, two
 * where others are not. Undefined where there is no such header.
 */
export function findHeaderBlock(lines: readonly Line[], text: string): HeaderBlock | undefined {
  const block: HeaderBlock = { size: 0, warnings: [] };
  let known = 0;
  let unknown = 0;
  for (const [index, line] of lines.entries()) {
    if (index > 0 && line.blankBefore) break;
    if (index > 0 && line.indent > 0) {
      block.size += 1;
      continue;
    }
    const match = KEY_LINE.exec(line.text.slice(0, LONGEST_VALUE));
    const key = match?.[1];
    if (key === undefined || line.text.length > LONGEST_VALUE) return undefined;
    const field = resolveFieldName(key);
    if (field === undefined || isText(field)) unknown += 1;
    else known += 1;
    if (isHeaderField(field)) fill(block, field, match?.[2], line, text);
    block.size += 1;
  }
  return known > (unknown > 0 ? 1 : 0) ? block : undefined;
}

/** "File:" and "Text:" name what a header does not hold. */
function isText(field: Field | null): boolean {
  return field === "file" || field === "text" || field === "html";
}

function isHeaderField(field: Field | null | undefined): field is HeaderField {
  return FIELDS.some((each) => each === field);
}

function fill(
  block: HeaderBlock,
  field: HeaderField,
  value: string | undefined,
  line: Line,
  text: string,
): void {
  if (value === undefined || block[field] !== undefined) return;
  if (field === "published") {
    const published = resolvePublished(value) ?? publishedOfLine(line.text);
    if (published === undefined) block.warnings.push(invalidPublicationDate(value, line.number));
    else block.published = published;
  } else if (field === "modified") {
    const modified = resolvePublished(value);
    if (modified !== undefined) block.modified = modified;
  } else if (field === "publisher" && /^https?:\/\//.test(value)) {
    // A list of addresses names what the article rests on, not its own place.
    if (!/[\s,]/.test(value)) block.url ??= value;
  } else {
    block[field] = value;
    if (field === "title") {
      const colon = text.indexOf(":", line.start);
      block.titleSpan = trimSpan(text, colon + 1, line.end);
    }
  }
}

/** "Published: 2 September 2021 Updated: 3 September 2021" on one line. */
function publishedOfLine(line: string): string | undefined {
  const stamp = resolveDateLine(line)?.stamps.find(({ label }) => label === "published");
  return stamp?.value ?? undefined;
}
