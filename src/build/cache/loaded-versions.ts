import { versionOf } from "./source-version.ts";

/** What decides how files are read, how articles are extracted, and where actors are placed. */
export interface Versions {
  reader: string;
  extractor: string;
  layout: string;
}

/** TypeScript in a checkout, JavaScript in the package. */
const ENDING = import.meta.url.endsWith(".ts") ? "ts" : "js";
const READER = new URL(`../../read/open-source.${ENDING}`, import.meta.url);
const EXTRACTOR = new URL(`../extraction.${ENDING}`, import.meta.url);
const LAYOUT = new URL(`../../graph/placement.${ENDING}`, import.meta.url);

let loaded: Promise<Versions> | undefined;

/** The versions of the sources that this process has loaded; they may be edited while it runs. */
export function loadedVersions(): Promise<Versions> {
  loaded ??= currentVersions();
  return loaded;
}

/** The versions of the sources as they lie on the disk now. */
export async function currentVersions(): Promise<Versions> {
  const [reader = "", extractor = "", layout = ""] = await Promise.all(
    [READER, EXTRACTOR, LAYOUT].map(versionOf),
  );
  return { reader, extractor, layout };
}
