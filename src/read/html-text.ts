/** HTML as the lines that a reader sees: a block a paragraph, no scripts, no menus, no tags. */

/** Elements of which nothing is read. */
const UNREAD = new Set(
  "script style template noscript svg iframe form button select nav aside footer head".split(" "),
);
/** What a page calls its menus, its lists of other stories and its boxes for readers. */
const BESIDE =
  /\b(?:id|class|role)\s*=\s*["']?[^"'>]*(?<![a-z])(?:nav|navigation|menu|masthead|footer|sidebar|related|share|comments?|breadcrumbs?|newsletter|cookies?|promo)(?![a-z])/i;
/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  `address article blockquote body dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6
  header hr html main ol p pre section summary table title ul`.split(/\s+/),
);
/** Elements that stand on a line of their own within a block. */
const LINES = new Set(["tr", "caption"]);
const CELLS = new Set(["td", "th"]);
/** Elements without an end. */
const VOID = new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** The attributes of a tag; a tag within a tag ends it, so that broken pages take no longer than whole ones. */
export const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*`;
const TOKEN = new RegExp(
  `<!--[\\s\\S]*?(?:-->|$)|<[!?][^<>]*>|<(\\/?)([a-z][a-z0-9:-]*)(${ATTRIBUTES})>`,
  "gi",
);
/** A script ends at its own end tag, whatever stands in it. */
const RAW = new Set(["script", "style"]);

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  hellip: "…",
  middot: "·",
  bull: "•",
  copy: "©",
  euro: "€",
  szlig: "ß",
  oslash: "ø",
  Oslash: "Ø",
  aelig: "æ",
  AElig: "Æ",
};
/** "eacute" is an e with the mark that "acute" names. */
const MARKS: Readonly<Record<string, string>> = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  tilde: "\u0303",
  uml: "\u0308",
  ring: "\u030A",
  cedil: "\u0327",
  caron: "\u030C",
};

/** The lines of a page or a piece of one; blocks are parted by an empty line. */
export function textOfHtml(html: string): string {
  let text = "";
  let from = 0;
  let skipped: { tag: string; depth: number } | undefined;
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(html); token; token = TOKEN.exec(html)) {
    if (!skipped) text += foldSpaces(html.slice(from, token.index));
    const [, slash, name = "", attributes = ""] = token;
    const tag = name.toLowerCase();
    if (tag !== "") skipped = skipping(skipped, tag, slash === "/", attributes);
    if (RAW.has(tag) && slash !== "/") TOKEN.lastIndex = endOfRaw(html, TOKEN.lastIndex, tag);
    if (!skipped) text += breakOf(tag, slash === "/");
    from = TOKEN.lastIndex;
  }
  if (!skipped) text += foldSpaces(html.slice(from));
  return decodeEntities(tidyLines(text));
}

/** What is passed over from this tag on: the same as before, more, or nothing any longer. */
function skipping(
  now: { tag: string; depth: number } | undefined,
  tag: string,
  isEnd: boolean,
  attributes: string,
): { tag: string; depth: number } | undefined {
  const isOpen = !isEnd && !VOID.has(tag) && !attributes.endsWith("/");
  if (!now) {
    const isUnread =
      UNREAD.has(tag) || (BLOCKS.has(tag) && tag !== "body" && BESIDE.test(attributes));
    return isOpen && isUnread ? { tag, depth: 1 } : undefined;
  }
  if (tag !== now.tag) return now;
  const depth = now.depth + (isEnd ? -1 : Number(isOpen));
  return depth === 0 ? undefined : { tag, depth };
}

function endOfRaw(html: string, from: number, tag: string): number {
  const end = new RegExp(`</${tag}`, "gi");
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

function breakOf(tag: string, isEnd: boolean): string {
  if (BLOCKS.has(tag)) return "\n\n";
  if (tag === "br" || (LINES.has(tag) && isEnd)) return "\n";
  if (tag === "li") return isEnd ? "" : "\n- ";
  return CELLS.has(tag) && isEnd ? " " : "";
}

/** Line ends of the source mean nothing. */
function foldSpaces(source: string): string {
  return source.replace(/[ \t\r\n\f]+/g, " ");
}

function tidyLines(text: string): string {
  return text
    .replace(/ *\n */g, "\n")
    .replace(/\n- (?=\n|$)/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** "&eacute;", "&#233;" and "&#xE9;" as letters; what is no entity stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (all, ten, sixteen, name) => {
      if (typeof name === "string") return letterOf(name) ?? all;
      const code = typeof ten === "string" ? Number(ten) : Number.parseInt(String(sixteen), 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

function letterOf(name: string): string | undefined {
  const mark = MARKS[name.slice(1)];
  return NAMED[name] ?? (mark === undefined ? undefined : (name.charAt(0) + mark).normalize("NFC"));
}
