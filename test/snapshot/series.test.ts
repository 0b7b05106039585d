/** Pictures of several steps of a window: side by side, and one after the other. */
import { describe, expect, it } from "vitest";
import { createFontLoader } from "../../src/build/font-files.ts";
import { writeGif } from "../../src/build/write-gif.ts";
import { createMessages } from "../../src/messages/messages.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { createFrames } from "../../src/snapshot/create-frames.ts";
import { createGif } from "../../src/snapshot/gif/create-gif.ts";
import { createStrip } from "../../src/snapshot/create-strip.ts";
import type { SeriesInput } from "../../src/snapshot/series.ts";
import { parseSize } from "../../src/snapshot/sizes.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { cutWindow } from "../../src/state/time-steps.ts";
import type { TimeStep } from "../../src/state/time-steps.ts";
import type { View } from "../../src/state/view.ts";
import { seededGraph, smallGraph } from "../graph-files.ts";
import { readGif } from "./read-gif.ts";

function inputOf(
  graph: GraphFile,
  size: string,
  step: TimeStep = "month",
  changes: Partial<View> = {},
): SeriesInput {
  return {
    graph,
    stepped: cutWindow(graph, { ...BASE_VIEW, ...changes }, step),
    messages: createMessages("en"),
    size: parseSize(size),
    theme: "light",
    loadFont: createFontLoader(),
  };
}

interface Panel {
  width: number;
  height: number;
  marks: string;
}

/** The panels of a strip, as their sizes and what is in each: inner documents without others in them. */
function panelsOf(svg: string): Panel[] {
  const pattern =
    /<svg x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="([\d.]+)" overflow="hidden"(?:\/>|>((?:(?!<svg).)*?)<\/svg>)/g;
  return [...svg.matchAll(pattern)].map(([, width, height, marks = ""]) => ({
    width: Number(width),
    height: Number(height),
    marks,
  }));
}

/** Where an actor's disc stands in a panel, and how large it is. */
function discOf({ marks }: Panel, actor: number): { place: string; radius: string } | undefined {
  const disc = `<circle (cx="[\\d.]+" cy="[\\d.]+") r="([\\d.]+)" fill="#1A1C1F"[^>]*data-actor="${actor}"`;
  const [, place, radius] = new RegExp(disc).exec(marks) ?? [];
  return place === undefined || radius === undefined ? undefined : { place, radius };
}

