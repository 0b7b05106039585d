import { legendOf } from "../marks/legend.ts";
import type { LegendEntry } from "../marks/legend.ts";
import type { Scene } from "../marks/scene.ts";
import { rangeInWords } from "../messages/dates.ts";
import type { Messages } from "../messages/messages.ts";
import { dayOfNumber } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { permalinkOf } from "../state/permalink.ts";
import type { View } from "../state/view.ts";

/** All that stands around a Scene in a picture, in words. Empty strings are left out. */
export interface PictureFrame {
  title: string;
  subtitle: string;
  /** "15–31 August 2021 · 42 contacts". */
  window: string;
  /** What an empty picture does not prove. */
  note: string;
  legend: readonly LegendEntry[];
  /** How many articles of how many publishers, over which span. */
  source: string;
  credit: string;
  licence: string;
  permalink: string;
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
}

/** The frame of a picture of this Scene: texts of the story, source line and permalink. */
export function createPictureFrame(input: PictureFrameInput): PictureFrame {
  const { messages, graph, view, scene, window, summary } = input;
  const { story } = graph;
  return {
    title: story.title,
    subtitle: story.standfirst ?? "",
    window,
    note: scene.actors.length === 0 ? messages.t("summary.none") : "",
    legend: legendOf(messages, scene, graph),
    source: sourceInWords(messages, graph),
    credit: story.byline ?? "",
    licence:
      story.licence === undefined ? "" : messages.t("picture.licence", { licence: story.licence }),
    permalink: permalinkOf(graph, view),
    alt: messages.t("picture.alt", { summary }),
  };
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
