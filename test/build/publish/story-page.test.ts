import { describe, expect, test } from "vitest";
import { parsePage } from "../../../src/build/publish/markup.ts";
import { MOST_ROWS } from "../../../src/build/publish/stand-in.ts";
import { completePage, PAGES } from "../../../src/build/publish/story-page.ts";
import { seededGraph, smallGraph } from "../../graph-files.ts";
import { PAGE, storyOf } from "./stories.ts";

const HOSTILE = '"><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';

function metaOf(html: string, name: string): string | null {
  const found = parsePage(html).querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return found?.getAttribute("content") ?? null;
}

function linkOf(html: string, selector: string): string | null {
  return parsePage(html).querySelector(`link${selector}`)?.getAttribute("href") ?? null;
}

describe("a page with a public address", () => {
  test("says what those who preview links ask for", async () => {
    const html = await completePage(PAGE, await storyOf(), "index.html");
    expect(parsePage(html).querySelector("title")?.textContent).toBe(
      "Who Hask has spoken to since the fall of the capital",
    );
    expect(metaOf(html, "description")).toMatch(/^Calls, meetings and letters/);
    expect(metaOf(html, "og:title")).toMatch(/^Who Hask/);
    expect(metaOf(html, "og:url")).toBe("https://example.org/readout/");
    expect(metaOf(html, "og:image")).toBe("https://example.org/readout/card.png");
    expect(metaOf(html, "og:image:width")).toBe("1200");
    expect(metaOf(html, "og:image:height")).toBe("630");
    expect(metaOf(html, "twitter:card")).toBe("summary_large_image");
    expect(linkOf(html, '[rel="canonical"]')).toBe("https://example.org/readout/");
    expect(linkOf(html, '[type="application/json+oembed"]')).toBe(
      "https://example.org/readout/oembed.json",
    );
  });

  test("has what it had, scripts with their addresses among it", async () => {
    const html = await completePage(PAGE, await storyOf(), "index.html");
    expect(html).toMatch(/^<!doctype html>\n/i);
    expect(html).toContain('<div id="readout">');
    const script = parsePage(html).querySelector("script");
    expect(script?.getAttribute("src")).toBe("./assets/index-0a1b.js");
    expect(script?.getAttribute("type")).toBe("module");
  });
});

test("a frame points to its page and shows nothing to search engines", async () => {
  const html = await completePage(PAGE, await storyOf(), "embed.html");
  expect(linkOf(html, '[rel="canonical"]')).toBe("https://example.org/readout/");
  expect(metaOf(html, "og:title")).toBeNull();
});

test("without a public address a page says its texts, and nothing that needs one", async () => {
  const html = await completePage(PAGE, await storyOf({ url: undefined }), "index.html");
  expect(metaOf(html, "og:title")).toMatch(/^Who Hask/);
  expect(metaOf(html, "twitter:card")).toBe("summary");
  expect(metaOf(html, "og:image")).toBeNull();
  expect(linkOf(html, '[rel="canonical"]')).toBeNull();
  expect(linkOf(html, '[type="application/json+oembed"]')).toBeNull();
});

test.each([
  ["index.html", "#readout img"],
  ["embed.html", "noscript img"],
] as const)(
  "with scripts off %s shows the picture, with its size and its words",
  async (name, place) => {
    const html = await completePage(PAGE, await storyOf(), name);
    const image = parsePage(html).querySelector(place);
    expect(image?.getAttribute("src")).toBe("./poster.svg");
    expect(image?.getAttribute("alt")).toMatch(/^Who Hask.*contacts between/);
    expect(Number(image?.getAttribute("width"))).toBe(640);
    expect(Number(image?.getAttribute("height"))).toBeGreaterThan(300);
  },
);

test("markup in the story's texts is text", async () => {
  const story = await storyOf({ title: HOSTILE, standfirst: HOSTILE, byline: HOSTILE });
  const html = await completePage(PAGE, story, "index.html");
  const document = parsePage(html);
  expect(document.querySelector("title")?.textContent).toBe(HOSTILE);
  expect(metaOf(html, "og:title")).toBe(HOSTILE);
  expect([...document.querySelectorAll("script")]).toHaveLength(1);
  expect([...document.querySelectorAll("img")]).toHaveLength(1);
});

describe("what stands in the page until the explorer starts", () => {
  test("is every contact that the story opens with, its sentences, dates and sources", async () => {
    const document = parsePage(await completePage(PAGE, await storyOf(), "index.html"));
    const story = await storyOf();
    const rows = [...document.querySelectorAll("#readout tbody tr")];
    expect(rows).toHaveLength(story.selection.contacts.length);
    const texts = rows.map(({ textContent }) => textContent).join("\n");
    expect(texts).toContain("Ana Noor (Hask) – Ben Adair (Norland)");
    expect(texts).toContain("Sunday 15 August 2021");
    expect(texts).toMatch(/Sentence \d of article \d\./);
    expect(texts).toMatch(/· \d+ August 2021/);
  });

  test("begins with the newest contact and ends with those without a date", async () => {
    const document = parsePage(await completePage(PAGE, await storyOf(), "index.html"));
    const dates = [...document.querySelectorAll("#readout tbody th")].map((cell) => {
      const { textContent } = cell;
      return textContent;
    });
    const days = dates.map((date) => Date.parse(`${date.replace(/^\D+/, "")} UTC`));
    const dated = days.filter((day) => !Number.isNaN(day));
    expect(dated.length).toBeGreaterThan(3);
    expect(dated).toEqual(dated.toSorted((a, b) => b - a));
  });

  test("is the newest of many contacts, and says how many there are", async () => {
    const story = await storyOf({}, seededGraph({ actors: 60, contacts: 400 }));
    const document = parsePage(await completePage(PAGE, story, "index.html"));
    expect([...document.querySelectorAll("#readout tbody tr")]).toHaveLength(MOST_ROWS);
    const told = document.querySelector("#readout")?.textContent ?? "";
    expect(told).toContain(`The newest 100 of ${story.selection.contacts.length} contacts.`);
  });

  test("holds sentences as text and links to the web alone", async () => {
    const graph = smallGraph();
    graph.articles.url[0] = "javascript:window.hacked = 1";
    graph.publishers[0] = HOSTILE;
    const html = await completePage(PAGE, await storyOf({}, graph), "index.html");
    const document = parsePage(html);
    expect([...document.querySelectorAll("#readout script, #readout img")]).toHaveLength(1);
    expect(document.querySelector("#readout")?.textContent).toContain(HOSTILE);
    expect(html).not.toContain('href="javascript:');
  });
});

test("a page names its graph, and its style sheet asks nobody who may read it", async () => {
  const styled = PAGE.replace(
    "</head>",
    '<link rel="stylesheet" crossorigin href="./a.css"></head>',
  );
  const data = "./data/graph-0123456789abcdef.json";
  for (const name of PAGES) {
    const document = parsePage(await completePage(styled, await storyOf(), name, { data }));
    const said = document.querySelector('meta[name="readout-graph"]')?.getAttribute("content");
    expect(said).toBe(data);
    const style = document.querySelector('link[rel="stylesheet"]');
    expect(style?.getAttribute("href")).toBe("./a.css");
    expect(style?.getAttribute("crossorigin")).toBeNull();
  }
});
