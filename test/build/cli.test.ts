import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** The files of ours that a file imports before it runs, and what they import; `import(…)` waits. */
function findStaticImports(path: URL, seen = new Set<string>()): Set<string> {
  const text = readFileSync(path, "utf8");
  for (const [, specifier = ""] of text.matchAll(/^(?:import|export)[^;]*?from "([^"]+)";$/gms)) {
    const target = specifier.startsWith(".") ? new URL(specifier, path) : undefined;
    const name = target === undefined ? specifier : fileURLToPath(target);
    if (seen.has(name)) continue;
    seen.add(name);
    if (target !== undefined) findStaticImports(target, seen);
  }
  return seen;
}

test("the command line loads neither reference data nor language model before a command runs", () => {
  const loaded = [...findStaticImports(new URL("../../src/build/cli.ts", import.meta.url))];
  expect(loaded.some((name) => name.endsWith("/build/terminal.ts"))).toBe(true);
  expect(loaded.filter((name) => /\/(reference|extract|read)\/|wink|csv/.test(name))).toEqual([]);
});
