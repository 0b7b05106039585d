/** What an editor changes of a Scene: names hidden and moved, actors pinned, callouts. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlaps } from "../../src/marks/boxes.ts";
import type { Box } from "../../src/marks/boxes.ts";
import { measureText } from "../../src/marks/measure-text.ts";
import { fitProjection, pixelsOfPlace, placeOfPixels } from "../../src/marks/projection.ts";
import type { LabelMark, Scene } from "../../src/marks/scene.ts";
import type { Callout } from "../../src/state/view.ts";
import { seededGraph, smallGraph } from "../graph-files.ts";
import { sceneOf } from "./scenes.ts";

const graph = smallGraph();
const ana = graph.actors.id.indexOf("person:ana-noor");

function boxOf({ text, x, y, size }: LabelMark): Box {
  return { left: x, right: x + measureText(text, size), top: y - 10, bottom: y + 3 };
}

function labelOf(scene: Scene, actor: number): LabelMark | undefined {
  return scene.labels.find((label) => label.actor === actor);
}

function markOf(scene: Scene, actor: number) {
  const mark = scene.actors.find((each) => each.actor === actor);
  if (mark === undefined) throw new Error(`got no mark of ${actor}`);
  return mark;
}

/** The pairs of boxes, of labels and callouts, that lie over each other. */
function overlapsIn(scene: Scene): [Box, Box][] {
  const boxes = [...scene.labels.map(boxOf), ...scene.callouts];
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlaps(one, other, 0))
      .map((other): [Box, Box] => [one, other]),
  );
}

function besideAna(text: string): Callout {
  return { text, at: { kind: "actor", actor: "person:ana-noor", offset: null } };
}

describe("a name", () => {
  it("that is hidden is not drawn, and the others are", () => {
    const before = sceneOf(graph);
    const after = sceneOf(graph, { hidden: ["person:ana-noor", "person:nobody"] });
    expect(labelOf(before, ana)).toBeDefined();
    expect(labelOf(after, ana)).toBeUndefined();
    expect(after.labels).toHaveLength(before.labels.length - 1);
    expect(after.actors).toEqual(before.actors);
  });

  it("that is hidden is told of the actor under the pointer", () => {
    const scene = sceneOf(graph, { hidden: ["person:ana-noor"] }, { hover: ana });
    expect(labelOf(scene, ana)?.text).toBe("Ana Noor");
  });

  it("that is moved stands there, with a line to its actor where it is far", () => {
    const offset = { x: 120, y: -70 };
    const scene = sceneOf(graph, { moved: [{ actor: "person:ana-noor", offset }] });
    const label = labelOf(scene, ana);
    const mark = markOf(scene, ana);
    if (label === undefined) throw new Error("got no label");
    const { left, right, top, bottom } = boxOf(label);
    expect((left + right) / 2 - mark.x).toBeCloseTo(120, 5);
    expect((top + bottom) / 2 - mark.y).toBeCloseTo(-70, 5);
    const [leader] = scene.leaders;
    if (leader === undefined) throw new Error("got no leader");
    expect(scene.leaders).toHaveLength(1);
    expect(leader.x1).toBeGreaterThanOrEqual(left);
    expect(Math.hypot(leader.x2 - mark.x, leader.y2 - mark.y)).toBeCloseTo(mark.radius + 1, 5);
    const near = { actor: "person:ana-noor", offset: { x: 0, y: -mark.radius - 12 } };
    expect(sceneOf(graph, { moved: [near] }).leaders).toEqual([]);
  });

  it("that is moved is drawn where nobody else is named, but not where its actor is dimmed", () => {
    const moved = [{ actor: "person:ana-noor", offset: { x: 60, y: 0 } }];
    expect(sceneOf(graph, { moved, labels: "chosen" }).labels.map(({ actor }) => actor)).toEqual([
      ana,
    ]);
    const choice = { kind: "actor", actor: "person:dan-orr" } as const;
    const scene = sceneOf(graph, { moved, choice, from: "2021-10-01" });
    expect(labelOf(scene, ana)).toBeUndefined();
  });

  it("of the chosen alone is drawn where it is asked for, and not those of their partners", () => {
    const choice = { kind: "actor", actor: "person:ana-noor" } as const;
    expect(sceneOf(graph, { choice, labels: "chosen" }).labels.map(({ actor }) => actor)).toEqual([
      ana,
    ]);
    expect(sceneOf(graph, { choice }).labels.length).toBeGreaterThan(1);
  });
});

