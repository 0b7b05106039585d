import { fileNameOf, pathPartsOf, type ArticleIndex, type IndexRow } from "./article-index.ts";
import {
  ambiguousIndexRow,
  unusedIndexRow,
  type FileWarning,
  type LineWarning,
} from "./problems.ts";

/** The row for an article's file; of several that fit, the one with the longest path. */
export function resolveRow(index: ArticleIndex, file: string): IndexRow | undefined {
  return index.rows
    .get(fileNameOf(file))
    ?.filter((row) => fitsRow(row, file))
    .sort((a, b) => pathPartsOf(b.file).length - pathPartsOf(a.file).length)[0];
}

/** Rows whose article was never read. */
export function findUnusedRows(index: ArticleIndex, files: readonly string[]): FileWarning[] {
  return findRows(index, files, (used) => used.length === 0, unusedIndexRow);
}

/** Rows that fit several articles: the same file name in different folders. */
export function findAmbiguousRows(index: ArticleIndex, files: readonly string[]): FileWarning[] {
  return findRows(index, files, (used) => used.length > 1, ambiguousIndexRow);
}

/** The index without the rows of these warnings, so that an ambiguous row is applied to nothing. */
export function withoutRows(index: ArticleIndex, warnings: readonly FileWarning[]): ArticleIndex {
  const lines = new Set(warnings.map(({ line }) => line));
  const rows = [...index.rows].map(
    ([name, all]) => [name, all.filter(({ line }) => !lines.has(line))] as const,
  );
  return { ...index, rows: new Map(rows) };
}

function findRows(
  index: ArticleIndex,
  files: readonly string[],
  isOdd: (used: readonly string[]) => boolean,
  warn: (file: string, used: readonly string[]) => LineWarning,
): FileWarning[] {
  const used = new Map<IndexRow, string[]>();
  for (const file of new Set(files)) {
    const row = resolveRow(index, file);
    if (row) used.set(row, [...(used.get(row) ?? []), file]);
  }
  return [...index.rows.values()]
    .flat()
    .filter((row) => isOdd(used.get(row) ?? []))
    .sort((a, b) => a.line - b.line)
    .map((row) => {
      const { code, message } = warn(row.file, used.get(row) ?? []);
      return { code, message, file: index.path, line: row.line };
    });
}

function fitsRow(row: IndexRow, file: string): boolean {
  const wanted = pathPartsOf(row.file);
  const parts = pathPartsOf(file);
  return (
    wanted.length <= parts.length &&
    wanted.every((part, at) => part === parts.at(at - wanted.length))
  );
}
