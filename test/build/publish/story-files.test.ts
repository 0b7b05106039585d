import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { parsePage } from "../../../src/build/publish/markup.ts";
import { layOutPoster } from "../../../src/build/publish/posters.ts";
import { publicFolderOf } from "../../../src/state/public-address.ts";
import type { PublishedStory } from "../../../src/build/publish/published-story.ts";
import { createStoryFiles, findLacks } from "../../../src/build/publish/story-files.ts";
import { storyOf } from "./stories.ts";

async function contentOf(story: PublishedStory, name: string): Promise<string | Uint8Array> {
  const file = createStoryFiles(story).find((each) => each.name === name);
  if (file === undefined) throw new Error(`got no ${name}, expected one of the story's files`);
  return file.write();
}

const namesOf = (story: PublishedStory): string[] =>
  createStoryFiles(story).map(({ name }) => name);

/** Width and height of a PNG, which stand in its first block. */
function sizeOf(png: string | Uint8Array): [number, number] {
  if (typeof png === "string") throw new Error("got a text, expected a PNG");
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe("posters", () => {
  test("show what the story opens with, light and dark", async () => {
    const story = await storyOf();
    const light = String(await contentOf(story, "poster.svg"));
    const dark = String(await contentOf(story, "poster-dark.svg"));
    expect(light).toContain("Who Hask has spoken to");
    expect(light).toContain("#FBFAF7");
    expect(dark).toContain("#14171A");
    expect(dark.replace(/#[0-9A-F]{6}/gi, "")).toBe(light.replace(/#[0-9A-F]{6}/gi, ""));
  });

  test("are the same bytes for the same graph", async () => {
    const [first, second] = [await storyOf(), await storyOf()];
    for (const name of ["poster.svg", "card.png"]) {
      expect(await contentOf(first, name)).toEqual(await contentOf(second, name));
    }
  });

  test("are as large as those who preview links want them", async () => {
    const story = await storyOf();
    expect(sizeOf(await contentOf(story, "card.png"))).toEqual([1200, 630]);
    const { width, height } = await layOutPoster(story);
    expect(sizeOf(await contentOf(story, "poster.png"))).toEqual([width * 2, height * 2]);
  });
});

describe("oEmbed", () => {
  const answer = z.object({
    version: z.literal("1.0"),
    type: z.literal("rich"),
    title: z.string(),
    author_name: z.string(),
    html: z.string(),
    width: z.number(),
    height: z.number(),
    thumbnail_url: z.url(),
    thumbnail_width: z.number(),
    thumbnail_height: z.number(),
  });

  test("is a frame with its title, its size and a picture", async () => {
    const title = 'Who "Hask" <spoke> to';
    const story = await storyOf({ title });
    const told = answer.parse(JSON.parse(String(await contentOf(story, "oembed.json"))));
    expect(told.title).toBe(title);
    expect(told.thumbnail_url).toBe("https://example.org/readout/card.png");
    const frame = parsePage(`<body>${told.html}</body>`).querySelector("iframe");
    expect(frame?.getAttribute("src")).toBe("https://example.org/readout/embed.html");
    expect(frame?.getAttribute("title")).toBe(title);
    expect(frame?.getAttribute("sandbox")).toContain("allow-downloads");
  });

  test("is left out where the story has no public address, and that is told", async () => {
    const story = await storyOf({ url: undefined });
    expect(namesOf(story)).toEqual(["poster.svg", "poster-dark.svg", "poster.png", "card.png"]);
    expect(findLacks(story)).toEqual([expect.stringContaining("names no public address")]);
    expect(findLacks(await storyOf())).toEqual([]);
    expect(findLacks(await storyOf({ url: "javascript:alert(1)" }))).toEqual([
      expect.stringContaining('got "javascript:alert(1)"'),
    ]);
  });
});

test("where no PNG can be drawn they are left out, with one line that says so", async () => {
  const story = { ...(await storyOf()), hasPng: false };
  expect(namesOf(story)).toEqual(["poster.svg", "poster-dark.svg", "oembed.json"]);
  expect(findLacks(story)).toEqual([expect.stringContaining("@resvg/resvg-js")]);
  expect(String(await contentOf(story, "oembed.json"))).not.toContain("thumbnail");
});

test.each([
  ["https://example.org/readout/", "https://example.org/readout/"],
  ["https://example.org/readout", "https://example.org/readout/"],
  ["https://example.org/readout/index.html", "https://example.org/readout/"],
  ["https://example.org", "https://example.org/"],
  ["https://example.org/a/b?c=d#e", "https://example.org/a/b/"],
  ["mailto:desk@example.org", undefined],
  ["/readout/", undefined],
  [undefined, undefined],
])("the public folder of %s is %s", (address, folder) => {
  expect(publicFolderOf(address)).toBe(folder);
});
