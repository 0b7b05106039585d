import type { Correction, ReportRef } from "../../model/correction.ts";
import type { ArticleHead, ExtractedLine, Report } from "../../model/report.ts";
import { createReportFinder, type ReportFinder } from "./find-reports.ts";

/** How an article is called in a correction: by its address, else by its file. */
export type NameArticle = (article: ArticleHead) => string;

/**
 * A correction with the article and the quote of every report that it names by id alone, so that it is
 * found after its sentence was edited; where the sentence tells of several contacts, with who takes
 * part. An article that is hidden gets the name that outlives an edit. What stands in no line stays
 * as it is.
 */
export function describeReports(
  correction: Correction,
  lines: readonly ExtractedLine[],
  nameOf: NameArticle,
): Correction {
  const finder = createReportFinder(lines);
  const described = (ref: ReportRef): ReportRef => describe(ref, lines, finder, nameOf);
  switch (correction.kind) {
    case "split-actor":
    case "split-contact":
      return { ...correction, reports: correction.reports.map(described) };
    case "join-contacts":
      return { ...correction, contacts: correction.contacts.map(described) };
    case "drop-contact":
    case "change-contact":
      return { ...correction, contact: described(correction.contact) };
    case "hide-article": {
      const found = finder.findArticle(correction.article);
      return "trouble" in found ? correction : { ...correction, article: nameOf(found.item) };
    }
    default:
      return correction;
  }
}

function describe(
  ref: ReportRef,
  lines: readonly ExtractedLine[],
  { findReport }: ReportFinder,
  nameOf: NameArticle,
): ReportRef {
  const { id } = ref;
  if (id === undefined || ref.article !== undefined || ref.quote !== undefined) return ref;
  const line = lines.find(({ contacts }) => contacts.some((each) => each.id === id));
  const report = line?.contacts.find((each) => each.id === id);
  const quote = report?.evidence[0]?.quote;
  if (line === undefined || report === undefined || quote === undefined) return ref;
  const place = { article: nameOf(line.article), quote };
  const isFound = (more: ReportRef): boolean => {
    const found = findReport({ ...place, ...more });
    return !("trouble" in found) && found.item.id === id;
  };
  const parties = { with: idsOf(report) };
  return { id, ...place, ...(!isFound({}) && isFound(parties) && parties) };
}

function idsOf({ participants }: Report): string[] {
  return participants.map(({ id }) => id);
}
