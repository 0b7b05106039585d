import { decodeEntities } from "./html-text.ts";

const FENCE = /^ {0,3}(?:```|~~~)/;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** "[1]: https://…" tells where a link leads. */
const LINK_TARGET = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/gm;
const HEADING = /^ {0,3}#{1,6}[ \t]([^\n]*)$/gm;
const QUOTE = /^ {0,3}(?:>[ \t]?)+/gm;
const IMAGE = /!\[[^\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g;
const LINK = /\[([^[\]\n]{1,500})\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g;
const ADDRESS = /<(https?:\/\/[^<>\s]{1,2000})>/g;
const TAG = /<\/?[a-z][^<>\n]{0,500}>/gi;
const FOOTNOTE = /\[\^[^\]\n]{1,50}\]/g;
/** Marks of emphasis around words, never inside one ("snake_case"). */
const STARS = /(\*{1,3})(?=\S)([^*\n]{0,2000}[^*\s])\1/g;
const UNDERSCORES = /(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_\n]{0,2000}[^_\s])\1(?![\p{L}\p{N}_])/gu;
const CODE = /(`{1,2})([^`\n]{1,500})\1/g;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Where escaped characters are kept while marks are taken out: letters that no text uses. */
const KEPT = 0xe000;
const HARD_BREAK = /\\$/gm;

/** Markdown as the lines that a reader sees: paragraphs, no marks, no pictures. */
export function textOfMarkdown(markdown: string): string {
  const text = withoutCode(markdown.replace(/\r\n?/g, "\n"))
    .replace(ESCAPED, (_, mark: string) => String.fromCharCode(KEPT + mark.charCodeAt(0)))
    .replace(COMMENT, "")
    .replace(LINK_TARGET, "")
    .replace(RULE, "")
    .replace(HEADING, (_, words: string) => `\n${withoutMarks(words)}\n`)
    .replace(QUOTE, "")
    .replace(IMAGE, "")
    .replace(LINK, "$1")
    .replace(FOOTNOTE, "")
    .replace(ADDRESS, "$1")
    .replace(TAG, "")
    .replace(STARS, "$2")
    .replace(UNDERSCORES, "$2")
    .replace(CODE, "$2")
    .replace(HARD_BREAK, "");
  return decodeEntities(text)
    .replace(/[\uE021-\uE07E]/g, (kept) => String.fromCharCode(kept.charCodeAt(0) - KEPT))

    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** "Voss rings Tolan ##" ends before its marks. */
function withoutMarks(words: string): string {
  let end = words.length;
  while (end > 0 && /[#\s]/.test(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end).trim();
}

/** Without what stands between fences; without an end, all that follows. */
function withoutCode(markdown: string): string {
  let fence = "";
  return markdown
    .split("\n")
    .filter((line) => {
      const mark = FENCE.exec(line)?.[0].trim() ?? "";
      const isInside = fence !== "";
      if (mark !== "" && (!isInside || mark === fence)) fence = isInside ? "" : mark;
      return !isInside && mark === "";
    })
    .join("\n");
}
