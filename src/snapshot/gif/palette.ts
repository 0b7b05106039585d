/** Of each picture of a GIF. */
const MOST_COLOURS = 256;

/**
 * The square of the distance, over red, green and blue, within which a colour gives way to one that is
 * more frequent: about ten steps of each, which is not seen at the edge of a line.
 */
const NEAR = 300;

interface Indexed {
  /** Colours as 0xRRGGBB, at most 256. */
  palette: number[];
  /** For each pixel the place of its colour. */
  pixels: Uint8Array;
}

/**
 * A picture of four bytes a pixel in few colours: the most frequent, each as it is, so that flat colours
 * stay what they are; the shades of edges become their likes. Opacity does not count.
 */
export function indexColours(rgba: Uint8Array | Uint8ClampedArray): Indexed {
  const counts = new Map<number, number>();
  eachRun(rgba, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
  const ranked = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const palette: number[] = [];
  for (const [colour] of ranked) {
    if (palette.length === MOST_COLOURS) break;
    if (!palette.some((other) => distance(colour, other) < NEAR)) palette.push(colour);
  }
  const places = new Map(ranked.map(([colour]) => [colour, nearestOf(palette, colour)]));
  const pixels = new Uint8Array(rgba.length / 4);
  eachRun(rgba, (colour, from, to) => pixels.fill(places.get(colour) ?? 0, from, to));
  return { palette, pixels };
}

/** Calls for each run of pixels of one colour, with its first pixel and the first behind it. */
function eachRun(
  rgba: Uint8Array | Uint8ClampedArray,
  call: (colour: number, from: number, to: number) => void,
): void {
  const count = rgba.length / 4;
  let from = 0;
  let colour = colourAt(rgba, 0);
  for (let pixel = 1; pixel < count; pixel += 1) {
    const next = colourAt(rgba, pixel);
    if (next === colour) continue;
    call(colour, from, pixel);
    from = pixel;
    colour = next;
  }
  if (count > 0) call(colour, from, count);
}

function colourAt(rgba: Uint8Array | Uint8ClampedArray, pixel: number): number {
  const at = 4 * pixel;
  return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);
}

function nearestOf(palette: readonly number[], colour: number): number {
  let nearest = 0;
  let least = Infinity;
  for (const [place, other] of palette.entries()) {
    const apart = distance(colour, other);
    if (apart >= least) continue;
    nearest = place;
    least = apart;
  }
  return nearest;
}

function distance(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff);
  const blue = (a & 0xff) - (b & 0xff);
  return red * red + green * green + blue * blue;
}
