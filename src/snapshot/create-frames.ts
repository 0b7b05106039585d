import { summaryInWords, windowLine } from "../marks/accessible-summary.ts";
import { composeScene } from "../marks/compose-scene.ts";
import type { Scene } from "../marks/scene.ts";
import { legendOf } from "../marks/legend.ts";
import type { Size } from "../marks/projection.ts";
import type { Ends } from "../state/walk.ts";
import { drawingOf, inkOf } from "./create-picture.ts";
import type { Picture } from "./create-picture.ts";
import { finishPictures } from "./finish-pictures.ts";
import { createPictureFrame } from "./picture-frame.ts";
import { mergeScenes, scaleOf } from "./series.ts";
import type { SeriesInput } from "./series.ts";
import { checkFrame, pixelsOf } from "./size-limits.ts";

/** One picture of a series, with the days that it shows. */
export interface SeriesFrame {
  picture: Picture;
  window: Ends;
}

/**
 * Pictures of the steps of a window that play one after the other: a Scene each, with the same places,
 * sizes, legend and words but for the dates. Where the size leaves the height open, they are drawn a
 * pixel for a pixel, as for a screen. Rejects where they are larger than can be played.
 */
export async function createFrames(input: SeriesInput): Promise<SeriesFrame[]> {
  const { messages, graph, stepped } = input;
  const { whole, steps } = stepped;
  // An animated GIF has no half-transparent pixels.
  const theme = input.theme === "transparent" ? "light" : input.theme;
  const size = input.size.height === null ? { ...input.size, scale: 1 } : input.size;
  if (size.height !== null) checkFrame(pixelsOf(size, size.height));
  const scale = scaleOf(steps);
  const sceneOf = (at: number, room: Size): Scene => {
    const step = steps[at];
    if (step === undefined) throw new Error(`got no step ${at}`);
    const { selection, view } = step;
    return composeScene({ graph, selection, view, size: room, theme: inkOf(theme), scale });
  };
  const legend = createLegend(input, (room) => steps.map((_, at) => sceneOf(at, room)));
  const pictures = await finishPictures(
    steps.map(({ selection, view }, at) => ({
      draw: (room) => drawingOf(sceneOf(at, room)),
      frameOf: ({ scene }, lacking) => ({
        ...createPictureFrame({
          messages,
          graph,
          view: whole.view,
          scene,
          window: windowLine(messages, selection, view),
          summary: summaryInWords(messages, selection, view),
          lacking,
        }),
        legend: legend(),
        // It would come and go, and the graph with it.
        note: "",
      }),
    })),
    { ...input, size, theme },
  );
  return pictures.map((picture, at) => {
    checkFrame(picture.pixels);
    return { picture, window: steps[at]?.window ?? whole.window };
  });
}

/** The legend of all Scenes of a series, made once. */
function createLegend(
  { messages, graph, size }: SeriesInput,
  scenesOf: (room: Size) => Scene[],
): () => ReturnType<typeof legendOf> {
  let made: ReturnType<typeof legendOf> | undefined;
  return () => {
    const room = { width: size.width, height: size.sceneHeight };
    made ??= legendOf(messages, mergeScenes(scenesOf(room), room), graph);
    return made;
  };
}
