import { readParenthesis } from "./apposition-tails.ts";
import { createMention, type Mention } from "./mention.ts";
import { readOf } from "./owners.ts";
import { readPlacedNames } from "./placed-names.ts";
import { parseNameAfter, skipSides, type Premodifiers } from "./premodifiers.ts";
import { LEADER_NOUNS, PLURAL_HEADS, TITLE_HEADS } from "../rules/titles.ts";
import { wordAt, type Source } from "./source.ts";
import { findOffices } from "./office-wordings.ts";

/** A plural office: its members are the names that follow, else one holder for each state. */
export function parsePlural(
  source: Source,
  at: number,
  to: number,
  before: Premodifiers,
  title: string,
  rest: Partial<Mention>,
): Mention {
  const places = rest.of ?? [];
  const titles = splitTitle(title);
  const follows = ofEach(readNames(source, to, rest), places);
  const behind = skipPosting(source, to);
  const inOrder =
    readInOrder(source, behind, titles, rest) ?? readCounted(source, at, behind, rest);
  const placed = follows || inOrder ? undefined : readPlacedNames(source, to, rest);
  const names = follows ?? inOrder ?? placed;
  const members =
    names?.mentions ??
    places.flatMap((id) => titles.map((each) => createMember(source, at, to, each, id, rest)));
  const last = inOrder ?? placed;
  const closes =
    last !== undefined &&
    wordAt(source, last.to) === "," &&
    /^(VERB|AUX)$/.test(source.tokens[last.to + 1]?.pos ?? "");
  return createMention(at, (names?.to ?? to) + (closes ? 1 : 0), "people", {
    ...rest,
    plural: true,
    members,
    former: before.former,
  });
}

/** "the Norlandic and Sudmarkan delegations": each of them stands for its state. */
export function parseSides(
  source: Source,
  at: number,
  before: Premodifiers,
  determiner: string | null,
): Mention | undefined {
  const to = skipSides(source, before.to);
  if (before.of.length < 2 || to === before.to) return undefined;
  const members = before.of.map((id) =>
    createMention(at, to, id.startsWith("org:") ? "organisation" : "state", {
      of: [id],
      delegation: true,
      form: "name",
    }),
  );
  return createMention(at, to, "people", { of: before.of, determiner, plural: true, members });
}

/** "ministers of foreign affairs and of defence" are one of each. */
const OF_EACH = /^(ministers|secretaries) ((?:of|for) .+) and ((?:of|for) .+)$/i;

/** "foreign and defence ministers" are foreign ministers and defence ministers. */
function splitTitle(title: string): string[] {
  const [, heads = "", first = "", second = ""] = OF_EACH.exec(title) ?? [];
  const one = PLURAL_HEADS.get(heads.toLowerCase());
  if (one !== undefined) return [`${one} ${first}`, `${one} ${second}`];
  const words = title.split(" ");
  const last = words.pop() ?? "";
  const head = PLURAL_HEADS.get(last.toLowerCase());
  const joint = words.indexOf("and");
  const isPortfolio = head !== undefined && /^(minister|secretary)$/.test(head);
  const isOfOne = words.some((word) => /^(of|for)$/.test(word));
  if (!isPortfolio || isOfOne || joint < 1 || TITLE_HEADS.has(words[joint - 1] ?? ""))
    return [title];
  return [words.slice(0, joint), words.slice(joint + 1)].map((part) => [...part, head].join(" "));
}

/** "Norlandic and Sudmarkan foreign ministers Voss and Tolan": the first of the first, the second of the second. */
function ofEach<Names extends { mentions: Mention[] }>(
  names: Names | undefined,
  places: readonly string[],
): Names | undefined {
  if (!names || places.length < 2 || names.mentions.length !== places.length) return names;
  const areOfAll = names.mentions.every(({ of }) => of.length === places.length);
  if (!areOfAll) return names;
  const mentions = names.mentions.map((each, i) => ({ ...each, of: places.slice(i, i + 1) }));
  return { ...names, mentions };
}

