import type { Article } from "../../model/article.ts";
import type { Reference } from "../../reference/types.ts";
import { findNames, gazetteerOf } from "../mentions/gazetteer.ts";
import { placeAt } from "../mentions/source.ts";
import { tokenize } from "../text/tokens.ts";

/** Whose own page an article is. */
export interface Home {
  /** The actor id of the state or organisation. */
  body: string;
  /** The office code of whom "the Minister" or "the Secretary" means there; null where nothing tells. */
  office: string | null;
  /** What its head is called there: a ministry has a minister. */
  head: "minister" | "secretary" | null;
}

const OFFICIAL =
  /\b(?:ministry|department|office|government|presidency|embassy|mission|cabinet|palace|court|secretariat|commission|council|foreign affairs|prime minister|president|state)\b/i;

/** "Office of the Prime Minister of Meridia", as the first line of a release. */
const LETTERHEAD =
  /^(?:the )?(?:office|ministry|department|presidency|embassy|government|cabinet)\b/i;
const LONGEST_LETTERHEAD = 100;

/** "A Rose Palace spokesperson said:", as a line of its own: all that follows is said there. */
const SPOKEN =
  /^(?:an?|the) [^:.]{3,60}\bspokes(?:man|woman|person)\b[^:.]{0,40}\b(?:said|says|issued the following statement|made the following statement)(?: (?:today|on \w+))?:$/i;
const FIRST_LINES = 5;

const OFFICES: readonly (readonly [RegExp, string])[] = [
  [
    /foreign|external (?:affairs|relations)|department of state|state department/i,
    "foreign-minister",
  ],
  [/defen[cs]e/i, "defence-minister"],
  [/interior|internal affairs|home affairs/i, "interior-minister"],
  [/financ|treasury/i, "finance-minister"],
  [/prime minister/i, "prime-minister"],
  [/presiden/i, "president"],
];

/**
 * The state or organisation whose own page an article is, by its publisher or its first line:
 * "Ministry of Foreign Affairs of Japan", "U.S. Department of State". Undefined for the press, which
 * writes of anybody.
 */
export function findHome(article: Article, reference: Reference): Home | undefined {
  const { publisher, text } = article;
  if (publisher !== undefined && (OFFICIAL.test(publisher) || isSeat(publisher, reference)))
    return recallHome(publisher, reference);
  // The lines themselves, whether or not they were read as passages.
  const lines = text
    .trimStart()
    .slice(0, FIRST_LINES * LONGEST_LETTERHEAD)
    .split(/\n+/);
  const spokesperson = lines.slice(0, FIRST_LINES).find((line) => SPOKEN.test(line.trim()));
  if (spokesperson !== undefined) return readHome(spokesperson, reference);
  const [line = ""] = lines;
  const isLetterhead = line.length <= LONGEST_LETTERHEAD && LETTERHEAD.test(line);
  return isLetterhead && !/[.!?]$/.test(line.trimEnd()) ? readHome(line, reference) : undefined;
}

/** "10 Downing Street", "The White House": a government by the name of its seat, and nothing beside it. */
function isSeat(publisher: string, reference: Reference): boolean {
  const tokens = tokenize(publisher).filter(({ folded }) => folded !== "the");
  const seat = findNames(gazetteerOf(reference), tokens).get(0);
  return seat?.to === tokens.length && seat.entries.some(({ form }) => form === "metonym");
}

/** Of each reference, the homes of the publishers read so far: a few names stand over all articles. */
const homesOf = new WeakMap<Reference, Map<string, Home | undefined>>();

function recallHome(publisher: string, reference: Reference): Home | undefined {
  const homes = homesOf.get(reference) ?? new Map<string, Home | undefined>();
  homesOf.set(reference, homes);
  if (!homes.has(publisher)) homes.set(publisher, readHome(publisher, reference));
  return homes.get(publisher);
}

function readHome(name: string, reference: Reference): Home | undefined {
  const tokens = tokenize(name);
  const names = findNames(gazetteerOf(reference), tokens);
  const source = { tokens, names, reference, led: false, surnames: new Set<string>() };
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(source, at);
    const [body] = place?.ids ?? [];
    if (body === undefined || place?.ids.length !== 1) continue;
    const office = OFFICES.find(([pattern]) => pattern.test(name))?.[1] ?? null;
    const head = /\bministry\b/i.test(name) ? "minister" : null;
    return { body, office, head: /\bdepartment\b/i.test(name) ? "secretary" : head };
  }
  return undefined;
}
