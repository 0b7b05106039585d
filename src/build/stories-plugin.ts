import { readFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";
import type { Connect, Logger, Plugin, ViteDevServer } from "vite";
import { formatProblem, reasonOf } from "./messages.ts";
import { placesIn } from "./places.ts";
import { createHeaders, takeTemplates, writeSiteFiles } from "./publish/bundle-files.ts";
import { createStoriesSite } from "./publish/stories-site.ts";
import { serveStoryFiles } from "./publish/pages-plugin.ts";
import { openStory } from "./publish/published-story.ts";
import type { SiteFile } from "./publish/site-files.ts";
import { createStoriesPage } from "./publish/stories-page.ts";
import { completePage, PAGES } from "./publish/story-page.ts";
import { readStories, type ListedStory, type StoryList } from "./story-list.ts";
import { QUIET, REBUILT, serveData } from "./vite-plugin.ts";

/** Several stories as one site: each built from its own articles into a folder of its own. */
export function readoutStories(folder: string): Plugin {
  let site: Site;
  let list: StoryList;
  let isPublished = false;
  let feeds: readonly SiteFile[] = [];
  return {
    name: "readout-stories",
    configResolved: ({ root, publicDir, logger, command }) => {
      const out = join(placesIn(root).out, "stories");
      site = { folder, root, out, publicFolder: publicDir, logger };
      isPublished = command === "build";
    },
    // Before the folder of the site is emptied: where a story cannot be built, the site before stays.
    async buildStart() {
      if (!isPublished) return;
      list = await readList(site);
      const isWhole = list.problems.every(({ severity }) => severity !== "error");
      if (!isWhole || list.stories.length === 0) this.error("not every story can be published");
      if (!(await buildAll(site, list.stories))) this.error("not every story could be built");
    },
    configureServer: async (server) => {
      list = await readList(site);
      await buildAll(site, list.stories);
      for (const { slug } of list.stories) {
        const out = join(site.out, slug);
        server.middlewares.use(`/${slug}`, serveData(out));
        server.middlewares.use(`/${slug}`, serveStoryFiles(out));
      }
      server.middlewares.use(servePages(server, site, list));
      watch(server, site, list);
    },
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const built = list.stories.map(({ slug }) => ({ slug, out: join(site.out, slug) }));
        const templates = takeTemplates(bundle);
        const made = await createStoriesSite(built, list.index, templates, site.publicFolder);
        for (const lack of made.lacks) site.logger.warn(lack);
        feeds = made.feeds;
        const others = [...made.files, ...feeds];
        const headers = await createHeaders(bundle, site.publicFolder, others);
        for (const { name, content } of [...made.files, headers]) {
          this.emitFile({ type: "asset", fileName: name, source: content });
        }
      },
    },
    writeBundle: ({ dir = "site" }) => writeSiteFiles(dir, feeds),
  };
}

interface Site {
  /** Where the stories' files are. */
  folder: string;
  root: string;
  /** The folder of their graphs, each in one by its name. */
  out: string;
  publicFolder: string;
  logger: Logger;
}

async function readList({ folder, logger }: Site): Promise<StoryList> {
  const list = await readStories(folder);
  for (const problem of list.problems) logger.warn(formatProblem(problem));
  return list;
}

/** Builds each; where one fails, the graph before stays, and the others go on. */
async function buildAll(site: Site, stories: readonly ListedStory[]): Promise<boolean> {
  let isWhole = true;
  for (const story of stories) isWhole = (await build(site, story)) && isWhole;
  return isWhole;
}

async function build({ out, logger }: Site, story: ListedStory): Promise<boolean> {
  const { slug, path, articles, index, corrections, address } = story;
  const { buildGraph } = await import("./build-graph.ts");
  try {
    const result = await buildGraph({
      paths: articles,
      out: join(out, slug),
      story: path,
      index,
      corrections,
      address,
    });
    for (const problem of result.problems) logger.warn(formatProblem(problem));
    logger.info(`${slug}: ${result.summary}`);
    return true;
  } catch (error) {
    logger.error(`${slug} was not built, the one before stays: ${reasonOf(error)}`);
    return false;
  }
}

/** Serves the page that lists the stories, and the pages of each. */
function servePages(
  server: ViteDevServer,
  site: Site,
  list: StoryList,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const [, first = "", rest] = pathname.split("/");
    const story = list.stories.find(({ slug }) => slug === first);
    if (story !== undefined && rest === undefined) {
      response.writeHead(302, { location: `/${first}/${search}` }).end();
      return;
    }
    const name = PAGES.find((each) => each === (rest === "" ? "index.html" : rest));
    const isList = pathname === "/" || pathname === "/index.html";
    if (!isList && (story === undefined || name === undefined)) return next();
    writePage(server, site, list, isList ? null : [first, name ?? "index.html"]).then(
      (html) => response.setHeader("content-type", "text/html; charset=utf-8").end(html),
      (error: unknown) => next(error),
    );
  };
}

async function writePage(
  server: ViteDevServer,
  { root, out }: Site,
  { stories, index }: StoryList,
  place: [slug: string, name: (typeof PAGES)[number]] | null,
): Promise<string> {
  const name = place?.[1] ?? "index.html";
  const source = await readFile(join(root, name), "utf8");
  const html = await server.transformIndexHtml(`/${name}`, source);
  if (place !== null) return completePage(html, await openStory(join(out, place[0])), name);
  const listed = stories.map(async ({ slug }) => ({
    slug,
    story: await openStory(join(out, slug)),
  }));
  return createStoriesPage(html, index, await Promise.all(listed));
}

/** Builds anew when something changes that a story is made of, and starts anew when the list does. */
function watch(server: ViteDevServer, site: Site, { stories }: StoryList): void {
  const data = resolve(site.root, "data");
  const watched = [
    site.folder,
    join(data, "reference"),
    join(data, "corrections.yaml"),
    ...stories.flatMap(({ articles, index, corrections }) => [
      ...articles,
      ...articles.map((path) => join(dirname(path), "corrections.yaml")),
      ...[index, corrections].filter((path) => path !== undefined),
    ]),
  ];
  server.watcher.add(watched);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const rebuild = async (): Promise<void> => {
    const isWhole = await buildAll(site, stories);
    if (isWhole) server.ws.send({ type: "custom", event: REBUILT });
  };
  server.watcher.on("all", (_event, path) => {
    const full = resolve(path);
    if (!watched.some((each) => full === each || full.startsWith(each + sep))) return;
    const isList = full.startsWith(resolve(site.folder) + sep);
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => (isList ? server.restart() : rebuild()));
    }, QUIET);
  });
}
