import type { Ends } from "../../state/walk.ts";
import type { PixelSize } from "../size-limits.ts";
import { createBytes } from "./bytes.ts";
import type { Bytes } from "./bytes.ts";
import { compressPixels } from "./compress-pixels.ts";
import { indexColours } from "./palette.ts";

/** Milliseconds that a picture stands: viewers play much shorter ones at a pace of their own. */
const DELAYS = { least: 100, most: 20_000 };

/** What is asked for where nothing is said. */
export const USUAL_DELAY = 1000;

/** An animated GIF in the making. */
export interface GifWriter {
  /** Adds a picture of four bytes a pixel, and in a comment behind it the days that it shows. */
  add: (rgba: Uint8Array | Uint8ClampedArray, window: Ends) => void;
  finish: () => Uint8Array<ArrayBuffer>;
}

/**
 * Starts a GIF (GIF89a) that plays over and over, whose pictures have a size and stand for some
 * milliseconds each, in whole hundredths of a second. Throws where they are too many or too few.
 */
export function createGif(size: PixelSize, delay: number): GifWriter {
  const { least, most } = DELAYS;
  if (!(delay >= least && delay <= most)) {
    throw new RangeError(`got a delay of ${delay}, expected ${least} to ${most} milliseconds`);
  }
  const bytes = createBytes(1 << 20);
  addText(bytes, "GIF89a");
  bytes.addShort(size.width);
  bytes.addShort(size.height);
  // Eight bits of each colour, no colours for all pictures, no ground, square pixels.
  bytes.add(0x70, 0, 0);
  addRepetition(bytes);
  return {
    add(rgba, { from, to }) {
      addPicture(bytes, rgba, size, delay);
      addComment(bytes, `${from}/${to}`);
    },
    finish() {
      bytes.add(0x3b);
      return bytes.taken();
    },
  };
}

/** Netscape's extension, which all viewers know: 0 is for ever. */
function addRepetition(bytes: Bytes): void {
  bytes.add(0x21, 0xff, 11);
  addText(bytes, "NETSCAPE2.0");
  bytes.add(3, 1, 0, 0, 0);
}

function addPicture(
  bytes: Bytes,
  rgba: Uint8Array | Uint8ClampedArray,
  { width, height }: PixelSize,
  delay: number,
): void {
  const { palette, pixels } = indexColours(rgba);
  if (pixels.length !== width * height) {
    throw new Error(`got ${pixels.length} pixels, expected ${width} × ${height}`);
  }
  // Each picture stays until the next covers it.
  bytes.add(0x21, 0xf9, 4, 1 << 2);
  bytes.addShort(Math.round(delay / 10));
  bytes.add(0, 0);
  bytes.add(0x2c, 0, 0, 0, 0);
  bytes.addShort(width);
  bytes.addShort(height);
  // 256 colours of its own, those that are not used black.
  bytes.add(0x87);
  for (let place = 0; place < 256; place += 1) {
    const colour = palette[place] ?? 0;
    bytes.add(colour >> 16, (colour >> 8) & 0xff, colour & 0xff);
  }
  bytes.add(8);
  compressPixels(pixels, bytes);
}

function addComment(bytes: Bytes, text: string): void {
  bytes.add(0x21, 0xfe, text.length);
  addText(bytes, text);
  bytes.add(0);
}

function addText(bytes: Bytes, text: string): void {
  for (let at = 0; at < text.length; at += 1) bytes.add(text.charCodeAt(at));
}
