import { readdir } from "node:fs/promises";
import type { Connect, Logger, Plugin } from "vite";
import { reasonOf } from "../messages.ts";
import { GRAPH_NAME } from "../output.ts";
import { placesIn } from "../places.ts";
import { DATA_FOLDER, publishedName } from "./data-files.ts";
import { createHeadersFile, HEADERS_NAME } from "./headers.ts";
import { openStory } from "./published-story.ts";
import { createStoryFiles, findLacks } from "./story-files.ts";
import { completePage, PAGES } from "./story-page.ts";

/**
 * Completes the pages with what they tell before a script runs, and puts posters and what others read
 * of a story beside them. The graph is built by then.
 */
export function readoutPages(): Plugin {
  let out = "";
  let publicFolder = "";
  let logger: Logger;
  return {
    name: "readout-pages",
    configResolved: (config) => {
      out = placesIn(config.root).out;
      publicFolder = config.publicDir;
      logger = config.logger;
    },
    configureServer: (server) => {
      server.middlewares.use(createMiddleware(out));
    },
    transformIndexHtml: {
      order: "post",
      handler: async (html, { server, path }) => {
        const name = PAGES.find((each) => path.endsWith(`/${each}`));
        if (server === undefined || name === undefined) return html;
        try {
          return await completePage(html, await openStory(out), name);
        } catch (error) {
          // The page itself tells that there is no graph.
          logger.warn(`the page is served without its story: ${reasonOf(error)}`);
          return html;
        }
      },
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const story = await openStory(out);
        const data = `./${DATA_FOLDER}/${await publishedName(out, GRAPH_NAME)}`;
        for (const lack of findLacks(story)) logger.warn(lack);
        for (const name of PAGES) {
          const page = bundle[name];
          if (page?.type !== "asset") this.error(`got no ${name}, expected a page`);
          page.source = await completePage(String(page.source), story, name, data);
        }
        const names = [...Object.keys(bundle), ...(await namesIn(publicFolder))];
        for (const { name, write } of createStoryFiles(story)) {
          this.emitFile({ type: "asset", fileName: name, source: await write() });
          names.push(name);
        }
        this.emitFile({
          type: "asset",
          fileName: HEADERS_NAME,
          source: createHeadersFile(names),
        });
      },
    },
  };
}

/** The files of a folder; none where it is not there, or not named. */
async function namesIn(folder: string): Promise<string[]> {
  if (folder === "") return [];
  return readdir(folder).catch(() => []);
}

/** Serves what lies beside the pages, drawn anew from the graph as it is now. */
function createMiddleware(out: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.slice(1);
    if (!/^[\w-]+\.(?:svg|png|json)$/.test(name)) return next();
    openStory(out)
      .then(async (story) => {
        const file = createStoryFiles(story).find((each) => each.name === name);
        if (file === undefined) return next();
        const body = await file.write();
        response.setHeader("content-type", file.type);
        response.setHeader("cache-control", "no-store");
        return response.end(body);
      })
      .catch(() => next());
  };
}
