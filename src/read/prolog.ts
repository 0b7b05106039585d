/** How far the first element of a page or a feed is looked for, in UTF-16 units. */
const SAMPLE = 20_000;
const NAME = /[a-z][\w.:-]*/iy;

/** What a text in HTML or XML begins with. */
export interface Prolog {
  /** The name of its first element, in small letters. */
  root: string;
  /** What it says in its doctype, in small letters: "html". */
  doctype: string | undefined;
}

/** The first element of a text, behind declarations and comments; undefined where it begins otherwise. */
export function prologOf(text: string): Prolog | undefined {
  const sample = text.slice(0, SAMPLE);
  let doctype: string | undefined;
  for (let at = skipBlanks(sample, 0); sample.charAt(at) === "<"; at = skipBlanks(sample, at)) {
    const name = nameAt(sample, at + 1);
    if (name !== undefined) return { root: name, doctype };
    if (sample.startsWith("!", at + 1)) doctype ??= doctypeAt(sample, at);
    const end = endOfDeclaration(sample, at);
    if (end === undefined) return doctype === undefined ? undefined : { root: "", doctype };
    at = end;
  }
  return doctype === undefined ? undefined : { root: "", doctype };
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

function nameAt(text: string, at: number): string | undefined {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0].toLowerCase();
}

function doctypeAt(text: string, at: number): string | undefined {
  if (text.slice(at, at + 9).toLowerCase() !== "<!doctype") return undefined;
  return nameAt(text, skipBlanks(text, at + 9));
}

/** Where a comment, an instruction or a doctype with its entities ends. */
function endOfDeclaration(text: string, at: number): number | undefined {
  if (text.startsWith("<!--", at)) return endOf(text, "-->", at + 4);
  if (text.startsWith("<?", at)) return endOf(text, ">", at);
  if (!text.startsWith("<!", at)) return undefined;
  const end = endOf(text, ">", at);
  const subset = text.indexOf("[", at);
  if (subset < 0 || end === undefined || subset > end) return end;
  const close = endOf(text, "]", subset);
  return close === undefined ? undefined : endOf(text, ">", close);
}

function endOf(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}
