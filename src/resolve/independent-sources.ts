import type { SourcedReport } from "../model/contact.ts";
import { foldedName } from "./aliases.ts";

/** Words for those who may be anybody: two papers that cite "officials" may have asked two of them. */
const NOBODY =
  /\b(officials?|sources?|diplomats?|aides?|advisers?|people|media|reports?|spokes\w+|reporters?)$/i;

/**
 * Which reports of a contact count as one source: those of one publisher, copies of one text, and
 * those who quote one readout, be it published by its author or not. By article, the first of its
 * source; `reports` come in the order of publication.
 */
export function findSources(reports: readonly SourcedReport[]): Map<string, string> {
  const sources = new Map<string, string>();
  const articleOf = new Map<string, string>();
  const firstOf = (article: string): string => {
    const next = sources.get(article) ?? article;
    return next === article ? article : firstOf(next);
  };
  const order = new Map<string, number>();
  for (const report of reports) {
    if (!sources.has(report.article)) sources.set(report.article, report.article);
    if (!order.has(report.article)) order.set(report.article, order.size);
    for (const key of keysOf(report)) {
      const known = articleOf.get(key);
      if (known === undefined) articleOf.set(key, report.article);
      else {
        const [a, b] = [firstOf(known), firstOf(report.article)];
        const isEarlier = (order.get(a) ?? 0) <= (order.get(b) ?? 0);
        sources.set(isEarlier ? b : a, isEarlier ? a : b);
      }
    }
  }
  return new Map([...sources.keys()].map((article) => [article, firstOf(article)]));
}

/** What reports of one source have in common. */
function keysOf({ original, publisher, attributedTo }: SourcedReport): string[] {
  const told = [publisher, isReadout(attributedTo) ? attributedTo : null];
  const names = told
    .map((name) => (name === null ? "" : foldedName(name.replace(/^the /i, ""))))
    .filter((name) => name !== "");
  return [`text ${original}`, ...names.map((name) => `name ${name}`)];
}

/** Whether the source that an article names is somebody in particular: "State Department", not "spokesman". */
function isReadout(attributedTo: string | null): boolean {
  return attributedTo !== null && /\p{Lu}/u.test(attributedTo) && !NOBODY.test(attributedTo);
}
