import { createFrames } from "../../snapshot/create-frames.ts";
import {
  createPicture,
  type Picture,
  type PictureStyle,
  type PictureTheme,
} from "../../snapshot/create-picture.ts";
import { createStrip } from "../../snapshot/create-strip.ts";
import { USUAL_DELAY } from "../../snapshot/gif/create-gif.ts";
import type { SeriesInput } from "../../snapshot/series.ts";
import { parseSize, sizeAround } from "../../snapshot/sizes.ts";
import { cutWindow, type TimeStep } from "../../state/time-steps.ts";
import { download } from "../download.ts";
import type { Session } from "../session.ts";
import { drawGif } from "./draw-gif.ts";
import { drawPng, type TellShare } from "./draw-png.ts";
import { loadFontFile } from "./font-files.ts";

/** One picture, several side by side, or one after the other. */
export const PICTURE_KINDS = ["one", "strip", "play"] as const;
type PictureKind = (typeof PICTURE_KINDS)[number];

/** What a reader may choose of a picture beside the View; as on the screen where nothing is chosen. */
export interface PictureChoice {
  /** As on the command line; null for the graph as large as it is seen. */
  size: string | null;
  theme: PictureTheme | null;
  format: "svg" | "png" | "gif";
  kind: PictureKind;
  /** What each picture shows, where there are several. */
  step: TimeStep;
  /** Milliseconds that each stands where they play. */
  delay: number;
}

export const AS_SEEN: PictureChoice = {
  size: null,
  theme: null,
  format: "png",
  kind: "one",
  step: "month",
  delay: USUAL_DELAY,
};

/** Saves a picture of the present View. Rejects where it cannot be drawn, and says what could. */
export async function savePicture(
  session: Session,
  choice: PictureChoice = AS_SEEN,
  tell?: TellShare,
): Promise<void> {
  const { format } = choice;
  if (format === "gif") {
    const series = seriesOf(session, choice);
    const { from, to } = series.stepped.whole.window;
    const gif = await drawGif(series, choice.delay, tell);
    return download(gif, `readout-${from}-${to}.gif`);
  }
  const picture = await drawPicture(session, choice);
  const isPng = format === "png";
  const blob = isPng
    ? await drawPng(picture, tell)
    : new Blob([picture.svg], { type: "image/svg+xml" });
  download(blob, `readout-${slugOf(picture.window)}.${format}`);
}

/** A picture of the present View, as it is chosen; of pictures that play, the first. */
export async function drawPicture(session: Session, choice: PictureChoice): Promise<Picture> {
  if (choice.kind === "one") {
    const { selection, view } = session.state.get();
    return createPicture({ ...styleOf(session, choice), selection, view });
  }
  const series = seriesOf(session, choice);
  if (choice.kind === "strip") return createStrip(series);
  const [first] = await createFrames(series);
  if (first === undefined) throw new Error("got no picture, expected one at least");
  return first.picture;
}

function styleOf(session: Session, { size, theme }: PictureChoice): PictureStyle {
  const { messages, state } = session;
  return {
    graph: state.get().graph,
    messages,
    size: size === null ? sizeOnScreen(session) : parseSize(size),
    theme: theme ?? session.theme.get(),
    loadFont: loadFontFile,
  };
}

function seriesOf(session: Session, choice: PictureChoice): SeriesInput {
  const { graph, view } = session.state.get();
  return { ...styleOf(session, choice), stepped: cutWindow(graph, view, choice.step) };
}

function sizeOnScreen(session: Session): ReturnType<typeof sizeAround> {
  const scene = session.scene.get();
  if (!scene) throw new Error("got no Scene, expected one on the page");
  return sizeAround(scene);
}

/** "15–31 August 2021 · 42 contacts" becomes "15-31-august-2021-42-contacts". */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
