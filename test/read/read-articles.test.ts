import { describe, expect, it } from "vitest";
import { hashOf } from "../../src/model/ids.ts";
import { parseIndex } from "../../src/read/article-index.ts";
import { readArticles, type ReadFile } from "../../src/read/read-articles.ts";

const TEXT = "Arlen Voss spoke with Mira Tolan by phone on Monday, the ministry said.";

function readText(text: string, index?: string, path = "wire/a.txt"): ReadFile {
  const content = new TextEncoder().encode(text);
  if (index === undefined) return readArticles({ path, content });
  return readArticles({ path, content }, { index: parseIndex(index, "index.csv").index });
}

const line = (fields: Record<string, unknown>): string => JSON.stringify(fields);

describe("a text file is one article", () => {
  it("whose file is the path as given, and whose text is kept to the letter", () => {
    const { articles, failures, warnings } = readText(`\uFEFF${TEXT}\r\n`);
    expect(failures).toEqual([]);
    expect(warnings).toEqual([]);
    expect(articles).toMatchObject([
      { file: "wire/a.txt", text: `${TEXT}\r\n`, textHash: hashOf(`${TEXT}\r\n`) },
    ]);
    expect(articles[0]?.passages).toEqual([{ kind: "text", start: 0, end: TEXT.length }]);
  });

  it("which has no field that nothing tells", () => {
    expect(Object.keys(readText(TEXT).articles[0] ?? {}).sort()).toEqual([
      "file",
      "id",
      "passages",
      "text",
      "textHash",
    ]);
  });

  it("whose values the index overrides", () => {
    const index =
      "file,title,url,publisher,published,language\na.txt,T,https://x.example/a,P,2021-08-04,en-GB";
    const { articles } = readText(`Published: 3 August 2021\n\n${TEXT}`, index);
    expect(articles).toMatchObject([
      {
        title: "T",
        url: "https://x.example/a",
        publisher: "P",
        published: "2021-08-04",
        language: "en-GB",
      },
    ]);
  });

  it("with the same id as a copy of its address elsewhere", () => {
    const [first] = readText(TEXT, "file,url\na.txt,https://www.x.example/a/").articles;
    const [second] = readText(
      `${TEXT} More.`,
      "file,url\na.txt,http://x.example/a?utm_source=b",
    ).articles;
    expect(second?.id).toBe(first?.id);
    expect(second?.textHash).not.toBe(first?.textHash);
  });

  it("which warns where its date does not exist, and goes on without", () => {
    const { articles, warnings } = readText(
      `Voss rings Tolan\nPublished: 30 February 2021\n\n${TEXT}`,
    );
    expect(warnings).toMatchObject([
      { code: "invalid-publication-date", file: "wire/a.txt", line: 2, article: articles[0]?.id },
    ]);
    expect(articles[0]).not.toHaveProperty("published");
  });

  it("which is passed over in another language", () => {
    const german =
      "Die Außenministerin hat am Montag mit dem Minister aus Norland über die Häfen gesprochen.";
    const { articles, warnings } = readText(german);
    expect(articles).toMatchObject([{ passages: [] }]);
    expect(warnings).toMatchObject([{ code: "not-english" }]);
    expect(readText(TEXT, "file,language\na.txt,de").warnings).toMatchObject([
      { code: "not-english" },
    ]);
  });
});

