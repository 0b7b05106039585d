import { describe, expect, test } from "vitest";
import { fitProjection } from "../../../src/marks/projection.ts";
import { framingOf, translucent } from "../../../src/view/painting/framing.ts";
import { freezeLayout } from "../../../src/view/painting/sigma-camera.ts";
import { smallGraph } from "../../graph-files.ts";

const graph = smallGraph();
const frozen = freezeLayout(graph.levels.person);

describe("framingOf", () => {
  test("the same actor has the same coordinates under every camera", () => {
    const size = { width: 700, height: 400 };
    for (const camera of [null, { x: 3, y: 4, ratio: 0.2 }, { x: -9, y: 80, ratio: 3 }]) {
      const projection = fitProjection(graph, "person", size, camera);
      const framing = framingOf(frozen, projection);
      // Ana Noor stands at 0, 20: 15 to the left of the middle of a square of 110.
      expect(framing.x(projection.offsetX)).toBeCloseTo(0.5 - 15 / 110, 9);
      expect(framing.y(projection.offsetY - 20 * projection.scale)).toBeCloseTo(0.5, 9);
    }
  });

  test("up stays up: sigma's y grows upwards, the Scene's downwards", () => {
    const framing = framingOf(frozen, { scale: 2, offsetX: 0, offsetY: 100 });
    expect(framing.y(10)).toBeGreaterThan(framing.y(20));
  });
});

describe("translucent", () => {
  test("an opaque colour stays as it is, a fainter one gets two more digits", () => {
    expect(translucent("#1A1C1F", 1)).toBe("#1A1C1F");
    expect(translucent("#1A1C1F", 0.15)).toBe("#1A1C1F26");
    expect(translucent("#1A1C1F", 0)).toBe("#1A1C1F00");
  });
});
