/**
 * Feeds (RSS, RDF, Atom, JSON Feed) as records of articles, an item each:
 *
 *   text ─▶ whole items ─▶ feedsmith ─▶ items ─▶ records, their HTML as lines
 */
import { parseFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { monthOf } from "./date-expressions.ts";
import { textOfHtml } from "./html-text.ts";
import type { ArticleRecord } from "./ndjson.ts";

export interface ReadFeed {
  /** Each with a file of its own: the feed's path, "#", and what the item calls itself. */
  records: (ArticleRecord & { file: string })[];
  /** What could not be read, in words. */
  failures: string[];
}

/** An item of any of the formats. */
interface Item {
  id?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  published?: string | undefined;
  language?: string | undefined;
  text?: string | undefined;
}

interface Feed {
  title?: string | undefined;
  language?: string | undefined;
  items: readonly Item[];
}

/** How much of a file is looked at for what it is. */
const SAMPLE = 2000;
const XML_FEED =
  /^\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!doctype[^>]*>\s*)*<(rss|feed|rdf:RDF)[\s>]/i;
const JSON_FEED = /^\s*\{[\s\S]*?"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;
/** What ends a feed whose root is this. */
const ENDS: Readonly<Record<string, string>> = {
  rss: "</channel></rss>",
  feed: "</feed>",
  "rdf:rdf": "</rdf:RDF>",
};

/** Whether a text is a feed, by what it begins with. */
export function isFeed(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return XML_FEED.test(sample) || JSON_FEED.test(sample);
}

/** The articles of a feed. Of one that is cut off, those that are whole. */
export function readFeed(text: string, path: string): ReadFeed {
  const { source, cut } = wholeItemsOf(text);
  const failures = cut ? ["feed that is cut off, read as far as its last whole item"] : [];
  let feed: Feed;
  try {
    feed = parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `broken feed (${reason.slice(0, 120)}), expected RSS, Atom or JSON Feed`;
    return { records: [], failures: [message] };
  }
  if (feed.items.length === 0) failures.push("feed without items, expected one at least");
  const records: ReadFeed["records"] = [];
  for (const [index, item] of feed.items.entries()) {
    const record = recordOf(item, feed, `${path}#${item.id ?? item.url ?? index + 1}`);
    if (record) records.push(record);
    else failures.push(`item ${index + 1} without text, expected content or a description`);
  }
  return { records, failures };
}

/** An XML feed without its end is closed after its last item; JSON cannot be mended like that. */
function wholeItemsOf(text: string): { source: string; cut: boolean } {
  const root = XML_FEED.exec(text.slice(0, SAMPLE))?.[1]?.toLowerCase();
  if (root === undefined) return { source: text, cut: false };
  const isWhole = text.slice(-SAMPLE).toLowerCase().includes(`</${root}`);
  if (isWhole) return { source: text, cut: false };
  let end = text.length;
  for (const tag of text.matchAll(/<\/(?:item|entry)\s*>/gi)) end = tag.index + tag[0].length;
  return { source: text.slice(0, end) + ENDS[root], cut: true };
}

function recordOf(item: Item, feed: Feed, file: string): ReadFeed["records"][number] | undefined {
  if (item.text === undefined || item.text.trim() === "") return undefined;
  const facts = {
    title: item.title === undefined ? undefined : readable(item.title),
    url: item.url,
    publisher: feed.title === undefined ? undefined : readable(feed.title),
    published: item.published === undefined ? undefined : isoTimeOf(item.published),
    language: item.language ?? feed.language,
  };
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...said, file, text: item.text };
}

function parse(source: string): Feed {
  const { format, feed } = parseFeed(source);
  if (format === "rss") return rssOf(feed);
  if (format === "rdf") return rdfOf(feed);
  return format === "atom" ? atomOf(feed) : jsonOf(feed);
}

function rssOf({ title, language, items = [] }: RssFeed.Feed<string>): Feed {
  return {
    title,
    language,
    items: items.map((item) => ({
      id: item.guid?.value,
      title: item.title,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
      published: item.pubDate ?? item.dc?.dates?.[0],
      text: firstReadable(item.content?.encoded, item.description),
    })),
  };
}

function rdfOf({ title, items = [] }: RdfFeed.Feed<string>): Feed {
  return {
    title,
    items: items.map((item) => ({
      title: item.title,
      url: item.link,
      published: item.dc?.dates?.[0],
      text: firstReadable(item.content?.encoded, item.description),
    })),
  };
}

function atomOf({ title, entries = [], xml }: AtomFeed.Feed<string>): Feed {
  return {
    title: title?.value,
    language: xml?.lang,
    items: entries.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      url: entry.links?.find(({ rel = "alternate" }) => rel === "alternate")?.href,
      published: entry.published ?? entry.updated,
      text: textOfAtom(entry.content) ?? textOfAtom(entry.summary),
    })),
  };
}

function textOfAtom(text: AtomFeed.Content | undefined): string | undefined {
  const isPlain = text?.type === undefined || text.type === "text";
  return isPlain ? text?.value : firstReadable(text.value);
}

function jsonOf({ title, language, items = [] }: JsonFeed.Feed<string>): Feed {
  return {
    title,
    language,
    items: items.map((item) => ({
      id: item.id,
      title: item.title,
      url: item.url ?? item.external_url,
      published: item.date_published ?? item.date_modified,
      language: item.language,
      text: firstReadable(item.content_html) ?? item.content_text ?? item.summary,
    })),
  };
}

/** The first that says something, as lines. */
function firstReadable(...sources: readonly (string | undefined)[]): string | undefined {
  for (const source of sources) {
    const text = source === undefined ? "" : readable(source);
    if (text !== "") return text;
  }
  return undefined;
}

/** What looks like HTML as its lines; feeds do not say which it is. */
function readable(source: string): string {
  return /<\/?[a-z][^<>]*>|&#?\w{2,8};/i.test(source) ? textOfHtml(source) : source.trim();
}

/** "Tue, 19 Oct 2021 16:41:00 GMT" in the form of ISO 8601; anything else stays as it is. */
function isoTimeOf(written: string): string {
  const found =
    /^(?:\w{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([a-z]{1,4}|[+-]\d{4})$/i.exec(
      written.trim(),
    );
  const [, day = "", name = "", year = "", hour = "", minute = "", second = "00", zone = ""] =
    found ?? [];
  const month = monthOf(name);
  const offset = offsetOf(zone);
  if (!found || month === undefined || offset === undefined) return written;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${minute}:${second}${offset}`;
}

function twoDigits(value: string | number): string {
  return String(value).padStart(2, "0");
}

/** The zones of RFC 822. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
};

function offsetOf(zone: string): string | undefined {
  if (/^[+-]\d{4}$/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return ZONES[zone.toUpperCase()];
}
