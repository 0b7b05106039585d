import { resolveCaption } from "./captions.ts";
import { findDateExpressions } from "./date-expressions.ts";
import { resolveDateLine } from "./date-lines.ts";
import { COMMENT_BOXES, LIST_HEADINGS, NOTICES } from "./footer-rules.ts";
import { isLoneDateline } from "./datelines.ts";
import { FURNITURE, MARKUP, type LineRule } from "./line-rules.ts";
import { isMenu } from "./menu-words.ts";
import { resolvePublisher } from "./publishers.ts";

/**
 * What a line is, read by itself:
 * - "furniture": menus, share bars, ads, tags, notices: never text;
 * - "heading": heads a list of other stories; "comments": what follows is the readers' own;
 * - "date", "credit" (a publisher's name), "byline", "caption";
 * - "dateline": a place, with or without a date, and nothing else;
 * - "dated": a headline with its date and time, as in lists of other stories;
 * - "credited": a sentence that ends with an agency's name, a caption or a last paragraph;
 * - "prose": a paragraph for sure; "long": as long as one, without a stop at its end;
 * - "sentence": short, but ends as sentences do;
 * - "bullet", "short": anything else.
 */
export type LineKind =
  | "furniture"
  | "heading"
  | "comments"
  | "date"
  | "dated"
  | "dateline"
  | "credit"
  | "byline"
  | "caption"
  | "credited"
  | "prose"
  | "long"
  | "sentence"
  | "bullet"
  | "short";

/** Rules look at shorter lines alone; longer ones are paragraphs. */
const LONGEST_RULED = 400;
/** A line this long is a paragraph even if its end was cut off. */
const LONG = 120;
const LONG_WORDS = 15;
/** A headline that stands twice in one line is longer than this; a section's name is shorter. */
const SHORTEST_HEADLINE = 15;
const LONGEST_SECTION = 25;
/** A sentence with fewer words than this may be a slogan or a label. */
const PROSE_WORDS = 8;

