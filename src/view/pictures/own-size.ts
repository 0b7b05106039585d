/** A size of a reader's own, as its fields hold it; locked, its sides keep their ratio. */
export interface OwnSize {
  width: number;
  /** Null where the picture is as high as it needs to be. */
  height: number | null;
  unit: "px" | "mm";
  /** Dots to the inch, in print. */
  dpi: number;
  /** The width over the height that is kept; null where the sides are free. */
  ratio: number | null;
}

export const OWN_SIZE: OwnSize = { width: 800, height: 600, unit: "px", dpi: 300, ratio: null };

/** Sets a side, and with a kept ratio the other one, in whole units. */
export function setSide(own: OwnSize, side: "width" | "height", length: number | null): OwnSize {
  if (length === null) return side === "height" ? { ...own, height: null, ratio: null } : own;
  const rounded = Math.max(1, Math.round(length));
  if (own.ratio === null) return { ...own, [side]: rounded };
  const other = side === "width" ? rounded / own.ratio : rounded * own.ratio;
  const sides = [rounded, Math.max(1, Math.round(other))] as const;
  const [width, height] = side === "width" ? sides : [sides[1], sides[0]];
  return { ...own, width, height };
}

/** Keeps the present ratio, or lets it go; where there is no height there is none to keep. */
export function lockRatio(own: OwnSize, isLocked: boolean): OwnSize {
  const ratio = isLocked && own.height !== null ? own.width / own.height : null;
  return { ...own, ratio };
}

/** As the command line writes it: "800x600", "420x297mm@300". */
export function writeOwnSize({ width, height, unit, dpi }: OwnSize): string {
  const sides = height === null ? `${width}` : `${width}x${height}`;
  return unit === "px" ? sides : `${sides}mm@${dpi}`;
}
