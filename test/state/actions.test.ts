import { describe, expect, it } from "vitest";
import {
  chooseActor,
  choosePair,
  clearChoice,
  resetFilters,
  setCamera,
  setLevel,
  setPart,
  setWindow,
  toggleListed,
  toggleNamed,
} from "../../src/state/actions.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { resolveChoice } from "../../src/state/choice.ts";
import { defaultView } from "../../src/state/default-view.ts";
import { filtersOf } from "../../src/state/filters.ts";
import type { View } from "../../src/state/view.ts";
import { smallGraph } from "../graph-files.ts";

const graph = smallGraph();

describe("actions", () => {
  it("leave the View that they were given as it was", () => {
    const before = Object.freeze({ ...BASE_VIEW });
    expect(setPart(before, "domestic", true)).toEqual({ ...BASE_VIEW, domestic: true });
    expect(setPart(before, "hairlines", false)).toEqual({ ...BASE_VIEW, hairlines: false });
    expect(before).toEqual(BASE_VIEW);
  });

  it("put the ends of a window in order", () => {
    expect(setWindow(BASE_VIEW, "2021-09-01", "2021-08-01")).toMatchObject({
      from: "2021-08-01",
      to: "2021-09-01",
    });
    expect(setWindow(BASE_VIEW, "2021-09-01", null)).toMatchObject({
      from: "2021-09-01",
      to: null,
    });
  });

  it("show a mode and hide it, in the order of the list", () => {
    const without = toggleListed(BASE_VIEW, "modes", "call");
    expect(without.modes).toEqual(["video", "meeting", "visit", "letter", "unspecified"]);
    expect(toggleListed(without, "modes", "call")).toEqual(BASE_VIEW);
    expect(toggleListed(BASE_VIEW, "statuses", "planned").statuses).toEqual([
      "occurred",
      "planned",
    ]);
  });

  it("ask for a name and no longer, in the order of the alphabet", () => {
    const asked = toggleNamed(toggleNamed(BASE_VIEW, "regions", "North"), "regions", "East");
    expect(asked.regions).toEqual(["East", "North"]);
    expect(toggleNamed(asked, "regions", "North").regions).toEqual(["East"]);
  });

  it("make the same pair of two actors in either order", () => {
    expect(choosePair(BASE_VIEW, "state:NOR", "state:HSK")).toEqual(
      choosePair(BASE_VIEW, "state:HSK", "state:NOR"),
    );
    expect(clearChoice(chooseActor(BASE_VIEW, "state:HSK"))).toEqual(BASE_VIEW);
  });

  it("round the camera, and never to a negative zero", () => {
    const { camera } = setCamera(BASE_VIEW, { x: -0.001, y: 1.2345, ratio: 0.123456 });
    expect(camera).toEqual({ x: 0, y: 1.23, ratio: 0.1235 });
    expect(setCamera(BASE_VIEW, null).camera).toBeNull();
  });

  it("put filters back without touching what is chosen", () => {
    const changed = chooseActor(
      setWindow(toggleListed(BASE_VIEW, "modes", "call"), "2021-08-01", null),
      "state:HSK",
    );
    expect(resetFilters(changed, BASE_VIEW)).toEqual(chooseActor(BASE_VIEW, "state:HSK"));
  });
});

describe("a change of level", () => {
  const people: View = { ...BASE_VIEW, camera: { x: 1, y: 2, ratio: 0.5 } };

  it("takes the choice to what a person represents, and shows everything", () => {
    expect(setLevel(chooseActor(people, "person:ana-noor"), "state", graph)).toMatchObject({
      level: "state",
      choice: { kind: "actor", actor: "state:HSK" },
      camera: null,
    });
  });

  it("takes a pair of people to the pair of their states", () => {
    const chosen = choosePair(people, "person:ana-noor", "person:ben-adair");
    expect(setLevel(chosen, "state", graph).choice).toEqual({
      kind: "pair",
      actors: ["state:HSK", "state:NOR"],
    });
  });

  it("makes one of a pair whose ends act for the same state", () => {
    const chosen = choosePair(people, "person:ben-adair", "person:dan-orr");
    expect(setLevel(chosen, "state", graph).choice).toEqual({ kind: "actor", actor: "state:NOR" });
  });

  it("keeps a state that is drawn at both levels", () => {
    const chosen = chooseActor({ ...people, level: "state" }, "state:HSK");
    expect(setLevel(chosen, "person", graph).choice).toEqual({ kind: "actor", actor: "state:HSK" });
  });

  it("drops a person who acts for nobody known, and an actor that is not there", () => {
    expect(setLevel(chooseActor(people, "person:eve-lund"), "state", graph).choice).toBeNull();
    expect(setLevel(chooseActor(people, "person:nobody"), "state", graph).choice).toBeNull();
  });

  it("to the same level changes nothing", () => {
    expect(setLevel(people, "person", graph)).toBe(people);
  });
});

describe("a choice in a graph", () => {
  it("is the index of its actor, or two in ascending order", () => {
    expect(resolveChoice(graph, { kind: "actor", actor: "state:HSK" })).toEqual([0]);
    const pair = choosePair(BASE_VIEW, "person:ana-noor", "org:kestrel-union").choice;
    expect(resolveChoice(graph, pair)).toEqual([3, 4]);
  });

  it("is undefined where an actor is not there", () => {
    expect(resolveChoice(graph, null)).toBeUndefined();
    expect(resolveChoice(graph, { kind: "actor", actor: "person:nobody" })).toBeUndefined();
    const pair = choosePair(BASE_VIEW, "person:ana-noor", "person:nobody").choice;
    expect(resolveChoice(graph, pair)).toBeUndefined();
  });
});

describe("the default View", () => {
  it("is the story's over the base", () => {
    expect(defaultView(graph)).toEqual(BASE_VIEW);
    const story = { title: "A story", view: "from=2021-08-15&level=state&nonsense=1" };
    expect(defaultView({ ...graph, story })).toEqual({
      ...BASE_VIEW,
      from: "2021-08-15",
      level: "state",
    });
  });

  it("shows only what happened, between different states", () => {
    expect(BASE_VIEW.statuses).toEqual(["occurred"]);
    expect(BASE_VIEW.domestic).toBe(false);
  });
});

describe("the filters of a View", () => {
  it("have its window as day numbers", () => {
    const filters = filtersOf(setWindow(BASE_VIEW, "1970-01-01", "1970-01-03"));
    expect(filters).toMatchObject({ from: 0, to: 2, hairlines: true });
    expect(filtersOf(BASE_VIEW)).toMatchObject({ from: null, to: null });
  });
});
