import { UndirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Projection } from "../marks/projection.ts";
import type { Scene } from "../marks/scene.ts";
import type { Placement } from "../model/graph-file.ts";
import { ActorProgram } from "./painting/actor-program.ts";
import { framingOf } from "./painting/framing.ts";
import { LineProgram } from "./painting/line-program.ts";
import { mountPinch } from "./painting/pinch.ts";
import { mountScrollGuards } from "./painting/scroll-guards.ts";
import {
  freezeLayout,
  projectionOfSigma,
  sigmaCameraOf,
  type Frozen,
} from "./painting/sigma-camera.ts";
import type { Point } from "./painting/targets.ts";

/** How far the reader may go in and out, against what shows everything. */
export const CAMERA_LIMITS = { nearest: 0.02, farthest: 4 };

export interface RendererEvents {
  /** The reader moved the picture, or it is on its way to where `lookFrom` sent it. */
  moved: (projection: Projection, byReader: boolean) => void;
  clicked: (point: Point, shift: boolean) => void;
  /** The browser took the context away. This renderer is of no use any more: kill it, make another. */
  lost: () => void;
}

/** Paints Scenes with sigma, which stands behind this module and no other. */
export interface Renderer {
  /** Paints a Scene that was composed under a projection, which need not be the present one. */
  paint: (scene: Scene, projection: Projection) => void;
  /** Moves to a projection, in so many milliseconds; 0 is at once. */
  lookFrom: (projection: Projection, duration: number) => void;
  /** Takes the container's size; `whole` is the projection that shows everything in it. */
  resize: (whole: Projection) => void;
  kill: () => void;
}

/**
 * Makes a renderer of one level's layout, in an element that has a size. Throws without WebGL:
 * ask `hasWebGL` first. `still` leaves out what moves by itself.
 *
 * The Scene goes straight into the programs' arrays. sigma's own way, by nodes and edges of a
 * graph with their attributes, took a hundred times as long (122 ms against 1.2 for 13,000 lines);
 * its graph holds a single node here, without which it would draw nothing.
 */
export function createRenderer(
  container: HTMLElement,
  placement: Placement,
  events: RendererEvents,
  still: boolean,
): Renderer {
  const frozen = freezeLayout(placement);
  const programs: Programs = {};
  const sigma = new Sigma(graphOfOne(frozen), container, settingsOf(programs, still));
  sigma.setCustomBBox(boxOf(frozen));
  // Reading back from the graphics card what is under the pointer is slow, and the Scene knows.
  sigma.getMouseCaptor().removeAllListeners("mousemove");
  sigma.on("clickStage", ({ event }) => {
    const { shiftKey } = event.original;
    events.clicked({ x: event.x, y: event.y }, shiftKey);
  });
  const lookFrom = followCamera(sigma, frozen, events.moved);
  mountPinch(sigma);
  const unguard = mountScrollGuards(container);
  const unwatch = watchLoss(sigma, events.lost);
  return {
    paint(scene, projection) {
      const framing = framingOf(frozen, projection);
      programs.actors?.fill(scene, framing);
      programs.lines?.fill(scene, framing);
      sigma.scheduleRender();
    },
    lookFrom,
    resize(whole) {
      sigma.resize();
      const { ratio } = sigmaCameraOf(frozen, sigma.getDimensions(), whole);
      sigma.setSettings({
        minCameraRatio: ratio * CAMERA_LIMITS.nearest,
        maxCameraRatio: ratio * CAMERA_LIMITS.farthest,
      });
    },
    kill() {
      unwatch();
      unguard();
      sigma.kill();
    },
  };
}

/** The programs that sigma made, which it does not give out. */
interface Programs {
  actors?: ActorProgram;
  lines?: LineProgram;
}

function graphOfOne({ middleX, middleY }: Frozen): UndirectedGraph {
  const graph = new UndirectedGraph();
  graph.addNode("middle", { x: middleX, y: middleY });
  return graph;
}

function boxOf({ middleX, middleY, side }: Frozen): {
  x: [number, number];
  y: [number, number];
} {
  const half = side / 2;
  return { x: [middleX - half, middleX + half], y: [middleY - half, middleY + half] };
}

function settingsOf(programs: Programs, still: boolean) {
  class OwnActorProgram extends ActorProgram {
    constructor(...given: ConstructorParameters<typeof ActorProgram>) {
      super(...given);
      programs.actors = this;
    }
  }
  class OwnLineProgram extends LineProgram {
    constructor(...given: ConstructorParameters<typeof LineProgram>) {
      super(...given);
      programs.lines = this;
    }
  }
  return {
    renderLabels: false,
    // A page that hides the graph for a moment must not make sigma throw in the middle of a frame.
    allowInvalidContainer: true,
    stagePadding: 0,
    enableCameraRotation: false,
    doubleClickZoomingRatio: 1,
    // A second click soon after the first is a click like any other.
    doubleClickTimeout: 0,
    zoomToSizeRatioFunction: () => 1,
    defaultNodeType: "actor",
    defaultEdgeType: "line",
    nodeProgramClasses: { actor: OwnActorProgram },
    nodeHoverProgramClasses: { actor: ActorProgram },
    edgeProgramClasses: { line: OwnLineProgram },
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
