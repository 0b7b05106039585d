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

/** Where the words stand beside the graph: for pictures at least so wide, and so much wider than high. */
const BESIDE = { column: 290, width: 800, ratio: 1.6 };

/** A frame with the size of the graph, and the height of the whole. */
interface Fitted {
  frame: PictureFrame;
  scene: { width: number; height: number };
  height: number;
}

/**
 * The frame that a size has room for. Throws where nothing that may be left out is enough.
 */
export function fitFrame(size: PictureSize, scene: Scene, frame: PictureFrame): Fitted {
  const around = (each: PictureFrame): number => layOutPicture(scene, each).height - scene.height;
  const { width, height } = size;
  if (height === null) {
    return { frame, scene: { width, height: scene.height }, height: scene.height + around(frame) };
  }
  const tried = SHORTER.map((shorten) => shorten(frame)).map((each) => ({
    frame: each,
    scene: { width, height: height - around(each) },
    height,
  }));
  const isRoomy = (each: Fitted): boolean => each.scene.height >= height * SCENE_SHARE;
  const [whole] = tried;
  if (whole !== undefined && isRoomy(whole)) return whole;
  const beside = fitBeside(width, height, scene, frame);
  if (beside !== undefined) return beside;
  const last = tried.at(-1);
  if (last === undefined) throw new Error("got no frame, expected one");
  checkHeight(size, height - last.scene.height);
  return tried.find(isRoomy) ?? last;
}

function fitBeside(
  width: number,
  height: number,
  scene: Scene,
  frame: PictureFrame,
): Fitted | undefined {
  if (width < BESIDE.width || width < height * BESIDE.ratio) return undefined;
  const { column } = BESIDE;
  const shorter = { ...frame, subtitle: "", publishers: "", column };
  const room = { width: width - column, height };
  const needed = layOutPicture({ ...scene, ...room }, shorter).height;
  return needed > height ? undefined : { frame: shorter, scene: room, height };
}
