import { join } from "node:path";
import { RULE_EXAMPLES } from "../extract/rules/examples.ts";
import { createGraph, type BodyFacts } from "../graph/create-graph.ts";
import type { ExtractedLine } from "../model/report.ts";
import { mergeLines } from "../resolve/lines.ts";
import { openReadingCache, type ReadingCache } from "./cache/reading-cache.ts";
import { correctLines } from "./corrections.ts";
import { extractLines } from "./extracted-lines.ts";
import { countOf, reasonOf, toWarning, type Problem } from "./messages.ts";
import { writeMoreLetters } from "./more-letters.ts";
import { writeGraph } from "./output.ts";
import { createProgress, type Progress } from "./progress.ts";
import type { FieldMap } from "../model/field-map.ts";
import { createReadingReport, describeReading, writeReading } from "./reading-report.ts";
import { bodiesOf, formerIdsOf, readReference, type ReferenceFolder } from "./reference-folder.ts";
import { readStory } from "./story.ts";

const CACHE_NAME = "cache";

export interface BuildRequest {
  paths: readonly string[];
  /** The folder that the graph is written into. */
  out: string;
  index?: string | undefined;
  /** The folder of the reference data; the package's own where it is not given. */
  reference?: string | undefined;
  story?: string | undefined;
  /** Its public address, where the story itself names none. */
  address?: string | undefined;
  /** The editors' corrections; else `corrections.yaml` in the folder of the articles or beside it. */
  corrections?: string | undefined;
  /** How the fields of JSON and of tables are called; else the story says it. */
  map?: FieldMap | undefined;
  /** The file that tells what was read and what was not. */
  report?: string | undefined;
  /** How many workers share many articles; one a core where it is not given. */
  workers?: number | undefined;
  /** The Redis whose workers extract the articles. */
  queue?: string | undefined;
  /** The folder of the cache, `cache` in the graph's where it is not given; false for none. */
  cache?: string | false | undefined;
  /** Is told what was read before it is corrected, for whoever tries corrections on it. */
  keep?: ((read: ReadLines) => void) | undefined;
}

/** What corrections are applied to. */
export interface ReadLines {
  lines: readonly ExtractedLine[];
  /** States and organisations by actor id, under the names of the reference data. */
  bodies: ReadonlyMap<string, BodyFacts>;
  /** What the reference data called actors before, with what it calls them now. */
  renamed: ReadonlyMap<string, string>;
}

export interface BuildResult {
  problems: Problem[];
  /** "read 40 articles in 38 files (30 text, 10 HTML), 1 in another language". */
  reading: string;
  /** The files of the articles that were extracted. */
  extracted: string[];
  /** How many articles were not, for they are as an earlier build extracted them. */
  kept: number;
  /** "40 articles, 97 contacts between 61 actors". */
  summary: string;
}

/**
 * Articles to a graph on disk. Problems are collected and the rest goes on; throws where not one
 * article could be read, and leaves the graph before.
 */
export async function buildGraph(
  request: BuildRequest,
  progress: Progress = createProgress(),
  say: (message: string) => void = () => {},
): Promise<BuildResult> {
  const problems: Problem[] = [];
  const tell = (problem: Problem): void => void problems.push(problem);
  const folder = await readReference(request.reference);
  problems.push(...folder.problems.map(toWarning));
  const { map } = await readStory(request.paths, request.story);
  const lines: ExtractedLine[] = [];
  const extracted: string[] = [];
  const report = createReadingReport();
  const cache = await openCache(request, folder.hash, tell);
  try {
    const listener = {
      tell,
      progress,
      report,
      say,
      extracted: (file: string) => void extracted.push(file),
    };
    const mapped = { ...request, map: request.map ?? map };
    const work = extractLines(mapped, folder.reference, listener, cache);
    for await (const line of work) lines.push(line);
    const reading = report.reading();
    if (request.report !== undefined) await writeReading(request.report, reading);
    if (lines.length === 0) throw new NothingRead(problems);
    const summary = await writeLines([lines], request, folder, tell, cache?.place);
    await cache?.sweep();
    const kept = Math.max(0, lines.length - extracted.length);
    return { problems, reading: describeReading(reading), extracted, kept, summary };
  } finally {
    progress.done();
    await cache?.close(tell);
  }
}

/** The cache of a build; one that cannot be opened is told, and the build does without. */
async function openCache(
  { out, cache = join(out, CACHE_NAME) }: BuildRequest,
  reference: string,
  tell: (problem: Problem) => void,
): Promise<ReadingCache | undefined> {
  if (cache === false) return undefined;
  try {
    return await openReadingCache(cache, reference);
  } catch (error) {
    const message = `no cache: ${reasonOf(error)}`;
    tell(toWarning({ file: cache, line: null, message }));
    return undefined;
  }
}

/** Nothing was read; the problems say why. */
export class NothingRead extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("no article could be read, so no graph was built");
    this.problems = problems;
  }
}

/** Extracted lines to a graph on disk. */
export async function writeLines(
  shards: readonly (readonly ExtractedLine[])[],
  request: Pick<BuildRequest, "paths" | "out" | "story" | "address" | "corrections" | "keep">,
  { reference }: ReferenceFolder,
  tell: (problem: Problem) => void,
  place?: ReadingCache["place"],
): Promise<string> {
  const story = await readStory(request.paths, request.story);
  story.problems.forEach(tell);
  const { address } = request;
  const text = { ...(address !== undefined && { url: address }), ...story.text };
  const bodies = bodiesOf(reference);
  const merged = mergeLines(shards);
  const renamed = formerIdsOf(reference);
  request.keep?.({ lines: merged, bodies: new Map(bodies), renamed });
  const mended = await correctLines(merged, request, { bodies, renamed }, tell);
  const { lines, contacts, applied, formerIds } = mended;
  const built = createGraph(
    contacts,
    lines,
    text,
    bodies,
    RULE_EXAMPLES,
    applied,
    place,
    formerIds,
  );
  await writeGraph(request.out, built);
  await writeMoreLetters(request.out, built.graph);
  const between = countOf(new Set(contacts.flatMap(idsOf)).size, "actor");
  const counts = [countOf(lines.length, "article"), countOf(contacts.length, "contact")];
  const corrected =
    applied.length === 0 ? "" : `, ${countOf(applied.length, "correction")} applied`;
  return `${counts.join(", ")} between ${between}${corrected}`;
}

function idsOf({ participants }: { participants: readonly { id: string }[] }): string[] {
  return participants.map(({ id }) => id);
}
