import { closeComma, closeMention } from "./appositions.ts";
import { takeName } from "./names-behind.ts";
import { createMention, type Mention } from "./mention.ts";
import { findOffices } from "./office-wordings.ts";
import { readIn, readOf } from "./owners.ts";
import { readNames } from "./plurals.ts";
import { parseNameAfter, readPremodifiers, type Premodifiers } from "./premodifiers.ts";
import { wordAt, type Source } from "./source.ts";
import { parseTitle } from "./titles.ts";

/**
 * "his Turkish counterpart Mevlüt Çavuşoğlu", "her counterparts from Qatar and Oman": who holds
 * elsewhere the office that the other party holds here.
 */
export function parseCounterpart(
  source: Source,
  at: number,
  before: Premodifiers,
  noun: { to: number; plural: boolean },
  determiner: string | null,
): Mention {
  let { to } = noun;
  let { of } = before;
  const owner = readOf(source, to) ?? readIn(source, to);
  if (owner && of.length === 0) {
    of = owner.ids;
    to = owner.to;
  }
  if (noun.plural || of.length > 1) return parseCounterparts(source, at, to, of, determiner);
  const title = parseTitle(source, to);
  const titled = title && !title.weak ? parseNameAfter(source, title.to) : undefined;
  const name = titled ?? parseNameAfter(source, to);
  const mention = createMention(at, name?.to ?? to, name ? "person" : "office", {
    name: name?.text ?? null,
    known: name?.known ?? [],
    vouched: name?.vouched === "person",
    title: titled && title ? title.text : null,
    of,
    determiner,
    counterpart: true,
  });
  if (name) return closeMention(source, mention);
  return closeMention(source, takeTitled(source, mention) ?? takeName(source, mention));
}

/**
 * "her Ostravian counterpart, President Jon Keld", "his counterpart, Ostravian President Jon Keld": a
 * title of his own before the name. The state that stands at the name is nearer than another's.
 */
function takeTitled(source: Source, mention: Mention): Mention | undefined {
  if (wordAt(source, mention.to) !== ",") return undefined;
  const before = readPremodifiers(source, mention.to + 1);
  const title = parseTitle(source, before.to);
  if (!title || title.weak || title.plural) return undefined;
  const name = parseNameAfter(source, title.to);
  if (!name || !/^[,.;:)]?$/.test(wordAt(source, name.to))) return undefined;
  const named: Mention = {
    ...mention,
    kind: "person",
    name: name.text,
    known: name.known,
    vouched: name.vouched === "person",
    title: title.text,
    of: before.of.length === 1 ? before.of : mention.of,
    to: name.to,
  };
  return closeComma(source, named);
}

/** ", Foreign Minister Mira Tolan and Defence Minister Gustav Rehn": all of one state, or one of each in order. */
function readTitledNames(
  source: Source,
  at: number,
  of: readonly string[],
): { mentions: Mention[]; end: number } | undefined {
  const mentions: Mention[] = [];
  let end = at;
  for (let next = at; ;) {
    const title = parseTitle(source, next);
    const name = title && !title.plural ? parseNameAfter(source, title.to) : undefined;
    if (!title || !name) break;
    const own = of.length === 1 ? of : of.slice(mentions.length, mentions.length + 1);
    const { text, known, to } = name;
    const offices = findOffices(source.reference, title.text, own);
    const rest = { name: text, known, title: title.text, offices, of: own };
    mentions.push(createMention(next, to, "person", rest));
    end = to;
    if (!/^(,|and)$/.test(wordAt(source, end))) break;
    next = wordAt(source, end + 1) === "and" ? end + 2 : end + 1;
  }
  const isWhole = of.length === 1 ? mentions.length > 1 : mentions.length === of.length;
  return isWhole && mentions.length > 1 ? { mentions, end } : undefined;
}

/** Several counterparts, one for each state; names that follow in the same number are theirs in order. */
function parseCounterparts(
  source: Source,
  at: number,
  to: number,
  of: readonly string[],
  determiner: string | null,
): Mention {
  const isApart = /^[,:]$/.test(wordAt(source, to));
  const titled = isApart ? readTitledNames(source, to + 1, of) : undefined;
  if (titled) {
    const { mentions, end } = titled;
    return createMention(at, end, "people", { plural: true, members: mentions, determiner });
  }
  const apposed = isApart ? readNames(source, to + 1, {}) : undefined;
  const names = apposed ?? readNames(source, to, {});
  const own = apposed && of.length === 1 ? apposed.mentions : [];
  if (apposed && own.length > 1) {
    const members = own.map((each) => Object.assign(each, { of }));
    return createMention(at, apposed.to, "people", { plural: true, members, determiner });
  }
  // "his counterparts Ivo Marn of Norland and Lena Holt of Sudmark"
  const isEachPlaced = of.length === 0 && names?.mentions.every((each) => each.of.length === 1);
  if (names && isEachPlaced && names.mentions.length > 1) {
    const members = names.mentions.map((each) => Object.assign(each, { counterpart: true }));
    return createMention(at, names.to, "people", { plural: true, members, determiner });
  }
  const named = names && names.mentions.length === of.length ? names : undefined;
  const members = of.map((id, i) => {
    const name = named?.mentions[i];
    return name
      ? { ...name, of: [id], counterpart: true }
      : determiner === "our"
        ? createOfficials(at, to, id)
        : createMention(at, to, "office", { of: [id], counterpart: true });
  });
  const end = named?.to ?? to;
  const counterpart = members.every((member) => member.counterpart);
  return createMention(at, end, "people", { plural: true, members, counterpart, determiner });
}

/** "our Ostravian counterparts": officials of that state, whose office nobody says. */
function createOfficials(at: number, to: number, id: string): Mention {
  const kind = id.startsWith("org:") ? "organisation" : "state";
  return createMention(at, to, kind, { of: [id], delegation: true, form: "name" });
}
