import type { Scene } from "../marks/scene.ts";
import type { PictureFrame } from "./picture-frame.ts";

/**
 * A complete picture: header, the Scene, legend and source lines. It is as wide as the Scene and
 * higher by what stands around it; its size is in the `width` and `height` of the root.
 */
export function snapshotSvg(scene: Scene, frame: PictureFrame): string {
  return `${scene.theme}${frame.title}`;
}

/** The size of the picture in pixels, before any scaling for a screen. */
export function snapshotSize(scene: Scene, frame: PictureFrame): { width: number; height: number } {
  return { width: scene.width, height: scene.height + frame.legend.length };
}
