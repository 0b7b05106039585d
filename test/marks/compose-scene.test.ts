import { describe, expect, it } from "vitest";
import { createContactIndex, selectContacts } from "../../src/filter/contact-index.ts";
import { composeScene } from "../../src/marks/compose-scene.ts";
import type { Size } from "../../src/marks/projection.ts";
import type { ActorMark, PairMark, Scene } from "../../src/marks/scene.ts";
import { THEME_COLOURS } from "../../src/marks/themes.ts";
import { STATUSES } from "../../src/model/kinds.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { filtersOf } from "../../src/state/filters.ts";
import { graphOf, seededGraph, smallGraph } from "../graph-files.ts";
import type { ContactRow } from "../graph-rows.ts";
import { sceneOf } from "./scenes.ts";

const graph = smallGraph();
const { light, dark } = THEME_COLOURS;

function actorOf(scene: Scene, name: string): ActorMark | undefined {
  return scene.actors.find(({ actor }) => graph.actors.name[actor] === name);
}

function pairOf(scene: Scene, a: string, b: string): PairMark | undefined {
  const ends = new Set([graph.actors.name.indexOf(a), graph.actors.name.indexOf(b)]);
  return scene.pairs.find(({ source, target }) => ends.has(source) && ends.has(target));
}

/** The one line between two people with these contacts. */
function lineOf(...contacts: Omit<ContactRow, "sides">[]): PairMark | undefined {
  const rows = graphOf({
    actors: [
      { key: "a", kind: "person", name: "A" },
      { key: "b", kind: "person", name: "B" },
    ],
    contacts: contacts.map((row) => Object.assign({ sides: [["a"], ["b"]] }, row)),
  });
  return sceneOf(rows, { statuses: STATUSES }).pairs[0];
}

function widthOfCalls(count: number): number | undefined {
  return lineOf(...Array.from({ length: count }, () => ({ mode: "call" as const })))?.width;
}

/** The radius of four contacts in a picture of this size. */
function radiusAt(size: Size): number | undefined {
  return actorOf(sceneOf(graph, {}, { size }), "Ana Noor")?.radius;
}

describe("actors", () => {
  it("are discs, squares and rings by their kind", () => {
    const scene = sceneOf(graph);
    expect(actorOf(scene, "Ana Noor")?.shape).toBe("disc");
    expect(actorOf(scene, "Hask")?.shape).toBe("square");
    expect(actorOf(scene, "River Movement")?.shape).toBe("ring");
    const office = actorOf(scene, "Deputy Prime Minister of Hask");
    expect(office).toMatchObject({ shape: "disc", unnamed: true });
  });

  it("are left out where they have no visible contact, and nobody else moves", () => {
    const open = sceneOf(graph);
    const august = sceneOf(graph, { from: "2021-08-15", to: "2021-08-15" });
    expect(august.actors).toHaveLength(2);
    expect(actorOf(open, "Norland")).toBeUndefined();
    for (const mark of august.actors) {
      const before = open.actors.find(({ actor }) => actor === mark.actor);
      expect([mark.x, mark.y]).toEqual([before?.x, before?.y]);
    }
  });

  it("are left out where the level has no place for them", () => {
    const placeless = smallGraph();
    placeless.levels.state.x[0] = null;
    const scene = sceneOf(placeless, { level: "state" });
    expect(actorOf(scene, "Hask")).toBeUndefined();
    expect(scene.pairs.some(({ source, target }) => source === 0 || target === 0)).toBe(false);
  });

  it("have an area that goes with their contacts", () => {
    const scene = sceneOf(graph);
    const noor = actorOf(scene, "Ana Noor");
    const lund = actorOf(scene, "Eve Lund");
    expect(noor?.contacts).toBe(4);
    expect(lund?.contacts).toBe(2);
    expect(noor?.radius).toBe(8);
    expect((noor?.radius ?? 0) ** 2 / (lund?.radius ?? 1) ** 2).toBeCloseTo(2);
  });

  it("are smaller in a picture of a phone's size", () => {
    expect(radiusAt({ width: 360, height: 450 })).toBeCloseTo(8 * 0.7);
    expect(radiusAt({ width: 450, height: 600 })).toBeCloseTo(8 * 0.75);
    expect(radiusAt({ width: 100, height: 600 })).toBeCloseTo(8 * 0.7);
    expect(radiusAt({ width: 600, height: 600 })).toBe(8);
  });

  it("are painted with the large ones below", () => {
    const contacts = sceneOf(graph).actors.map((mark) => mark.contacts);
    expect(contacts).toEqual(contacts.toSorted((a, b) => b - a));
  });
});

