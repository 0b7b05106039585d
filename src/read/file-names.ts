import { decodeText } from "./decode.ts";
import type { FieldMap } from "../model/field-map.ts";
import { isArticleTable } from "./formats/csv-articles.ts";
import { hasFrontMatter } from "./formats/front-matter.ts";

/** Which files of a folder or an archive are opened; what is in them is told by their content. */
const ENDINGS = new Set(
  `atom csv eml gz htm html json jsonl markdown md mht mhtml ndjson rss tsv txt warc xhtml xml zip`.split(
    " ",
  ),
);

/** The endings of files that may hold articles. */
export const ARTICLE_ENDINGS: readonly string[] = [...ENDINGS];

/** Whether a member of an archive may hold articles: by its ending, or because it has none. */
export function isArticleName(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (name.startsWith(".") || /(?:^|\/)__MACOSX\//.test(path)) return false;
  const dot = name.lastIndexOf(".");
  return dot < 0 || ENDINGS.has(name.slice(dot + 1).toLowerCase());
}

/**
 * Why a file of a folder is none of its articles: notes and tables may lie beside them. Undefined
 * where it may be one.
 */
export function reasonToLeave(path: string, head: Uint8Array, map: FieldMap): string | undefined {
  const decoded = decodeText(head);
  const text = "text" in decoded ? decoded.text : "";
  if (/\.(?:md|markdown)$/i.test(path)) {
    return hasFrontMatter(text) ? undefined : "notes in Markdown, expected front matter";
  }
  if (/\.(?:csv|tsv)$/i.test(path)) {
    return isArticleTable(text, map) ? undefined : "table without a column of text";
  }
  return undefined;
}
