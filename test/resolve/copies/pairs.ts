/**
 * 300 pairs of articles: 150 copies, made of texts of our own as papers and machines make them, and
 * 150 that only look alike. Always the same for a seed.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseMerging } from "../../../src/eval/merging.ts";
import { readArticles } from "../../../src/read/read-articles.ts";
import { createRandom } from "../../graph-files.ts";
import { createBriefing } from "./briefings.ts";
import { SYNONYMS } from "./synonyms.ts";

export interface ArticlePair {
  kind: string;
  isCopy: boolean;
  /** The paragraphs of each. */
  texts: [string[], string[]];
}

type Random = () => number;

const COPIES_OF_EACH = 25;
const SENTENCE = /[^.!?]+[.!?]+["”’)]*\s*/g;

/** The ways in which a copy differs, each from paragraphs to paragraphs. */
const CHANGES: Readonly<Record<string, (text: string[], random: Random) => string[]>> = {
  "cut at the end": (text, random) => cut(text, 0.4 + random() * 0.4),
  "spun synonyms": (text, random) => spin(text, 0.7 + random() * 0.3, random),
  "cut and spun": (text, random) =>
    cut(spin(text, 0.6 + random() * 0.3, random), 0.5 + random() * 0.3),
  "framed by the paper": (text, random) => [
    `Our own correspondent adds to this dispatch for readers of edition ${Math.floor(random() * 90)}.`,
    ...text,
    "Readers will find the weather and the tides on page four, as on every day of the week.",
  ],
  "sentences left out": (text, random) =>
    text.map((each) => (each.match(SENTENCE) ?? [each]).filter(() => random() < 0.75).join("")),
  "paragraphs in another order": (text, random) =>
    text
      .toSorted(() => random() - 0.5)
      .map((each) => each.replaceAll("’", "'").replaceAll("“", '"')),
};

/** The texts with which the bounds were found, and others. */
export const FOLDERS = ["../../gold/articles/open/", "../../../data/articles/"];
export const OTHER_FOLDERS = [
  "../../gold/articles/everyday/open/",
  "../../gold/articles/other-hand/open/",
];

export function createPairs(seed: number, folders = FOLDERS): ArticlePair[] {
  const random = createRandom(seed);
  const texts = shuffle(
    readDispatches(folders).filter((each) => each.join(" ").length > 400),
    random,
  );
  const story = readStory();
  return [
    ...Object.entries(CHANGES).flatMap(([kind, change], index) =>
      Array.from({ length: COPIES_OF_EACH }, (_, at): ArticlePair => {
        const text = texts[(index * COPIES_OF_EACH + at) % texts.length] ?? [];
        return { kind, isCopy: true, texts: [text, change(text, random)] };
      }),
    ),
    ...shuffle(story, random).slice(0, 60).map(lookAlike("two papers on one contact")),
    ...shuffle(story, random)
      .slice(0, 20)
      .map(([a, b]): [string[], string[]] => [
        [...a, STATEMENT],
        [...b, STATEMENT],
      ])
      .map(lookAlike("two papers that quote one statement")),
    ...Array.from({ length: 50 }, (): [string[], string[]] => [
      [createBriefing(random)],
      [createBriefing(random)],
    ]).map(lookAlike("two briefings in one frame")),
    ...Array.from({ length: 20 }, (_, at): [string[], string[]] => {
      const [before = [], news = []] = [texts[at * 2], texts[at * 2 + 1]];
      return [before, [...news, ...before.slice(-1)]];
    }).map(lookAlike("a follow-up that repeats the background")),
  ];
}

const STATEMENT =
  '"We talked about what can be done this week and what has to wait," the statement said. "Both sides know what is at stake for the villages on the line, and both will keep their delegations in the city."';

function lookAlike(kind: string): (texts: [string[], string[]]) => ArticlePair {
  return (texts) => ({ kind, isCopy: false, texts });
}

/** The paragraphs of the articles of some folders. */
export function readDispatches(folders: readonly string[]): string[][] {
  const texts = folders.flatMap((folder) => {
    const place = new URL(folder, import.meta.url);
    const names = readdirSync(place).filter((name) => name.endsWith(".txt"));
    return names.flatMap((path) => readTexts(path, readFileSync(new URL(path, place))));
  });
  return texts.map(({ paragraphs }) => paragraphs);
}

/** Pairs of articles of the story for merging that tell of one contact. */
function readStory(): [string[], string[]][] {
  const folder = new URL("../../gold/merging/", import.meta.url);
  const read = (name: string): Buffer => readFileSync(new URL(name, folder));
  const texts = new Map(
    readTexts("articles.ndjson", read("articles.ndjson")).map((each) => [
      each.file,
      each.paragraphs,
    ]),
  );
  return parseMerging(read("contacts.yaml").toString()).flatMap(({ reports }) =>
    reports
      .slice(1)
      .map((file, at): [string[], string[]] => [
        texts.get(reports[at] ?? "") ?? [],
        texts.get(file) ?? [],
      ]),
  );
}

function readTexts(path: string, content: Buffer): { file: string; paragraphs: string[] }[] {
  return readArticles({ path, content }).articles.map(({ file, text, passages }) => {
    const body = passages.filter(({ kind }) => kind === "text");
    return { file, paragraphs: body.map(({ start, end }) => text.slice(start, end)) };
  });
}

/** The first part of a text, by its sentences. */
function cut(text: readonly string[], share: number): string[] {
  const whole = text.join(" ").length;
  let left = whole * share;
  return text.flatMap((paragraph) => {
    const kept = (paragraph.match(SENTENCE) ?? [paragraph]).filter((sentence) => {
      const isKept = left > 0;
      left -= sentence.length;
      return isKept;
    });
    return kept.length === 0 ? [] : [kept.join("")];
  });
}

/** Synonyms in the place of a share of the words that have some. */
function spin(text: readonly string[], share: number, random: Random): string[] {
  return text.map((paragraph) =>
    paragraph.replace(/[a-z]+/gi, (word) => {
      const others = SYNONYMS.get(word.toLowerCase());
      if (others === undefined || random() >= share) return word;
      const other = others[Math.floor(random() * others.length)] ?? word;
      return /^[A-Z]/.test(word) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    }),
  );
}

function shuffle<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
