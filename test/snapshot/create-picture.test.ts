import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { createFontLoader } from "../../src/build/font-files.ts";
import { writeMoreLetters } from "../../src/build/more-letters.ts";
import { measureText } from "../../src/marks/measure-text.ts";
import { THEME_COLOURS } from "../../src/marks/themes.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { PICTURE_SIZES } from "../../src/snapshot/sizes.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { graphOf, seededGraph, smallGraph } from "../graph-files.ts";
import type { ActorRow } from "../graph-rows.ts";
import { finishedPicture } from "./pictures.ts";

function person(key: string, name: string, at: readonly [number, number]): ActorRow {
  return { key, kind: "person", name, at };
}

/** People whose names need fonts beyond plain Latin letters. */
function manyScripts(): GraphFile {
  return graphOf({
    story: {
      title: "Дорога в Köln: 王毅 und Çavuşoğlu",
      byline: "Rédaction",
      licence: "CC BY 4.0",
    },
    actors: [
      person("a", "Mevlüt Çavuşoğlu", [0, 0]),
      person("b", "Сергей Лавров", [60, 10]),
      person("c", "محمد بن عبد الرحمن (الدوحة)", [30, 60]),
      person("d", "王毅", [-40, 30]),
      { key: "e", kind: "office", name: "Ministr zahraničí Šimečka", at: [-20, -30] },
    ],
    contacts: [
      { sides: [["a"], ["b"]], mode: "call", date: "2021-08-15" },
      { sides: [["a"], ["c"]], mode: "meeting", date: "2021-08-16" },
      { sides: [["b"], ["d"]], mode: "visit", date: "2021-08-17" },
      { sides: [["c"], ["e"]], mode: "letter", date: "2021-08-18" },
    ],
  });
}

async function folderOfFonts(graph: GraphFile): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "readout-letters-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeMoreLetters(folder, graph);
  return folder;
}

