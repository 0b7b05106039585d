/**
 * How large a picture is. It is laid out in the pixels of a screen, 96 to the inch, in which letters
 * have the size that they are read at; the other numbers say how large those pixels come out.
 */
export interface PictureSize {
  width: number;
  /** Null where the picture is as high as it needs to be. */
  height: number | null;
  /** Of the graph alone, where the whole has no height. */
  sceneHeight: number;
  unit: "px" | "mm";
  /** Pixels of the layout in one unit. */
  perUnit: number;
  /** Pixels of a PNG for each of the layout. */
  scale: number;
}

/** Millimetres and pixels of the layout in an inch. */
const INCH = { mm: 25.4, px: 96 };

/** What print is made at where nothing else is asked for. */
const PRINT_DPI = 300;

/** The graph's height over the picture's width, where it may choose. */
const RATIO = 0.64;

export const PICTURE_SIZES = ["column", "full", "square", "story", "card", "a4", "a3"] as const;
type PictureSizeName = (typeof PICTURE_SIZES)[number];

/**
 * Sizes by name. Pictures that phones show whole are laid out in fewer pixels than they have, so that
 * their letters can be read there.
 */
const SIZES: Readonly<Record<PictureSizeName, PictureSize>> = {
  column: { ...ofPixels(640), scale: 2 },
  full: { ...ofPixels(1200), scale: 2 },
  square: zoomed(1080, 1080, 1.5),
  story: zoomed(1080, 1920, 2),
  card: zoomed(1200, 630, 1.25),
  a4: ofMillimetres(297, 210, PRINT_DPI),
  a3: ofMillimetres(420, 297, PRINT_DPI),
};

const PIXELS = /^(\d{1,6})(?:x(\d{1,6}))?(?:@(\d(?:\.\d{1,2})?)x)?$/;
const MILLIMETRES = /^(\d{1,5}(?:\.\d)?)(?:x(\d{1,5}(?:\.\d)?))?mm(?:@(\d{2,4}))?$/;

/**
 * Reads a size: a name, "800", "800x600", "800x600@2x", "180mm" or "420x297mm@300". Throws where it
 * is none.
 */
export function parseSize(text: string): PictureSize {
  const name = PICTURE_SIZES.find((each) => each === text);
  if (name !== undefined) return SIZES[name];
  const [isPixels, across, down, scale = "1"] = PIXELS.exec(text) ?? [];
  if (isPixels !== undefined && Number(scale) > 0) {
    return { ...ofPixels(Number(across), numberOf(down)), scale: Number(scale) };
  }
  const [isPrint, wide, high, dpi = PRINT_DPI] = MILLIMETRES.exec(text) ?? [];
  if (isPrint !== undefined) return ofMillimetres(Number(wide), numberOf(high), Number(dpi));
  throw new Error(
    `got the size ${JSON.stringify(text)}, expected ${PICTURE_SIZES.join(", ")}, or such as 800x600, 800x600@2x, 420x297mm@300`,
  );
}

/** As seen on a screen: a graph of that size, and what stands around it. */
export function sizeAround(scene: { width: number; height: number }): PictureSize {
  return { ...ofPixels(scene.width), sceneHeight: scene.height, scale: 2 };
}

function ofPixels(width: number, height: number | null = null): PictureSize {
  const sceneHeight = Math.round(width * RATIO);
  return { width, height, sceneHeight, unit: "px", perUnit: 1, scale: 1 };
}

function zoomed(width: number, height: number, zoom: number): PictureSize {
  return { ...ofPixels(width / zoom, height / zoom), perUnit: 1 / zoom, scale: zoom };
}

function ofMillimetres(width: number, height: number | null, dpi: number): PictureSize {
  const perUnit = INCH.px / INCH.mm;
  const down = height === null ? null : height * perUnit;
  const scale = dpi / INCH.px;
  return { ...ofPixels(width * perUnit, down), unit: "mm", perUnit, scale };
}

function numberOf(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
