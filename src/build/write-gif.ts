import { createGif } from "../snapshot/gif/create-gif.ts";
import type { SeriesFrame } from "../snapshot/create-frames.ts";
import { drawPixels } from "./write-png.ts";

/** Pictures of a series as an animated GIF, each drawn by resvg for so many milliseconds. */
export async function writeGif(frames: readonly SeriesFrame[], delay: number): Promise<Uint8Array> {
  const [first] = frames;
  if (first === undefined) throw new Error("got no picture, expected one at least");
  const gif = createGif(first.picture.pixels, delay);
  for (const { picture, window } of frames) gif.add(await drawPixels(picture), window);
  return gif.finish();
}