/** ", A, B and C" behind a plural office: one for each state, or for each of its offices, or each with a state. */
function readInOrder(
  source: Source,
  to: number,
  titles: readonly string[],
  rest: Partial<Mention>,
): { mentions: Mention[]; to: number } | undefined {
  if (!/^[,:]$/.test(wordAt(source, to))) return undefined;
  const places = rest.of ?? [];
  const names = readNames(source, to + 1, { ...rest, of: [] });
  if (!names || names.mentions.length < 2) return undefined;
  const { mentions } = names;
  if (mentions.every(({ of }) => of.length > 0)) return names;
  // "their foreign ministers, A and B,": of whom the text has told.
  const isTheirs = rest.determiner === "their" && places.length === 0;
  if (isTheirs) return mentions.length === 2 ? names : undefined;
  if (places.length === 1 && titles.length === mentions.length) {
    const own = mentions.map((mention, i) => {
      const title = titles[i] ?? null;
      const offices = title === null ? [] : findOffices(source.reference, title, places);
      return { ...mention, title, offices, of: places };
    });
    return { mentions: own, to: names.to };
  }
  if (mentions.length !== places.length) return undefined;
  return {
    mentions: mentions.map((each, i) => Object.assign(each, { of: [places[i] ?? ""] })),
    to: names.to,
  };
}

/** "two Norlandic ministers, Karl Osten and Ulf Brand,": as many of one state as are counted. */
function readCounted(
  source: Source,
  at: number,
  to: number,
  rest: Partial<Mention>,
): { mentions: Mention[]; to: number } | undefined {
  const count = COUNTS.indexOf(wordAt(source, at - 1)) + 2;
  if (count < 2 || rest.of?.length !== 1 || wordAt(source, to) !== ",") return undefined;
  const names = readNames(source, to + 1, rest);
  return names?.mentions.length === count ? names : undefined;
}

const COUNTS = ["two", "three", "four", "five"];

/** "ambassadors to the United Nations, A and B": past where they are posted. */
function skipPosting(source: Source, at: number): number {
  if (!/^(to|at|in)$/.test(wordAt(source, at))) return at;
  let to = wordAt(source, at + 1) === "the" ? at + 2 : at + 1;
  while (source.tokens[to]?.capital && to < at + 5) to++;
  return to;
}

/** The holder of a plural office in one state; "leaders" and "representatives" are the state's, whoever they are. */
function createMember(
  source: Source,
  at: number,
  to: number,
  title: string,
  id: string,
  rest: Partial<Mention>,
): Mention {
  if (isAnyLeader(title)) {
    const kind = id.startsWith("org:") ? "organisation" : "state";
    return createMention(at, to, kind, { of: [id], delegation: true, form: "name" });
  }
  const offices = findOffices(source.reference, title, [id]);
  return createMention(at, to, "office", { ...rest, of: [id], offices });
}

/** "heads of state and government": who that is differs from state to state. */
function isAnyLeader(title: string): boolean {
  const words = title.toLowerCase();
  return LEADER_NOUNS.has(words) || /^heads of state (?:and|or) (?:of )?government$/.test(words);
}

/** Names in a row, "A, B of Qatar and C", each with what `rest` says of them all. */
export function readNames(
  source: Source,
  at: number,
  rest: Partial<Mention>,
): { mentions: Mention[]; to: number } | undefined {
  const mentions: Mention[] = [];
  let end = at;
  for (let next = at; ;) {
    const name = parseNameAfter(source, next);
    if (!name) break;
    const own = readState(source, name.to);
    mentions.push(
      createMention(next, name.to, "person", {
        ...rest,
        name: name.text,
        known: name.known,
        vouched: name.vouched === "person",
        of: own?.ids ?? rest.of ?? [],
      }),
    );
    end = own?.to ?? name.to;
    if (!/^(,|and)$/.test(wordAt(source, end))) break;
    next = end + 1;
    if (wordAt(source, next) === "and") next++;
  }
  return mentions.length > 0 ? { mentions, to: end } : undefined;
}

/** "Voss of Norland", "Voss (Norland)": the state behind one of several names. */
function readState(source: Source, at: number): { to: number; ids: readonly string[] } | undefined {
  const told = readParenthesis(source, at);
  if (told?.title === null) return { to: told.to, ids: told.of };
  const of = readOf(source, at);
  return of?.ids.length === 1 ? of : undefined;
}
