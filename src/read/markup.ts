/** The parts of a page's source that say something of the page: elements, metadata, links. */
import { ATTRIBUTES, decodeEntities } from "./html-text.ts";

const META = new RegExp(`<meta\\s${ATTRIBUTES}>`, "gi");
const LINK = new RegExp(`<link\\s${ATTRIBUTES}>`, "gi");

/** The elements of a page by this name, with their tags; those within another are part of it. */
export function piecesBetween(html: string, name: string): string[] {
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

/** The content of the first `meta` element with the first of these properties or names that is there. */
export function metaOf(html: string, ...names: readonly string[]): string | undefined {
  const said = new Map<string, string>();
  for (const [tag] of html.matchAll(META)) {
    const content = attributeOf(tag, "content")?.trim() ?? "";
    for (const kind of ["property", "name", "itemprop"]) {
      const name = attributeOf(tag, kind)?.toLowerCase();
      if (name !== undefined && content !== "" && !said.has(name)) said.set(name, content);
    }
  }
  return names.map((name) => said.get(name.toLowerCase())).find((content) => content !== undefined);
}

/** Where the page says that it belongs. */
export function linkOf(html: string): string | undefined {
  for (const [tag] of html.matchAll(LINK)) {
    if (attributeOf(tag, "rel")?.toLowerCase() === "canonical") return attributeOf(tag, "href");
  }
  return undefined;
}

/** The first time of a page that is written for machines. */
export function timeOf(html: string): string | undefined {
  return /<time\b[^<>]*\bdatetime\s*=\s*["']([^"']+)["']/i.exec(html)?.[1];
}

/** The value of a tag's attribute. */
export function attributeOf(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i").exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}
