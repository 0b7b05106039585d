import { describe, expect, it } from "vitest";
import { covers, crosses, distanceTo, overlaps } from "../../src/marks/boxes.ts";
import type { Box } from "../../src/marks/boxes.ts";
import { measureText } from "../../src/marks/measure-text.ts";
import type { LabelMark, Scene } from "../../src/marks/scene.ts";
import { graphOf, seededGraph, smallGraph } from "../graph-files.ts";
import { sceneOf } from "./scenes.ts";

function boxOf(label: LabelMark): Box {
  const width = measureText(label.text, label.size);
  return { left: label.x, right: label.x + width, top: label.y - 10, bottom: label.y + 3 };
}

const crowd = seededGraph({ actors: 120, contacts: 500, seed: 3 });

function labelCount(scene: Scene): number {
  return scene.labels.length;
}

describe("labels", () => {
  const scene = sceneOf(crowd, {}, { labelBudget: 60 });

  it("never overlap each other", () => {
    expect(scene.labels.length).toBeGreaterThan(30);
    const boxes = scene.labels.map(boxOf);
    const overlapping = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).filter((b) => overlaps(a, b, 0)),
    );
    expect(overlapping).toEqual([]);
  });

  it("never lie over an actor", () => {
    const covered = scene.labels.filter((label) =>
      scene.actors.some((mark) => covers(mark, boxOf(label))),
    );
    expect(covered).toEqual([]);
  });

  it("stay within the picture", () => {
    for (const { left, top, right, bottom } of scene.labels.map(boxOf)) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(scene.width);
      expect(bottom).toBeLessThanOrEqual(scene.height);
    }
  });

  it("are twelve at opening, of those with the most contacts", () => {
    const opening = sceneOf(crowd);
    expect(labelCount(opening)).toBe(12);
    const most = Math.max(...opening.actors.map(({ contacts }) => contacts));
    const first = opening.labels[0]?.actor;
    expect(opening.actors.find(({ actor }) => actor === first)?.contacts).toBe(most);
    expect(labelCount(sceneOf(crowd, {}, { labelBudget: 0 }))).toBe(0);
  });

  it("are rather few than of actors that matter little", () => {
    const size = { width: 220, height: 220 };
    const crowded = sceneOf(crowd, {}, { size });
    const ranks = crowded.actors
      .toSorted((a, b) => b.contacts - a.contacts || a.actor - b.actor)
      .map(({ actor }) => actor);
    expect(crowded.labels.length).toBeLessThan(12);
    expect(Math.max(...crowded.labels.map(({ actor }) => ranks.indexOf(actor)))).toBeLessThan(36);
  });

  it("slide along their actors in a crowd, so that those with the most contacts have theirs", () => {
    const crowded = sceneOf(crowd, {}, { size: { width: 500, height: 350 } });
    const most = crowded.actors
      .toSorted((a, b) => b.contacts - a.contacts || a.actor - b.actor)
      .slice(0, 12)
      .map(({ actor }) => actor);
    expect(crowded.labels.map(({ actor }) => actor)).toEqual(most);
  });

  it("name the one with the most contacts even where small ones stand all around it", () => {
    const ring = Array.from({ length: 40 }, (_, at) => {
      const [column, row] = [(at % 8) - 3.5, Math.floor(at / 8) - 2];
      return {
        key: `r${at}`,
        kind: "person",
        name: `R${at}`,
        at: [column * 14, row * 14],
      } as const;
    });
    const hub = { key: "hub", kind: "person", name: "Hub of Them All", at: [0, 0] } as const;
    const corners = [
      { key: "c1", kind: "person", name: "C", at: [-200, -150] },
      { key: "c2", kind: "person", name: "D", at: [200, 150] },
    ] as const;
    const graph = graphOf({
      actors: [hub, ...ring, ...corners],
      contacts: [...ring, ...corners].map(({ key }) => ({ sides: [["hub"], [key]] })),
    });
    const { labels, actors } = sceneOf(graph, {}, { size: { width: 450, height: 400 } });
    expect(labels[0]?.text).toBe("Hub of Them All");
    const largest = Math.max(...actors.map(({ radius }) => radius));
    const covered = actors.filter((mark) => labels[0] && covers(mark, boxOf(labels[0])));
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.every(({ radius }) => radius < largest)).toBe(true);
  });

  it("stand nearer to their own actor than to any other", () => {
    const { labels, actors } = sceneOf(crowd);
    const nearest = labels.map((label) => {
      const distances = actors.map((mark) => distanceTo(mark, boxOf(label)));
      return actors[distances.indexOf(Math.min(...distances))]?.actor;
    });
    expect(nearest).toEqual(labels.map(({ actor }) => actor));
  });

  it("are more in a larger picture, and still of those with the most contacts", () => {
    const large = sceneOf(crowd, {}, { size: { width: 2400, height: 1500 } });
    const most = large.actors
      .toSorted((a, b) => b.contacts - a.contacts || a.actor - b.actor)
      .slice(0, 40)
      .map(({ actor }) => actor);
    expect(large.labels.map(({ actor }) => actor)).toEqual(most);
  });

  it("are of those who are in sight", () => {
    const far = crowd.levels.person.x.indexOf(
      Math.max(...crowd.levels.person.x.map((x) => x ?? -Infinity)),
    );
    const x = crowd.levels.person.x[far] ?? 0;
    const y = crowd.levels.person.y[far] ?? 0;
    const near = sceneOf(crowd, { camera: { x, y, ratio: 0.1 } });
    expect(near.labels.map(({ actor }) => actor)).toContain(far);
  });

  it("name the actor under the pointer, beyond the budget", () => {
    const hover = sceneOf(crowd).actors.at(-1)?.actor ?? 0;
    const pointed = sceneOf(crowd, {}, { hover, labelBudget: 0 });
    expect(pointed.labels.map(({ actor }) => actor)).toEqual([hover]);
  });

  it("keep off the lines where there is a place without", () => {
    const graph = smallGraph();
    const office = graph.actors.name.indexOf("Deputy Prime Minister of Hask");
    const small = sceneOf(graph, { statuses: ["occurred", "planned"] });
    const label = small.labels.find(({ actor }) => actor === office);
    const mark = small.actors.find(({ actor }) => actor === office);
    // Its line to Satō runs to the right, where its label would stand otherwise.
    expect(label?.x).toBeLessThan((mark?.x ?? 0) - 100);
    expect(label && small.pairs.some((line) => crosses(line, boxOf(label)))).toBe(false);
  });

  it("are in italics for an office without a name", () => {
    const italic = sceneOf(smallGraph()).labels.filter((label) => label.italic);
    expect(italic.map(({ text }) => text)).toEqual(["Deputy Prime Minister of Hask"]);
  });

  it("are cut short where they would fill the picture", () => {
    const name = "Organisation for the Very Long Name of a Body That Nobody Can Remember";
    const rows = graphOf({
      actors: [
        { key: "a", kind: "organisation", name },
        { key: "b", kind: "person", name: "B" },
      ],
      contacts: [{ sides: [["a"], ["b"]] }],
    });
    const [label] = sceneOf(rows, {}, { size: { width: 360, height: 450 } }).labels;
    expect(label?.text.endsWith("…")).toBe(true);
    expect(measureText(label?.text ?? "", 13)).toBeLessThanOrEqual(162);
  });
});

