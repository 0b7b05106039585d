import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Rolldown } from "vite";
import { createHeadersFile, HEADERS_NAME } from "./headers.ts";
import type { SiteFile, Templates } from "./site-files.ts";
import type { PageName } from "./story-page.ts";

/** The pages that were built, taken out of the bundle: what is published is made of them. */
export function takeTemplates(bundle: Rolldown.OutputBundle): Templates {
  const take = (name: PageName): string => {
    const page = bundle[name];
    if (page?.type !== "asset") throw new Error(`got no ${name}, expected a page`);
    delete bundle[name];
    return String(page.source);
  };
  return { "index.html": take("index.html"), "embed.html": take("embed.html") };
}

/** The file of headers for all that is published: what was bundled, what is public, and the rest. */
export async function createHeaders(
  bundle: Rolldown.OutputBundle,
  publicFolder: string,
  others: readonly SiteFile[],
): Promise<SiteFile> {
  const own = others.map(({ name }) => name);
  const names = [...Object.keys(bundle), ...(await namesIn(publicFolder)), ...own];
  return { name: HEADERS_NAME, content: createHeadersFile(names) };
}

/** Writes files into the folder of the site. */
export async function writeSiteFiles(folder: string, files: readonly SiteFile[]): Promise<void> {
  for (const { name, content } of files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The files of a folder; none where it is not there, or not named. */
async function namesIn(folder: string): Promise<string[]> {
  if (folder === "") return [];
  return readdir(folder).catch(() => []);
}
