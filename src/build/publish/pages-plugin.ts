import type { Connect, Logger, Plugin } from "vite";
import { reasonOf } from "../messages.ts";
import { placesIn } from "../places.ts";
import { createHeaders, takeTemplates, writeSiteFiles } from "./bundle-files.ts";
import { readDataFiles } from "./data-files.ts";
import { openStory } from "./published-story.ts";
import { createStorySite, type SiteFile } from "./site-files.ts";
import { createFeedFiles, createStoryFiles, findLacks } from "./story-files.ts";
import { completePage, PAGES } from "./story-page.ts";

/**
 * Completes the pages with what they tell before a script runs, and puts posters and what others read
 * of a story beside them. The graph is built by then.
 */
export function readoutPages(): Plugin {
  let out = "";
  let feeds: readonly SiteFile[] = [];
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
      server.middlewares.use(serveStoryFiles(out));
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
        for (const lack of findLacks(story)) logger.warn(lack);
        const { graph } = await readDataFiles(out);
        const site = await createStorySite(story, takeTemplates(bundle), "", graph);
        for (const { name, content } of site.files) {
          this.emitFile({ type: "asset", fileName: name, source: content });
        }
        feeds = site.feeds;
        const others = [...site.files, ...feeds];
        const headers = await createHeaders(bundle, publicFolder, others);
        this.emitFile({ type: "asset", fileName: headers.name, source: headers.content });
      },
    },
    writeBundle: ({ dir = "site" }) => writeSiteFiles(dir, feeds),
  };
}

/** Serves what lies beside the pages, drawn anew from the graph as it is now. */
export function serveStoryFiles(out: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = decodeURI(pathname.slice(1));
    if (!/^(?:feeds\/)?[\p{L}\p{N}_-]+\.(?:svg|png|json|atom)$/u.test(name)) return next();
    openStory(out)
      .then(async (story) => {
        const isFeed = name.endsWith(".atom");
        const files = isFeed ? await createFeedFiles(story) : createStoryFiles(story);
        const file = files.find((each) => each.name === name);
        if (file === undefined) return next();
        const body = await file.write();
        response.setHeader("content-type", file.type);
        response.setHeader("cache-control", "no-store");
        return response.end(body);
      })
      .catch(() => next());
  };
}
