import { readFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import * as z from "zod/mini";
import { isDay } from "../model/dates.ts";
import { fieldMapSchema, type FieldMap } from "../model/field-map.ts";
import { storySchema, type StoryText } from "../model/graph-file.ts";
import { reasonOf, type Problem } from "./messages.ts";

const STORY_NAME = "story.yaml";
const day = z.string().check(z.refine(isDay, "expected a day such as 2021-08-31"));
/** What only the build needs does not go into the graph. */
const fileSchema = z.extend(storySchema, {
  map: z.optional(fieldMapSchema),
  /** Of a story among several: what it is made of. */
  articles: z.optional(z.union([z.string(), z.array(z.string())])),
  index: z.optional(z.string()),
  corrections: z.optional(z.string()),
  /** What is seen when it opens, where the view does not say it. */
  window: z.optional(z.strictObject({ from: z.optional(day), to: z.optional(day) })),
});

/** What a story among several is made of, as its file says it. */
interface StoryPlace {
  articles?: string | readonly string[] | undefined;
  index?: string | undefined;
  corrections?: string | undefined;
}

export interface Story {
  text: StoryText;
  /** How the files of its articles call their fields. */
  map?: FieldMap | undefined;
  place: StoryPlace;
  /** The lines of its keys. */
  lines: ReadonlyMap<string, number>;
  /** Keys that say nothing to a story. */
  unknown: readonly string[];
  /** Where it was read; null where the title comes from the folder's name. */
  path: string | null;
  problems: Problem[];
}

const NOTHING_ELSE = { place: {}, lines: new Map<string, number>(), unknown: [] } as const;

/**
 * The story of some articles: the file that is asked for, else `story.yaml` in their folder or
 * beside it, else a title from the folder's name. A story that cannot be read is a problem, and the
 * folder's name stands in for it.
 */
export async function readStory(paths: readonly string[], asked?: string): Promise<Story> {
  const folder = folderOf(paths);
  const fallback: StoryText = { title: titleOf(folder) };
  const places = [join(folder, STORY_NAME), join(dirname(folder), STORY_NAME)];
  for (const path of asked === undefined ? places : [asked]) {
    const source = await readFile(path, "utf8").catch((error: unknown) => {
      if (asked !== undefined) return new Error(reasonOf(error));
      return undefined;
    });
    if (source === undefined) continue;
    if (source instanceof Error) return failed(fallback, path, null, source.message);
    return parseStory(source, path, fallback);
  }
  return { text: fallback, ...NOTHING_ELSE, path: null, problems: [] };
}

function parseStory(source: string, path: string, fallback: StoryText): Story {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    return failed(fallback, path, lines.linePos(broken.pos[0]).line, broken.message);
  }
  const parsed = z.safeParse(fileSchema, document.toJS() ?? {});
  if (parsed.success) {
    const { map, articles, index, corrections, window = {}, ...text } = parsed.data;
    const keys = linesOf(document.contents, lines);
    return {
      text: { ...text, ...viewWithin(text.view, window) },
      map,
      place: { articles, index, corrections },
      lines: keys,
      unknown: [...keys.keys()].filter((key) => !(key in fileSchema.shape)),
      path,
      problems: [],
    };
  }
  const [issue] = parsed.error.issues;
  const key = issue?.path.map(String).join(".") ?? "";
  const node: unknown = document.getIn(issue?.path ?? [], true);
  const range = isRanged(node) ? node.range : undefined;
  const line = range === undefined ? null : lines.linePos(range[0]).line;
  return failed(fallback, path, line, `${key}: ${issue?.message ?? "not a story"}`);
}

/** The view with the days of a window, where it says none; nothing where there is neither. */
function viewWithin(
  view: string | undefined,
  window: { from?: string | undefined; to?: string | undefined },
): { view?: string } {
  const query = new URLSearchParams(view);
  const { from, to } = window;
  const missing = Object.entries({ from, to }).filter(([name]) => !query.has(name));
  if (missing.every(([, value]) => value === undefined)) return view === undefined ? {} : { view };
  const added = missing.flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return { view: [...(view === undefined || view === "" ? [] : [view]), ...added].join("&") };
}

/** The line of each key of a document. */
function linesOf(contents: unknown, lines: LineCounter): Map<string, number> {
  const found = new Map<string, number>();
  if (!isMap(contents)) return found;
  for (const { key } of contents.items) {
    if (!isScalar(key) || !key.range) continue;
    found.set(String(key.value), lines.linePos(key.range[0]).line);
  }
  return found;
}

function isRanged(node: unknown): node is { range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function failed(text: StoryText, file: string, line: number | null, message: string): Story {
  return {
    text,
    ...NOTHING_ELSE,
    path: file,
    problems: [{ file, line, severity: "error", message }],
  };
}

/** The folder of a request: the first path itself, or where it lies. */
export function folderOf(paths: readonly string[]): string {
  const first = paths.find((path) => path !== "-") ?? ".";
  const isFile = /\.\w+$/.test(first) || /[*?{[]/.test(basename(first));
  return resolve(isFile ? dirname(first) : first);
}

/** "my-articles" becomes "My articles". */
function titleOf(folder: string): string {
  const words = basename(folder).replace(/[-_]+/g, " ").trim();
  return words === "" ? "Readout" : words.charAt(0).toUpperCase() + words.slice(1);
}
