import { element, textElement, XML_HEAD } from "../../export/xml.ts";
import type { Day } from "../../model/dates.ts";
import type { FeedEntry } from "./feed-entries.ts";

export interface Feed {
  id: string;
  title: string;
  author: string;
  /** The day of its last change. */
  updated: Day;
  /** The public address of the feed itself; null where there is none. */
  self: string | null;
  /** The address of the page that it belongs to, from the feed. */
  page: string;
  entries: readonly FeedEntry[];
}

/** A feed of contacts (RFC 4287), each with its sentences and sources. */
export function writeAtom({ id, title, author, updated, self, page, entries }: Feed): string {
  const feed = element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" },
    textElement("id", {}, id),
    textElement("title", {}, title),
    textElement("updated", {}, timeOf(updated)),
    self === null ? "" : element("link", { rel: "self", href: self, type: "application/atom+xml" }),
    element("link", { rel: "alternate", href: page, type: "text/html" }),
    element("author", {}, textElement("name", {}, author)),
    textElement("generator", {}, "Readout"),
    ...entries.map((entry) => `\n${entryOf(entry, page)}`),
  );
  return `${XML_HEAD}${feed}\n`;
}

function entryOf(
  { id, title, published, updated, query, sources }: FeedEntry,
  page: string,
): string {
  const body = sources.flatMap(({ name, address, published: day, quotes }) => [
    ...quotes.map((quote) => element("blockquote", {}, textElement("p", {}, quote))),
    element(
      "p",
      {},
      textElement(address === null ? "span" : "a", { href: address }, name),
      day === null ? "" : ` · ${day}`,
    ),
  ]);
  return element(
    "entry",
    {},
    textElement("id", {}, id),
    textElement("title", {}, title),
    textElement("published", {}, timeOf(published)),
    textElement("updated", {}, timeOf(updated)),
    element("link", { rel: "alternate", href: `${page}?${query}`, type: "text/html" }),
    element(
      "content",
      { type: "xhtml" },
      element("div", { xmlns: "http://www.w3.org/1999/xhtml" }, ...body),
    ),
  );
}

/** Articles tell the day; a feed wants a time. */
function timeOf(day: Day): string {
  return `${day}T00:00:00Z`;
}