describe("lines", () => {
  it("are solid where any contact was in person", () => {
    expect(lineOf({ mode: "call" }, { mode: "visit" })).toMatchObject({
      dash: "solid",
      channel: "inPerson",
      colour: light.inPerson,
    });
  });

  it("are dashed where all were remote", () => {
    const line = lineOf({ mode: "call" }, { mode: "video" });
    expect(line).toMatchObject({ dash: "dashed", channel: "remote", colour: light.remote });
  });

  it("are dotted otherwise, in the colour of the closest channel", () => {
    const mixed = lineOf({ mode: "call" }, { mode: "letter" });
    expect(mixed).toMatchObject({ dash: "dotted", colour: light.remote });
    expect(lineOf({ mode: "letter" })).toMatchObject({ dash: "dotted", colour: light.letter });
    expect(lineOf({ mode: "unspecified" })).toMatchObject({
      dash: "dotted",
      colour: light.unspecified,
    });
  });

  it("are faint where nothing took place", () => {
    const line = lineOf(
      { mode: "meeting", status: "planned" },
      { mode: "call", status: "refused" },
    );
    expect(line).toMatchObject({ dash: "faint", colour: light.muted, contacts: 2 });
  });

  it("are not solid for a meeting that is only planned", () => {
    expect(lineOf({ mode: "meeting", status: "planned" }, { mode: "call" })?.dash).toBe("dashed");
  });

  it("are as wide as the square root of their contacts", () => {
    expect([1, 4, 36].map(widthOfCalls)).toEqual([1, 2, 6]);
    expect(widthOfCalls(100)).toBe(6);
  });

  it("are hairlines where only large meetings join their ends", () => {
    const line = pairOf(sceneOf(graph), "Ana Noor", "Dan Orr");
    expect(line).toMatchObject({ width: 0.5, hairline: true, contacts: 1, opacity: 0.3 });
  });

  it("run from middle to middle, the weightier on top and hairlines below", () => {
    const scene = sceneOf(graph);
    const line = pairOf(scene, "Ana Noor", "Ben Adair");
    const noor = actorOf(scene, "Ana Noor");
    expect([line?.x1, line?.y1]).toEqual([noor?.x, noor?.y]);
    const order = scene.pairs.map(({ hairline, contacts }) => (hairline ? 0 : contacts));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order)).toEqual(new Set([0, 1, 2]));
  });
});

describe("a focus", () => {
  const scene = sceneOf(graph, { choice: { kind: "actor", actor: "person:ben-adair" } });

  it("leaves the chosen actor, its partners and their lines, and dims the rest", () => {
    expect(actorOf(scene, "Ben Adair")).toMatchObject({
      chosen: true,
      opacity: 1,
      colour: light.accent,
    });
    expect(actorOf(scene, "Ana Noor")).toMatchObject({ chosen: false, opacity: 1 });
    expect(actorOf(scene, "Eve Lund")?.opacity).toBe(0.15);
    expect(pairOf(scene, "Ana Noor", "Ben Adair")).toMatchObject({ chosen: true, opacity: 1 });
    expect(pairOf(scene, "Dan Orr", "Eve Lund")).toMatchObject({ chosen: false, opacity: 0.15 });
  });

  it("labels the chosen actor and its partners, and nobody else", () => {
    expect(scene.labels.map(({ text }) => text).toSorted()).toEqual([
      "Ana Noor",
      "Ben Adair",
      "Chō Satō",
    ]);
  });

  it("is painted on top", () => {
    expect(scene.actors.at(-1)?.chosen).toBe(true);
    const lit = scene.pairs.map(({ chosen }) => chosen);
    expect(lit.slice(-2)).toEqual([true, true]);
    expect(lit.slice(0, -2)).not.toContain(true);
  });

  it("on a pair leaves its two ends and the one line", () => {
    const pair = sceneOf(graph, {
      choice: { kind: "pair", actors: ["person:ana-noor", "person:ben-adair"] },
    });
    expect(pair.pairs.filter(({ opacity }) => opacity === 1)).toHaveLength(1);
    expect(pair.labels).toHaveLength(2);
    expect(pair.actors.filter(({ chosen }) => chosen)).toHaveLength(2);
  });

  it("on somebody without a visible contact dims nothing", () => {
    const unseen = sceneOf(graph, {
      from: "2021-08-15",
      to: "2021-08-15",
      choice: { kind: "actor", actor: "person:eve-lund" },
    });
    expect(unseen.actors.map(({ opacity }) => opacity)).toEqual([1, 1]);
    const unknown = sceneOf(graph, { choice: { kind: "actor", actor: "person:nobody" } });
    expect(unknown.actors.every(({ opacity }) => opacity === 1)).toBe(true);
  });
});

describe("a Scene", () => {
  it("has the colours of its theme", () => {
    const scene = sceneOf(graph, {}, { theme: "dark" });
    expect(scene.background).toBe(dark.paper);
    expect(new Set(scene.actors.map(({ colour }) => colour))).toEqual(new Set([dark.ink]));
    expect(scene.labels[0]).toMatchObject({ colour: dark.ink, halo: dark.paper });
  });

  it("is empty where the filters leave nothing", () => {
    expect(sceneOf(graph, { modes: [] })).toMatchObject({ actors: [], pairs: [], labels: [] });
  });

  it("is the same from the same input", () => {
    const large = seededGraph({ actors: 60, contacts: 200 });
    expect(sceneOf(large)).toEqual(sceneOf(large));
  });

  it("is refused for a selection of another level", () => {
    const selection = selectContacts(createContactIndex(graph, "state"), filtersOf(BASE_VIEW));
    const size = { width: 9, height: 9 };
    expect(() => composeScene({ graph, selection, view: BASE_VIEW, size, theme: "light" })).toThrow(
      "a selection of level state, expected person",
    );
  });
});
