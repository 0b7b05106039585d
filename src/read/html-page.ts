import type { ArticleRecord } from "./ndjson.ts";
import { ATTRIBUTES, decodeEntities, textOfHtml } from "./html-text.ts";

/** How much of a file is looked at for what it is. */
const SAMPLE = 2000;
const PAGE = /^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const META = new RegExp(`<meta\\s${ATTRIBUTES}>`, "gi");
const LINK = new RegExp(`<link\\s${ATTRIBUTES}>`, "gi");
/** A shorter article is a teaser of another. */
const SHORTEST_ARTICLE = 200;

/** Whether a text is the source of a web page. */
export function isHtmlPage(text: string): boolean {
  return PAGE.test(text.slice(0, SAMPLE));
}

/** What a saved page says of itself in its head, and its text as lines. */
export function readHtmlPage(html: string): ArticleRecord {
  const linked = linkedData(html);
  const facts = {
    title: stringIn(linked, "headline") ?? metaOf(html, "og:title"),
    url: linkOf(html) ?? stringIn(linked, "url") ?? metaOf(html, "og:url"),
    publisher: publisherIn(linked) ?? metaOf(html, "og:site_name"),
    published: stringIn(linked, "datePublished") ?? publishedOf(html),
    language: /<html\b[^<>]*\blang\s*=\s*["']?([a-z-]{2,})/i.exec(html)?.[1],
  };
  const said = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return { ...said, text: textOfHtml(storyOf(html)) };
}

/** The longest article of the page, else its main part, else all of it. */
function storyOf(html: string): string {
  const articles = piecesBetween(html, "article").sort((a, b) => b.length - a.length);
  const longest = articles[0] ?? "";
  if (textOfHtml(longest).length >= SHORTEST_ARTICLE) return longest;
  return piecesBetween(html, "main")[0] ?? html;
}

/** The elements of a page by this name, with their tags; those within another are part of it. */
function piecesBetween(html: string, name: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  for (const tag of html.matchAll(new RegExp(`<(/?)${name}(?=[\\s>])`, "gi"))) {
    if (tag[1] !== "/" && depth === 0) start = tag.index;
    depth = Math.max(0, depth + (tag[1] === "/" ? -1 : 1));
    if (tag[1] === "/" && depth === 0) pieces.push(html.slice(start, tag.index));
  }
  return pieces;
}

function publishedOf(html: string): string | undefined {
  return (
    metaOf(html, "article:published_time") ??
    metaOf(html, "date") ??
    /<time\b[^<>]*\bdatetime\s*=\s*["']([^"']+)["']/i.exec(html)?.[1]
  );
}

/** The content of a `meta` element with this property or name. */
function metaOf(html: string, name: string): string | undefined {
  for (const [tag] of html.matchAll(META)) {
    if (attributeOf(tag, "property") !== name && attributeOf(tag, "name") !== name) continue;
    const content = attributeOf(tag, "content")?.trim();
    if (content !== undefined && content !== "") return content;
  }
  return undefined;
}

function linkOf(html: string): string | undefined {
  for (const [tag] of html.matchAll(LINK)) {
    if (attributeOf(tag, "rel")?.toLowerCase() === "canonical") return attributeOf(tag, "href");
  }
  return undefined;
}

function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

type Linked = Readonly<Record<string, unknown>>;

/** The first piece of JSON-LD that has a headline; broken ones are passed over. */
function linkedData(html: string): Linked {
  for (const script of piecesBetween(html, "script")) {
    const [tag = ""] = /^<script[^<>]*>/i.exec(script) ?? [];
    if (attributeOf(tag, "type")?.toLowerCase() !== "application/ld+json") continue;
    try {
      const value: unknown = JSON.parse(script.slice(tag.length));
      const found = piecesOf(value).find((piece) => typeof piece["headline"] === "string");
      if (found) return found;
    } catch {
      continue;
    }
  }
  return {};
}

function piecesOf(value: unknown): Linked[] {
  if (Array.isArray(value)) return value.flatMap(piecesOf);
  if (!isRecord(value)) return [];
  return [value, ...piecesOf(value["@graph"])];
}

function isRecord(value: unknown): value is Linked {
  return typeof value === "object" && value !== null;
}

function stringIn(linked: Linked, key: string): string | undefined {
  const value = linked[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function publisherIn(linked: Linked): string | undefined {
  const publisher = linked["publisher"];
  return isRecord(publisher) ? stringIn(publisher, "name") : stringIn(linked, "publisher");
}
