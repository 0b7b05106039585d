import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const PACKAGE = new URL("../../../package.json", import.meta.url);
/** What a module imports of ours when it runs; types are gone by then. */
const IMPORT =
  /^(?:import|export)\s+(?!type\b)[^;"']*?\bfrom\s*"(\.[^"]+)"|^import\s*"(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm;

/**
 * A hash of all that decides what a module computes: its text and that of what it imports of ours,
 * the versions of packages and of Node. A comment counts, too; a module that it never loads does not.
 */
export async function versionOf(entry: URL): Promise<string> {
  const hash = createHash("sha256")
    .update(process.version)
    .update(await readPackage());
  const sources = await readSources(entry);
  for (const path of [...sources.keys()].sort()) hash.update(`\n${sources.get(path)}`);
  return hash.digest("hex").slice(0, 32);
}

/** The texts of a module and of those that it imports of ours, by path. */
export async function readSources(entry: URL): Promise<Map<string, string>> {
  const sources = new Map<string, string>();
  const waiting = [entry];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const path = fileURLToPath(url);
    if (sources.has(path)) continue;
    const text = await readFile(path, "utf8");
    sources.set(path, text);
    for (const [, ...found] of text.matchAll(IMPORT)) {
      const specifier = found.find((each) => each !== undefined);
      if (specifier !== undefined) waiting.push(new URL(specifier, url));
    }
  }
  return sources;
}

/** The versions that a release names exactly. */
async function readPackage(): Promise<string> {
  const { version, dependencies }: Record<string, unknown> = JSON.parse(
    await readFile(PACKAGE, "utf8"),
  );
  return JSON.stringify({ version, dependencies });
}
