import { readFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { Connect, Logger, Plugin, ViteDevServer } from "vite";
import { openDesk, withEditor } from "./editing/development.ts";
import type { Desk } from "./editing/desk.ts";
import { MORE_LETTERS_NAME } from "./font-files.ts";
import { formatProblem, reasonOf } from "./messages.ts";
import { placesIn, type Places } from "./places.ts";
import { DATA_FOLDER, isData, readDataFiles } from "./publish/data-files.ts";

/** Milliseconds of quiet before a rebuild: an editor saves in several steps. */
export const QUIET = 120;
/** The page reloads its graph on this message. */
export const REBUILT = "readout:graph";

/**
 * Builds the graph when the development server starts and whenever an article, the reference data,
 * the story or the corrections change, and serves it; in a production build the files become part
 * of the page.
 */
export function readoutGraph(): Plugin {
  let places: Places = { articles: "", out: "", index: undefined };
  let logger: Logger;
  let isPublished = false;
  return {
    name: "readout-graph",
    configResolved: (config) => {
      places = placesIn(config.root);
      logger = config.logger;
      isPublished = config.command === "build";
    },
    configureServer: async (server) => {
      server.middlewares.use(serveData(places.out));
      const desk = openDesk(server, [places.articles]);
      await build(places, logger, desk);
      watch(server, places, logger, desk);
    },
    // The published page has no editor's mode: there is no server behind it.
    transformIndexHtml: {
      order: "pre",
      handler: (page, { server }) => (server === undefined ? page : withEditor(page)),
    },
    // Before the folder of the site is emptied: where no graph can be built, the site before stays.
    async buildStart() {
      if (isPublished && !(await build(places, logger))) this.error("no graph could be built");
    },
    async generateBundle() {
      const { files } = await readDataFiles(places.out);
      for (const { name, content } of files) {
        this.emitFile({ type: "asset", fileName: name, source: content });
      }
    },
  };
}

/** Builds once and tells what went wrong; the graph before stays where nothing could be built. */
async function build(
  { articles, out, index }: Places,
  logger: Logger,
  desk?: Desk,
): Promise<boolean> {
  // Loaded late: a server that is only asked for its version needs no language model.
  const { buildGraph } = await import("./build-graph.ts");
  try {
    const result = await buildGraph({
      paths: [articles],
      out,
      ...(index !== undefined && { index }),
      keep: desk?.learn,
    });
    for (const problem of result.problems) logger.warn(formatProblem(problem));
    logger.info(result.summary);
    return true;
  } catch (error) {
    logger.error(`the graph was not built, the one before stays: ${reasonOf(error)}`);
    return false;
  }
}

function watch(server: ViteDevServer, places: Places, logger: Logger, desk: Desk): void {
  const data = resolve(server.config.root, "data");
  const watched = [
    places.articles,
    ...(places.index === undefined ? [] : [places.index]),
    join(data, "reference"),
    join(data, "story.yaml"),
    join(data, "corrections.yaml"),
    join(dirname(places.articles), "story.yaml"),
    join(dirname(places.articles), "corrections.yaml"),
  ];
  server.watcher.add(watched);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const rebuild = async (): Promise<void> => {
    const isBuilt = await build(places, logger, desk);
    if (isBuilt) server.ws.send({ type: "custom", event: REBUILT });
  };
  server.watcher.on("all", (_event, path) => {
    const full = resolve(path);
    if (!watched.some((each) => full === each || full.startsWith(each + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(rebuild);
    }, QUIET);
  });
}

/** Serves the graph and its evidence as they lie in the folder now. */
export function serveData(out: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (path !== `/${DATA_FOLDER}/${name}` || !isData(name)) return next();
    readFile(join(out, name)).then(
      (body) => {
        const isFont = name === MORE_LETTERS_NAME;
        response.setHeader("content-type", isFont ? "font/ttf" : "application/json");
        response.setHeader("cache-control", "no-store");
        response.end(body);
      },
      () => {
        response.statusCode = 404;
        response.end("no graph has been built");
      },
    );
  };
}
