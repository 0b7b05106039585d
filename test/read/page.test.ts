import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod/mini";
import { readArticles } from "../../src/read/read-articles.ts";

const FOLDER = new URL("../fixtures/read/", import.meta.url);
const passage = z.record(z.string(), z.string());
const expectation = z.strictObject({
  title: z.optional(z.string()),
  published: z.optional(z.string()),
  publisher: z.optional(z.string()),
  url: z.optional(z.string()),
  language: z.optional(z.string()),
  dateline: z.optional(z.object({ place: z.string(), day: z.nullable(z.string()) })),
  passages: z.array(passage),
});

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".txt"))
  .map((file) => file.replace(/\.txt$/, ""));

/** An article in the form of the expectation: white space folded, as YAML folds it. */
function summaryOf(name: string): z.infer<typeof expectation> {
  const path = `${name}.txt`;
  const { articles, failures } = readArticles({
    path,
    content: readFileSync(new URL(path, FOLDER)),
  });
  const article = articles[0];
  if (article === undefined) throw new Error(failures[0]?.message ?? "no article");
  const { title, published, publisher, url, language, dateline, text } = article;
  const passages = article.passages.map(({ kind, start, end }) => ({
    [kind]: text.slice(start, end).replace(/\s+/g, " "),
  }));
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(dateline ? { dateline: { place: dateline.place ?? "", day: dateline.day } } : {}),
    passages,
  };
}

describe("a page of this layout is read as its expectation says", () => {
  it.each(names)("%s", (name) => {
    const expected = readFileSync(new URL(`${name}.expected.yaml`, FOLDER), "utf8");
    expect(summaryOf(name)).toEqual(expectation.parse(parse(expected)));
  });
});
