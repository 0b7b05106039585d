import type { Scene } from "../marks/scene.ts";

/**
 * The bare Scene as an SVG document of its own size, with `alt` as its title. Actors carry
 * `data-actor` (an index), pairs `data-pair` (two indices with a space), so that a page can find
 * them.
 */
export function sceneSvg(scene: Scene, alt: string): string {
  return `${scene.theme}${alt}`;
}
