import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraOfProjection, createPlaces, fitProjection } from "../../src/marks/projection.ts";
import type { Projection } from "../../src/marks/projection.ts";
import { graphOf, smallGraph } from "../graph-files.ts";

const graph = smallGraph();
const size = { width: 900, height: 600 };

function project(projection: Projection, x: number, y: number): [number, number] {
  return [projection.offsetX + x * projection.scale, projection.offsetY - y * projection.scale];
}

describe("the projection", () => {
  it("fits the whole layout with room around it, y pointing up", () => {
    const projection = fitProjection(graph, "person", size, null);
    // Places reach from -40 to 70 across and from -20 to 60 up; the padding is 48 at 600.
    expect(projection.scale).toBe((600 - 96) / 80);
    expect(project(projection, 15, 20)).toEqual([450, 300]);
    expect(project(projection, 15, 60)).toEqual([450, 48]);
    expect(project(projection, 15, -20)).toEqual([450, 552]);
  });

  it("fits the places of each level by themselves", () => {
    const states = fitProjection(graph, "state", size, null);
    // From -40 to 60, and from -20 to 50.
    expect(project(states, 10, 15)).toEqual([450, 300]);
  });

  it("looks through the camera", () => {
    const whole = fitProjection(graph, "person", size, null);
    const near = fitProjection(graph, "person", size, { x: 50, y: 30, ratio: 0.5 });
    expect(near.scale).toBe(whole.scale * 2);
    expect(project(near, 50, 30)).toEqual([450, 300]);
  });

  it("turns a layout wider than high by a quarter in a picture higher than wide", () => {
    const phone = { width: 360, height: 450 };
    const projection = fitProjection(graph, "person", phone, null);
    // Places reach 110 across and 80 up; the padding is 28.8 at 360.
    expect(projection.scale).toBeCloseTo((450 - 57.6) / 110);
    const placeOf = createPlaces(graph, "person", phone);
    const { x, y } = graph.levels.person;
    const leftmost = x.indexOf(-40);
    const place = placeOf(leftmost);
    expect(place).toEqual({ x: y[leftmost], y: 40 });
    // What is leftmost across is topmost when turned as the hands of a clock go.
    expect(project(projection, place?.x ?? 0, place?.y ?? 0)[1]).toBeCloseTo(28.8);
    expect(createPlaces(graph, "person", size)(leftmost)).toEqual({ x: -40, y: y[leftmost] });
    expect(placeOf(graph.actors.id.length)).toBeUndefined();
  });

  it.each([
    ["wide", size],
    ["high", { width: 360, height: 450 }],
  ])("gives back the camera that it was made with in a %s picture", (_, picture) => {
    fc.assert(
      fc.property(
        fc.record({
          x: fc.double({ min: -100, max: 100, noNaN: true }),
          y: fc.double({ min: -100, max: 100, noNaN: true }),
          ratio: fc.double({ min: 0.01, max: 10, noNaN: true }),
        }),
        (camera) => {
          const projection = fitProjection(graph, "person", picture, camera);
          const back = cameraOfProjection(graph, "person", picture, projection);
          expect(back.x).toBeCloseTo(camera.x, 6);
          expect(back.y).toBeCloseTo(camera.y, 6);
          expect(back.ratio).toBeCloseTo(camera.ratio, 6);
        },
      ),
    );
  });

  it("stands still for a layout of one actor, of none, and of a line", () => {
    const actor = { key: "a", kind: "person", name: "A", at: [7, 8] } as const;
    const one = graphOf({ actors: [actor], contacts: [] });
    expect(project(fitProjection(one, "person", size, null), 7, 8)).toEqual([450, 300]);
    expect(fitProjection(one, "state", size, null)).toEqual({
      scale: 1,
      offsetX: 450,
      offsetY: 300,
    });
    const line = graphOf({
      actors: [actor, { ...actor, key: "b", at: [7, 18] }],
      contacts: [],
    });
    expect(fitProjection(line, "person", size, null).scale).toBe(50.4);
  });

  it("is finite in a picture smaller than its own padding", () => {
    const { scale } = fitProjection(graph, "person", { width: 10, height: 10 }, null);
    expect(scale).toBe(1 / 110);
  });
});