/** The numbers of an attribute of all texts. */
function sizesOf(svg: string): number[] {
  return [...svg.matchAll(/<text[^>]* font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
}

interface LabelBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The boxes of the labels: the texts with a halo. */
function labelsOf(svg: string): LabelBox[] {
  const pattern =
    /<text x="([\d.]+)" y="([\d.]+)" font-size="([\d.]+)"[^>]* paint-order="stroke">([^<]*)</g;
  return [...svg.matchAll(pattern)].map(([, x, y, size, text = ""]) => ({
    text,
    left: Number(x),
    right: Number(x) + measureText(text, Number(size)),
    top: Number(y) - Number(size) * 0.75,
    bottom: Number(y) + Number(size) * 0.25,
  }));
}

function overlapsOf(labels: readonly LabelBox[]): string[] {
  return labels.flatMap((one, at) =>
    labels
      .slice(at + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} over ${other.text}`),
  );
}

describe("a finished picture", () => {
  it("of names in four scripts is the one that was looked at, fonts and all", async () => {
    const graph = manyScripts();
    const loadFont = createFontLoader(await folderOfFonts(graph));
    const { svg, lacking } = await finishedPicture(graph, "column", { loadFont });
    expect(lacking).toEqual([]);
    // A golden picture that went missing must not be made anew in silence.
    expect(existsSync(new URL("scripts.svg", import.meta.url))).toBe(true);
    await expect(`${svg}\n`).toMatchFileSnapshot("scripts.svg");
  });

  it("says which letters no font has", async () => {
    const { svg, lacking } = await finishedPicture(manyScripts(), "column");
    expect(lacking).toEqual(["毅", "王"]);
    expect(svg).toContain("No font here has these characters of the picture: U+6BC5, U+738B<");
  });

  it("takes another title and another text for those who do not see it", async () => {
    const { svg } = await finishedPicture(smallGraph(), "column", {
      view: { ...BASE_VIEW, title: "Tonight's <title>", alt: "Hask & its neighbours" },
    });
    expect(svg).toContain(
      "<title>Tonight&#39;s &lt;title&gt;</title><desc>Hask &amp; its neighbours</desc>",
    );
    expect(svg).toContain(">Tonight&#39;s &lt;title&gt;</text>");
  });

  it.each([
    ["column", { width: 1280, height: null }, 'width="640"'],
    ["full", { width: 2400, height: null }, 'width="1200"'],
    ["square", { width: 1080, height: 1080 }, 'width="1080" height="1080" viewBox="0 0 720 720"'],
    ["story", { width: 1080, height: 1920 }, 'width="1080" height="1920" viewBox="0 0 540 960"'],
    ["card", { width: 1200, height: 630 }, 'width="1200" height="630" viewBox="0 0 960 504"'],
    ["a4", { width: 3508, height: 2480 }, 'width="297mm" height="210mm"'],
    ["a3", { width: 4961, height: 3508 }, 'width="420mm" height="297mm"'],
    ["800x600", { width: 800, height: 600 }, 'width="800" height="600" viewBox="0 0 800 600"'],
    ["800x600@2x", { width: 1600, height: 1200 }, 'width="800" height="600"'],
    ["180x120mm@200", { width: 1417, height: 945 }, 'width="180mm" height="120mm"'],
  ])("of the size %s is as large as that", async (size, { width, height }, root) => {
    const { svg, pixels } = await finishedPicture(smallGraph(), size);
    expect(pixels.width).toBe(width);
    if (height !== null) expect(pixels.height).toBe(height);
    expect(svg.slice(0, 200)).toContain(root);
  });

  it.each([
    ["wide", 'got the size "wide", expected column, full, square, story, card, a4, a3'],
    ["800x600@0x", "got the size"],
    ["toString", "got the size"],
    ["200x400", "got a picture 200 px wide, expected at least 240 px"],
    ["50x80mm", "got a picture 50 mm wide, expected at least 64 mm"],
    ["600x200", /got a picture 200 px high, .* expected at least \d{3} px/],
  ])("of the size %s is refused with what works", async (size, message) => {
    await expect(async () => finishedPicture(smallGraph(), size)).rejects.toThrow(message);
  });

  it("is made at the size that a refusal names", async () => {
    const refusal: unknown = await finishedPicture(smallGraph(), "600x200").catch(
      (error: unknown) => error,
    );
    const [, least] = /at least (\d+) px/.exec(String(refusal)) ?? [];
    expect((await finishedPicture(smallGraph(), `600x${least}`)).pixels.height).toBe(Number(least));
    const less = Number(least) - 1;
    await expect(finishedPicture(smallGraph(), `600x${less}`)).rejects.toThrow("no room");
  });

  it("gives up what it can do without before the graph gets small", async () => {
    const tall = await finishedPicture(smallGraph(), "640x900");
    const low = await finishedPicture(smallGraph(), "640x420");
    expect(tall.svg).toContain("Calls, meetings and letters");
    expect(low.svg).not.toContain("Calls, meetings and letters");
    for (const kept of ["Who Hask has", "Source: 11 articles", "CC BY 4.0", "example.org"]) {
      expect(low.svg).toContain(kept);
    }
  });

  it("puts its words beside the graph where it is wide and low", async () => {
    const { svg } = await finishedPicture(smallGraph(), "card");
    expect(svg).toContain('<svg x="290" y="0" width="670" height="504" overflow="hidden">');
    const words = [
      ...svg.slice(svg.indexOf("</svg>")).matchAll(/<text x="([\d.]+)" y="([\d.]+)"/g),
    ];
    expect(words.length).toBeGreaterThan(8);
    expect(Math.max(...words.map(([, x]) => Number(x)))).toBeLessThan(290);
    expect(Math.max(...words.map(([, , y]) => Number(y)))).toBeLessThan(504 - 8);
    // As high as this it stays over and under the graph.
    expect((await finishedPicture(smallGraph(), "1600x1200")).svg).not.toContain('<svg x="290"');
  });

  it("stands on no ground where it is transparent, and has no colour in grey", async () => {
    const paper = `fill="${THEME_COLOURS.light.paper}"/>`;
    const { svg: light } = await finishedPicture(smallGraph(), "column");
    const { svg: clear } = await finishedPicture(smallGraph(), "column", { theme: "transparent" });
    expect(light).toContain(`height="${light.match(/ height="(\d+)"/)?.[1]}" ${paper}`);
    expect(clear).not.toMatch(/^<svg[^>]*><title>.*<\/style><rect/);
    const { svg: grey } = await finishedPicture(smallGraph(), "column", { theme: "grey" });
    const colours = [...grey.matchAll(/#([0-9A-F]{6})\b/g)].map(([, colour = ""]) => colour);
    expect(colours.length).toBeGreaterThan(20);
    expect(colours.filter((colour) => !/^(..)\1\1$/.test(colour))).toEqual([]);
  });

  it("names everybody, those with most contacts, or nobody", async () => {
    const graph = smallGraph();
    const counts = await Promise.all(
      (["all", "most", "chosen"] as const).map(async (labels) => {
        const { svg } = await finishedPicture(graph, "1600x1200", {
          view: { ...BASE_VIEW, labels },
        });
        return labelsOf(svg).length;
      }),
    );
    expect(counts).toEqual([10, 10, 0]);
  });
});

describe("A3 at 300 dpi", () => {
  it.each(["most", "all"] as const)(
    "has no letter under 7 points and no label over another, with %s named",
    async (labels) => {
      const graph = seededGraph({ actors: 240, contacts: 900 });
      const { svg, pixels } = await finishedPicture(graph, "a3", {
        view: { ...BASE_VIEW, labels },
      });
      expect(pixels).toEqual({ width: 4961, height: 3508 });
      // The layout has 96 pixels to the inch, a point is a 72nd of one.
      expect(Math.min(...sizesOf(svg)) * (72 / 96)).toBeGreaterThanOrEqual(7);
      const named = labelsOf(svg);
      expect(named.length).toBeGreaterThan(labels === "all" ? 80 : 25);
      expect(overlapsOf(named)).toEqual([]);
      expect(svg).toContain(`Source: ${graph.articles.id.length} articles of`);
    },
  );
});

describe("the sizes", () => {
  it.each(PICTURE_SIZES)("%s keeps letters at 7 points at least", async (size) => {
    const { svg } = await finishedPicture(smallGraph(), size);
    expect(Math.min(...sizesOf(svg))).toBeGreaterThanOrEqual(12);
  });
});

describe("the letters beside a graph", () => {
  it("are there where its names need them, and gone where they no longer do", async () => {
    const folder = await folderOfFonts(manyScripts());
    const font = await readFile(join(folder, "more-letters.ttf"));
    expect(font.length).toBeLessThan(4000);
    await writeMoreLetters(folder, smallGraph());
    expect(existsSync(join(folder, "more-letters.ttf"))).toBe(false);
  });
});
