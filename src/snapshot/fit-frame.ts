import type { Scene } from "../marks/scene.ts";
import type { PictureFrame } from "./picture-frame.ts";
import { layOutPicture } from "./picture-layout.ts";
import { checkHeight } from "./size-limits.ts";
import type { PictureSize } from "./sizes.ts";

/** The share of a picture's height that the graph is to have: for it what can be left out is. */
const SCENE_SHARE = 0.55;

/** What a picture can do without, in the order in which it goes. Title, window, source and licence stay. */
const SHORTER: readonly ((frame: PictureFrame) => PictureFrame)[] = [
  (frame) => frame,
  (frame) => ({ ...frame, subtitle: "" }),
  (frame) => ({ ...frame, subtitle: "", publishers: "", isCompact: true }),
  (frame) => ({
    ...frame,
    subtitle: "",
    publishers: "",
    isCompact: true,
    legend: frame.legend.filter(({ kind }) => kind === "line"),
  }),
];

/**
 * The frame that a size has room for, and the heights of the graph and of the whole. Throws where
 * nothing that may be left out is enough.
 */
export function fitFrame(
  size: PictureSize,
  scene: Scene,
  frame: PictureFrame,
): { frame: PictureFrame; sceneHeight: number; height: number } {
  const around = (each: PictureFrame): number => layOutPicture(scene, each).height - scene.height;
  const { height } = size;
  if (height === null) {
    return { frame, sceneHeight: scene.height, height: scene.height + around(frame) };
  }
  const tried = SHORTER.map((shorten) => shorten(frame)).map((each) => ({
    frame: each,
    sceneHeight: height - around(each),
    height,
  }));
  const roomy = tried.find(({ sceneHeight }) => sceneHeight >= height * SCENE_SHARE);
  const last = tried.at(-1);
  if (last !== undefined) checkHeight(size, height - last.sceneHeight);
  const fitted = roomy ?? last;
  if (fitted === undefined) throw new Error("got no frame, expected one");
  return fitted;
}