/** "MR DANN: Well —", "Q: …": paragraphs of a transcript, however short. */
const SPEAKER = /^(?:[A-Z][A-Z.’' -]{1,50}(?:\([^()]{1,40}\))?|[QA]):\s\S/;
/** A tweet with its author: "— Arlen Voss (@VossFM) September 2, 2021". */
const SIGNED = /(?:—|–|-{1,2}|&mdash;)\s?\S[^@]{0,80}\(@\w{1,20}\)[^@]{0,30}$/;
const TWEET = /(?:pic\.twitter\.com\/|https?:\/\/t\.co\/)\w+…?$/;
/** Headlines may end with a question mark, hardly ever with a full stop. */
const STOP = /(?:[.…]["”’'»)\]]*|[!?]["”’'»)\]]+|[।۔؟。])$/;
const SOFT_STOP = /(?:[.!?…;:,—–-]["”’'»)\]]*|[;,] (?:and|or))$/;
const CUT_OFF = /(?:\.\.\.|…)$/;
/** "- 'Security has worsened' -": a subheading, as one agency sets it. */
const SUBHEADING = /^- ?\S.* ?-$/;
/** Tags and another story's headline hide the stop of a sentence. */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
const OTHER_STORY = /(?<=[.!?”"’]) ?(?:also read|read also|read more) ?[-–—:|].*$/i;
/** Marks after the last stop: "(ANI)", "-- APP", "[1]". */
const END_MARK =
  /\s?(?:[([][^()[\]]{1,150}[)\]]|[-–—/]{1,2}\s?[A-Z][A-Za-z/ ]{1,25}|\/{1,2}[a-z]{2,4})$/;
const BULLET = /^(?:[-–—•*·▪►»>‣◦☐✓]{1,2}|\d{1,2}[.)])\s+/;
const BYLINE =
  /^(?:(?:[Bb]y|BY|(?:Written|Reported|Story) by|Author)\b:? [A-Z][^.!?:]{1,60}|[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}, [A-Z][^.!?:]{2,40})$/;
/** A paragraph that ends with an agency's name is no caption where it begins with a dateline. */
const DATELINE = /^\p{Lu}{3,}[\p{Lu} ,]*\s?[(:—–-]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** What a line is, read by itself. `text` is folded. */
export function kindOfLine(line: string): LineKind {
  if (!LETTER.test(line)) return "furniture";
  if (line.length > LONGEST_RULED) return kindOfLong(line);
  if (matches(MARKUP, line)) return "furniture";
  const text = line.replace(TAG, "").replace(OTHER_STORY, "").trim();
  if (!LETTER.test(text)) return "furniture";
  if (SIGNED.test(text) || TWEET.test(text)) return "prose";
  const bare = text.replace(BULLET, "");
  if (matches(COMMENT_BOXES, bare)) return "comments";
  if (matches(LIST_HEADINGS, bare)) return "heading";
  if (resolveDateLine(bare) !== undefined) return "date";
  if (matches(FURNITURE, bare) || matches(NOTICES, bare) || isMenu(bare)) return "furniture";
  if (isDoubled(text)) return "furniture";
  if (resolvePublisher(bare) !== undefined) return "credit";
  if (isLoneDateline(text)) return "dateline";
  if (isDatedHeadline(text)) return "dated";
  const caption = resolveCaption(text);
  if (caption === "credited" && DATELINE.test(text)) return "prose";
  return caption ?? kindOfSentence(text, bare);
}

/** Whether a line begins with who speaks, as transcripts have it: "MR DANN: Well —". */
export function isSpoken(text: string): boolean {
  return SPEAKER.test(text.slice(0, 120));
}

function kindOfLong(text: string): LineKind {
  if (resolveCaption(text) === "caption") return "caption";
  // A row of share prices, or of headlines parted by bars.
  const parts = text.slice(0, LONGEST_RULED).match(/\b(?:Increased|Decreased) By\b| \| /g);
  return (parts?.length ?? 0) > 1 ? "furniture" : "prose";
}

function kindOfSentence(text: string, bare: string): LineKind {
  const words = text.split(" ").length;
  const end = text.slice(-200).replace(END_MARK, "");
  const stops = STOP.test(end) || STOP.test(text.slice(-8));
  const soft = stops || SOFT_STOP.test(end);
  if (CUT_OFF.test(text) && isTitleCase(text)) return "short";
  if (stops && words >= PROSE_WORDS) return "prose";
  if (soft && isSpoken(text)) return "prose";
  if (isByline(text)) return "byline";
  if (text.length >= LONG && words >= LONG_WORDS && !CUT_OFF.test(text)) return "long";
  if (SUBHEADING.test(text)) return "short";
  if (soft) return "sentence";
  return bare === text ? "short" : "bullet";
}

/** "By Mazhar Ali"; "Jo Dann, Hask Daily" only where the publisher is known. */
function isByline(text: string): boolean {
  if (!BYLINE.test(text)) return false;
  if (/^(?:by|written by|reported by|story by|author)\b/i.test(text)) return true;
  return resolvePublisher(text.slice(text.indexOf(",") + 1)) !== undefined;
}

function isDatedHeadline(text: string): boolean {
  if (!/\b\d{1,2}:\d{2}\b/.test(text)) return false;
  const last = findDateExpressions(text).at(-1);
  return last !== undefined && text.length - last.end <= 10;
}

function matches(rules: readonly LineRule[], line: string): boolean {
  return rules.some((rule) => rule.pattern.test(line));
}

/** A headline that was cut off: most of its longer words begin with capitals. */
function isTitleCase(text: string): boolean {
  const words = text.match(/[\p{L}]{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.7;
}

/**
 * Lists of headlines come with each line said twice, maybe with a section's name between: "Voss calls
 * Tolan World News Voss calls Tolan".
 */
function isDoubled(text: string): boolean {
  for (let gap = 0; gap <= LONGEST_SECTION; gap += 1) {
    const half = (text.length - gap) / 2;
    if (half < SHORTEST_HEADLINE) return false;
    if (!Number.isInteger(half) || (gap > 0 && text.charAt(half) !== " ")) continue;
    if (text.startsWith(text.slice(-half))) return true;
  }
  return false;
}
