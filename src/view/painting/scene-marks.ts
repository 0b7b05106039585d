import { UndirectedGraph } from "graphology";
import { DASH_PATTERNS, type Scene } from "../../marks/scene.ts";
import type { Placement } from "../../model/graph-file.ts";
import type { ActorData } from "./actor-program.ts";
import type { LineData } from "./line-program.ts";

/**
 * The marks of the present Scene as sigma asks for them, by key. Actors and pairs that are not in
 * it stay in sigma's graph and are hidden: filters never change the graph's places.
 */
export interface SceneMarks {
  graph: UndirectedGraph;
  take: (scene: Scene) => void;
  actorData: (key: string) => Partial<ActorData>;
  lineData: (key: string) => Partial<LineData>;
}

export function createSceneMarks(placement: Placement): SceneMarks {
  const graph = graphOf(placement);
  const actors = new Map<string, Partial<ActorData>>();
  const lines = new Map<string, Partial<LineData>>();
  return {
    graph,
    take(scene) {
      actors.clear();
      lines.clear();
      scene.actors.forEach((mark, order) => {
        actors.set(String(mark.actor), {
          size: mark.radius,
          color: translucent(mark.colour, mark.opacity),
          shape: mark.shape,
          ground: scene.background,
          zIndex: order,
        });
      });
      scene.pairs.forEach((mark, order) => {
        const [source, target] = [String(mark.source), String(mark.target)];
        const key = `${source} ${target}`;
        if (!graph.hasEdge(key)) graph.addEdgeWithKey(key, source, target);
        const [stroke, gap] = DASH_PATTERNS[mark.dash] ?? [0, 0];
        const color = translucent(mark.colour, mark.opacity);
        lines.set(key, { size: mark.width, color, stroke, gap, zIndex: order });
      });
    },
    actorData: (key) => ({ ...graph.getNodeAttributes(key), ...(actors.get(key) ?? HIDDEN) }),
    lineData: (key) => lines.get(key) ?? { ...HIDDEN },
  };
}

const HIDDEN = { hidden: true } as const;

function graphOf(placement: Placement): UndirectedGraph {
  const graph = new UndirectedGraph();
  placement.x.forEach((x, actor) => {
    const y = placement.y[actor];
    if (x !== null && y !== null && y !== undefined) graph.addNode(String(actor), { x, y });
  });
  return graph;
}

/** "#1A1C1F" at 0.15 becomes "#1A1C1F26". */
function translucent(colour: string, opacity: number): string {
  const alpha = Math.round(opacity * 255);
  return alpha >= 255 ? colour : `${colour}${alpha.toString(16).padStart(2, "0")}`;
}
