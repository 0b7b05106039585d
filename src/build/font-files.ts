import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { MORE_LETTERS } from "../snapshot/fonts/faces.ts";
import type { LoadFont } from "../snapshot/fonts/collect-fonts.ts";

/** The font of a graph for the letters of its names that the fonts of pictures lack. */
export const MORE_LETTERS_NAME = `${MORE_LETTERS}.ttf`;

const require = createRequire(import.meta.url);

/** Where each family of fonts lies, by how the names of its files begin. */
const PACKAGES: readonly (readonly [begin: string, find: () => string])[] = [
  ["source-sans-3-", () => require.resolve("@fontsource/source-sans-3/LICENSE")],
  ["source-serif-4-", () => require.resolve("@fontsource/source-serif-4/LICENSE")],
  ["noto-sans-arabic-", () => require.resolve("@fontsource/noto-sans-arabic/LICENSE")],
  ["noto-sans-sc-", () => require.resolve("@fontsource/noto-sans-sc/LICENSE")],
];

/**
 * Loads the fonts of pictures from the packages that hold them, and what a graph has more from its
 * folder. A package that is not installed, and a file that is not there, is no font.
 */
export function createFontLoader(graphFolder?: string): LoadFont {
  return async (name) => {
    const path = name === MORE_LETTERS ? pathIn(graphFolder) : pathOf(name);
    return path === undefined ? undefined : readIfThere(path);
  };
}

function pathIn(folder: string | undefined): string | undefined {
  return folder === undefined ? undefined : join(folder, MORE_LETTERS_NAME);
}

function pathOf(name: string): string | undefined {
  const found = PACKAGES.find(([begin]) => name.startsWith(begin));
  try {
    const licence = found?.[1]();
    return licence === undefined ? undefined : join(dirname(licence), "files", `${name}.woff`);
  } catch {
    // Not installed: only the Chinese one may be left out, and the picture says what it lacks.
    return undefined;
  }
}

async function readIfThere(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
