import { findDateExpressions, ungluedLabels } from "./date-expressions.ts";
import { isDatelinePlace } from "./dateline-places.ts";
import { isMenu } from "./menu-words.ts";
import { resolveCredit } from "./publishers.ts";

/** What a line of dates says: the dates with what they are said to be. */
export interface DateStamp {
  label: "published" | "updated" | "none";
  written: string;
  /** Null where no such day exists. */
  value: string | null;
}

export interface DateLine {
  stamps: DateStamp[];
  /** The label that ends the line ("Published:"), for a date on the next one. */
  openLabel: DateStamp["label"];
}

/** Longer lines are no date lines. */
const LONGEST = 200;
const LABEL =
  /(?:first |originally |date )?(?<published>publish(?:ed)?(?: date)?|publication date|created|posted|released?|issued|dated?)\b|(?<updated>(?:last )?(?:updated?|modified|edited|revised|amended)\b(?: date)?)/gi;
const TIME =
  /\b(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{3,4} hrs\b/gi;
const ZONE =
  /\b(?:GMT|UTC|IST|PKT|PST|PDT|EST|EDT|ET|CET|CEST|BST|AST|JST|KST|AEST|MSK|AFT|IRST|KSA|local time|hours|hrs)\b(?:\s?[+-]\d{1,2}(?::?\d{2})?)?/gi;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/gi;
const AGE =
  /(?:\b\d+|\ban?|\bone|\bfew) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago\b|\bjust now\b/gi;
const READING = /<?\s*\b\d+[ -]min(?:ute)?s?[ -]read\b|\bjoin the conversation\b/gi;
/** "18 Rabiulawal, 1443": the same day in another calendar. */
const OTHER_CALENDAR =
  /\b\d{1,2}\s(?:muharram|safar|rabi[ -]?\w*|jamad\w*|rajab|sha['’]?ban|rama[zd]an|shawwal|z[iu]l\w*|dhu[ -]\w+)[ ,-]{1,3}14\d{2}\b/gi;
const HANDLE = /\(?@\w+\)?/g;
/** Before an unlabelled date these make it a part of a sentence. */
const IN_SENTENCE = /(?:^|\s)(?:on|since|until|till|from|of|before|after|in|between|to)\s*$/i;
const DESK =
  /\b(?:by|desk|bureau|staff|recorder|report(?:er)?|correspondent|monitoring|editor|news|newspaper|agency|agencies|times|post|daily|tribune|herald|journal|press|web|online|today's paper|last)\b/i;

/**
 * The dates of a line that is about dates: "Published: …  Updated: …", "By APP, September 28, 2021",
 * "Tue 17th August 2021 | 01:20 AM". Undefined where the line says anything else, as a sentence
 * does that holds a date.
 */
export function resolveDateLine(line: string): DateLine | undefined {
  if (line.length > LONGEST || /^(?:©|\(c\)|copyright\b)/i.test(line)) return undefined;
  if (!/\d|publish|updat|modif|posted|created/i.test(line)) return undefined;
  const text = ungluedLabels(line);
  const expressions = findDateExpressions(text);
  const labels = [...text.matchAll(LABEL)];
  if (expressions.length === 0) return lineOfLabels(text, labels);
  const stamps: DateStamp[] = [];
  let from = 0;
  for (const { start, end, written, value } of expressions) {
    const label = labels.findLast((match) => match.index >= from && match.index < start);
    if (label === undefined && IN_SENTENCE.test(text.slice(from, start))) return undefined;
    stamps.push({ label: labelOf(label), written, value });
    from = end;
  }
  const dateless = expressions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  const labelled = stamps.some((stamp) => stamp.label !== "none");
  return isCredit(dateless, labelled) ? { stamps, openLabel: "none" } : undefined;
}

/** "Published: Updated:" has no date; "Published:" has its date on the next line. */
function lineOfLabels(text: string, labels: RegExpExecArray[]): DateLine | undefined {
  if (labels.length === 0) return undefined;
  const rest = withoutTimes(text)
    .replace(LABEL, " ")
    .replace(/\b(?:at|on|by)\b/gi, " ");
  if (/[\p{L}\p{N}]/u.test(rest)) return undefined;
  return { stamps: [], openLabel: labels.length === 1 ? labelOf(labels[0]) : "none" };
}

function labelOf(match: RegExpExecArray | undefined): DateStamp["label"] {
  if (match === undefined) return "none";
  return match.groups?.["updated"] === undefined ? "published" : "updated";
}

function withoutTimes(text: string): string {
  return [TIME, ZONE, WEEKDAY, AGE, READING, OTHER_CALENDAR, HANDLE].reduce(
    (rest, pattern) => rest.replace(pattern, " "),
    text,
  );
}

/** Whether what is left of a date line is a credit: an agency, a desk, a section, a name after "By". */
function isCredit(dateless: string, labelled: boolean): boolean {
  const aged = dateless.search(AGE) >= 0 || dateless.search(HANDLE) >= 0;
  const rest = withoutTimes(dateless).replace(LABEL, " ").trim();
  const words = rest.match(/[\p{L}\p{N}'’.&-]*[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? [];
  if (words.length <= 1) return true;
  if (words.length > 8) return false;
  if (labelled || (aged && words.length <= 5)) return true;
  const bare = rest.replace(/^[\s|,;:•·–—-]+|[\s|,;:•·–—-]+$/g, "");
  return (
    DESK.test(bare) || isMenu(bare) || isDatelinePlace(bare) || resolveCredit(bare) !== undefined
  );
}
