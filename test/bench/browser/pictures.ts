import type { ActorMark, PairMark, Scene } from "../../../src/marks/scene.ts";
import type { GraphFile } from "../../../src/model/graph-file.ts";
import { freezeLayout } from "../../../src/view/painting/sigma-camera.ts";
import type { Projection } from "../../../src/marks/projection.ts";

/** A Scene's actor as sigma wants it; hidden where the Scene has none. */
interface Node {
  key: string;
  size: number;
  color: string;
  label: string | null;
  forceLabel: boolean;
  hidden: boolean;
}

interface Edge {
  key: string;
  size: number;
  color: string;
  hidden: boolean;
}

/** What bare sigma opens with: all actors at their places, all lines of the whole period. */
export interface Picture {
  width: number;
  height: number;
  /** Room around the layout in pixels, so that it is as large as on the page. */
  padding: number;
  nodes: (Node & { x: number; y: number })[];
  edges: (Edge & { source: string; target: string })[];
}

/** The marks that are others than in the step before. */
export interface Step {
  nodes: Node[];
  edges: Edge[];
}

/** A Scene's marks by key, for both kinds. */
interface Marks {
  nodes: ReadonlyMap<string, Node>;
  edges: ReadonlyMap<string, Edge>;
}

/** The Scene of the whole period as bare sigma draws it. */
export function createPicture(graph: GraphFile, scene: Scene, projection: Projection): Picture {
  const { x, y } = graph.levels.person;
  const { side } = freezeLayout(graph.levels.person);
  const { nodes } = marksOf(scene);
  return {
    width: scene.width,
    height: scene.height,
    padding: (Math.min(scene.width, scene.height) - projection.scale * side) / 2,
    nodes: graph.actors.id.map((_, actor) => {
      const key = `${actor}`;
      const node = nodes.get(key) ?? hiddenNode(key);
      return Object.assign({}, node, { x: x[actor] ?? 0, y: y[actor] ?? 0 });
    }),
    edges: scene.pairs.map((pair) => {
      const ends = { source: `${pair.source}`, target: `${pair.target}` };
      return Object.assign({}, edgeOf(pair), ends);
    }),
  };
}

/** What to change from one Scene to the next. */
export function createStep(before: Scene, after: Scene): Step {
  const [from, to] = [marksOf(before), marksOf(after)];
  return {
    nodes: [
      ...findChanged(from.nodes, to.nodes),
      ...findGone(from.nodes, to.nodes).map((key) => hiddenNode(key)),
    ],
    edges: [
      ...findChanged(from.edges, to.edges),
      ...findGone(from.edges, to.edges).map((key) => {
        return { key, size: 0, color: "#000000", hidden: true };
      }),
    ],
  };
}

function marksOf({ actors, pairs, labels }: Scene): Marks {
  const texts = new Map(labels.map(({ actor, text }) => [actor, text]));
  return {
    nodes: new Map(actors.map((mark) => [`${mark.actor}`, nodeOf(mark, texts.get(mark.actor))])),
    edges: new Map(pairs.map((mark) => [keyOf(mark), edgeOf(mark)])),
  };
}

function findChanged<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T[] {
  return [...after]
    .filter(([key, mark]) => JSON.stringify(mark) !== JSON.stringify(before.get(key)))
    .map(([, mark]) => mark);
}

function findGone(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  return [...before.keys()].filter((key) => !after.has(key));
}

function nodeOf({ actor, radius, colour }: ActorMark, text: string | undefined): Node {
  const label = text ?? null;
  const forceLabel = label !== null;
  return { key: `${actor}`, size: radius, color: colour, label, forceLabel, hidden: false };
}

function hiddenNode(key: string): Node {
  return { key, size: 0, color: "#000000", label: null, forceLabel: false, hidden: true };
}

function edgeOf(mark: PairMark): Edge {
  const alpha = Math.round(mark.opacity * 255);
  const color = alpha >= 255 ? mark.colour : `${mark.colour}${alpha.toString(16)}`;
  return { key: keyOf(mark), size: mark.width, color, hidden: false };
}

function keyOf({ source, target }: PairMark): string {
  return `${source}-${target}`;
}
