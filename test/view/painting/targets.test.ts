import { describe, expect, test } from "vitest";
import type { ActorMark, PairMark, Scene } from "../../../src/marks/scene.ts";
import { resolveTarget } from "../../../src/view/painting/targets.ts";

const actor = (index: number, x: number, y: number, more: Partial<ActorMark> = {}): ActorMark => ({
  actor: index,
  x,
  y,
  radius: 10,
  shape: "disc",
  colour: "#000000",
  group: null,
  unnamed: false,
  contacts: 1,
  opacity: 1,
  chosen: false,
  ...more,
});

const pair = (more: Partial<PairMark> = {}): PairMark => ({
  source: 0,
  target: 1,
  x1: 100,
  y1: 100,
  x2: 300,
  y2: 100,
  width: 2,
  dash: "solid",
  channel: "inPerson",
  colour: "#000000",
  opacity: 1,
  hairline: false,
  singleSource: false,
  contacts: 1,
  chosen: false,
  ...more,
});

const sceneOf = (actors: ActorMark[], pairs: PairMark[] = []): Scene => ({
  width: 400,
  height: 300,
  theme: "light",
  background: "#ffffff",
  actors,
  pairs,
  leaders: [],
  labels: [],
  callouts: [],
  colouring: "mode",
});

describe("resolveTarget", () => {
  const scene = sceneOf([actor(0, 100, 100), actor(1, 300, 100)], [pair()]);

  test("an actor is met inside of its reach and not outside", () => {
    expect(resolveTarget(scene, { x: 100, y: 86 })).toEqual({ kind: "actor", actor: 0 });
    expect(resolveTarget(scene, { x: 100, y: 85.9 })).toBeUndefined();
  });

  test("a small actor is met within twelve pixels", () => {
    const small = sceneOf([actor(0, 100, 100, { radius: 4 })]);
    expect(resolveTarget(small, { x: 112, y: 100 })).toEqual({ kind: "actor", actor: 0 });
    expect(resolveTarget(small, { x: 112.1, y: 100 })).toBeUndefined();
  });

  test("a line is met beside it and not past its ends", () => {
    const line = sceneOf([], [pair()]);
    expect(resolveTarget(line, { x: 200, y: 106 })).toEqual({ kind: "pair", source: 0, target: 1 });
    expect(resolveTarget(line, { x: 200, y: 106.1 })).toBeUndefined();
    expect(resolveTarget(line, { x: 307, y: 100 })).toBeUndefined();
  });

  test("an actor wins over its line", () => {
    expect(resolveTarget(scene, { x: 292, y: 100 })).toEqual({ kind: "actor", actor: 1 });
  });

  test("of two lines the nearer is met", () => {
    const lines = sceneOf([], [pair(), pair({ source: 2, target: 3, y1: 104, y2: 104 })]);
    expect(resolveTarget(lines, { x: 200, y: 103 })).toMatchObject({ source: 2 });
    expect(resolveTarget(lines, { x: 200, y: 101 })).toMatchObject({ source: 0 });
  });

  test("a small actor in front of a large one is met at its own place", () => {
    const stacked = sceneOf([
      actor(0, 100, 100, { radius: 18 }),
      actor(1, 108, 100, { radius: 4 }),
    ]);
    expect(resolveTarget(stacked, { x: 108, y: 100 })).toEqual({ kind: "actor", actor: 1 });
    expect(resolveTarget(stacked, { x: 90, y: 100 })).toEqual({ kind: "actor", actor: 0 });
  });

  test("a line without length is a point", () => {
    const point = sceneOf([], [pair({ x2: 100 })]);
    expect(resolveTarget(point, { x: 103, y: 100 })).toMatchObject({ kind: "pair" });
    expect(resolveTarget(point, { x: 110, y: 100 })).toBeUndefined();
  });
});
