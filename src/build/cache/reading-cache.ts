import { createHash } from "node:crypto";
import { placeActors, type Place } from "../../graph/placement.ts";
import type { FieldMap } from "../../model/field-map.ts";
import type { ExtractedLine } from "../../model/report.ts";
import type { ReadArticle } from "../articles.ts";
import { toWarning, type Problem } from "../messages.ts";
import { currentVersions, loadedVersions } from "./loaded-versions.ts";
import { KEY_LENGTH } from "./pack-file.ts";
import { openPacks, type CreateFile } from "./packs.ts";
import type { PartRecord } from "./part-record.ts";

/**
 * What earlier builds read and extracted:
 *
 *   a file's bytes, its path, the field map, the code that reads ─▶ what it gave, with its articles
 *   an article as it was read, the reference data, the rules ─────▶ its extracted line
 *
 *   actors and pairs of a level, the layout ──────────────────────▶ their places
 *
 * A row of an index is compared article by article, so that it touches its own alone. Story and
 * corrections come after the lines, and are in no key.
 */
export interface ReadingCache {
  /** What a file gave, with the lines of its articles; undefined where it must be read. */
  findFile: (file: FileIdentity) => KnownPart[] | undefined;
  keepFile: (file: FileIdentity, parts: readonly PartRecord[]) => Promise<void>;
  /** The line of an article, by the hash of the article. */
  findLine: (article: string) => ExtractedLine | undefined;
  keepLine: (article: string, line: ExtractedLine) => Promise<void>;
  /** Places actors, as it did before where they and their pairs are the same. */
  place: typeof placeActors;
  /** Drops what this build did not use. */
  sweep: () => Promise<void>;
  /** Lets go of it; what could not be kept is told. */
  close: (tell: (problem: Problem) => void) => Promise<void>;
}

/** What decides what a file gives. */
export interface FileIdentity {
  path: string;
  /** A hash of its bytes. */
  hash: string;
  map: FieldMap | undefined;
  /** What the index says of an article, as text; empty where it says nothing. */
  rowOf: (file: string) => string;
}

/** What a document of a file gave, and the lines of its articles. */
interface KnownPart {
  part: PartRecord;
  lines: ExtractedLine[];
}

/**
 * Opens the cache of a folder for articles that are looked up in reference data of this hash.
 * Undefined where the sources were edited since this process loaded them: what it extracts is by
 * neither the old rules nor, in workers, by the new.
 */
export async function openReadingCache(
  folder: string,
  reference: string,
  create?: CreateFile,
): Promise<ReadingCache | undefined> {
  const versions = await loadedVersions();
  if (JSON.stringify(await currentVersions()) !== JSON.stringify(versions)) return undefined;
  const { reader, extractor, layout } = versions;
  const packs = await openPacks(folder, create);
  const fileKey = ({ path, hash, map = {} }: FileIdentity): string =>
    keyFrom("file", reader, path, hash, JSON.stringify(map));
  const lineKey = (article: string): string => keyFrom("line", extractor, reference, article);
  const findLine = (article: string): ExtractedLine | undefined => {
    const text = packs.get(lineKey(article));
    return text === undefined ? undefined : JSON.parse(text);
  };
  const waiting: (() => Promise<void>)[] = [];
  const place: ReadingCache["place"] = (actors, pairs) => {
    const key = keyFrom("places", layout, JSON.stringify([actors, pairs]));
    const text = packs.get(key);
    if (text !== undefined) return new Map<string, Place>(JSON.parse(text));
    const places = placeActors(actors, pairs);
    waiting.push(() => packs.put(key, JSON.stringify([...places])));
    return places;
  };
  return {
    findFile: (file) => {
      const text = packs.get(fileKey(file));
      if (text === undefined) return undefined;
      const parts: PartRecord[] = JSON.parse(text);
      const known: KnownPart[] = [];
      for (const part of parts) {
        const lines: ExtractedLine[] = [];
        for (const { facts, hash, row = "" } of part.articles) {
          const line = file.rowOf(facts.file) === row ? findLine(hash) : undefined;
          if (line === undefined) return undefined;
          lines.push(line);
        }
        known.push({ part, lines });
      }
      return known;
    },
    keepFile: (file, parts) => packs.put(fileKey(file), JSON.stringify(parts)),
    findLine,
    keepLine: (article, line) => packs.put(lineKey(article), JSON.stringify(line)),
    place,
    sweep: async () => {
      for (const put of waiting) await put();
      await packs.sweep();
    },
    close: async (tell) => {
      const failure = await packs.close();
      if (failure === undefined) return;
      const message = `not kept for the next build: ${failure.message}`;
      tell(toWarning({ file: failure.file, line: null, message }));
    },
  };
}

/** A hash of an article as it was read, with what was odd about its file. */
export function hashOfArticle({ article, warnings }: ReadArticle): string {
  return keyFrom(JSON.stringify({ article, warnings }));
}

function keyFrom(...parts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, KEY_LENGTH);
}
