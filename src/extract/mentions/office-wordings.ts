import type { Reference } from "../../reference/types.ts";
import { foldName } from "../text/fold.ts";
import { PLURAL_HEADS } from "../rules/titles.ts";
import { correctTitle } from "../text/spellings.ts";

interface Wording {
  code: string;
  of: string | undefined;
}

const wordingsOf = new WeakMap<Reference, Map<string, Wording[]>>();

/** Of each reference, what the titles read lately mean: a few are in every article. */
const officesOf = new WeakMap<Reference, Map<string, readonly string[]>>();
/** Then the list begins anew, so that it never grows. */
const MOST_TITLES = 5000;

/**
 * The office codes that a title means for what it acts for: the longest wording that stands in it,
 * a national wording only in its own state. Empty where the reference knows none.
 */
export function findOffices(
  reference: Reference,
  title: string,
  of: readonly string[],
): readonly string[] {
  const known = officesOf.get(reference) ?? new Map<string, readonly string[]>();
  officesOf.set(reference, known);
  const key = `${of.join()} ${title}`;
  const recalled = known.get(key);
  if (recalled) return recalled;
  if (known.size >= MOST_TITLES) known.clear();
  const offices = readOffices(reference, title, of);
  known.set(key, offices);
  return offices;
}

function readOffices(reference: Reference, title: string, of: readonly string[]): string[] {
  const wordings = loadWordings(reference);
  const words = foldName(title)
    .split(" ")
    .map((word) => correctTitle(PLURAL_HEADS.get(word) ?? word));
  const codes: string[] = [];
  for (let from = 0; from < words.length;) {
    const found =
      findWordingOfBody(wordings, words, from, of) ?? findWording(wordings, words, from, of);
    if (found) codes.push(...found.codes);
    from = found ? found.to : from + 1;
  }
  return [...new Set(codes)];
}

/** Whose a title is that only one state or organisation gives: "Taoiseach", "Home Secretary". */
export function findSoleOwner(reference: Reference, title: string): string | undefined {
  const rows = loadWordings(reference).get(foldName(title)) ?? [];
  const owners = new Set(rows.map(({ of }) => of));
  return owners.size === 1 ? rows[0]?.of : undefined;
}

/**
 * "President of the Ostravian Senate": the office of the body, whatever state's it is, and none where
 * nothing is known of such an office; he is no president of the state.
 */
function findWordingOfBody(
  wordings: Map<string, Wording[]>,
  words: readonly string[],
  from: number,
  of: readonly string[],
): { codes: string[]; to: number } | undefined {
  if (words[from + 1] !== "of" || of.some((id) => id.startsWith("org:"))) return undefined;
  const body = words.findIndex((word, i) => i > from && BODIES.has(word));
  const whole = findWording(wordings, words, from, of);
  if (body < 0 || (whole && whole.to > from + 1) || words.slice(from + 2, body).some(isOf))
    return undefined;
  const rest = words.slice(body);
  for (const joint of ["of the", "of"]) {
    const own = [...(words[from] ?? "").split(" "), ...joint.split(" "), ...rest];
    const found = findWording(wordings, own, 0, of);
    if (found && found.to > 1) return { codes: found.codes, to: words.length };
  }
  return { codes: [], to: words.length };
}

function isOf(word: string): boolean {
  return /^(?:of|for|to|and)$/.test(word);
}

/** Bodies within a state whose presidents are not its own. */
export const BODIES: ReadonlySet<string> = new Set(
  `senate court bank parliament assembly chamber bundestag association academy university institute cross
  crescent club society fund company foundation`.split(/\s+/),
);

function findWording(
  wordings: Map<string, Wording[]>,
  words: readonly string[],
  from: number,
  of: readonly string[],
): { codes: string[]; to: number } | undefined {
  for (let to = words.length; to > from; to--) {
    const rows = wordings.get(words.slice(from, to).join(" "));
    const national = rows?.filter((row) => row.of !== undefined && of.includes(row.of)) ?? [];
    const general = rows?.filter((row) => row.of === undefined) ?? [];
    const chosen = national.length > 0 ? national : general;
    if (chosen.length > 0) return { codes: chosen.map(({ code }) => code), to };
  }
  return undefined;
}

function loadWordings(reference: Reference): Map<string, Wording[]> {
  let wordings = wordingsOf.get(reference);
  if (!wordings) {
    wordings = new Map();
    for (const { text, form, code, of } of reference.names) {
      if (form !== "office") continue;
      const key = foldName(text);
      wordings.set(key, [...(wordings.get(key) ?? []), { code, of }]);
    }
    wordingsOf.set(reference, wordings);
  }
  return wordings;
}

/** "head of the Front's political bureau" is the head of the political bureau. */
export function withoutOwner(title: string): string {
  return title.replace(/ of (?:the )?[^,]*?['’]s /, " of the ");
}

/** "chairman of the Ostravian chamber of commerce": he acts for no state. */
export function isOfPrivateBody(title: string): boolean {
  return PRIVATE_BODY.test(title);
}

const PRIVATE_BODY =
  /\bof (?:the )?(?:[\w-]+ ){0,3}(?:chambers? of (?:commerce|trade|industry)\b|(?:association|society|club|foundation|university|museum)$)/i;
