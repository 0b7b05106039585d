import { describe, expect, test } from "vitest";
import { composeScene } from "../../../src/marks/compose-scene.ts";
import type { Scene } from "../../../src/marks/scene.ts";
import { createContactIndex, selectContacts } from "../../../src/filter/contact-index.ts";
import { BASE_VIEW } from "../../../src/state/base-view.ts";
import { filtersOf } from "../../../src/state/filters.ts";
import { resolveFirstActor, resolveNeighbour } from "../../../src/view/painting/neighbours.ts";
import { smallGraph } from "../../graph-files.ts";

const graph = smallGraph();
const selection = selectContacts(createContactIndex(graph, "person"), filtersOf(BASE_VIEW));
const size = { width: 800, height: 500 };
const scene = composeScene({ graph, selection, view: BASE_VIEW, size, theme: "light" });
const indexOf = (name: string) => graph.actors.name.indexOf(name);
const nameOf = (actor: number | undefined) =>
  actor === undefined ? actor : graph.actors.name[actor];

describe("resolveFirstActor", () => {
  test("the keyboard enters at the actor with most contacts", () => {
    expect(nameOf(resolveFirstActor(scene))).toBe("Ana Noor");
  });

  test("it enters at what is in sight", () => {
    const far: Scene = {
      ...scene,
      actors: scene.actors.map((mark) =>
        mark.actor === indexOf("Ana Noor") ? { ...mark, x: -50 } : mark,
      ),
    };
    expect(nameOf(resolveFirstActor(far))).not.toBe("Ana Noor");
  });

  test("an empty Scene has no first actor", () => {
    expect(resolveFirstActor({ ...scene, actors: [], pairs: [] })).toBeUndefined();
  });
});

describe("resolveNeighbour", () => {
  test("the arrow to the right goes to the partner who lies there", () => {
    expect(nameOf(resolveNeighbour(scene, indexOf("Ana Noor"), "ArrowRight"))).toBe("Ben Adair");
  });

  test("only partners are reached: what lies nearer without a line is passed over", () => {
    // Satora stands between, at the right and above, and shares no line with Ana Noor.
    expect(nameOf(resolveNeighbour(scene, indexOf("Ana Noor"), "ArrowUp"))).toBe("Chō Satō");
  });

  test("where no partner lies in a direction there is none", () => {
    expect(resolveNeighbour(scene, indexOf("Dan Orr"), "ArrowRight")).toBeUndefined();
  });

  test("an actor that is not drawn has no neighbours", () => {
    expect(resolveNeighbour(scene, indexOf("Norland"), "ArrowLeft")).toBeUndefined();
  });
});
