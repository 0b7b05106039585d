import { describe, expect, test } from "vitest";
import { fitProjection } from "../../../src/marks/projection.ts";
import {
  freezeLayout,
  projectionOfSigma,
  sigmaCameraOf,
} from "../../../src/view/painting/sigma-camera.ts";
import { smallGraph } from "../../graph-files.ts";

const graph = smallGraph();
const frozen = freezeLayout(graph.levels.person);

describe("freezeLayout", () => {
  test("the square holds the layout, in its middle", () => {
    expect(frozen).toEqual({ middleX: 15, middleY: 20, side: 110 });
  });

  test("a layout of one point, or of none, has a side", () => {
    expect(freezeLayout({ x: [3], y: [4], community: [0] }).side).toBe(1);
    expect(freezeLayout({ x: [null], y: [null], community: [null] })).toEqual({
      middleX: 0,
      middleY: 0,
      side: 1,
    });
  });
});

describe("sigmaCameraOf", () => {
  const sizes = [
    { width: 800, height: 500 },
    { width: 328, height: 410 },
    { width: 500, height: 500 },
  ];

  test("the middle of the layout is the middle of sigma's square", () => {
    const camera = sigmaCameraOf(
      frozen,
      { width: 800, height: 500 },
      {
        scale: 4,
        offsetX: 400 - 15 * 4,
        offsetY: 250 + 20 * 4,
      },
    );
    expect(camera.x).toBeCloseTo(0.5, 12);
    expect(camera.y).toBeCloseTo(0.5, 12);
    expect(camera.ratio).toBeCloseTo(500 / (4 * 110), 12);
    expect(camera.angle).toBe(0);
  });

  test.each(sizes)("a projection comes back from sigma's camera ($width by $height)", (size) => {
    for (const camera of [null, { x: 40, y: -10, ratio: 0.3 }, { x: 15, y: 20, ratio: 2 }]) {
      const projection = fitProjection(graph, "person", size, camera);
      const back = projectionOfSigma(frozen, size, sigmaCameraOf(frozen, size, projection));
      expect(back.scale).toBeCloseTo(projection.scale, 9);
      expect(back.offsetX).toBeCloseTo(projection.offsetX, 6);
      expect(back.offsetY).toBeCloseTo(projection.offsetY, 6);
    }
  });
});
