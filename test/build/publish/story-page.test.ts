import { describe, expect, test } from "vitest";
import { parsePage } from "../../../src/build/publish/markup.ts";
import { completePage } from "../../../src/build/publish/story-page.ts";
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
    const html = completePage(PAGE, await storyOf(), "index.html");
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
    const html = completePage(PAGE, await storyOf(), "index.html");
    expect(html).toMatch(/^<!doctype html>\n/i);
    expect(html).toContain('<div id="readout">');
    const script = parsePage(html).querySelector("script");
    expect(script?.getAttribute("src")).toBe("./assets/index-0a1b.js");
    expect(script?.getAttribute("type")).toBe("module");
  });
});

test("a frame points to its page and shows nothing to search engines", async () => {
  const html = completePage(PAGE, await storyOf(), "embed.html");
  expect(linkOf(html, '[rel="canonical"]')).toBe("https://example.org/readout/");
  expect(metaOf(html, "og:title")).toBeNull();
});

test("without a public address a page says its texts, and nothing that needs one", async () => {
  const html = completePage(PAGE, await storyOf({ url: undefined }), "index.html");
  expect(metaOf(html, "og:title")).toMatch(/^Who Hask/);
  expect(metaOf(html, "twitter:card")).toBe("summary");
  expect(metaOf(html, "og:image")).toBeNull();
  expect(linkOf(html, '[rel="canonical"]')).toBeNull();
  expect(linkOf(html, '[type="application/json+oembed"]')).toBeNull();
});

test.each(["index.html", "embed.html"] as const)(
  "with scripts off %s shows the picture, with its size and its words",
  async (name) => {
    const html = completePage(PAGE, await storyOf(), name);
    const image = parsePage(html).querySelector("noscript img");
    expect(image?.getAttribute("src")).toBe("./poster.svg");
    expect(image?.getAttribute("alt")).toMatch(/^Who Hask.*contacts between/);
    expect(Number(image?.getAttribute("width"))).toBe(640);
    expect(Number(image?.getAttribute("height"))).toBeGreaterThan(300);
  },
);

test("markup in the story's texts is text", async () => {
  const story = await storyOf({ title: HOSTILE, standfirst: HOSTILE, byline: HOSTILE });
  const html = completePage(PAGE, story, "index.html");
  const document = parsePage(html);
  expect(document.querySelector("title")?.textContent).toBe(HOSTILE);
  expect(metaOf(html, "og:title")).toBe(HOSTILE);
  expect([...document.querySelectorAll("script")]).toHaveLength(1);
  expect([...document.querySelectorAll("img")]).toHaveLength(1);
});
