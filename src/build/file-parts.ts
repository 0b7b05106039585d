import type { ExtractedLine } from "../model/report.ts";
import { resolveRow } from "../read/index-rows.ts";
import { openSource, type ReadPart } from "../read/open-source.ts";
import { failedFile, type Known } from "../read/read-articles.ts";
import { openHashed, type HashedFile } from "./cache/file-content.ts";
import { recordOf, type PartRecord } from "./cache/part-record.ts";
import { hashOfArticle, type FileIdentity, type ReadingCache } from "./cache/reading-cache.ts";
import type { ReadArticle } from "./articles.ts";
import { reasonOf } from "./messages.ts";
import { openFile } from "./sources.ts";

/** An article that is to be extracted, with its hash where lines are kept, or the line that was kept. */
export type Work = (ReadArticle & { hash?: string }) | { line: ExtractedLine };

/** What one document of a file gave, and what is to be done with each of its articles. */
export interface FilePart {
  part: PartRecord;
  work: readonly Work[];
}

/**
 * The documents of a file, from the cache where nothing that they depend on has changed; where its
 * disk fails, that is the last of them.
 */
export async function* openParts(
  file: string,
  known: Known,
  cache?: ReadingCache,
): AsyncGenerator<FilePart> {
  try {
    if (cache === undefined || file === "-") {
      for await (const part of openSource(openFile(file), known)) yield partOf(part);
    } else yield* openKnown(file, known, cache);
  } catch (error) {
    const failed = failedFile(file, reasonOf(error));
    yield partOf({ ...failed, path: file, within: [], beside: [] });
  }
}

function partOf(part: ReadPart): FilePart {
  return { part: recordOf(part, [], () => ""), work: articlesOf(part) };
}

async function* openKnown(
  path: string,
  known: Known,
  cache: ReadingCache,
): AsyncGenerator<FilePart> {
  const file = await openHashed(path);
  const identity = { path, hash: file.hash, map: known.map, rowOf: rowsOf(known) };
  const kept = cache.findFile(identity);
  if (kept !== undefined) {
    for (const { part, lines } of kept) yield { part, work: lines.map((line) => ({ line })) };
    return;
  }
  yield* readAndKeep(file, known, identity, cache);
}

async function* readAndKeep(
  file: HashedFile,
  known: Known,
  identity: FileIdentity,
  cache: ReadingCache,
): AsyncGenerator<FilePart> {
  const parts: PartRecord[] = [];
  for await (const read of openSource(file.source, known)) {
    const articles = articlesOf(read);
    const hashes = articles.map(hashOfArticle);
    const part = recordOf(read, hashes, identity.rowOf);
    parts.push(part);
    const work = articles.map(({ article, warnings }, at): Work => {
      const hash = hashes[at] ?? "";
      const line = cache.findLine(hash);
      return line === undefined ? { article, warnings, hash } : { line };
    });
    yield { part, work };
  }
  if (await file.isUnchanged()) await cache.keepFile(identity, parts);
}

/** What an index says of an article, as text; the line that it says it in may move. */
function rowsOf({ index }: Known): FileIdentity["rowOf"] {
  return (file) => {
    const row = index && resolveRow(index, file);
    return row === undefined ? "" : JSON.stringify({ ...row, line: undefined });
  };
}

function articlesOf({ articles, warnings }: ReadPart): ReadArticle[] {
  return articles.map((article) => {
    const own = warnings.filter((warning) => warning.article === article.id);
    return { article, warnings: own.map(({ code, message }) => ({ code, message })) };
  });
}
