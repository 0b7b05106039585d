import type { Article } from "../model/article.ts";
import { articleId, hashOf } from "../model/ids.ts";
import type { ArticleRecord } from "./article-record.ts";
import type { IndexRow } from "./article-index.ts";
import { resolvePublished } from "./date-expressions.ts";
import { isEnglish } from "./language.ts";
import { readPage, type Page } from "./page.ts";
import { invalidPublicationDate, notEnglish, overlongField, type LineWarning } from "./problems.ts";

/** Of a page in another language this much is looked at, in UTF-16 units. */
const SAMPLE = 2000;
/** Titles and addresses are shorter, in UTF-16 units. */
const LONGEST_FACT = 2000;
const FACTS = ["title", "url", "publisher", "published", "modified", "byline", "language"] as const;

/**
 * An article from its text and what is said of it: the index goes before the record's own fields,
 * and those before what the page says. An article in another language has no passages.
 */
export function createArticle(
  given: ArticleRecord & { file: string },
  row: IndexRow | undefined,
): { article: Article; warnings: LineWarning[] } {
  const { text, file } = given;
  const warnings: LineWarning[] = [];
  const record = withoutOverlong(given, warnings);
  const title = row?.title ?? record.title;
  const published = record.published === undefined ? undefined : resolvePublished(record.published);
  if (record.published !== undefined && published === undefined) {
    warnings.push(invalidPublicationDate(record.published, null));
  }
  const page = readPage(text, { title, published: row?.published ?? published });
  const url = row?.url ?? record.url ?? page.url;
  const language = row?.language ?? record.language ?? page.language;
  const isRead = language === undefined ? isEnglish(sampleOf(text, page)) : /^en\b/i.test(language);
  if (!isRead) warnings.push(notEnglish(language));
  const article: Article = {
    id: articleId(url, text),
    file,
    text,
    textHash: hashOf(text),
    passages: isRead ? page.passages : [],
  };
  const facts = {
    title: title ?? page.title,
    url,
    publisher: row?.publisher ?? record.publisher ?? page.publisher,
    published: page.published,
    modified: record.modified === undefined ? page.modified : resolvePublished(record.modified),
    byline: record.byline ?? page.byline,
    language,
    dateline: page.dateline,
    names: record.names,
  };
  Object.assign(article, Object.fromEntries(Object.entries(facts).filter(isSaid)));
  return { article, warnings: [...warnings, ...page.warnings] };
}

/** A record without facts that no article says in so many words. */
function withoutOverlong(record: ArticleRecord, warnings: LineWarning[]): ArticleRecord {
  const short = { ...record };
  for (const field of FACTS) {
    const length = short[field]?.length ?? 0;
    if (length <= LONGEST_FACT) continue;
    warnings.push(overlongField(field, length));
    delete short[field];
  }
  return short;
}

/** The text proper; menus in another language do not count. */
function sampleOf(text: string, { passages }: Page): string {
  let sample = "";
  for (const { start, end, kind } of passages) {
    if (sample.length >= SAMPLE) break;
    if (kind === "text") sample += ` ${text.slice(start, Math.min(end, start + SAMPLE))}`;
  }
  return sample === "" ? text.slice(0, SAMPLE) : sample;
}

/** Optional fields are left out, not undefined. */
function isSaid([, value]: [string, unknown]): boolean {
  return value !== undefined;
}
