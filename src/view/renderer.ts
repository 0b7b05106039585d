import { Sigma } from "sigma";
import type { Projection } from "../marks/projection.ts";
import type { Scene } from "../marks/scene.ts";
import type { Placement } from "../model/graph-file.ts";
import { ActorProgram } from "./painting/actor-program.ts";
import { LineProgram } from "./painting/line-program.ts";
import { createSceneMarks, type SceneMarks } from "./painting/scene-marks.ts";
import { mountScrollGuards } from "./painting/scroll-guards.ts";
import {
  freezeLayout,
  projectionOfSigma,
  sigmaCameraOf,
  type Frozen,
} from "./painting/sigma-camera.ts";
import type { Point } from "./painting/targets.ts";

/** How far the reader may go in and out; 1 is about the whole. */
const NEAREST = 0.02;
const FARTHEST = 4;

export interface RendererEvents {
  /** The reader moved the picture, or it is on its way to where `lookFrom` sent it. */
  moved: (projection: Projection, byReader: boolean) => void;
  clicked: (point: Point) => void;
  /** The browser took the context away. This renderer is of no use any more: kill it, make another. */
  lost: () => void;
}

/** Paints Scenes with sigma, which stands behind this module and no other. */
export interface Renderer {
  paint: (scene: Scene) => void;
  /** Moves to a projection, in so many milliseconds; 0 is at once. */
  lookFrom: (projection: Projection, duration: number) => void;
  /** Takes the container's size again. */
  resize: () => void;
  kill: () => void;
}

/**
 * Makes a renderer of one level's layout, in an element that has a size. Throws without WebGL:
 * ask `hasWebGL` first. `still` leaves out what moves by itself.
 */
export function createRenderer(
  container: HTMLElement,
  placement: Placement,
  events: RendererEvents,
  still: boolean,
): Renderer {
  const frozen = freezeLayout(placement);
  const marks = createSceneMarks(placement);
  const sigma = new Sigma(marks.graph, container, settingsOf(marks, still));
  sigma.setCustomBBox(boxOf(frozen));
  // Whatever sigma believes to be under the pointer, the Scene knows better, and reading it back
  // from the graphics card at each move is slow.
  sigma.getMouseCaptor().removeAllListeners("mousemove");
  sigma.on("clickStage", ({ event }) => events.clicked({ x: event.x, y: event.y }));
  const lookFrom = followCamera(sigma, frozen, events.moved);
  const unguard = mountScrollGuards(container);
  const unwatch = watchLoss(sigma, events.lost);
  return {
    paint(scene) {
      marks.take(scene);
      sigma.refresh();
    },
    lookFrom,
    resize: () => void sigma.resize(),
    kill() {
      unwatch();
      unguard();
      sigma.kill();
    },
  };
}

function boxOf({ middleX, middleY, side }: Frozen): {
  x: [number, number];
  y: [number, number];
} {
  const half = side / 2;
  return { x: [middleX - half, middleX + half], y: [middleY - half, middleY + half] };
}

function settingsOf(marks: SceneMarks, still: boolean) {
  return {
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    // A page that hides the graph for a moment must not make sigma throw in the middle of a frame.
    allowInvalidContainer: true,
    stagePadding: 0,
    minCameraRatio: NEAREST,
    maxCameraRatio: FARTHEST,
    enableCameraRotation: false,
    doubleClickZoomingRatio: 1,
    zoomToSizeRatioFunction: () => 1,
    minEdgeThickness: 0,
    zIndex: true,
    defaultNodeType: "actor",
    defaultEdgeType: "line",
    nodeProgramClasses: { actor: ActorProgram },
    edgeProgramClasses: { line: LineProgram },
    nodeReducer: marks.actorData,
    edgeReducer: marks.lineData,
    // Zero would divide by zero inside sigma.
    ...(still ? { inertiaRatio: 0, inertiaDuration: 1, zoomDuration: 1 } : {}),
  };
}

/** Reports where sigma's camera goes, and returns what sends it somewhere. */
function followCamera(
  sigma: Sigma,
  frozen: Frozen,
  moved: RendererEvents["moved"],
): Renderer["lookFrom"] {
  const camera = sigma.getCamera();
  let sent = 0;
  camera.on("updated", (state) => {
    moved(projectionOfSigma(frozen, sigma.getDimensions(), state), sent === 0);
  });
  return (projection, duration) => {
    const state = sigmaCameraOf(frozen, sigma.getDimensions(), projection);
    if (camera.hasState(state)) return;
    sent += 1;
    if (duration === 0) {
      camera.setState(state);
      sent -= 1;
    } else {
      void camera.animate(state, { duration }).then(() => (sent -= 1));
    }
  };
}

/** Tells of the loss of a context once. Returns what ends it: killing sigma gives contexts back, too. */
function watchLoss(sigma: Sigma, lost: () => void): () => void {
  const ended = new AbortController();
  for (const canvas of Object.values(sigma.getCanvases())) {
    canvas.style.touchAction = "pan-y";
    canvas.addEventListener(
      "webglcontextlost",
      () => {
        ended.abort();
        lost();
      },
      { signal: ended.signal },
    );
  }
  return () => ended.abort();
}
