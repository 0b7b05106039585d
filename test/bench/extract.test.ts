/**
 * How many articles a second are extracted, beside what wink-nlp alone takes to find sentences and
 * tag words in the same text. Further corpora: READOUT_CORPUS=a.ndjson,b.ndjson.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { extract } from "../../src/extract/extract.ts";
import type { Article } from "../../src/model/article.ts";
import { readArticles } from "../../src/read/read-articles.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { readData } from "../reference/read-tables.ts";

const STORY = fileURLToPath(new URL("../../data/articles/", import.meta.url));
const ROUNDS = 5;
/** How many articles the synthetic corpus has, and of how many paragraphs each. */
const SYNTHETIC = { articles: 400, paragraphs: 9 };

const { reference } = createReference(readData());
const nlp = winkNLP(model, ["sbd", "pos"]);

function readCorpus(paths: readonly string[]): Article[] {
  return paths.flatMap((path) => readArticles({ path, content: readFileSync(path) }).articles);
}

/** Articles of paragraphs drawn from the story's, the same ones in every run. */
function createSynthetic(): Article[] {
  const files = readdirSync(STORY).filter((file) => /\.(txt|ndjson)$/.test(file));
  const story = readCorpus(files.map((file) => STORY + file));
  const paragraphs = story.flatMap((article) => paragraphsOf(article));
  let seed = 1;
  const draw = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return paragraphs[seed % paragraphs.length] ?? "";
  };
  return Array.from({ length: SYNTHETIC.articles }, (_, i) => {
    const text = Array.from({ length: SYNTHETIC.paragraphs }, draw).join("\n\n");
    const passages = [...text.matchAll(/[^\n]+/g)].map((match) => {
      return { kind: "text" as const, start: match.index, end: match.index + match[0].length };
    });
    return {
      id: `a:${i}`,
      file: `${i}.txt`,
      published: "2021-08-18",
      text,
      textHash: "",
      passages,
    };
  });
}

function paragraphsOf({ text, passages }: Article): string[] {
  return passages.map(({ start, end }) => text.slice(start, end));
}

/** Sentences, words and their tags, as numbers that the pass must have made. */
function tag(article: Article): number {
  const doc = nlp.readDoc(paragraphsOf(article).join("\n"));
  /* oxlint-disable typescript/unbound-method -- they are plain functions */
  const sentences = doc.sentences().out(nlp.its.span);
  const tags = doc.tokens().out(nlp.its.pos);
  /* oxlint-enable typescript/unbound-method */
  return sentences.length + tags.length;
}

/** Milliseconds for a pass over all articles, and how many it went through. */
function time(articles: readonly Article[], pass: (article: Article) => unknown) {
  let count = 0;
  const start = performance.now();
  for (const article of articles) {
    pass(article);
    count++;
  }
  return { milliseconds: performance.now() - start, count };
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

const further = (process.env["READOUT_CORPUS"] ?? "").split(",").filter((path) => path !== "");
const corpora = [
  { name: "synthetic", load: createSynthetic },
  ...further.map((path) => ({ name: basename(path), load: () => readCorpus([path]) })),
];

describe("articles a second", () => {
  test.each(corpora)(
    "of $name are measured for both passes over the same articles",
    ({ name, load }) => {
      const articles = load();
      const passes = { tag, extract: (article: Article) => extract(article, reference) };
      const times: Record<keyof typeof passes, number[]> = { tag: [], extract: [] };
      const counts = new Set<number>();
      // The first round warms both up and is not counted; the passes take turns within each.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const pass of ["tag", "extract"] as const) {
          const { milliseconds, count } = time(articles, passes[pass]);
          counts.add(count);
          if (round > 0) times[pass].push(milliseconds);
        }
      }
      const rate = (pass: keyof typeof passes): number =>
        Math.round((articles.length * 1000) / medianOf(times[pass]));
      const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
      console.table({
        [name]: {
          articles: articles.length,
          "characters each": Math.round(characters / articles.length),
          "wink articles/s": rate("tag"),
          "extract articles/s": rate("extract"),
          ratio: Number((rate("extract") / rate("tag")).toFixed(3)),
        },
      });
      expect([...counts]).toEqual([articles.length]);
      expect(articles.length).toBeGreaterThan(0);
    },
  );
});
