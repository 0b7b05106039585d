/** nginx and Apache, where they are installed, say what the file for other servers says. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createHeadersFile } from "../../src/build/publish/headers.ts";
import { readApache, readHeadersFile, readNginx } from "../build/publish/server-headers.ts";
import { folderOf, ROOT } from "./commands.ts";
import { findServer, startServer, WEB_SERVERS } from "./web-servers.ts";

const NAMES = [
  "index.html",
  "embed.html",
  "embed.js",
  "poster.svg",
  "assets/page-DX2VCrzJ.js",
  "data/graph-920b1af99c9b5874.json",
  "kabul/index.html",
  "kabul/data/evidence-1f9368ccd00ef4a9.json",
];
const PATHS = [...NAMES.map((name) => `/${name}`), "/", "/kabul/"];

test.each(WEB_SERVERS)(
  "%s says it, by its file and where it is installed by itself",
  async (name) => {
    const expected = readHeadersFile(createHeadersFile(NAMES));
    const file = join(ROOT, "docs/headers", name === "nginx" ? "nginx.conf" : "apache.conf");
    const read = (name === "nginx" ? readNginx : readApache)(await readFile(file, "utf8"));
    for (const path of PATHS) expect(read(path), path).toEqual(expected(path));
    const program = findServer(name);
    if (program === undefined) return;
    const files = await folderOf(Object.fromEntries(NAMES.map((each) => [each, `${each}\n`])));
    const own = await folderOf({});
    const server = await startServer(name, program, files, own);
    onTestFinished(() => server.close());
    for (const path of PATHS) {
      const { status, headers } = await fetch(new URL(path, server.address));
      expect(status, path).toBe(200);
      const said = Object.keys(expected("/")).map((each) => [each, headers.get(each)]);
      const wanted = Object.keys(expected("/")).map((each) => [each, expected(path)[each] ?? null]);
      expect(Object.fromEntries(said), path).toEqual(Object.fromEntries(wanted));
    }
  },
);
