import type { Article } from "../model/article.ts";
import type { Reference } from "../reference/types.ts";
import { findNames, gazetteerOf } from "./gazetteer.ts";
import { placeAt } from "./source.ts";
import { tokenize } from "./tokens.ts";

const OFFICIAL =
  /\b(?:ministry|department|office|government|presidency|embassy|mission|cabinet|palace|court|secretariat|commission|council|foreign affairs|prime minister|president|state)\b/i;

/**
 * The state or organisation whose own page an article is, by its publisher: "Ministry of Foreign
 * Affairs of Japan", "U.S. Department of State". Undefined for the press, which writes of anybody.
 */
export function findHome(article: Article, reference: Reference): string | undefined {
  const { publisher } = article;
  if (publisher === undefined || !OFFICIAL.test(publisher)) return undefined;
  const tokens = tokenize(publisher);
  const source = {
    tokens,
    names: findNames(gazetteerOf(reference), tokens),
    reference,
    led: false,
  };
  for (let at = 0; at < tokens.length; at++) {
    const place = placeAt(source, at);
    if (place?.ids.length === 1) return place.ids[0];
  }
  return undefined;
}
