import { createMention, type Mention } from "./mention.ts";
import { readOf } from "./owners.ts";
import { parseNameAfter, type Premodifiers } from "./premodifiers.ts";
import { LEADER_NOUNS } from "./rules/titles.ts";
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
  const follows = readNames(source, to, rest);
  // "their foreign ministers, A and B,": of whom the text has told.
  const isTheirs = rest.determiner === "their" && places.length === 0;
  const apposed =
    /^[,:]$/.test(wordAt(source, to)) && (places.length > 1 || isTheirs)
      ? readNames(source, to + 1, { ...rest, of: [] })
      : undefined;
  const inOrder = apposed?.mentions.length === (isTheirs ? 2 : places.length) ? apposed : undefined;
  const names = follows ?? inOrder;
  const members = names
    ? names.mentions.map((name, i) =>
        inOrder && !isTheirs ? { ...name, of: [places[i] ?? ""] } : name,
      )
    : places.map((id) => createMember(source, at, to, title, id, rest));
  const closes =
    inOrder !== undefined &&
    wordAt(source, inOrder.to) === "," &&
    /^(VERB|AUX)$/.test(source.tokens[inOrder.to + 1]?.pos ?? "");
  return createMention(at, (names?.to ?? to) + (closes ? 1 : 0), "people", {
    ...rest,
    plural: true,
    members,
    former: before.former,
  });
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
  if (LEADER_NOUNS.has(title.toLowerCase())) {
    const kind = id.startsWith("org:") ? "organisation" : "state";
    return createMention(at, to, kind, { of: [id], delegation: true, form: "name" });
  }
  const offices = findOffices(source.reference, title, [id]);
  return createMention(at, to, "office", { ...rest, of: [id], offices });
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
    const of = readOf(source, name.to);
    const own = of?.ids.length === 1 ? of : undefined;
    mentions.push(
      createMention(next, name.to, "person", {
        ...rest,
        name: name.text,
        known: name.known,
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
