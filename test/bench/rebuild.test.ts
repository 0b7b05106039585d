/**
 * A full build beside rebuilds of which one article changed, articles a second by format and by
 * workers, memory by the number of articles, and builds that are killed. The articles are our own
 * sentences; READOUT_CORPUS=a.ndjson takes those of a file, again and again with other days.
 * READOUT_ARTICLE_COUNT sets how many, 10,000 if not.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { openReadingCache } from "../../src/build/cache/reading-cache.ts";
import { buildGraph } from "../../src/build/build-graph.ts";
import { extractLines } from "../../src/build/extracted-lines.ts";
import { readReference } from "../../src/build/reference-folder.ts";
import { parseFieldMap } from "../../src/model/field-map.ts";
import { openSource } from "../../src/read/open-source.ts";
import { readCorpus, textOf, writeArticles, writeFolder } from "../many-articles.ts";
import { findLeftovers, run, type Run } from "../processes/builds.ts";
import { killBuilds } from "../processes/kill-builds.ts";
import { drawTable } from "./table.ts";

const COUNT = Number(process.env["READOUT_ARTICLE_COUNT"] ?? 10_000);
const CORPUS = process.env["READOUT_CORPUS"]?.split(",")[0];
const FORMATS = fileURLToPath(new URL("../fixtures/formats/", import.meta.url));
/** How the fields of `export.json` are called; no other file of the formats has them. */
const MAP = parseFieldMap(
  "items=response.results,title=kicker,publisher=outlet,published=firstPublished,html=fields.bodyHtml",
);
const LONG = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), "readout-bench-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const given = CORPUS === undefined ? undefined : readCorpus(CORPUS);
const paths = writeFolder(join(folder, "articles"), COUNT, given);
const [changed = ""] = paths;

function secondsOf({ milliseconds }: { milliseconds: number }): string {
  return (milliseconds / 1000).toFixed(1);
}

function extractedIn({ messages }: Run, otherwise: number): number {
  const [, count] = /(\d+) articles? extracted/.exec(messages) ?? [];
  return count === undefined ? otherwise : Number(count);
}

/** Milliseconds of reading and extracting alone, and how many articles were extracted. */
async function timeExtraction(cache: string): Promise<{ milliseconds: number; extracted: number }> {
  const { reference, hash } = await readReference();
  const start = performance.now();
  const opened = await openReadingCache(cache, hash);
  let extracted = 0;
  const listener = {
    tell: () => {},
    progress: { step: () => {}, done: () => {} },
    extracted: () => void (extracted += 1),
  };
  const request = { paths: [join(folder, "articles")] };
  for await (const line of extractLines(request, reference, listener, opened)) void line;
  await opened?.sweep();
  await opened?.close(() => {});
  return { milliseconds: performance.now() - start, extracted };
}

const SENTENCES = {
  "nothing changed": "",
  "a word changed": " A clerk took notes.",
  "a contact more":
    " On Monday Norwegian Prime Minister Erna Solberg met Latvian Foreign Minister Edgars Rinkēvičs in Riga.",
};

describe("a rebuild", () => {
  test(
    "extracts the one article that changed, in at most 3 % of the time, and builds in 20 %",
    async () => {
      const out = join(folder, "out");
      const build = ["build", join(folder, "articles"), "--out", out];
      const full = await run(build);
      const rows = [["everything", secondsOf(full), "100", String(extractedIn(full, COUNT))]];
      const original = readFileSync(changed, "utf8");
      const shares: number[] = [];
      const counts: number[] = [];
      for (const [name, sentence] of Object.entries(SENTENCES)) {
        writeFileSync(changed, sentence === "" ? original : original.trimEnd() + sentence);
        const rebuilt = await run(build);
        shares.push((100 * rebuilt.milliseconds) / full.milliseconds);
        counts.push(extractedIn(rebuilt, COUNT));
        rows.push([
          name,
          secondsOf(rebuilt),
          (shares.at(-1) ?? 0).toFixed(1),
          String(counts.at(-1)),
        ]);
      }
      drawTable(`${COUNT} articles: whole builds`, ["", "seconds", "%", "extracted"], rows);
      const cache = join(folder, "cache");
      const whole = await timeExtraction(cache);
      writeFileSync(changed, original);
      const one = await timeExtraction(cache);
      const share = (100 * one.milliseconds) / whole.milliseconds;
      drawTable(
        `${COUNT} articles: reading and extraction alone`,
        ["", "seconds", "%", "extracted"],
        [
          ["everything", secondsOf(whole), "100", String(whole.extracted)],
          ["a word changed", secondsOf(one), share.toFixed(1), String(one.extracted)],
        ],
      );
      expect(counts).toEqual([1, 1, 1].map((count, at) => (at === 0 ? 0 : count)));
      expect([whole.extracted, one.extracted]).toEqual([COUNT, 1]);
      expect(share).toBeLessThanOrEqual(3);
      expect(Math.max(...shares)).toBeLessThanOrEqual(20);
    },
    LONG,
  );
});

