import { createFrames } from "../../snapshot/create-frames.ts";
import { createGif } from "../../snapshot/gif/create-gif.ts";
import type { SeriesInput } from "../../snapshot/series.ts";
import { drawCanvas, pause, type TellShare } from "./draw-png.ts";

/** The steps of a window as an animated GIF, each standing for some milliseconds. */
export async function drawGif(
  input: SeriesInput,
  delay: number,
  tell: TellShare = () => undefined,
): Promise<Blob> {
  const frames = await createFrames(input);
  const [first] = frames;
  if (first === undefined) throw new Error("got no picture, expected one at least");
  const { width, height } = first.picture.pixels;
  const gif = createGif({ width, height }, delay);
  for (const [at, { picture, window }] of frames.entries()) {
    const canvas = await drawCanvas(picture, (share) => tell((at + share) / frames.length));
    const pixels = canvas.getContext("2d")?.getImageData(0, 0, width, height).data;
    if (!pixels) throw new Error("got no pixels, expected those of a canvas");
    gif.add(pixels, window);
    await pause();
  }
  return new Blob([gif.finish()], { type: "image/gif" });
}
