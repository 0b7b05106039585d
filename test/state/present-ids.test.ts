import { describe, expect, test } from "vitest";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { defaultView } from "../../src/state/default-view.ts";
import { parseAddress, writeAddress } from "../../src/state/parameters.ts";
import { presentIds } from "../../src/state/present-ids.ts";
import { smallGraph } from "../graph-files.ts";

/** The small graph, in which Ana Noor was merged from another spelling and Norland was renamed. */
function graphOf(): GraphFile {
  const graph = smallGraph();
  const indexOf = (id: string): number => graph.actors.id.indexOf(id);
  graph.formerIds = {
    "person:anna-noor": indexOf("person:ana-noor"),
    "state:OLD": indexOf("state:NOR"),
  };
  return graph;
}

const pin = (actor: string, x: number) => ({ actor, x, y: 0 });

/** The address of what an address shows by now. */
function presentOf(query: string): string {
  const graph = graphOf();
  const defaults = defaultView(graph);
  return writeAddress(presentIds(parseAddress(query, defaults).view, graph), defaults);
}

describe("an address that names an actor by an id that it had", () => {
  test.each([
    ["focus=person:anna-noor", "focus=person:ana-noor"],
    ["focus=person:anna-noor~person:ben-adair", "focus=person:ana-noor~person:ben-adair"],
    ["focus=person:ana-noor~person:anna-noor", "focus=person:ana-noor"],
    ["with=state:OLD", "with=state:NOR"],
    ["with=state:NOR&with=state:OLD", "with=state:NOR"],
    ["focus=person:nobody", "focus=person:nobody"],
    ["focus=person:ben-adair&with=state:NOR", "focus=person:ben-adair&with=state:NOR"],
  ])("%s shows %s", (query, shown) => {
    expect(decodeURIComponent(presentOf(query))).toBe(shown);
  });

  test("what an editor put at an actor stays at it", () => {
    const graph = graphOf();
    const defaults = defaultView(graph);
    const view = presentIds(
      {
        ...defaults,
        hidden: ["person:anna-noor", "person:ben-adair"],
        moved: [{ actor: "person:anna-noor", offset: { x: 1, y: 2 } }],
        pins: [pin("person:ana-noor", 1), pin("person:anna-noor", 2), pin("state:OLD", 3)],
        callouts: [
          { text: "Here", at: { kind: "actor", actor: "person:anna-noor", offset: null } },
          { text: "There", at: { kind: "place", x: 1, y: 2 } },
        ],
      },
      graph,
    );
    expect(view.hidden).toEqual(["person:ana-noor", "person:ben-adair"]);
    expect(view.moved).toEqual([{ actor: "person:ana-noor", offset: { x: 1, y: 2 } }]);
    expect(view.pins).toEqual([pin("person:ana-noor", 1), pin("state:NOR", 3)]);
    expect(view.callouts.map(({ at }) => at)).toEqual([
      { kind: "actor", actor: "person:ana-noor", offset: null },
      { kind: "place", x: 1, y: 2 },
    ]);
  });

  test("a View that needs none of it stays the same object", () => {
    const view = defaultView(smallGraph());
    expect(presentIds(view, smallGraph())).toBe(view);
    expect(presentIds(view, graphOf())).toBe(view);
  });

  test("the story's own View is redirected as well", () => {
    const graph = graphOf();
    graph.story.view = "focus=person:anna-noor";
    expect(defaultView(graph).choice).toEqual({ kind: "actor", actor: "person:ana-noor" });
  });
});
