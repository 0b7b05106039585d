import { describe, expect, test } from "vitest";
import { readStory } from "../../src/build/story.ts";
import { folderOf, writeFiles } from "./folder.ts";

const STORY = "title: Who spoke\nbyline: The desk\n";

describe("readStory", () => {
  test("a story beside the folder of articles is found", async () => {
    const folder = await folderOf({ "story.yaml": STORY, "articles/a.txt": "a" });
    const { text, path } = await readStory([`${folder}/articles`]);
    expect(text).toEqual({ title: "Who spoke", byline: "The desk" });
    expect(path).toBe(`${folder}/story.yaml`);
  });

  test("one in the folder itself goes before it", async () => {
    const folder = await folderOf({ "story.yaml": STORY, "articles/story.yaml": "title: Nearer" });
    expect((await readStory([`${folder}/articles`])).text.title).toBe("Nearer");
    expect((await readStory([`${folder}/articles/a.txt`])).text.title).toBe("Nearer");
    expect((await readStory([`${folder}/articles/*.txt`])).text.title).toBe("Nearer");
  });

  test("how fields are called stands in it too, and goes into no graph", async () => {
    const map = { title: "kicker", text: "fields.body" };
    const source = `${STORY}map: ${JSON.stringify(map)}\n`;
    const folder = await folderOf({ "story.yaml": source, "articles/a.txt": "a" });
    const story = await readStory([`${folder}/articles`]);
    expect(story.map).toEqual(map);
    expect(story.text).not.toHaveProperty("map");
    await writeFiles(folder, { "story.yaml": `${STORY}map:\n  headline: kicker\n` });
    const { problems } = await readStory([`${folder}/articles`]);
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([[4, "error"]]);
  });

  test("without one the folder's name is the title", async () => {
    const folder = await folderOf({ "my-first_articles/a.txt": "a" });
    const { text, path } = await readStory([`${folder}/my-first_articles/`]);
    expect(text).toEqual({ title: "My first articles" });
    expect(path).toBeNull();
  });

  test("broken YAML is told with its line, and the name stands in", async () => {
    const folder = await folderOf({ "desk/story.yaml": "title: A\nbyline: [\n" });
    const { text, problems } = await readStory([`${folder}/desk`]);
    expect(text.title).toBe("Desk");
    expect(problems.map(({ file, severity }) => [file, severity])).toEqual([
      [`${folder}/desk/story.yaml`, "error"],
    ]);
    expect(problems[0]?.line).toBeGreaterThanOrEqual(2);
  });

  test("a key of the wrong kind is told with its line", async () => {
    const folder = await folderOf({ "story.yaml": "title: A\nbyline:\n  - 1\n" });
    const { problems } = await readStory([folder]);
    expect(problems[0]?.line).toBe(3);
    expect(problems[0]?.message).toContain("byline");
  });

  test("a story without a title is told", async () => {
    const folder = await folderOf({ "story.yaml": "" });
    expect((await readStory([folder])).problems[0]?.message).toContain("title");
  });

  test("a story that is asked for and is not there is told", async () => {
    const folder = await folderOf({ "a.txt": "a" });
    const { problems } = await readStory([folder], `${folder}/no.yaml`);
    expect(problems[0]?.file).toBe(`${folder}/no.yaml`);
  });
});
