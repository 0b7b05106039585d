import type { NameEntry, Reference } from "../../reference/types.ts";
import { beginsWithCapital, tokenize, type Token } from "../text/tokens.ts";

/** A gazetteer match: tokens `from` to `to` (exclusive), and every row whose name stands there. */
export interface GazetteerMatch {
  from: number;
  to: number;
  entries: readonly NameEntry[];
}

interface Row {
  entry: NameEntry;
  words: RowWord[];
}

/** A word as the row has it, for comparing capitals. */
interface RowWord {
  text: string;
  capital: boolean;
  acronym: boolean;
}

interface Branch {
  next: Map<string, Branch>;
  rows: Row[];
  /** The entries of all rows: one list, so that what is made out of it need not be made again. */
  entries: NameEntry[];
}

/** A trie of the reference's names over folded words; hyphens are passed over on both sides. */
export interface Gazetteer {
  root: Branch;
}

const gazetteers = new WeakMap<Reference, Gazetteer>();

/** The gazetteer of a reference, built once (all names are tokenized in one pass). */
export function gazetteerOf(reference: Reference): Gazetteer {
  let gazetteer = gazetteers.get(reference);
  if (!gazetteer) {
    gazetteer = createGazetteer(reference.names);
    gazetteers.set(reference, gazetteer);
  }
  return gazetteer;
}

function createGazetteer(entries: readonly NameEntry[]): Gazetteer {
  const root = createBranch();
  const page = entries.map((entry) => entry.text).join("\n");
  const tokens = tokenize(page);
  let t = 0;
  let lineEnd = -1;
  for (const entry of entries) {
    lineEnd += entry.text.length + 1;
    const words: Token[] = [];
    for (let token = tokens[t]; token && token.start < lineEnd; token = tokens[++t]) {
      if (token.text !== "-") words.push(token);
    }
    if (words.length > 0) insertRow(root, entry, words);
  }
  return { root };
}

function insertRow(root: Branch, entry: NameEntry, words: readonly Token[]): void {
  let branch = root;
  for (const { folded } of words) {
    let next = branch.next.get(folded);
    if (!next) branch.next.set(folded, (next = createBranch()));
    branch = next;
  }
  // "vice president" and "vice-president" are one once the hyphen is passed over.
  const isThere = branch.entries.some(
    ({ form, code, of }) =>
      form === "office" && form === entry.form && code === entry.code && of === entry.of,
  );
  if (isThere) return;
  branch.rows.push({ entry, words: words.map(({ text }) => rowWordOf(text)) });
  branch.entries.push(entry);
}

function createBranch(): Branch {
  return { next: new Map(), rows: [], entries: [] };
}

function rowWordOf(text: string): RowWord {
  const acronym = text.length > 1 && /^[\p{Lu}\d.]+$/u.test(text);
  return { text, capital: beginsWithCapital(text), acronym };
}

/** The longest match that begins at each token, for every token at which one begins. */
export function findNames(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
): Map<number, GazetteerMatch> {
  const matches = new Map<number, GazetteerMatch>();
  for (let from = 0; from < tokens.length; from++) {
    const match = findLongest(gazetteer, tokens, from);
    if (match) matches.set(from, match);
  }
  for (const match of matches.values()) {
    const first = findHalved(gazetteer, tokens, match);
    if (first) matches.set(first.from, first);
  }
  return matches;
}

/** "East and West Norland", "East and West Norlandic": the first of two whose last word is said once. */
function findHalved(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  { from, to, entries }: GazetteerMatch,
): GazetteerMatch | undefined {
  const [half, joint] = [tokens[from - 2], tokens[from - 1]];
  const isOfPlace = to - from > 1 && entries.some(({ form }) => HALVED.has(form));
  if (!isOfPlace || joint?.folded !== "and" || !half || !beginsWithCapital(half.text))
    return undefined;
  const whole = [half, ...tokens.slice(from + 1, to)];
  const match = findLongest(gazetteer, whole, 0);
  const own = match?.entries.filter(({ form }) => HALVED.has(form)) ?? [];
  if (match?.to !== whole.length || own.length === 0) return undefined;
  return { from: from - 2, to: from - 1, entries: own };
}

const HALVED: ReadonlySet<string> = new Set(["state", "adjective"]);

function findLongest(
  gazetteer: Gazetteer,
  tokens: readonly Token[],
  from: number,
): GazetteerMatch | undefined {
  // Most words begin no name.
  if (!gazetteer.root.next.has(tokens[from]?.folded ?? "")) return undefined;
  let branch = gazetteer.root;
  let longest: GazetteerMatch | undefined;
  const walked: Token[] = [];
  let to = from;
  for (let token = tokens[to]; token; token = tokens[++to]) {
    if (token.text === "-" && walked.length > 0) continue;
    const next = branch.next.get(token.folded);
    if (!next) break;
    branch = next;
    walked.push(token);
    if (branch.rows.length === 0) continue;
    const agreeing = branch.rows.filter((row) => agreesInCase(row, walked));
    const isWhole = agreeing.length === branch.rows.length;
    const entries = isWhole ? branch.entries : agreeing.map(({ entry }) => entry);
    if (entries.length > 0) longest = { from, to: to + 1, entries };
  }
  return longest;
}

/** A capital in the name asks for one in the text ("us" is no state); an acronym asks for all of its own. */
function agreesInCase(row: Row, walked: readonly Token[]): boolean {
  return row.words.every((word, i) => {
    const text = walked[i]?.text ?? "";
    // "Germán Oyarzo" is no German: no adjective of English has an accent.
    if (ADJECTIVES.has(row.entry.form) && isAccented(text) && !isAccented(word.text)) return false;
    if (word.acronym) return text === word.text || text === text.toUpperCase();
    return !word.capital || beginsWithCapital(text);
  });
}

const ADJECTIVES: ReadonlySet<string> = new Set(["adjective", "demonym"]);

function isAccented(text: string): boolean {
  return /\p{M}/u.test(text.normalize("NFD"));
}
