import type { PictureSize } from "./sizes.ts";

/**
 * Of a PNG, in pixels: what Chromium, Firefox and the command line draw. Four bytes each are held
 * twice while it is written. The pictures of a GIF are held by whoever plays it.
 */
const MOST = { side: 16_384, pixels: 67_108_864, frame: 4_194_304 };

/** Of the layout, in pixels: narrower pictures have no room for a name. */
const LEAST_WIDTH = 240;

/** Of the graph, in pixels: less shows nothing. */
const LEAST_SCENE = 160;

/** Pixels of a PNG. */
export interface PixelSize {
  width: number;
  height: number;
}

/** A size at which no picture can be made, and the nearest at which one can, both with their units. */
export class SizeError extends RangeError {
  readonly problem: "narrow" | "low" | "large" | "series";
  readonly got: string;
  readonly works: string;

  constructor(problem: SizeError["problem"], got: string, works: string) {
    super(`got ${MISFITS[problem](got)}${works}`);
    this.problem = problem;
    this.got = got;
    this.works = works;
  }
}

const MISFITS: Readonly<Record<SizeError["problem"], (got: string) => string>> = {
  narrow: (got) => `a picture ${got} wide, expected at least `,
  low: (got) =>
    `a picture ${got} high, which leaves no room for the graph under its title and over its source; expected at least `,
  large: (got) => `a PNG of ${got} pixels, expected at most `,
  series: (got) => `a GIF of ${got} pixels, expected at most `,
};

export function pixelsOf(size: PictureSize, height: number): PixelSize {
  return { width: Math.round(size.width * size.scale), height: Math.round(height * size.scale) };
}

/** Throws where a picture is so narrow that nothing can be read, and says from what on it can. */
export function checkWidth(size: PictureSize): void {
  if (size.width >= LEAST_WIDTH) return;
  const [got = "", least = ""] = [size.width, LEAST_WIDTH].map((width) =>
    inUnits(size, width, Math.ceil),
  );
  throw new SizeError("narrow", got, least);
}

/** Throws where the frame leaves too little of a height to the graph, or to what else stands there. */
export function checkHeight(
  size: PictureSize,
  frameHeight: number,
  leastScene: number = LEAST_SCENE,
): void {
  if (size.height === null || size.height - frameHeight >= leastScene) return;
  const got = inUnits(size, size.height, Math.floor);
  throw new SizeError("low", got, inUnits(size, frameHeight + leastScene, Math.ceil));
}

/** Throws where a PNG would be too large to be drawn, and names the largest of its form. */
export function checkPixels(pixels: PixelSize): void {
  checkArea(pixels, MOST.pixels, "large");
}

/** Throws where the pictures of a GIF would be too large to be played, and names the largest of their form. */
export function checkFrame(pixels: PixelSize): void {
  checkArea(pixels, MOST.frame, "series");
}

function checkArea({ width, height }: PixelSize, most: number, problem: "large" | "series"): void {
  const share = Math.min(
    1,
    MOST.side / Math.max(width, height),
    Math.sqrt(most / (width * height)),
  );
  if (share === 1) return;
  const largest = [width, height].map((side) => Math.floor(side * share)).join(" × ");
  throw new SizeError(problem, `${width} × ${height}`, largest);
}

function inUnits(
  { perUnit, unit }: PictureSize,
  length: number,
  round: (value: number) => number,
): string {
  return `${round(length / perUnit)} ${unit}`;
}