describe("a strip", () => {
  it("has a panel a month, with its days and its contacts, under one title and one legend", async () => {
    const { svg, window } = await createStrip(inputOf(smallGraph(), "full"));
    expect(window).toBe("15 August – 10 October 2021 · 7 contacts, a picture a month");
    for (const words of ["15–31 August 2021", "1–30 September 2021", "1–10 October 2021"]) {
      expect(svg).toContain(`>${words}</text>`);
    }
    expect(svg.match(/>Who Hask has[^<]*<\/text>/g)).toHaveLength(1);
    expect(svg.match(/>At least once in person<\/text>/g)).toHaveLength(1);
    expect(svg).toContain(">Source: 11 articles");
  });

  it("has the same places and the same scale in each panel", async () => {
    const graph = seededGraph({ actors: 20, contacts: 300, days: 180 });
    const { svg } = await createStrip(inputOf(graph, "full"));
    const panels = panelsOf(svg);
    expect(panels.length).toBeGreaterThanOrEqual(6);
    expect(new Set(panels.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
    const [first, second] = panels;
    const [before, after] = inputOf(graph, "full").stepped.steps.map(
      ({ selection }) => selection.contactsByActor,
    );
    if (!first || !second || !before || !after) throw new Error("got one panel, expected several");
    let same = 0;
    let equal = 0;
    for (const [actor, count] of before.entries()) {
      const [disc, later] = [discOf(first, actor), discOf(second, actor)];
      if (disc === undefined) continue;
      if (later !== undefined) {
        expect(later.place).toBe(disc.place);
        same += 1;
      }
      // Two actors with as many contacts in different months are equally large.
      const like = after.findIndex(
        (each, other) => each === count && discOf(second, other) !== undefined,
      );
      if (like < 0) continue;
      expect(discOf(second, like)?.radius).toBe(disc.radius);
      equal += 1;
    }
    expect(same).toBeGreaterThan(5);
    expect(equal).toBeGreaterThan(3);
  });

  it("shows a month without a contact as an empty panel", async () => {
    const input = inputOf(smallGraph(), "full", "month", {
      modes: ["call"],
      from: "2021-08-01",
      to: "2021-10-31",
    });
    const { svg } = await createStrip(input);
    expect(panelsOf(svg).map(({ marks }) => marks.includes("data-actor"))).toEqual([
      true,
      false,
      true,
    ]);
    expect(svg).toContain(">0 contacts</text>");
  });

  it.each(["column", "square", "story", "card", "a3"])(
    "keeps its panels within the size %s",
    async (size) => {
      const { svg } = await createStrip(inputOf(seededGraph({ actors: 30, contacts: 200 }), size));
      const [, wide = "", high = ""] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
      const panels = panelsOf(svg);
      expect(panels).toHaveLength(13);
      for (const { width, height } of panels) {
        expect(width).toBeGreaterThanOrEqual(100);
        expect(height).toBeGreaterThanOrEqual(80);
        expect(width).toBeLessThan(Number(wide));
        expect(height).toBeLessThan(Number(high));
      }
    },
  );

  it("of more panels than a size has room for is refused with a height that has", async () => {
    const graph = seededGraph({ actors: 30, contacts: 200 });
    const refusal: unknown = await createStrip(inputOf(graph, "800x600", "week")).catch(
      (error: unknown) => error,
    );
    const [, least] = /expected at least (\d+) px/.exec(String(refusal)) ?? [];
    expect(Number(least)).toBeGreaterThan(600);
    const { pixels } = await createStrip(inputOf(graph, `800x${least}`, "week"));
    expect(pixels.height).toBe(Number(least));
  });
});

describe("frames that play", () => {
  it("are equally large, a step each, with the same legend and the graph at the same place", async () => {
    const frames = await createFrames(inputOf(smallGraph(), "column"));
    expect(frames.map(({ window }) => window)).toEqual([
      { from: "2021-08-15", to: "2021-08-31" },
      { from: "2021-09-01", to: "2021-09-30" },
      { from: "2021-10-01", to: "2021-10-10" },
    ]);
    const pictures = frames.map(({ picture }) => picture);
    expect(new Set(pictures.map(({ pixels }) => JSON.stringify(pixels))).size).toBe(1);
    expect(pictures[0]?.pixels.width).toBe(640);
    expect(pictures.map(({ window }) => window)).toEqual([
      "15–31 August 2021 · 4 contacts",
      "1–30 September 2021 · 2 contacts",
      "1–10 October 2021 · 1 contact",
    ]);
    const scenes = pictures.map(
      ({ svg }) => /<svg y="[\d.]+" width="[\d.]+" height="[\d.]+"/.exec(svg)?.[0],
    );
    expect(new Set(scenes).size).toBe(1);
    const legends = pictures.map(
      ({ svg }) =>
        svg.match(/>(?:Person|Organisation or movement|Calls or video only)<\/text>/g)?.length,
    );
    expect(new Set(legends).size).toBe(1);
  });

  it("are a GIF with as many pictures, the delay that was asked for, and their days", async () => {
    const frames = await createFrames(inputOf(smallGraph(), "400x500", "month"));
    const facts = readGif(await writeGif(frames, 750));
    expect(facts).toEqual({
      width: 400,
      height: 500,
      delays: [750, 750, 750],
      comments: ["2021-08-15/2021-08-31", "2021-09-01/2021-09-30", "2021-10-01/2021-10-10"],
      plays: 0,
    });
  });

  it("larger than can be played, or of no delay, are refused with what can", async () => {
    await expect(createFrames(inputOf(smallGraph(), "a3"))).rejects.toThrow(
      /got a GIF of 4961 × 3508 pixels, expected at most \d{4} × \d{4}/,
    );
    expect(() => createGif({ width: 10, height: 10 }, 0)).toThrow("expected 100 to 20000");
    expect(() => createGif({ width: 10, height: 10 }, NaN)).toThrow("got a delay of NaN");
  });
});
