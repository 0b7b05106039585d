import { FIELDS, type Field } from "../model/field-map.ts";

/** Names of fields that are known, by what they fill; null is known and not kept. */
const NAMES: Readonly<Record<string, Field | null>> = {
  ...Object.fromEntries(FIELDS.map((field) => [field, field])),
  headline: "title",
  date: "published",
  "published on": "published",
  "published at": "published",
  "published date": "published",
  "publication date": "published",
  "publish date": "published",
  publishedat: "published",
  datepublished: "published",
  pubdate: "published",
  posted: "published",
  source: "publisher",
  outlet: "publisher",
  newspaper: "publisher",
  link: "url",
  address: "url",
  permalink: "url",
  "canonical url": "url",
  lang: "language",
  author: "byline",
  authors: "byline",
  updated: "modified",
  lastmod: "modified",
  body: "text",
  content: "text",
  section: null,
  category: null,
  tags: null,
  licence: null,
  license: null,
};

/** What a name in a file fills; undefined where it is not known. */
export function resolveFieldName(name: string): Field | null | undefined {
  const key = name.trim().toLowerCase().replace(/_/g, " ");
  return Object.hasOwn(NAMES, key) ? NAMES[key] : undefined;
}
