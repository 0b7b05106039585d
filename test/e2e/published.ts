/** The site as `npm run build` makes it from a few articles, and a server that knows nothing but its files. */
import { readdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { ROOT, runCommand } from "./commands.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Builds a site out of a folder's articles into its folder `site`; resolves with what was told. */
export function publish(folder: string, site = "site"): Promise<string> {
  return build(folder, site, `READOUT_ARTICLES=${join(folder, "articles")}`);
}

/** Builds a site out of a folder's stories, in the same way. */
export function publishStories(folder: string, site = "site"): Promise<string> {
  return build(folder, site, `READOUT_STORIES=${join(folder, "stories")}`);
}

async function build(folder: string, site: string, named: string): Promise<string> {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const environment = [named, `READOUT_OUT=${join(folder, "out")}`, "NO_COLOR=1"];
  const options = ["build", "--outDir", join(folder, site), "--emptyOutDir"];
  const command = ["env", ...environment, process.execPath, vite, ...options];
  const { status, out, err } = await runCommand(command);
  if (status !== 0) throw new Error(`the build ended with ${status}: ${out}${err}`);
  return out + err;
}

/** All files of a folder by path, with their contents. */
export async function readSite(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const name of (await readdir(folder, { recursive: true })).toSorted()) {
    if ((await stat(join(folder, name))).isDirectory()) continue;
    files.set(name, await readFile(join(folder, name)));
  }
  return files;
}

/** Headers of a file by its path, which begins with a slash. */
export type HeadersOf = (path: string) => Readonly<Record<string, string>>;

export interface FileServer {
  /** With a slash at its end. */
  address: string;
  close: () => Promise<void>;
}

/** Serves files under a path, and nothing where no file has that very name: no index, no redirect. */
export async function serveFiles(
  files: ReadonlyMap<string, Buffer>,
  prefix: string,
  headersOf: HeadersOf = () => ({}),
): Promise<FileServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const body = pathname.startsWith(prefix) && files.get(pathname.slice(prefix.length));
    if (!body) return response.writeHead(404).end("not found");
    const type = TYPES[extname(pathname)] ?? "application/octet-stream";
    const headers = headersOf(`/${pathname.slice(prefix.length)}`);
    return response.writeHead(200, { "content-type": type, ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("got no port");
  return {
    address: `http://127.0.0.1:${listening.port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
