import { checkPixels } from "../../snapshot/size-limits.ts";
import type { Picture } from "../../snapshot/create-picture.ts";

/** Told how much of a picture is drawn, as a share. */
export type TellShare = (share: number) => void;

/** So many pixels are drawn before the page has its turn again. */
const BAND = 2_000_000;

/**
 * A picture as a canvas, drawn in bands with a pause for the page after each. Rejects where it is
 * larger than can be drawn, and says what could.
 */
export async function drawCanvas(
  { svg, pixels }: Picture,
  tell: TellShare = () => undefined,
): Promise<HTMLCanvasElement> {
  checkPixels(pixels);
  const { width, height } = pixels;
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("got no 2d context, expected one on a fresh canvas");
    const band = Math.max(1, Math.floor(BAND / width));
    for (let top = 0; top < height; top += band) {
      tell(top / height);
      await pause();
      drawBand(context, image, { top, band, width, height });
    }
    tell(1);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A picture as a PNG. Rejects as `drawCanvas` does. */
export async function drawPng(picture: Picture, tell?: TellShare): Promise<Blob> {
  const canvas = await drawCanvas(picture, tell);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("got an empty picture"))));
  });
}

/** Clipped at whole pixels, bands meet without a seam. */
function drawBand(
  context: CanvasRenderingContext2D,
  image: HTMLImageElement,
  { top, band, width, height }: { top: number; band: number; width: number; height: number },
): void {
  context.save();
  context.beginPath();
  context.rect(0, top, width, band);
  context.clip();
  context.drawImage(image, 0, 0, width, height);
  context.restore();
}

/** Lets the page paint and take what its reader does. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
