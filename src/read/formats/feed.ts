/**
 * Feeds (RSS, RDF, Atom, JSON Feed) as records of articles, an item each:
 *
 *   text ─▶ whole items ─▶ feedsmith ─▶ items ─▶ records, their HTML as lines
 */
import { parseFeed, type AtomFeed, type JsonFeed, type RdfFeed, type RssFeed } from "feedsmith";
import { saidFacts, type ArticleRecord } from "../article-record.ts";
import { textOfHtml } from "../html-text.ts";
import { isoTimeOf } from "../mail-dates.ts";
import { prologOf } from "../prolog.ts";
import type { Format, Found } from "./format.ts";

/** An item of any of the formats. */
interface Item {
  id?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
  byline?: string | undefined;
  language?: string | undefined;
  text?: string | undefined;
}

interface Feed {
  title?: string | undefined;
  language?: string | undefined;
  items: readonly Item[];
}

/** Feeds with an article an item. */
export const feed: Format = {
  name: "feed",
  isSingle: false,
  recognise: ({ text }) => isFeed(text),
  read: ({ text, path }) => readFeed(text, path),
};

/** How much of a file is looked at for what it is. */
const SAMPLE = 2000;
const JSON_FEED = /^\s*\{[\s\S]*?"version"\s*:\s*"https?:\/\/jsonfeed\.org\/version\//;
/** What ends a feed whose root is this. */
const ENDS: Readonly<Record<string, string>> = {
  rss: "</channel></rss>",
  feed: "</feed>",
  "rdf:rdf": "</rdf:RDF>",
};

/** Whether a text is a feed, by what it begins with. */
export function isFeed(text: string): boolean {
  return xmlRootOf(text) !== undefined || JSON_FEED.test(text.slice(0, SAMPLE));
}

/**
 * The articles of a feed, each with a file of its own: the feed's path, "#", and what the item calls
 * itself. Of a feed that is cut off, those that are whole.
 */
function* readFeed(text: string, path: string): Generator<Found> {
  const { source, cut } = wholeItemsOf(text);
  if (cut) yield failed("feed that is cut off, read as far as its last whole item");
  let read: Feed;
  try {
    read = parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield failed(`broken feed (${reason.slice(0, 120)}), expected RSS, Atom or JSON Feed`);
    return;
  }
  if (read.items.length === 0) yield failed("feed without items, expected one at least");
  for (const [index, item] of read.items.entries()) {
    const record = recordOf(item, read, `${path}#${item.id ?? item.url ?? index + 1}`);
    if (record) yield { line: null, record };
    else yield failed(`item ${index + 1} without text, expected content or a description`);
  }
}

function failed(failure: string): Found {
  return { line: null, failure };
}

/** The name of a feed's first element, in small letters; undefined where it is none in XML. */
function xmlRootOf(text: string): string | undefined {
  const root = prologOf(text)?.root;
  return root !== undefined && Object.hasOwn(ENDS, root) ? root : undefined;
}

/** An XML feed without its end is closed after its last item; JSON cannot be mended like that. */
function wholeItemsOf(text: string): { source: string; cut: boolean } {
  const root = xmlRootOf(text);
  if (root === undefined) return { source: text, cut: false };
  const isWhole = text.slice(-SAMPLE).toLowerCase().includes(`</${root}`);
  if (isWhole) return { source: text, cut: false };
  let end = text.length;
  for (const tag of text.matchAll(/<\/(?:item|entry)\s*>/gi)) end = tag.index + tag[0].length;
  return { source: text.slice(0, end) + ENDS[root], cut: true };
}

function recordOf(item: Item, { title, language }: Feed, file: string): ArticleRecord | undefined {
  if (item.text === undefined || item.text.trim() === "") return undefined;
  const facts = saidFacts({
    title: item.title === undefined ? undefined : readable(item.title),
    url: item.url,
    publisher: title === undefined ? undefined : readable(title),
    published: item.published === undefined ? undefined : isoTimeOf(item.published),
    modified: item.modified === undefined ? undefined : isoTimeOf(item.modified),
    byline: item.byline,
    language: item.language ?? language,
  });
  return { ...facts, file, text: item.text };
}

function parse(source: string): Feed {
  const parsed = parseFeed(source);
  if (parsed.format === "rss") return rssOf(parsed.feed);
  if (parsed.format === "rdf") return rdfOf(parsed.feed);
  return parsed.format === "atom" ? atomOf(parsed.feed) : jsonOf(parsed.feed);
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
      byline: item.dc?.creators?.[0],
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
      byline: item.dc?.creators?.[0],
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
      modified: entry.updated,
      byline: entry.authors?.map(({ name }) => name).join(", "),
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
      modified: item.date_modified,
      byline: item.authors?.flatMap(({ name }) => name ?? []).join(", "),
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
