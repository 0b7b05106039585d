import { csvArticles } from "./csv-articles.ts";
import { feed } from "./feed.ts";
import type { Format, TextDocument } from "./format.ts";
import { frontMatter } from "./front-matter.ts";
import { htmlPage } from "./html-page.ts";
import { jsonArticles } from "./json-articles.ts";
import { otherXml } from "./other-xml.ts";
import { plainText } from "./plain-text.ts";

/** The formats in the order in which they are asked; plain text takes what the others leave. */
const FORMATS: readonly Format[] = [
  feed,
  jsonArticles,
  otherXml,
  htmlPage,
  frontMatter,
  csvArticles,
];

/** The format of a document, by its content and not by its name. */
export function formatOf(document: TextDocument): Format {
  return FORMATS.find(({ recognise }) => recognise(document)) ?? plainText;
}
