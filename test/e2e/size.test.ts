/** What the page loads before its first picture: kilobytes count for readers on slow lines. */
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";

/** Gzipped bytes of JavaScript, at most. The frame does without sigma until the reader moves it. */
const MOST = { "index.html": 120_000, "embed.html": 95_000 } as const;

/** A script with all that it imports outright; what it imports on demand comes later. */
async function findScripts(path: string, found = new Set<string>()): Promise<Set<string>> {
  if (found.has(path)) return found;
  found.add(path);
  const text = await readFile(path, "utf8");
  for (const [, name = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g)) {
    await findScripts(join(dirname(path), name), found);
  }
  return found;
}

test.each(["index.html", "embed.html"] as const)(
  "%s loads few scripts before its first picture",
  async (name) => {
    const folder = inject("site");
    const html = await readFile(join(folder, name), "utf8");
    const scripts = new Set<string>();
    for (const [, source = ""] of html.matchAll(/(?:src|href)="([^"]+\.js)"/g)) {
      await findScripts(join(folder, source), scripts);
    }
    // The entry asks for the page with import(), which is as early as outright.
    for (const script of scripts) {
      const text = await readFile(script, "utf8");
      for (const [, page = ""] of text.matchAll(/import\("(\.\/mount-page[^"]+\.js)"\)/g)) {
        await findScripts(join(dirname(script), page), scripts);
      }
    }
    let bytes = 0;
    for (const script of scripts) bytes += gzipSync(await readFile(script)).length;
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThanOrEqual(MOST[name]);
  },
);

test("the script that goes beside a frame is no longer than a kilobyte", async () => {
  const script = await readFile(join(inject("site"), "embed.js"));
  expect(gzipSync(script).length).toBeLessThanOrEqual(1000);
});
