import type { Messages } from "../messages/messages.ts";
import type { Dash, Scene, Shape } from "./scene.ts";

/** One line of the legend: what a stroke or a shape of this Scene stands for. */
export type LegendEntry =
  | { kind: "line"; dash: Dash; colour: string; width: number; text: string }
  | { kind: "shape"; shape: Shape; colour: string; italic: boolean; text: string };

/** The legend of what stands in a Scene, and of nothing else. */
export function legendOf(messages: Messages, scene: Scene): LegendEntry[] {
  throw new Error(`not yet: ${messages.locale} ${scene.theme}`);
}
