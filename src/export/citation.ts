import { dayInWords } from "../messages/dates.ts";
import type { Messages } from "../messages/messages.ts";
import { dayOfNumber } from "../model/dates.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { permalinkOf } from "../state/permalink.ts";
import type { View } from "../state/view.ts";

/** How the data, or a View of it, is cited: byline, title, day, articles, licence, address. */
export function citationOf(messages: Messages, graph: GraphFile, view: View): string {
  const { story, asOf, articles } = graph;
  const day = asOf === null ? undefined : dayInWords(messages, dayOfNumber(asOf));
  const parts = [
    story.byline,
    story.title,
    day === undefined ? undefined : messages.t("page.asOf", { day }),
    messages.t("count.articles", { count: articles.id.length }),
    story.licence,
    permalinkOf(graph, view),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(". ");
}
