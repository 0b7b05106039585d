import { describe, expect, test } from "vitest";
import { runCheck } from "../../src/build/commands/check.ts";
import { formatProblem } from "../../src/build/messages.ts";
import { readStories } from "../../src/build/story-list.ts";
import { readStory } from "../../src/build/story.ts";
import { createRecorder, folderOf, REFERENCE } from "./folder.ts";

const ARTICLE = { "articles/a.txt": "Title: A\nDate: 2021-08-04\n\nNothing was said.\n" };

/** What is told of these stories' files, without the folder. */
async function problemsOf(stories: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await folderOf({ ...ARTICLE, ...stories });
  const { problems } = await readStories(`${folder}/stories`);
  return problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ""));
}

describe("readStories", () => {
  test("a story is built from the articles that it names, else from those beside the stories", async () => {
    const folder = await folderOf({
      ...ARTICLE,
      "kabul/b.txt": "b",
      "stories/one.yaml": "title: One\n",
      "stories/two.yaml": "title: Two\narticles: [../kabul, ../articles/*.txt]\n",
    });
    const { stories, problems } = await readStories(`${folder}/stories`);
    expect(problems).toEqual([]);
    expect(stories.map(({ slug, articles }) => [slug, articles])).toEqual([
      ["one", [`${folder}/articles`]],
      ["two", [`${folder}/kabul`, `${folder}/articles/*.txt`]],
    ]);
  });

  test("a story's address is its own, else lies under that of the list", async () => {
    const folder = await folderOf({
      ...ARTICLE,
      "stories/index.yaml": "title: All of them\nurl: https://example.org/desk\n",
      "stories/one.yaml": "title: One\n",
      "stories/two.yaml": "title: Two\nurl: https://example.net/two/\n",
    });
    const { stories, index } = await readStories(`${folder}/stories`);
    expect(index.title).toBe("All of them");
    expect(stories.map(({ address }) => address)).toEqual([
      "https://example.org/desk/one/",
      "https://example.net/two/",
    ]);
  });

  test("the window is the View's, where the View says none", async () => {
    const window = "window: { from: 2021-08-01, to: 2021-08-31 }\n";
    const folder = await folderOf({
      "a.yaml": `title: A\n${window}`,
      "b.yaml": `title: B\nview: level=state&to=2021-09-30\n${window}`,
    });
    const viewOf = async (name: string) =>
      (await readStory([folder], `${folder}/${name}`)).text.view;
    expect(await viewOf("a.yaml")).toBe("from=2021-08-01&to=2021-08-31");
    expect(await viewOf("b.yaml")).toBe("level=state&to=2021-09-30&from=2021-08-01");
  });
});

describe("what is wrong with a story is told with its file and line", () => {
  test.each([
    ["title: A\nbyline: [\n", "stories/a.yaml:"],
    ["byline: B\n", "stories/a.yaml: error: title"],
    ["title: A\narticles: ../nowhere\n", "stories/a.yaml:2: error: no articles at nowhere"],
    ["title: A\n\nindex: ../index.csv\n", "stories/a.yaml:3: error: no file at index.csv"],
    ["title: A\nview: from=2021-99-99\n", "stories/a.yaml:2: error: from in the view says nothing"],
    [
      "title: A\nurl: example.org\n",
      "stories/a.yaml:2: error: got example.org, expected an http address",
    ],
    ["title: A\nwindow: { from: soon }\n", "stories/a.yaml:2: error: window.from"],
    ["title: A\nstandfrist: B\n", "stories/a.yaml:2: warning: standfrist says nothing to a story"],
  ])("%j", async (source, told) => {
    const problems = await problemsOf({ "stories/a.yaml": source });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.startsWith(told), problems[0]).toBe(true);
  });

  test.each(["Big_Name.yaml", "assets.yaml", "a b.yaml"])("the name %s", async (name) => {
    const problems = await problemsOf({ [`stories/${name}`]: "title: A\n" });
    expect(problems).toEqual([
      expect.stringContaining("expected small letters, figures and hyphens"),
    ]);
  });

  test("the others are there", async () => {
    const folder = await folderOf({
      ...ARTICLE,
      "stories/a.yaml": "title: A\n",
      "stories/b.yaml": "title: [\n",
    });
    const { stories } = await readStories(`${folder}/stories`);
    expect(stories.map(({ slug }) => slug)).toEqual(["a"]);
  });

  test("check tells it, and counts it", async () => {
    const folder = await folderOf({
      ...ARTICLE,
      ...REFERENCE,
      "stories/a.yaml": "title: A\narticles: ../nowhere\n",
    });
    const terminal = createRecorder();
    const reference = `${folder}/reference`;
    const stories = `${folder}/stories`;
    await runCheck({ paths: [`${folder}/articles`], reference, stories }, terminal);
    expect(terminal.errorCount()).toBe(1);
    expect(terminal.messages.join("\n")).toContain(`${stories}/a.yaml:2: error: no articles at`);
  });
});