describe("a pinned actor", () => {
  it("stands where it was put, its lines with it, and nobody else moves", () => {
    const before = sceneOf(graph);
    const scene = sceneOf(graph, { pins: [{ actor: "person:ana-noor", x: 60, y: -10 }] });
    const size = { width: 900, height: 600 };
    const projection = fitProjection(graph, "person", size, null);
    const { x, y } = pixelsOfPlace(graph, "person", size, projection)({ x: 60, y: -10 });
    expect(markOf(scene, ana)).toMatchObject({ x, y });
    const ends = scene.pairs.filter(({ source }) => source === ana);
    expect(ends.length).toBeGreaterThan(0);
    for (const { x1, y1 } of ends) expect([x1, y1]).toEqual([x, y]);
    const others = ({ actors }: Scene) => actors.filter(({ actor }) => actor !== ana);
    expect(others(scene)).toEqual(others(before));
  });

  it("stands at the same place of a picture that turns the layout", () => {
    const size = { width: 360, height: 740 };
    const wide = seededGraph({ actors: 12, contacts: 40 });
    wide.levels.person.y = wide.levels.person.y.map((y) => y && y / 3);
    const projection = fitProjection(wide, "person", size, { x: 40, y: 20, ratio: 0.8 });
    const there = pixelsOfPlace(wide, "person", size, projection);
    const back = placeOfPixels(wide, "person", size, projection);
    const { x, y } = back(there({ x: 12, y: 34 }));
    expect(x).toBeCloseTo(12, 8);
    expect(y).toBeCloseTo(34, 8);
  });
});

describe("a callout", () => {
  it("beside an actor stands clear of it and its name, with a line to it", () => {
    const scene = sceneOf(graph, { callouts: [besideAna("A note about Ana")] });
    const mark = markOf(scene, ana);
    const [callout] = scene.callouts;
    if (callout === undefined) throw new Error("got no callout");
    expect(callout.lines.map(({ text }) => text)).toEqual(["A note about Ana"]);
    expect(overlapsIn(scene)).toEqual([]);
    expect(labelOf(scene, ana)).toBeDefined();
    const [leader] = scene.leaders;
    expect(Math.hypot((leader?.x2 ?? 0) - mark.x, (leader?.y2 ?? 0) - mark.y)).toBeCloseTo(
      mark.radius + 1,
      5,
    );
  });

  it("at a place has its middle there, and is left out where the camera does not see it", () => {
    const callouts: Callout[] = [{ text: "Here", at: { kind: "place", x: 20, y: 20 } }];
    const [callout] = sceneOf(graph, { callouts }).callouts;
    const size = { width: 900, height: 600 };
    const project = pixelsOfPlace(
      graph,
      "person",
      size,
      fitProjection(graph, "person", size, null),
    );
    const middle = project({ x: 20, y: 20 });
    expect(((callout?.left ?? 0) + (callout?.right ?? 0)) / 2).toBeCloseTo(middle.x, 5);
    expect(((callout?.top ?? 0) + (callout?.bottom ?? 0)) / 2).toBeCloseTo(middle.y, 5);
    const camera = { x: -1000, y: -1000, ratio: 0.1 };
    expect(sceneOf(graph, { callouts, camera }).callouts).toEqual([]);
  });

  it("beside an actor that is not drawn is left out", () => {
    const callouts = [besideAna("A note")];
    expect(sceneOf(graph, { callouts, from: "2021-10-01" }).callouts).toEqual([]);
    const at = { kind: "actor", actor: "person:nobody", offset: null } as const;
    expect(sceneOf(graph, { callouts: [{ text: "A note", at }] }).callouts).toEqual([]);
  });

  it("breaks its lines, and keeps them within its box", () => {
    const text = "A note that is rather long and so goes over several lines of its box";
    const [callout] = sceneOf(graph, { callouts: [besideAna(text)] }).callouts;
    expect(callout?.lines.length).toBeGreaterThan(1);
    for (const line of callout?.lines ?? []) {
      expect(line.x + measureText(line.text, 13)).toBeLessThanOrEqual(callout?.right ?? 0);
      expect(line.y).toBeLessThan(callout?.bottom ?? 0);
    }
  });
});

describe("labels and callouts", () => {
  it("overlap no others in a crowd, wherever they are put, where there is room", () => {
    const crowd = seededGraph({ actors: 60, contacts: 200 });
    const actor = fc.integer({ min: 0, max: 9 }).map((at) => crowd.actors.id[at * 6 + 1] ?? "");
    const offset = fc.record({
      x: fc.integer({ min: -80, max: 80 }),
      y: fc.integer({ min: -80, max: 80 }),
    });
    const text = fc.constantFrom("A note", "A note that is longer and goes over two lines");
    const callout = fc.record({
      text,
      at: fc.record({ kind: fc.constant("actor" as const), actor, offset: fc.option(offset) }),
    });
    const moved = fc.uniqueArray(fc.record({ actor, offset }), {
      selector: (each) => each.actor,
      maxLength: 4,
    });
    fc.assert(
      fc.property(moved, fc.array(callout, { maxLength: 3 }), (labels, callouts) => {
        const scene = sceneOf(crowd, { moved: labels, callouts });
        expect(overlapsIn(scene)).toEqual([]);
        for (const box of [...scene.labels.map(boxOf), ...scene.callouts]) {
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(1.9);
          expect(box.right).toBeLessThanOrEqual(898.1);
          expect(box.bottom).toBeLessThanOrEqual(598.1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
