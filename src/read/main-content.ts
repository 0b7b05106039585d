import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { textOfHtml } from "./html-text.ts";

/** Pages of articles are shorter, in UTF-16 units. */
const LONGEST_PAGE = 3_000_000;
/** Pages of articles have fewer tags and entities, and their elements stand less deep in each other. */
const MOST_PIECES = 40_000;
const DEEPEST = 100;
/** What reads like an article has more than a caption's length. */
const SHORTEST = 200;

/** A tag's beginning, or another mark that parts the text: each tag counts twice, for its ends. */
const MARK = /<(\/?)([a-z][a-z0-9]*)|[<>&]/gi;
/** Elements that need no end tag. */
const UNENDED = new Set(
  "p li td th tr tbody thead tfoot dt dd option br hr img input meta link source wbr col area".split(
    " ",
  ),
);

/**
 * The part of a page that reads like its article, by the density of its sentences: for pages whose
 * markup does not say where it is. Its title goes before it. Undefined where there is none. No script
 * of the page runs, and nothing that it refers to is loaded.
 */
export function findMainContent(html: string, title: string | undefined): string | undefined {
  if (!isOrdinary(html)) return undefined;
  const parsed = weigh(html);
  const text = textOfHtml(parsed?.content ?? "");
  if (text.length < SHORTEST) return undefined;
  const heading = title ?? parsed?.title?.trim() ?? "";
  return heading === "" || text.startsWith(heading) ? text : `${heading}\n\n${text}`;
}

/** The parser fails on a list of a hundred thousand classes: such a page is read as it stands. */
function weigh(html: string): ReturnType<Readability["parse"]> {
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { disableJSONLD: true }).parse();
  } catch {
    return null;
  }
}

/** Whether weighing a page costs little: the time grows with its pieces times their depth. */
function isOrdinary(html: string): boolean {
  if (html.length > LONGEST_PAGE) return false;
  let pieces = 0;
  let depth = 0;
  for (const [mark, slash, name = ""] of html.matchAll(MARK)) {
    pieces += 1;
    if (mark.length > 1 && !UNENDED.has(name.toLowerCase())) {
      depth = Math.max(0, depth + (slash === "/" ? -1 : 1));
    }
    if (pieces > MOST_PIECES || depth > DEEPEST) return false;
  }
  return true;
}
