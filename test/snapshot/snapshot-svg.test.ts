import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measureText } from "../../src/marks/measure-text.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { layOutPicture } from "../../src/snapshot/picture-layout.ts";
import { sceneSvg } from "../../src/snapshot/scene-svg.ts";
import { snapshotSvg } from "../../src/snapshot/snapshot-svg.ts";
import type { View } from "../../src/state/view.ts";
import { graphOf, smallGraph } from "../graph-files.ts";
import { pictureOf } from "./pictures.ts";

const HOSTILE = `<script>alert(1)</script>"'&]]><!--`;

/** A graph whose every text is hostile. */
function hostileGraph(): GraphFile {
  return graphOf({
    story: { title: HOSTILE, standfirst: HOSTILE, byline: HOSTILE, licence: HOSTILE, url: HOSTILE },
    actors: [
      { key: "a", kind: "person", name: HOSTILE },
      { key: "b", kind: "office", name: "\u0000\u0008B\ud800\ufffe" },
    ],
    contacts: [{ sides: [["a"], ["b"]], date: "2021-08-15" }],
  });
}

function svgOf(graph: GraphFile, changes: Partial<View> = {}): string {
  const { scene, frame } = pictureOf(graph, changes);
  return snapshotSvg(scene, frame);
}

/** The texts of a picture, in order, with what was escaped. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? "");
}

describe("a picture", () => {
  it("is the one that was looked at", async () => {
    const { scene, frame } = pictureOf(
      smallGraph(),
      { level: "state", from: "2021-08-15", statuses: ["occurred", "planned"] },
      { width: 640, height: 400 },
    );
    // A golden picture that went missing must not be made anew in silence.
    expect(existsSync(new URL("small.svg", import.meta.url))).toBe(true);
    const lines = `${snapshotSvg(scene, frame).replaceAll("><", ">\n<")}\n`;
    await expect(lines).toMatchFileSnapshot("small.svg");
  });

  it("holds title, window, legend, source, credit, licence and address", () => {
    const texts = textsOf(svgOf(smallGraph(), { from: "2021-08-15" }));
    for (const text of [
      "Who Hask has spoken to since the fall of the capital",
      "Calls, meetings and letters, each with the sentence that reports it.",
      "From 15 August 2021 · 7 contacts",
      "At least once in person",
      "Source: 11 articles of 2 publishers, 16 August – 11 October 2021",
      "The demo desk · Licence: CC BY 4.0",
      "https://example.org/readout/?from=2021-08-15",
    ]) {
      expect(texts).toContain(text);
    }
  });

  it("tells what it shows to those who do not see it", () => {
    expect(svgOf(smallGraph())).toContain(
      "<title>Who Hask has spoken to since the fall of the capital</title>" +
        "<desc>Who spoke to whom, as a network: 8 contacts between 10 actors, all dates</desc>",
    );
  });

  it("is as large as it says, and its texts stay within", () => {
    const { scene, frame } = pictureOf(smallGraph(), {}, { width: 360, height: 450 });
    const { width, height } = layOutPicture(scene, frame);
    expect(snapshotSvg(scene, frame)).toContain(`width="360" height="${height}" viewBox`);
    expect(width).toBe(360);
    expect(height).toBeGreaterThan(scene.height + 150);
    for (const line of layOutPicture(scene, frame).lines) {
      const face = line.serif === true ? "serif" : "sans";
      expect(line.x + measureText(line.text, line.size, face)).toBeLessThanOrEqual(360 - 16);
      expect(line.y).toBeLessThan(height);
    }
  });

  it("leaves no space for what the story does not tell", () => {
    const rows = graphOf({ actors: [], contacts: [], publishers: [], story: { title: "T" } });
    const { scene, frame } = pictureOf(rows);
    expect(frame.source).toBe("Source: 0 articles");
    const texts = textsOf(snapshotSvg(scene, frame));
    expect(texts).toEqual([
      "T",
      "All dates · 0 contacts",
      "No report in these articles shows a contact here, which is not proof that there was none.",
      "Source: 0 articles",
    ]);
  });

  it("asks for no layer of its own for a line that is pale", () => {
    const svg = svgOf(smallGraph());
    expect(svg).toContain(' stroke-opacity="');
    expect(svg).not.toMatch(/<line[^>]* opacity="/);
  });

  it("clips what the camera leaves outside", () => {
    const svg = svgOf(smallGraph(), { camera: { x: 0, y: 0, ratio: 0.1 } });
    expect(svg).toMatch(/<svg y="\d+" width="900" height="600" overflow="hidden">/);
  });

  it("has the window and the choice in its address, after what the address holds already", () => {
    const graph = smallGraph();
    graph.story.url = "https://example.org/?story=1";
    const { frame } = pictureOf(graph, { choice: { kind: "actor", actor: "state:HSK" } });
    expect(frame.permalink).toBe("https://example.org/?story=1&focus=state:HSK");
  });
});

describe("hostile text", () => {
  const { scene, frame } = pictureOf(hostileGraph());

  it.each([
    ["a picture", snapshotSvg(scene, frame)],
    ["a bare Scene", sceneSvg(scene, HOSTILE)],
  ])("is only text in %s", (_, svg) => {
    expect(svg).not.toMatch(/<script|<!--|&(?!amp;|lt;|gt;|quot;|#39;)/);
    const names = new Set([...svg.matchAll(/<([a-z]+)/g)].map(([, name]) => name));
    const known = new Set(["svg", "title", "desc", "rect", "line", "circle", "text"]);
    expect([...names].filter((name) => !known.has(name ?? ""))).toEqual([]);
  });

  it("loses what no XML can hold, and nothing else", () => {
    const texts = textsOf(sceneSvg(scene, ""));
    expect(texts).toContain("B");
    expect(texts).toContain("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;]]&gt;&lt;!--");
  });
});

describe("a bare Scene", () => {
  const { scene } = pictureOf(smallGraph());
  const svg = sceneSvg(scene, "8 contacts");

  it("has the Scene's size and a name", () => {
    expect(svg).toContain('width="900" height="600" viewBox="0 0 900 600" role="img"');
    expect(svg).toContain("<title>8 contacts</title>");
  });

  it("tells which actor and which pair a mark is", () => {
    for (const { actor } of scene.actors) expect(svg).toContain(`data-actor="${actor}"`);
    for (const { source, target } of scene.pairs) {
      expect(svg.split(`data-pair="${source} ${target}"`)).toHaveLength(3);
    }
  });

  it("draws actors over lines, and labels over all", () => {
    expect(svg.lastIndexOf("<line")).toBeLessThan(svg.indexOf("<circle"));
    expect(svg.lastIndexOf("<circle")).toBeLessThan(svg.indexOf("<text"));
  });

  it("writes numbers with two decimals at most", () => {
    expect(svg).not.toMatch(/="-?\d+\.\d{3}/);
    expect(svg).not.toContain('"-0"');
  });
});
