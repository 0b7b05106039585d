import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { GraphFile } from "../model/graph-file.ts";
import { collectFonts } from "../snapshot/fonts/collect-fonts.ts";
import { mergeGlyphs } from "../snapshot/fonts/merge-glyphs.ts";
import { openFont } from "../snapshot/fonts/open-font.ts";
import { createFontLoader, MORE_LETTERS_NAME } from "./font-files.ts";
import { replaceFile } from "./replace-file.ts";

/** Chinese as it is written in China, and most characters of the other ways of writing it. */
const FALLBACK = "noto-sans-sc-chinese-simplified-400-normal";

/**
 * Puts a font beside a graph for the letters of its names that the fonts of pictures lack, so that
 * pages and command lines without that large font draw them, too. Where none is needed there is none.
 */
export async function writeMoreLetters(folder: string, graph: GraphFile): Promise<void> {
  const load = createFontLoader();
  const { lacking } = await collectFonts(
    textsOf(graph).map((text) => ({ text })),
    load,
  );
  const bytes = lacking.length === 0 ? undefined : await load(FALLBACK);
  if (bytes === undefined) return rm(join(folder, MORE_LETTERS_NAME), { force: true });
  const source = await openFont(bytes);
  const codePoints = lacking.map((letter) => letter.codePointAt(0) ?? 0);
  const family = "Readout More Letters";
  const font = mergeGlyphs({ family, sources: [source], codePoints, isShaped: false });
  return replaceFile(folder, MORE_LETTERS_NAME, font);
}

/** All that a picture of the graph may hold. */
function textsOf({ story, actors, publishers, groups }: GraphFile): string[] {
  const head = [story.title, story.standfirst, story.byline, story.licence];
  return [
    ...head.filter((text) => text !== undefined),
    ...actors.name,
    ...publishers,
    ...Object.values(groups).flat(),
  ];
}