describe("an NDJSON file", () => {
  it("is one article a line, with the line's own file and fields", () => {
    const fields = {
      file: "1.txt",
      title: "T",
      publisher: "P",
      published: "2021-08-03T10:00:00-04:00",
    };
    const { articles } = readText(
      `\n${line({ ...fields, text: TEXT })}\r\n${line({ text: TEXT, title: null })}`,
    );
    expect(articles).toMatchObject([
      { ...fields, text: TEXT },
      { file: "wire/a.txt", text: TEXT },
    ]);
    expect(articles[1]).not.toHaveProperty("title");
  });

  it("takes the title for a passage only where it stands in the text", () => {
    const title = "Voss rings Tolan over ferries";
    const { articles } = readText(
      [
        { title, text: `${title}\n\n${TEXT}` },
        { title, text: TEXT },
      ]
        .map(line)
        .join("\n"),
    );
    expect(articles.map(({ passages }) => passages.map(({ kind }) => kind))).toEqual([
      ["title", "text"],
      ["text"],
    ]);
  });

  it("goes on after broken JSON on line 3", () => {
    const { articles, failures } = readText(
      [line({ text: TEXT }), line({ text: TEXT }), '{"text": "Vo', line({ text: TEXT })].join("\n"),
    );
    expect(articles).toHaveLength(3);
    expect(failures).toMatchObject([{ file: "wire/a.txt", line: 3 }]);
    expect(failures[0]?.message).toMatch(/^broken JSON/);
  });

  it("goes on after a line of 10 MB", () => {
    const { articles, failures } = readText(
      `${line({ text: "a".repeat(10_000_000) })}\n${line({ text: TEXT })}`,
    );
    expect(articles).toHaveLength(1);
    expect(failures).toEqual([
      { file: "wire/a.txt", line: 1, message: "line of 10.0 MB, expected at most 5 MB" },
    ]);
  });

  it("keeps a headline on top of the text that its title says otherwise", () => {
    const headline = "Voss spoke with Tolan by phone";
    const title = "Ferries: Norland asks Sudmark for help";
    const { articles } = readText(
      line({ title, text: `${headline}\n\nHask Grand Hotel\n\n${TEXT}` }),
    );
    expect(articles[0]?.title).toBe(title);
    expect(articles[0]?.passages[0]).toEqual({ kind: "title", start: 0, end: headline.length });
  });

  it("takes no letterhead for the headline", () => {
    const text = `Office of the Spokesperson\n\nArlen Voss, Foreign Minister\n\n${TEXT}`;
    const [article] = readText(line({ title: "Readout", text })).articles;
    expect(article?.passages.map(({ kind }) => kind)).toEqual(["text"]);
  });

  it("keeps the names that a newsroom's own model found", () => {
    const names = [{ start: 0, quote: TEXT.slice(0, 4), kind: "person" }];
    expect(readText(line({ text: TEXT, names })).articles[0]?.names).toEqual(names);
  });

  it.each([
    ["html is a list, expected a string", { html: ["<p>Voss</p>"] }],
    ["text is missing, expected a string", { file: "a" }],
    ["text is a number, expected a string", { text: 3 }],
    ["blank text, expected an article", { text: " \n" }],
    ["title is a list, expected a string", { text: TEXT, title: ["a"] }],
    ["names is a string, expected a list", { text: TEXT, names: "Voss" }],
    [
      'names[1] is {"start":-1,"quote":"Voss","kind":"person"}, expected {"start": 0, "quote": "…", "kind": "person" or "organisation"}',
      {
        text: TEXT,
        names: [
          { start: 0, quote: "Voss", kind: "person" },
          { start: -1, quote: "Voss", kind: "person" },
        ],
      },
    ],
  ])("fails with %j", (message, fields) => {
    expect(readText(line(fields)).failures).toEqual([{ file: "wire/a.txt", line: 1, message }]);
  });

  it.each(["2021-02-30", "yesterday"])("warns of the date %j with its line", (published) => {
    const { articles, warnings } = readText(
      `${line({ text: TEXT })}\n${line({ text: TEXT, published })}`,
    );
    expect(warnings).toMatchObject([
      { code: "invalid-publication-date", file: "wire/a.txt", line: 2 },
    ]);
    expect(articles[1]).not.toHaveProperty("published");
  });

  it("finds the index rows of its articles by their own files", () => {
    const { articles } = readText(
      line({ file: "wire/7.txt", text: TEXT }),
      "file,published\n7.txt,2021-08-05",
    );
    expect(articles[0]?.published).toBe("2021-08-05");
  });
});

describe("a file fails", () => {
  it.each([
    ["empty", "", "empty file, expected text"],
    ["blank", "\n \n", "blank file, expected text"],
    ["binary", "GIF89a\0\0", "binary file, expected text"],
  ])("that is %s", (_, text, message) => {
    expect(readText(text)).toEqual({
      articles: [],
      failures: [{ file: "wire/a.txt", line: null, message }],
      warnings: [],
      format: null,
    });
  });

  it("that is text with a line of 10 MB", () => {
    expect(readText(`Voss\n${"a".repeat(10_000_000)}`).failures).toEqual([
      { file: "wire/a.txt", line: 2, message: "line of 10.0 MB, expected at most 5 MB" },
    ]);
  });
});

describe("articles of the same name in two folders", () => {
  it("keep their paths and their own ids", () => {
    const [first] = readText(TEXT, undefined, "a/1.txt").articles;
    const [second] = readText(`${TEXT} Again.`, undefined, "b/1.txt").articles;
    expect([first?.file, second?.file]).toEqual(["a/1.txt", "b/1.txt"]);
    expect(first?.id).not.toBe(second?.id);
  });
});
