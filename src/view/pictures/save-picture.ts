import { summaryInWords, windowLine } from "../../marks/accessible-summary.ts";
import { createPictureFrame } from "../../snapshot/picture-frame.ts";
import { snapshotSize, snapshotSvg } from "../../snapshot/snapshot-svg.ts";
import { download } from "../download.ts";
import type { Session } from "../session.ts";
import { inlineFonts } from "./picture-fonts.ts";

/** Pixels of the picture for each of the Scene: sharp in print and on fine screens. */
const SCALE = 2;

/** Saves what is seen, with headline, window, legend and source, as a PNG. Rejects where it cannot. */
export async function savePicture(session: Session): Promise<void> {
  const { messages, state } = session;
  const { graph, selection, view } = state.get();
  const scene = session.scene.get();
  if (!scene) throw new Error("got no Scene, expected one on the page");
  const window = windowLine(messages, selection, view);
  const summary = summaryInWords(messages, selection, view);
  const frame = createPictureFrame({ messages, graph, view, scene, window, summary });
  const source = await inlineFonts(snapshotSvg(scene, frame));
  const blob = await pngOf(source, snapshotSize(scene, frame));
  download(blob, `readout-${slugOf(frame.window)}.png`);
}

async function pngOf(source: string, size: { width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([source], { type: "image/svg+xml" }));
  try {
    const image = new Image(size.width * SCALE, size.height * SCALE);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext("2d")?.drawImage(image, 0, 0, image.width, image.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("got an empty picture"))));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** "15–31 August 2021 · 42 contacts" becomes "15-31-august-2021-42-contacts". */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
