import { createHash } from "node:crypto";

/** The first 16 hexadecimal digits of SHA-256: 64 bits, enough to keep millions of articles apart. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

const TRACKING = /^(utm_.+|fbclid|gclid|ref|amp)$/i;

/**
 * An address without what varies between copies of one page: scheme, "www.", tracking parameters,
 * fragment, trailing slash. Undefined where it is not an http address.
 */
function canonicalAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.searchParams.sort();
  const query = [...url.searchParams].filter(([key]) => !TRACKING.test(key));
  const path = url.pathname.replace(/\/+$/, "");
  const search = query.length > 0 ? `?${new URLSearchParams(query).toString()}` : "";
  return `${url.hostname.replace(/^www\./, "")}${path}${search}`;
}

/** An article's id hashes its canonical address, else its text. */
export function articleId(url: string | undefined, text: string): string {
  const address = url === undefined ? undefined : canonicalAddress(url);
  return `a:${hashOf(address ?? text)}`;
}

/**
 * A report's id hashes the article's id, the quote with white space folded, and its ordinal among
 * equals of that article: never rule, offset or reference data, so that links survive rebuilds.
 */
export function reportId(article: string, quote: string, ordinal: number): string {
  return `r:${hashOf(`${article}\n${foldSpace(quote)}\n${ordinal}`)}`;
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
