import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { SITE_SCRIPTS } from "../../src/build/site-scripts.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** The policy that the published page must live with: nothing from elsewhere, nothing evaluated. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src *",
].join("; ");

/** Builds both pages, without a graph, into a folder. */
export async function buildSite(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: ROOT,
    base: "./",
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: SITE_SCRIPTS.modulePreload,
      rolldownOptions: {
        input: [join(ROOT, "index.html"), join(ROOT, "embed.html")],
        output: SITE_SCRIPTS.output,
      },
    },
  });
}

/** Files that stand over those of the folder, by path ("data/graph.json"); null is not found. */
export type Overlay = Readonly<Record<string, string | Buffer | null>>;

export interface Site {
  /** With a slash at its end. */
  address: string;
  close(): Promise<void>;
}

/** Headers in the place of the published page's own. */
type Headers = Readonly<Record<string, string>>;

/** Serves a folder on a free port of this machine, under the published page's policy. */
export async function servePage(
  folder: string,
  overlay: Overlay = {},
  given: Headers = { "content-security-policy": POLICY },
): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    const name = normalize(path).replace(/^\/+/, "") || "index.html";
    void resolveFile(folder, name, overlay).then((body) => {
      if (body === undefined) return response.writeHead(404).end("not found");
      const type = TYPES[extname(name)] ?? "application/octet-stream";
      return response.writeHead(200, { "content-type": type, ...given }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const listening = server.address();
  if (listening === null || typeof listening === "string") throw new Error("got no port");
  return {
    address: `http://127.0.0.1:${listening.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function resolveFile(
  folder: string,
  name: string,
  overlay: Overlay,
): Promise<Buffer | string | undefined> {
  const laid = overlay[name];
  if (laid !== undefined) return laid ?? undefined;
  if (name.startsWith("..")) return undefined;
  return readFile(join(folder, name)).catch(() => undefined);
}