describe("boxes", () => {
  const box: Box = { left: 10, top: 10, right: 30, bottom: 20 };

  it("are crossed by a line that runs through them or ends within", () => {
    expect(crosses({ x1: 0, y1: 15, x2: 40, y2: 15 }, box)).toBe(true);
    expect(crosses({ x1: 0, y1: 0, x2: 20, y2: 15 }, box)).toBe(true);
    expect(crosses({ x1: 12, y1: 12, x2: 14, y2: 14 }, box)).toBe(true);
  });

  it("are not crossed by a line beside them, nor by one that passes a corner", () => {
    expect(crosses({ x1: 0, y1: 5, x2: 40, y2: 5 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 15, x2: 9, y2: 15 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 18, x2: 18, y2: 36 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 18, x2: 18, y2: 0 }, box)).toBe(false);
    expect(crosses({ x1: 0, y1: 22, x2: 22, y2: 0 }, box)).toBe(true);
  });

  it("are covered by a circle that reaches into them, not by one that touches", () => {
    expect(covers({ x: 5, y: 15, radius: 6 }, box)).toBe(true);
    expect(covers({ x: 5, y: 15, radius: 5 }, box)).toBe(false);
    expect(covers({ x: 7, y: 6, radius: 4.9 }, box)).toBe(false);
  });

  it("are as far from a circle as its edge is, and nearer than nothing where it reaches in", () => {
    expect(distanceTo({ x: 0, y: 15, radius: 6 }, box)).toBe(4);
    expect(distanceTo({ x: 7, y: 6, radius: 4 }, box)).toBe(1);
    expect(distanceTo({ x: 20, y: 15, radius: 3 }, box)).toBe(-3);
  });

  it("overlap where they come nearer than the space between", () => {
    const right: Box = { left: 31, top: 10, right: 40, bottom: 20 };
    expect(overlaps(box, right, 0)).toBe(false);
    expect(overlaps(box, right, 2)).toBe(true);
  });
});
