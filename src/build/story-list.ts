import { access, readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isDynamicPattern } from "tinyglobby";
import type { StoryText } from "../model/graph-file.ts";
import { BASE_VIEW } from "../state/base-view.ts";
import { parseAddress } from "../state/parameters.ts";
import type { Problem } from "./messages.ts";
import { publicFolderOf } from "../state/public-address.ts";
import { readStory, type Story } from "./story.ts";

/** The text of the page that lists the stories stands among them. */
const INDEX_NAME = "index.yaml";
const STORY_NAME = /\.ya?ml$/;

/** A story's folder in the site has the name of its file. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Folders at the top of the site, which no story may have. */
const TAKEN = ["assets", "data", "feeds", "index"];
/** Where the articles are if a story does not say it. */
const ARTICLES = "../articles";

/** A story among several. */
export interface ListedStory {
  slug: string;
  /** Its file. */
  path: string;
  /** What its graph is built from: files, folders and patterns. */
  articles: string[];
  /** The table of what the articles do not say themselves. */
  index: string | undefined;
  corrections: string | undefined;
  /** Its public address, where it or the page that lists it has one. */
  address: string | undefined;
}

export interface StoryList {
  /** Those that can be built, by name. */
  stories: ListedStory[];
  /** The text of the page that lists them. */
  index: StoryText;
  problems: Problem[];
}

/**
 * The stories whose files lie in a folder. What is wrong with one is told with its line, and where that
 * is an error it is left out.
 */
export async function readStories(folder: string): Promise<StoryList> {
  const names = (await readdir(folder)).filter((name) => STORY_NAME.test(name)).toSorted();
  const hasIndex = names.includes(INDEX_NAME);
  const index = hasIndex ? await readStory([folder], join(folder, INDEX_NAME)) : undefined;
  const problems = [...(index?.problems ?? [])];
  const home = publicFolderOf(index?.text.url);
  const stories: ListedStory[] = [];
  for (const name of names.filter((each) => each !== INDEX_NAME)) {
    const path = join(folder, name);
    const story = await readStory([folder], path);
    const found = await findProblems(path, story);
    problems.push(...found);
    if (!found.some(({ severity }) => severity === "error"))
      stories.push(listedOf(path, story, home));
  }
  return { stories, index: index?.text ?? { title: "Readout" }, problems };
}

function listedOf(path: string, { text, place }: Story, home: string | undefined): ListedStory {
  const folder = dirname(path);
  const within = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : resolve(folder, name);
  const slug = slugOf(path);
  return {
    slug,
    path,
    articles: articlesOf(path, place.articles),
    index: within(place.index),
    corrections: within(place.corrections),
    address: text.url ?? (home === undefined ? undefined : `${home}${slug}/`),
  };
}

/** All that is wrong with a story's file: what its form forbids, and what it names that is not there. */
async function findProblems(path: string, story: Story): Promise<Problem[]> {
  if (story.problems.length > 0) return story.problems;
  const { text, place, lines, unknown } = story;
  const tell = (key: string | null, severity: Problem["severity"], message: string): Problem => ({
    file: path,
    line: key === null ? null : (lines.get(key) ?? null),
    severity,
    message,
  });
  const slug = slugOf(path);
  const problems = unknown.map((key) => tell(key, "warning", `${key} says nothing to a story`));
  if (!SLUG.test(slug) || TAKEN.includes(slug)) {
    const taken = TAKEN.join(", ");
    const message = `got the name ${slug}, expected small letters, figures and hyphens, and none of ${taken}`;
    problems.push(tell(null, "error", message));
  }
  for (const file of [...articlesOf(path, place.articles)].filter(
    (each) => !isDynamicPattern(each),
  )) {
    if (!(await isThere(file))) problems.push(tell("articles", "error", `no articles at ${file}`));
  }
  for (const key of ["index", "corrections"] as const) {
    const file = place[key] === undefined ? undefined : resolve(dirname(path), place[key]);
    if (file === undefined || (await isThere(file))) continue;
    problems.push(tell(key, "error", `no file at ${file}`));
  }
  for (const name of parseAddress(text.view ?? "", BASE_VIEW).ignored) {
    problems.push(tell("view", "error", `${name} in the view says nothing`));
  }
  if (text.url !== undefined && publicFolderOf(text.url) === undefined) {
    problems.push(tell("url", "error", `got ${text.url}, expected an http address`));
  }
  return problems;
}

function articlesOf(path: string, named: string | readonly string[] = ARTICLES): string[] {
  return [named].flat().map((each) => resolve(dirname(path), each));
}

function slugOf(path: string): string {
  return basename(path).replace(STORY_NAME, "");
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
