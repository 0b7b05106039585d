import type { ReportRef } from "../../model/correction.ts";
import { articleId, foldSpace } from "../../model/ids.ts";
import type { ArticleHead, ExtractedLine, Report } from "../../model/report.ts";
import { likenessOf } from "../likeness.ts";

/** How alike a quote must be to be the same sentence after its article was edited. */
const ALIKE = 0.8;

/** What a correction speaks of, or why there is none: it never guesses. */
type Found<Item> = { item: Item } | { trouble: string };

export interface ReportFinder {
  findReport: (ref: ReportRef) => Found<Report>;
  findArticle: (ref: string) => Found<ArticleHead>;
}

/**
 * Finds reports and articles in extracted lines, by their ids and failing that by their words. `follow`
 * leads from the ids that actors had to those that they have.
 */
export function createReportFinder(
  lines: readonly ExtractedLine[],
  follow: (id: string) => string = (id) => id,
): ReportFinder {
  const byId = new Map(lines.flatMap(({ contacts }) => contacts.map((each) => [each.id, each])));
  const findLine = (ref: string): Found<ExtractedLine> => {
    const id = articleId(ref, ref);
    const named = lines.filter(
      ({ article }) => [article.id, article.file].includes(ref) || article.id === id,
    );
    // A build in another folder calls the same file by a longer or a shorter path.
    const fitting =
      named.length > 0 ? named : lines.filter(({ article }) => isPathOf(article.file, ref));
    return only(fitting, `article ${JSON.stringify(ref)}`, ({ article }) => article.id);
  };
  return {
    findArticle: (ref) => {
      const found = findLine(ref);
      return "trouble" in found ? found : { item: found.item.article };
    },
    findReport: (ref) => {
      const report = ref.id === undefined ? undefined : byId.get(ref.id);
      if (report !== undefined) return { item: report };
      const { article, quote } = ref;
      if (article === undefined || quote === undefined) {
        return { trouble: `no report ${ref.id ?? ""}, and no article and quote to find it by` };
      }
      const line = findLine(article);
      if ("trouble" in line) return line;
      const fitting = line.item.contacts.filter((each) =>
        isTold(each, quote, ref.with ?? [], follow),
      );
      return only(
        fitting,
        `report in ${line.item.article.file} with a quote like ${JSON.stringify(foldSpace(quote))}`,
        ({ id }) => id,
      );
    },
  };
}

function isPathOf(file: string, ref: string): boolean {
  return file.endsWith(`/${ref}`) || ref.endsWith(`/${file}`);
}

function isTold(
  { evidence, participants }: Report,
  quote: string,
  actors: readonly string[],
  follow: (id: string) => string,
): boolean {
  const ids = participants.flatMap(({ id, represents }) => [id, ...represents]);
  const present = new Set(ids.map(follow));
  return (
    actors.every((id) => present.has(follow(id))) &&
    evidence.some((each) => likenessOf(each.quote, quote) >= ALIKE)
  );
}

function only<Item>(
  fitting: readonly Item[],
  what: string,
  idOf: (item: Item) => string,
): Found<Item> {
  const [item] = fitting;
  if (item === undefined) return { trouble: `no ${what}` };
  if (fitting.length === 1) return { item };
  return {
    trouble: `fits ${fitting.length}, left to none: ${what} may be ${fitting.map(idOf).join(" or ")}`,
  };
}
