import { legendOf } from "../marks/legend.ts";
import type { LegendEntry } from "../marks/legend.ts";
import type { Scene } from "../marks/scene.ts";
import { rangeInWords } from "../messages/dates.ts";
import { isolated } from "../messages/direction.ts";
import type { Messages } from "../messages/messages.ts";
import { dayOfNumber } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { permalinkOf } from "../state/permalink.ts";
import type { View } from "../state/view.ts";

/** All that stands around a Scene in a picture, in words. Empty strings are left out. */
export interface PictureFrame {
  /** Whether the title is set small, for the sake of the graph. */
  isCompact: boolean;
  /** How wide a column all words stand in, left of the graph; null where they stand over and under it. */
  column: number | null;
  title: string;
  subtitle: string;
  /** "15–31 August 2021 · 42 contacts". */
  window: string;
  /** What an empty picture does not prove. */
  note: string;
  legend: readonly LegendEntry[];
  /** How many articles of how many publishers, over which span. */
  source: string;
  /** Those with most articles by name. */
  publishers: string;
  credit: string;
  licence: string;
  permalink: string;
  /** Which letters of the picture no font has. */
  lacking: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
}

export interface PictureFrameInput {
  messages: Messages;
  graph: GraphFile;
  view: View;
  scene: Scene;
  /** From `windowLine`. */
  window: string;
  /** From `summaryInWords`. */
  summary: string;
  /** Characters that no font has. */
  lacking?: readonly string[];
}

/** The frame of a picture of this Scene: texts of the story, source line and permalink. */
export function createPictureFrame(input: PictureFrameInput): PictureFrame {
  const { messages, graph, view, scene, window, summary, lacking = [] } = input;
  const { story } = graph;
  return {
    isCompact: false,
    column: null,
    title: view.title ?? story.title,
    subtitle: story.standfirst ?? "",
    window,
    note: scene.actors.length === 0 ? messages.t("summary.none") : "",
    legend: legendOf(messages, scene, graph),
    source: sourceInWords(messages, graph),
    publishers: publishersInWords(messages, graph),
    credit: story.byline ?? "",
    licence:
      story.licence === undefined ? "" : messages.t("picture.licence", { licence: story.licence }),
    permalink: permalinkOf(graph, view),
    lacking:
      lacking.length === 0
        ? ""
        : messages.t("picture.lacking", { letters: lacking.map(nameOfCharacter).join(", ") }),
    alt: view.alt ?? altInWords(messages, summary, view),
  };
}

/** What is seen, and the notes in it. */
function altInWords(messages: Messages, summary: string, { callouts }: View): string {
  const texts = [messages.t("picture.alt", { summary }), ...callouts.map(({ text }) => text)];
  return texts.join(". ");
}

/** "Source: 42 articles of 12 publishers, 3 August – 31 October 2021". */
export function sourceInWords(messages: Messages, graph: GraphFile): string {
  const { id, publisher, published } = graph.articles;
  const publishers = new Set(publisher.filter((each) => each !== null)).size;
  const articles = messages.t("count.articles", { count: id.length });
  const days = published.filter((day) => day !== null);
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  return messages.t("picture.source", {
    articles,
    publishers: publishers === 0 ? "none" : messages.t("count.publishers", { count: publishers }),
    span:
      days.length === 0 ? "none" : rangeInWords(messages, dayOfNumber(first), dayOfNumber(last)),
  });
}

/** How many publishers are named. */
const NAMED_PUBLISHERS = 4;

/** "Reports by the Gazette, the Post and 10 others"; empty where no publisher is known. */
function publishersInWords(messages: Messages, graph: GraphFile): string {
  const counts = new Map<number, number>();
  for (const publisher of graph.articles.publisher) {
    if (publisher !== null) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  if (counts.size === 0) return "";
  const ranked = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  const names = ranked
    .slice(0, NAMED_PUBLISHERS)
    .map(([publisher]) => isolated(graph.publishers[publisher] ?? ""));
  const others = counts.size - names.length;
  return messages.t("picture.publishers", { names: names.join("; "), others });
}

/** A letter that cannot be drawn is told by its number: "U+0E01". */
function nameOfCharacter(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `U+${number.padStart(4, "0")}`;
}
