import { existsSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import { watch } from "chokidar";
import { isDynamicPattern } from "tinyglobby";
import type { BuildRequest } from "./build-graph.ts";
import { OWN_REFERENCE } from "./reference-folder.ts";
import { folderOf } from "./story.ts";

/** Milliseconds of quiet before a rebuild: an editor saves in several steps. */
const QUIET = 150;

/**
 * Calls `build` once, and again after each change of the articles, the index, the reference data, the
 * story or the corrections; changes while it is at work bring one more. Resolves after the first.
 */
export async function watchSources(
  request: BuildRequest,
  build: () => Promise<void>,
): Promise<void> {
  const own = [request.out, request.report, request.cache].flatMap((path) =>
    typeof path === "string" ? [resolve(path)] : [],
  );
  const watcher = watch(findPlaces(request), {
    ignoreInitial: true,
    ignored: (path) => own.some((each) => path === each || path.startsWith(each + sep)),
  });
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.on("all", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(build);
    }, QUIET);
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  // What changes while it reads is noticed already.
  running = running.then(build);
  await running;
}

/** The files and folders that a build depends on; those that may yet come, by their folders. */
function findPlaces({ paths, index, reference, story, corrections }: BuildRequest): string[] {
  const articles = paths.filter((path) => path !== "-").map(baseOf);
  const folder = folderOf(paths);
  const beside = ["story.yaml", "corrections.yaml"].map((name) => join(dirname(folder), name));
  const others = [index, reference ?? OWN_REFERENCE, story, corrections, ...beside];
  return [...articles, ...others].flatMap((path) => (path === undefined ? [] : [resolve(path)]));
}

/** What a pattern is looked for in: "news/*.txt" in "news". */
function baseOf(path: string): string {
  if (existsSync(path) || !isDynamicPattern(path)) return path;
  const parts = path.split("/");
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join("/") || "."
  );
}
