import { describe, expect, test } from "vitest";
import type { WeightedPair } from "../../src/graph/pairs.ts";
import { placeActors, type Place } from "../../src/graph/placement.ts";

/** Two groups of five, each all in touch, and one line between them; one actor alone. */
const actors = "abcdefghijz".split("").map((letter) => `person:${letter}`);
const pairs: WeightedPair[] = [];
for (const group of ["abcde", "fghij"]) {
  for (const [index, source] of group.split("").entries()) {
    for (const target of group.slice(index + 1)) pairs.push(pair(source, target));
  }
}
pairs.push(pair("e", "f"));

function pair(source: string, target: string): WeightedPair {
  return { source: `person:${source}`, target: `person:${target}`, weight: 1 };
}

function at(places: ReadonlyMap<string, Place>, letter: string): Place {
  const place = places.get(`person:${letter}`);
  if (place === undefined) throw new Error(`no place for ${letter}`);
  return place;
}

function distance(a: Place, b: Place): number {
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

describe("placeActors", () => {
  const places = placeActors(actors, pairs);

  test("the same pairs give the same places", () => {
    expect(placeActors(actors, pairs)).toEqual(places);
  });

  test("every actor has a place within the extent, with two decimals", () => {
    expect([...places.keys()].toSorted()).toEqual(actors.toSorted());
    for (const { x, y } of places.values()) {
      expect(Math.abs(x)).toBeLessThanOrEqual(1000);
      expect(Math.abs(y)).toBeLessThanOrEqual(1000);
      expect(Math.round(x * 100) / 100).toBe(x);
      expect(Math.round(y * 100) / 100).toBe(y);
    }
  });

  test("the layout reaches the extent on its longer side", () => {
    const xs = [...places.values()].map(({ x }) => x);
    const ys = [...places.values()].map(({ y }) => y);
    const width = Math.max(...xs) - Math.min(...xs);
    const height = Math.max(...ys) - Math.min(...ys);
    expect(Math.max(width, height)).toBeCloseTo(2000, 0);
  });

  test("those in touch stand nearer than those of the other group", () => {
    expect(distance(at(places, "a"), at(places, "b"))).toBeLessThan(
      distance(at(places, "a"), at(places, "j")),
    );
  });

  test("no two actors cover each other", () => {
    const all = [...places.values()];
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) expect(distance(a, b)).toBeGreaterThan(24);
    }
  });

  test("each group is a community, and an actor alone is in none", () => {
    expect(at(places, "a").community).toBe(at(places, "e").community);
    expect(at(places, "f").community).toBe(at(places, "j").community);
    expect(at(places, "a").community).not.toBe(at(places, "j").community);
    expect(at(places, "z").community).toBeNull();
  });

  test("no actors and one actor have a layout too", () => {
    expect(placeActors([], [])).toEqual(new Map());
    expect(placeActors(["person:a"], [])).toEqual(
      new Map([["person:a", { x: 0, y: 0, community: null }]]),
    );
  });

  test("actors without pairs stand apart", () => {
    const [a, b] = [...placeActors(["person:a", "person:b"], []).values()];
    if (a === undefined || b === undefined) throw new Error("two places expected");
    expect(distance(a, b)).toBeGreaterThan(24);
  });

  test("those who met once among many stand farther apart than two who met alone", () => {
    const many = Array.from({ length: 20 }, (_, index) => `person:m${index}`);
    const alone = Array.from({ length: 20 }, (_, index) => `person:n${index}`);
    const session = many.flatMap((source, index) =>
      many.slice(index + 1).map((target) => ({ source, target, weight: 1 / 19 })),
    );
    const calls = alone.map((target, index) => {
      return { source: many[index] ?? "", target, weight: 1 };
    });
    const met = placeActors([...many, ...alone], [...session, ...calls]);
    const meanOf = (list: readonly WeightedPair[]): number => {
      const lengths = list.map(({ source, target }) => {
        const [a, b] = [met.get(source), met.get(target)];
        if (a === undefined || b === undefined) throw new Error("a place expected");
        return distance(a, b);
      });
      return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    };
    expect(meanOf(session)).toBeGreaterThan(2 * meanOf(calls));
  });
});
