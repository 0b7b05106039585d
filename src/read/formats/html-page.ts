import { saidFacts, type ArticleRecord } from "../article-record.ts";
import { textOfHtml } from "../html-text.ts";
import { linkedData, publisherIn, authorsIn, stringIn } from "../linked-data.ts";
import { findMainContent } from "../main-content.ts";
import { linkOf, metaOf, piecesBetween, timeOf } from "../markup.ts";
import { prologOf } from "../prolog.ts";
import type { Format } from "./format.ts";

/** Elements with which a page begins. */
const ROOTS = new Set(["html", "head", "body"]);
/** A shorter article is a teaser of another. */
const SHORTEST_ARTICLE = 200;

/** A saved web page: one article. */
export const htmlPage: Format = {
  name: "HTML",
  isSingle: true,
  recognise: ({ text }) => isHtmlPage(text),
  read: ({ text }) => {
    const record = readHtmlPage(text);
    if (record.text !== "") return [{ line: null, record }];
    return [{ line: null, failure: "page without text, expected an article" }];
  },
};

/** Whether a text is the source of a web page. */
export function isHtmlPage(text: string): boolean {
  const prolog = prologOf(text);
  return prolog !== undefined && (prolog.doctype === "html" || ROOTS.has(prolog.root));
}

/** The HTML that a field of another format holds: a whole page, or only a text with tags. */
export function readHtmlPiece(html: string): ArticleRecord {
  return isHtmlPage(html) ? readHtmlPage(html) : { text: textOfHtml(html) };
}

/** What a saved page says of itself in its head, and its text as lines. */
export function readHtmlPage(html: string): ArticleRecord {
  const linked = linkedData(html);
  const facts = saidFacts({
    title: stringIn(linked, "headline") ?? metaOf(html, "og:title"),
    url: linkOf(html) ?? stringIn(linked, "url") ?? metaOf(html, "og:url"),
    publisher: publisherIn(linked) ?? metaOf(html, "og:site_name"),
    published: stringIn(linked, "datePublished") ?? publishedOf(html),
    modified: stringIn(linked, "dateModified") ?? modifiedOf(html),
    byline: authorsIn(linked) ?? metaOf(html, "author", "byl", "article:author"),
    language: /<html\b[^<>]*\blang\s*=\s*["']?([a-z-]{2,})/i.exec(html)?.[1],
  });
  return { ...facts, text: textOf(html, facts.title) };
}

function publishedOf(html: string): string | undefined {
  return (
    metaOf(html, "article:published_time", "date", "datePublished", "dc.date", "dc.date.issued") ??
    timeOf(html)
  );
}

function modifiedOf(html: string): string | undefined {
  return metaOf(html, "article:modified_time", "og:updated_time", "dateModified", "last-modified");
}

/** The longest article of the page, else what reads like one, else its main part or all of it. */
function textOf(html: string, title: string | undefined): string {
  const articles = piecesBetween(html, "article").sort((a, b) => b.length - a.length);
  const longest = textOfHtml(articles[0] ?? "");
  if (longest.length >= SHORTEST_ARTICLE) return longest;
  const main = piecesBetween(html, "main")[0];
  if (main !== undefined) return textOfHtml(main);
  return findMainContent(html, title) ?? textOfHtml(html);
}