describe("memory and workers", () => {
  test(
    "extraction holds as much for ten times as many articles",
    async () => {
      const rows: string[][] = [];
      for (const count of [COUNT / 10, COUNT, COUNT * 10]) {
        const extracted = await run(["extract", "-"], { input: ndjson(count) });
        expect(extracted.status).toBe(0);
        rows.push([
          String(count),
          secondsOf(extracted),
          Math.round((1000 * count) / extracted.milliseconds).toString(),
          extracted.peak?.toFixed(0) ?? "",
        ]);
      }
      drawTable("extract -", ["articles", "seconds", "articles/s", "most memory, MB"], rows);
    },
    LONG,
  );

  test(
    "two workers beside one and none, and beside two processes that share nothing",
    async () => {
      const half = COUNT / 4;
      const files = [0, half].map((first) => {
        const path = join(folder, `from-${first}.ndjson`);
        const articles = [...writeArticles(first, first + half, given)];
        writeFileSync(path, articles.map((each) => `${JSON.stringify(each)}\n`).join(""));
        return path;
      });
      const rows: string[][] = [];
      const row = (name: string, runs: readonly Run[]): void => {
        for (const { status } of runs) expect(status).toBe(0);
        const milliseconds = Math.max(...runs.map((each) => each.milliseconds));
        const rate = (2 * half * 1000) / milliseconds;
        rows.push([name, secondsOf({ milliseconds }), rate.toFixed(0)]);
      };
      for (const workers of ["0", "1", "2"]) {
        row(workers, [await run(["extract", ...files, "--workers", workers])]);
      }
      const alone = files.map((file) => run(["extract", file, "--workers", "0"]));
      row("two processes, half each", await Promise.all(alone));
      drawTable(`workers, ${2 * half} articles`, ["workers", "seconds", "articles/s"], rows);
    },
    LONG,
  );
});

async function* ndjson(count: number): AsyncGenerator<string> {
  for (const article of writeArticles(0, count, given)) yield `${JSON.stringify(article)}\n`;
}

test(
  "articles a second by format, read alone",
  async () => {
    const rows: string[][] = [];
    for (const name of readdirSync(FORMATS).filter((each) => statSync(FORMATS + each).isFile())) {
      const content = readFileSync(FORMATS + name);
      let articles = 0;
      const start = performance.now();
      while (performance.now() - start < 2000) {
        const source = { path: name, bytes: once(content) };
        for await (const part of openSource(source, { map: MAP })) articles += part.articles.length;
      }
      const rate = (1000 * articles) / (performance.now() - start);
      rows.push([name, String(content.length), rate.toFixed(0)]);
      expect(articles, name).toBeGreaterThan(0);
    }
    drawTable("articles a second", ["file", "bytes", "articles/s"], rows);
  },
  LONG,
);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

test(
  "builds killed at 20 moments leave a whole graph",
  async () => {
    const report = await killBuilds(join(folder, "killed"), {
      articles: 300,
      moments: 20,
      seed: 7,
    });
    const { killed, found } = report;
    drawTable(
      "SIGKILL at 20 moments",
      ["killed", "graph before", "new graph", "broken", "extracted at last"],
      [
        [killed, found.before, found.after, found.broken.length, report.extractedAtLast].map(
          String,
        ),
      ],
    );
    expect(found.broken).toEqual([]);
    expect(report.isSameAtLast).toBe(true);
  },
  LONG,
);

test(
  "three hundred rebuilds in one process leave no more behind than one",
  async () => {
    const articles = join(folder, "soak");
    const [path = ""] = writeFolder(articles, 200);
    const [first] = writeArticles(0, 1);
    if (first === undefined) throw new Error("got no articles, expected some");
    const out = join(folder, "soaked");
    const rows: string[][] = [];
    const sizes: number[] = [];
    for (let round = 0; round <= 300; round += 1) {
      writeFileSync(path, textOf({ ...first, title: `Title of round ${round}` }));
      const { extracted } = await buildGraph({ paths: [articles], out });
      if (round > 0) expect(extracted).toEqual([path]);
      if (round % 50 !== 0) continue;
      const cached = readdirSync(join(out, "cache")).map((each) => join(out, "cache", each));
      sizes.push(cached.reduce((sum, each) => sum + statSync(each).size, 0));
      const memory = process.memoryUsage().rss / 1_048_576;
      rows.push(
        [round, memory.toFixed(0), cached.length, sizes.at(-1), readdirSync(out).length].map(
          String,
        ),
      );
      expect(findLeftovers(out)).toEqual([]);
    }
    drawTable("soak", ["rebuilds", "memory, MB", "packs", "bytes of cache", "files"], rows);
    expect(Math.max(...sizes)).toBeLessThan(1.5 * (sizes[0] ?? 0) + 100_000);
  },
  LONG,
);
