/**
 * How a page of text is read:
 *
 *   lines ─▶ header block ─▶ units ─▶ kinds ─▶ roles ─▶ dates ─▶ dateline ─▶ passages
 *            (Key: value)    (joined   (each by (header, text,
 *                             lines)    itself)  lists, footer)
 *
 * The text itself is never changed: what is no text of the article is simply in no passage.
 */
import type { Dateline, Passage } from "../model/article.ts";
import { cutDatePrefix } from "./date-prefix.ts";
import { isDatelinePlace } from "./dateline-places.ts";
import {
  dayOfDateline,
  isLoneDateline,
  resolveDateline,
  type DatelineReading,
} from "./datelines.ts";
import { findHeaderBlock, type HeaderBlock } from "./header-block.ts";
import { isSpoken, kindOfLine } from "./line-kinds.ts";
import { findLines } from "./lines.ts";
import { findPassages } from "./passages.ts";
import type { LineWarning } from "./problems.ts";
import { choosePublicationDate, findPublicationDates } from "./publication-date.ts";
import { findPublisher } from "./credits.ts";
import { assignRoles, type Role } from "./roles.ts";
import { findUnits, type Unit } from "./units.ts";

/** What a page says of itself. */
export interface Page {
  title: string | undefined;
  url: string | undefined;
  publisher: string | undefined;
  published: string | undefined;
  modified: string | undefined;
  byline: string | undefined;
  language: string | undefined;
  dateline: Dateline | undefined;
  passages: Passage[];
  warnings: LineWarning[];
}

/** What is known of an article before its text is read; it goes before what the page says. */
export interface KnownFacts {
  title?: string | undefined;
  published?: string | undefined;
}

/** How many paragraphs may stand before the dateline: leads and points in brief. */
const DATELINE_REACH = 5;

/** Reads a page: facts from its header and footer, and the passages of its text. */
export function readPage(text: string, known: KnownFacts): Page {
  const lines = findLines(text);
  const block: HeaderBlock = findHeaderBlock(lines, text) ?? { size: 0, warnings: [] };
  const prefix = cutDatePrefix(lines.slice(block.size), text);
  const units = findUnits(prefix.lines);
  const kinds = units.map((unit) => kindOfLine(unit.text));
  const { roles, title } = assignRoles(units, kinds, known.title ?? block.title);
  const found = findDateline(text, units, roles);
  const reading = found?.reading;
  const dates = [...prefix.dates, ...findPublicationDates(units, kinds, roles)];
  const chosen = choosePublicationDate(dates, reading?.monthDay ?? null);
  const isKnown = (known.published ?? block.published) !== undefined;
  const published = known.published ?? block.published ?? chosen.published ?? reading?.day;
  const from = new Map(found ? [[found.index, found.reading.end]] : []);
  const passages = findPassages(text, units, roles, from);
  if (block.titleSpan) passages.unshift({ ...block.titleSpan, kind: "title" });
  return {
    title: block.title ?? title?.title,
    url: block.url,
    publisher: block.publisher ?? findPublisher(units, kinds, roles) ?? reading?.agency,
    published: published ?? undefined,
    modified: block.modified,
    byline: block.byline,
    language: block.language,
    dateline: reading && datelineOf(reading, published ?? undefined),
    passages,
    warnings: [...block.warnings, ...(isKnown ? [] : chosen.warnings)],
  };
}

function datelineOf(reading: DatelineReading, published: string | undefined): Dateline {
  const { start, end, place } = reading;
  return { start, end, place, day: dayOfDateline(reading, published) };
}

/** The dateline of the first paragraphs, or a city that stands by itself above them. */
function findDateline(
  text: string,
  units: readonly Unit[],
  roles: readonly Role[],
): { index: number; reading: DatelineReading } | undefined {
  let paragraphs = 0;
  for (const [index, unit] of units.entries()) {
    if (roles[index] === "out" && isLoneDateline(unit.text)) return { index, reading: alone(unit) };
    if (roles[index] !== "text") continue;
    const reading = resolveDateline(text.slice(unit.start, unit.end), unit.start);
    const isKnown = reading !== undefined && isDatelinePlace(reading.place ?? "");
    if (reading && (isKnown || !isSpoken(unit.text) || !isTranscript(units))) {
      return { index, reading };
    }
    paragraphs += 1;
    if (paragraphs >= DATELINE_REACH) return undefined;
  }
  return undefined;
}

/** The dateline that a line of its own makes. */
function alone({ start, end, text }: Unit): DatelineReading {
  const place = text.replace(/,.*$/, "");
  const unsaid = { day: null, monthDay: null, agency: undefined };
  return { ...unsaid, place, ...resolveDateline(text, 0), start, end };
}

/** In a transcript a name in capitals with a colon is someone who speaks. */
function isTranscript(units: readonly Unit[]): boolean {
  return units.filter((unit) => isSpoken(unit.text)).length > 1;
}
