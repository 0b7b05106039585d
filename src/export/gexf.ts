import { dayOfNumber } from "../model/dates.ts";
import { ACTOR_KINDS } from "../model/kinds.ts";
import { citationOf } from "./citation.ts";
import { createJoins, joinedActors, type Join } from "./joins.ts";
import type { ExportInput } from "./types.ts";
import { element, textElement, XML_HEAD } from "./xml.ts";

const NODE_ATTRIBUTES = ["kind", "office", "represents"] as const;
const EDGE_ATTRIBUTES = ["mode", "status", "certainty", "place", "date", "publishers"] as const;

/**
 * A selection as a dynamic graph (GEXF 1.3, gexf.net): an edge for each contact of each pair, from its
 * earliest day to its latest, both inclusive. An undated contact has no time and is always there.
 */
export function gexf(input: ExportInput): string {
  const { graph } = input;
  const meta = element(
    "meta",
    graph.asOf === null ? {} : { lastmodifieddate: dayOfNumber(graph.asOf) },
    textElement("creator", {}, "Readout"),
    textElement("title", {}, graph.story.title),
    textElement("description", {}, citationOf(input.messages, graph, input.view)),
  );
  const body = element(
    "graph",
    {
      mode: "dynamic",
      defaultedgetype: "undirected",
      timeformat: "date",
      timerepresentation: "interval",
    },
    attributesOf("node", NODE_ATTRIBUTES),
    attributesOf("edge", EDGE_ATTRIBUTES),
    element("nodes", {}, ...joinedActors(input).map((actor) => nodeOf(input, actor))),
    element("edges", {}, ...createJoins(input).map((join) => edgeOf(input, join))),
  );
  const attributes = { xmlns: "http://gexf.net/1.3", version: "1.3" };
  return `${XML_HEAD}${element("gexf", attributes, meta, body)}\n`;
}

function attributesOf(of: "node" | "edge", titles: readonly string[]): string {
  const each = titles.map((title, id) => element("attribute", { id, title, type: "string" }));
  return element("attributes", { class: of, mode: "static" }, ...each);
}

function nodeOf({ graph }: ExportInput, actor: number): string {
  const { actors } = graph;
  const represents = (actors.represents[actor] ?? []).map((body) => actors.name[body] ?? "");
  const values = {
    kind: ACTOR_KINDS[actors.kind[actor] ?? 0] ?? "person",
    office: actors.office[actor] ?? "",
    represents: represents.join("; "),
  };
  const label = actors.name[actor] ?? "";
  return element("node", { id: actors.id[actor] ?? "", label }, valuesOf(NODE_ATTRIBUTES, values));
}

function edgeOf({ graph }: ExportInput, { id, pair, facts, publishers }: Join): string {
  const { actors } = graph;
  const ends = { source: actors.id[pair.source] ?? "", target: actors.id[pair.target] ?? "" };
  const values = {
    mode: facts.mode,
    status: facts.status,
    certainty: facts.certainty,
    place: facts.place ?? "",
    date: facts.edtf ?? "",
    publishers,
  };
  return element(
    "edge",
    { id, ...ends, weight: 1, label: facts.mode, start: facts.earliest, end: facts.latest },
    valuesOf(EDGE_ATTRIBUTES, values),
  );
}

function valuesOf<K extends string>(
  titles: readonly K[],
  values: Readonly<Record<K, string>>,
): string {
  const told = titles.flatMap((title, place) =>
    values[title] === "" ? [] : [element("attvalue", { for: place, value: values[title] })],
  );
  return element("attvalues", {}, ...told);
}
