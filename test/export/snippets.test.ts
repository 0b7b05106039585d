import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { SNIPPETS, writeSnippet, type SnippetInput } from "../../src/export/snippets.ts";
import { BASE_FRAME } from "../../src/state/frame.ts";

const INPUT: SnippetInput = {
  kind: "frame",
  folder: "https://desk.example/readout/",
  title: 'Who "spoke" to <whom> & when',
  query: "focus=org:taliban~state:QAT&level=state&controls=none",
  pageQuery: "focus=org:taliban~state:QAT&level=state",
  frame: { ...BASE_FRAME, controls: "none" },
};

function parse(change: Partial<SnippetInput> = {}) {
  const markup = writeSnippet({ ...INPUT, ...change });
  return parseHTML(`<!doctype html><body>${markup}</body>`).document;
}

describe("a frame alone", () => {
  const frame = parse().querySelector("iframe");

  test("shows the View, under the story's title, and loads when it comes into sight", () => {
    expect(frame?.getAttribute("src")).toBe(
      "https://desk.example/readout/embed.html?focus=org:taliban~state:QAT&level=state&controls=none",
    );
    expect(frame?.getAttribute("title")).toBe(INPUT.title);
    expect(frame?.getAttribute("loading")).toBe("lazy");
  });

  test("may run scripts, open links and save files, and not lead the page elsewhere", () => {
    const allowed = frame?.getAttribute("sandbox")?.split(" ") ?? [];
    expect(allowed).toEqual([
      "allow-scripts",
      "allow-same-origin",
      "allow-popups",
      "allow-popups-to-escape-sandbox",
      "allow-downloads",
    ]);
  });

  test("says its height as an attribute and as a style, of which systems may take one away", () => {
    expect(frame?.getAttribute("width")).toBe("100%");
    expect(frame?.getAttribute("style")).toContain(`height: ${frame?.getAttribute("height")}px`);
  });

  test("is lower where there is less in it", () => {
    const heights = [
      { ...BASE_FRAME },
      { ...BASE_FRAME, controls: "minimal" as const },
      { ...BASE_FRAME, controls: "none" as const },
      { ...BASE_FRAME, static: true },
    ].map((each) => Number(parse({ frame: each }).querySelector("iframe")?.getAttribute("height")));
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(new Set(heights).size).toBe(heights.length);
  });
});

describe("in each snippet", () => {
  test.each(SNIPPETS)("%s: a picture that leads to the page stands in for the graph", (kind) => {
    const document = parse({ kind });
    expect(document.querySelector("a")?.getAttribute("href")).toBe(
      "https://desk.example/readout/index.html?focus=org:taliban~state:QAT&level=state",
    );
    const picture = document.querySelector("a > img");
    expect(picture?.getAttribute("src")).toBe("https://desk.example/readout/poster.png");
    expect(picture?.getAttribute("alt")).toBe(INPUT.title);
  });

  test.each([
    ["frame", null],
    ["resizing", "https://desk.example/readout/embed.js"],
    ["element", "https://desk.example/readout/readout-graph.js"],
  ] as const)("%s: brings the script that it needs", (kind, script) => {
    expect(parse({ kind }).querySelector("script")?.getAttribute("src") ?? null).toBe(script);
  });

  test("the element has the folder and the View apart", () => {
    const element = parse({ kind: "element" }).querySelector("readout-graph");
    expect(element?.getAttribute("src")).toBe(INPUT.folder);
    expect(element?.getAttribute("view")).toBe(INPUT.query);
  });

  test("only the frame that finds its height is marked for the script", () => {
    const marked = SNIPPETS.map((kind) => parse({ kind }).querySelector("[data-readout]") !== null);
    expect(marked).toEqual([false, true, false]);
  });
});
