import { decodeEntities } from "./html-text.ts";

const FENCED = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n {0,3}\1[^\n]*(?=\n|$)|$)/gm;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** "[1]: https://…" tells where a link leads. */
const LINK_TARGET = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/gm;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/gm;
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
const HARD_BREAK = /(?: {2,}|\\)$/gm;

/** Markdown as the lines that a reader sees: paragraphs, no marks, no pictures. */
export function textOfMarkdown(markdown: string): string {
  const text = markdown
    .replace(/\r\n?/g, "\n")
    .replace(FENCED, "")
    .replace(COMMENT, "")
    .replace(LINK_TARGET, "")
    .replace(RULE, "")
    .replace(HEADING, "\n$1\n")
    .replace(QUOTE, "")
    .replace(IMAGE, "")
    .replace(LINK, "$1")
    .replace(FOOTNOTE, "")
    .replace(ADDRESS, "$1")
    .replace(TAG, "")
    .replace(STARS, "$2")
    .replace(UNDERSCORES, "$2")
    .replace(CODE, "$2")
    .replace(HARD_BREAK, "")
    .replace(ESCAPED, "$1");
  return decodeEntities(text)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
