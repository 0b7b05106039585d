/** The clock of a measured page: a script that runs before the page's own. */
import type { PageElement } from "../../../src/view/elements/page.ts";
import type { Peer } from "./bare-sigma.ts";

/** What a measured page holds: the page itself, or bare sigma, and what takes its times. */
export interface Measured extends Window {
  peer?: Peer;
  clock?: Clock;
}

interface Clock {
  /** When the first frame with all marks and labels stood, in milliseconds from the start of the page. */
  first: Promise<number>;
  /** Milliseconds from the start of an act until the frame after it stands. */
  take: (act: () => void) => Promise<number>;
  /** Lets what an act left to do later be done. */
  rest: (milliseconds: number) => Promise<void>;
}

function isDrawn(): boolean {
  if ("peer" in window) return true;
  const page = document.querySelector<PageElement>("readout-page");
  return page !== null && page.session.scene.get() !== null;
}

/** Asking for a pixel waits for the drawing of all that was sent before. */
function waitForDrawing(): void {
  const canvases = document.querySelectorAll<HTMLCanvasElement>(".sigma-edges, .sigma-nodes");
  for (const canvas of canvases) {
    const context = canvas.getContext("webgl2");
    if (!context) throw new Error("got no WebGL, expected sigma's");
    const { RGBA, UNSIGNED_BYTE } = context;
    context.readPixels(0, 0, 1, 1, RGBA, UNSIGNED_BYTE, new Uint8Array(4));
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** A message comes after the frame in which it was sent has been laid out and painted. */
function message(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const come = new Promise((resolve) => port1.addEventListener("message", resolve));
  port1.start();
  port2.postMessage(null);
  return come;
}

/** The time at which the next frame stands: when what was drawn into it can be read back. */
async function standing(): Promise<number> {
  await nextFrame();
  await message();
  waitForDrawing();
  return performance.now();
}

async function standingFirst(): Promise<number> {
  while (!isDrawn()) await nextFrame();
  return standing();
}

const clock: Clock = {
  first: standingFirst(),
  async take(act) {
    const start = performance.now();
    act();
    return (await standing()) - start;
  },
  rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
Object.assign(window, { clock });
