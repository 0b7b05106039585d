import { ACTOR_KINDS } from "../model/kinds.ts";
import { citationOf } from "./citation.ts";
import { createJoins, joinedActors, type Join } from "./joins.ts";
import type { ExportInput } from "./types.ts";
import { element, textElement, XML_HEAD } from "./xml.ts";

const NODE_KEYS = ["name", "kind", "office", "represents"] as const;
const EDGE_KEYS = [
  "mode",
  "status",
  "certainty",
  "earliest",
  "latest",
  "place",
  "publishers",
] as const;

/** A selection as GraphML (graphml.graphdrawing.org): an edge for each contact of each pair. */
export function graphml(input: ExportInput): string {
  const { messages, graph, view } = input;
  const body = element(
    "graph",
    { id: "contacts", edgedefault: "undirected" },
    textElement("desc", {}, citationOf(messages, graph, view)),
    ...joinedActors(input).map((actor) => nodeOf(input, actor)),
    ...createJoins(input).map((join) => edgeOf(input, join)),
  );
  const attributes = { xmlns: "http://graphml.graphdrawing.org/xmlns" };
  const keys = [...keysOf("node", NODE_KEYS), ...keysOf("edge", EDGE_KEYS)];
  return `${XML_HEAD}${element("graphml", attributes, ...keys, body)}\n`;
}

function keysOf(of: "node" | "edge", names: readonly string[]): string[] {
  return names.map((name) =>
    element("key", { id: keyOf(of, name), for: of, "attr.name": name, "attr.type": "string" }),
  );
}

function keyOf(of: "node" | "edge", name: string): string {
  return `${of}-${name}`;
}

function nodeOf({ graph }: ExportInput, actor: number): string {
  const { actors } = graph;
  const represents = (actors.represents[actor] ?? []).map((body) => actors.name[body] ?? "");
  const values = {
    name: actors.name[actor] ?? "",
    kind: ACTOR_KINDS[actors.kind[actor] ?? 0] ?? "person",
    office: actors.office[actor] ?? "",
    represents: represents.join("; "),
  };
  return element("node", { id: actors.id[actor] ?? "" }, ...dataOf("node", NODE_KEYS, values));
}

function edgeOf({ graph }: ExportInput, { id, pair, facts, publishers }: Join): string {
  const { actors } = graph;
  const ends = { source: actors.id[pair.source] ?? "", target: actors.id[pair.target] ?? "" };
  const values = {
    mode: facts.mode,
    status: facts.status,
    certainty: facts.certainty,
    earliest: facts.earliest ?? "",
    latest: facts.latest ?? "",
    place: facts.place ?? "",
    publishers,
  };
  return element("edge", { id, ...ends }, ...dataOf("edge", EDGE_KEYS, values));
}

function dataOf<K extends string>(
  of: "node" | "edge",
  names: readonly K[],
  values: Readonly<Record<K, string>>,
): string[] {
  return names.flatMap((name) =>
    values[name] === "" ? [] : [textElement("data", { key: keyOf(of, name) }, values[name])],
  );
}
