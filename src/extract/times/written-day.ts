import type { Article } from "../../model/article.ts";
import { dayOfTime, type Day } from "../../model/dates.ts";
import { resolveDate } from "./dates.ts";
import { findTimes } from "./times.ts";
import { tokenize } from "../text/tokens.ts";

/**
 * The day from which an article counts: its dateline's, else the one on which it says that it first
 * came out, else its publication's where it was published.
 */
export function writtenOn(article: Article): Day | null {
  const published = article.published === undefined ? undefined : dayOfTime(article.published);
  return article.dateline?.day ?? firstPublished(article.text, published) ?? published ?? null;
}

/** Of the article itself: "a story first published on 2 July" is another. */
const FIRST_PUBLISHED =
  /(?:^|\n|[.!?]["”’)]? )[([*]?(?:This|The) (?:story|article|report|piece|post|interview) (?:was )?(?:first|originally) (?:published|posted|appeared|printed|ran)\b([^.\n]{0,80}\d{4})/;

/** "This story was first published on 6 August 2021": what was printed again counts from the first time. */
function firstPublished(text: string, published: Day | undefined): Day | undefined {
  const said = FIRST_PUBLISHED.exec(text)?.[1];
  if (said === undefined) return undefined;
  const time = findTimes(tokenize(said), said, 0).find(({ meaning }) => meaning.kind === "day");
  const day = time ? resolveDate(time.meaning, published ?? null, "past")?.earliest : undefined;
  const isBefore = typeof day === "string" && (published === undefined || day <= published);
  return isBefore ? day : undefined;
}
