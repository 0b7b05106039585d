/**
 * Articles by the thousand, for measuring: our own sentences, filled with ministers of the reference
 * data, days of ten years and matters of talk, or the articles of a file with other days. A number
 * always gives the same article.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { addDays, dayNumber, dayOfNumber, type Day } from "../src/model/dates.ts";
import { createReference } from "../src/reference/create-reference.ts";
import { createRandom } from "./graph-files.ts";
import { readData } from "./reference/read-tables.ts";

export interface WrittenArticle {
  file: string;
  title: string;
  published: Day;
  publisher: string;
  url: string;
  text: string;
}

interface Minister {
  /** As an article introduces them: "Norland Foreign Minister Arlen Voss". */
  words: string;
  from: Day;
  to: Day;
  state: string;
  capital: string;
}

const FIRST = dayNumber("2013-01-07");
const DAYS = 3650;
const TITLES: Readonly<Record<string, string>> = {
  "foreign-minister": "Foreign Minister",
  "prime-minister": "Prime Minister",
};
const PAPERS = ["Gazette", "Courier", "Herald", "Observer", "Tribune", "Post", "Wire", "Chronicle"];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];
const TOPICS = [
  "grain exports",
  "border crossings",
  "the release of detainees",
  "visa rules",
  "fishing rights",
  "a gas pipeline",
  "air traffic",
  "flood relief",
  "customs duties",
  "a joint university",
  "river water",
  "railway lines",
  "debt payments",
  "vaccine deliveries",
];
const CONTACTS = [
  "{one} spoke by phone with {other} on {day}, the ministry in {capital} said.",
  "{one} met {other} in {capital} on {day} for talks on {topic}.",
  "On {day} {one} held a video conference with {other} about {topic}.",
  "{one} received {other} in {capital} on {day}.",
  "{one} will travel to {capital} next week to meet {other}.",
  "{one} wrote a letter to {other}, urging progress on {topic}.",
];
const AROUND = [
  "The two sides discussed {topic}, a statement of {number} paragraphs said.",
  "Officials said that work on {topic} had taken {number} months and would go on.",
  "Trade between the two countries came to {number} million dollars in the year before.",
  "Analysts in {capital} doubt that {topic} will be settled in this session.",
  "A spokesman declined to comment on {topic}, and pointed to a paper of {number} pages.",
  "Residents near the {number} crossings have waited for news on {topic} since spring.",
  "The delegation left the capital after {number} hours, according to a note of the ministry.",
  "Prices of bread and fuel rose by {number} percent while the dispute over {topic} lasted.",
  "Parliament is to hear a report on {topic} that {number} experts have signed.",
  "Earlier drafts had spoken of {number} clauses; the last one names {topic} alone.",
];

/** Foreign ministers and heads of government whose terms are known to the day. */
function findMinisters(): Minister[] {
  const { reference } = createReference(readData());
  const states = new Map(reference.states.map((state) => [`state:${state.code}`, state]));
  return reference.people.flatMap(({ code, name }) =>
    reference.termsOf(code).flatMap(({ office, of, from, to }) => {
      const [state, title] = [states.get(of), TITLES[office]];
      if (state === undefined || title === undefined || from === null || to === null) return [];
      const words = `${state.adjectives[0] ?? state.name} ${title} ${name}`;
      return [{ words, from, to, state: of, capital: state.capital }];
    }),
  );
}

/**
 * The articles from one number up to another, which is not among them: our own, or those that are
 * given, each time some weeks later than before and with their paragraphs in another order.
 */
export function* writeArticles(
  first: number,
  end: number,
  given?: readonly WrittenArticle[],
): Generator<WrittenArticle> {
  const ministers = given === undefined ? findMinisters() : [];
  for (let number = first; number < end; number += 1) {
    const again = given?.[number % given.length];
    yield again === undefined
      ? writeArticle(number, ministers)
      : repeatArticle(again, number, Math.floor(number / (given?.length ?? 1)));
  }
}

function repeatArticle(article: WrittenArticle, number: number, round: number): WrittenArticle {
  const paragraphs = article.text.split(/\n{2,}/);
  const turn = round % paragraphs.length;
  return {
    ...article,
    file: fileOf(number),
    published: addDays(article.published.slice(0, 10), 40 * round),
    url: `https://example.org/${number}`,
    text: [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)].join("\n\n"),
  };
}

/** The articles of an NDJSON file that have a text and a day. */
export function readCorpus(path: string): WrittenArticle[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): Partial<WrittenArticle> => JSON.parse(line))
    .flatMap(({ title = "", published, publisher = "", text }, number) => {
      if (published === undefined || text === undefined) return [];
      return [{ file: fileOf(number), title, published, publisher, url: "", text }];
    });
}

function fileOf(number: number): string {
  return `${String(number).padStart(6, "0")}.txt`;
}

function writeArticle(number: number, ministers: readonly Minister[]): WrittenArticle {
  const random = createRandom(number * 7919 + 1);
  // The first numbers of a generator still look like its seed.
  for (let step = 0; step < 4; step += 1) random();
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("got an empty list, expected one to pick from");
    return item;
  };
  const published = dayOfNumber(FIRST + below(DAYS));
  const before = addDays(published, -14);
  const serving = ministers.filter(({ from, to }) => from <= before && published <= to);
  const one = pick(serving);
  const others = serving.filter(({ state }) => state !== one.state);
  const fill = (sentence: string): string => {
    const values: Readonly<Record<string, string>> = {
      one: one.words,
      other: pick(others).words,
      capital: one.capital,
      day: pick(WEEKDAYS),
      topic: pick(TOPICS),
      number: String(11 + below(900)),
    };
    return sentence.replaceAll(/\{(\w+)\}/g, (_, key: string) => values[key] ?? key);
  };
  const paragraphs = Array.from({ length: 1 + below(3) }, () =>
    [fill(pick(CONTACTS)), ...Array.from({ length: 6 + below(9) }, () => fill(pick(AROUND)))].join(
      " ",
    ),
  );
  return {
    file: fileOf(number),
    title: `${one.capital}: talks on ${pick(TOPICS)}`,
    published,
    publisher: `The ${pick(PAPERS)}`,
    url: `https://example.org/${number}`,
    text: paragraphs.join("\n\n"),
  };
}

/** An article as a text file with header lines. */
export function textOf({ title, published, publisher, url, text }: WrittenArticle): string {
  return `Title: ${title}\nDate: ${published}\nPublisher: ${publisher}\nURL: ${url}\n\n${text}\n`;
}

/** Writes articles as text files, a thousand to a folder; gives their paths. */
export function writeFolder(
  folder: string,
  count: number,
  given?: readonly WrittenArticle[],
): string[] {
  const paths: string[] = [];
  for (const article of writeArticles(0, count, given)) {
    const path = join(folder, article.file.slice(0, 3), article.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, textOf(article));
    paths.push(path);
  }
  return paths;
}
