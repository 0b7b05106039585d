/** How well the reports of one contact are brought together, and those of several kept apart. */
import { parse } from "yaml";
import * as z from "zod";
import { foldName } from "../extract/text/fold.ts";
import type { Contact, SourcedReport } from "../model/contact.ts";

const day = z.iso.date();

const told = z.object({
  id: z.string(),
  who: z.array(z.string()).min(2),
  /** First and last day that a report may give. */
  date: z.tuple([day, day]).nullable(),
  mode: z.array(z.string()),
  /** Where people, day and mode do not tell it from another: words that only those of this one say. */
  words: z.array(z.string()).default([]),
  /** The articles that tell of it. */
  reports: z.array(z.string()).min(1),
});

const file = z.object({
  contacts: z.array(told),
  /** Announced, called off or refused: told, and no contact. */
  others: z.array(told).default([]),
});

/** A contact and the articles in which a careful reader finds it. */
export type ToldContact = z.infer<typeof told>;

/** Throws where the file has another form. */
export function parseMerging(yaml: string): ToldContact[] {
  const { contacts, others } = file.parse(parse(yaml));
  return [...contacts, ...others];
}

export interface MergingScore {
  /** Reports of the gold that were read, and so can be merged. */
  read: number;
  /** Reports of the gold. */
  told: number;
  /** Pairs of read reports: in one contact of both; of what was built; of the gold. */
  both: number;
  built: number;
  gold: number;
  precision: number;
  recall: number;
}

interface Placed {
  told: string;
  contact: number;
}

/**
 * Pairwise precision and recall over the reports that were read: of two reports in one contact, how
 * often they tell of one; of two that tell of one, how often they are in one contact. A report is
 * tied to the gold by its article and its participants, then its day, never by the contact it is in.
 */
export function scoreMerging(
  gold: readonly ToldContact[],
  contacts: readonly Contact[],
  nameOf: (article: string) => string,
): MergingScore {
  const placed = placeReports(gold, contacts, nameOf);
  const pairs = { both: 0, built: 0, gold: 0 };
  for (const [i, a] of placed.entries()) {
    for (const b of placed.slice(i + 1)) {
      const [isBuilt, isGold] = [a.contact === b.contact, a.told === b.told];
      if (isBuilt) pairs.built++;
      if (isGold) pairs.gold++;
      if (isBuilt && isGold) pairs.both++;
    }
  }
  return {
    ...pairs,
    read: placed.length,
    told: gold.reduce((sum, { reports }) => sum + reports.length, 0),
    precision: pairs.both / (pairs.built || 1),
    recall: pairs.both / (pairs.gold || 1),
  };
}

/** Ties each report to what it tells of, the best fit first; a told contact once in an article. */
function placeReports(
  gold: readonly ToldContact[],
  contacts: readonly Contact[],
  nameOf: (article: string) => string,
): Placed[] {
  const bodies = findBodies(contacts);
  const fits = contacts.flatMap(({ reports }, contact) =>
    reports.flatMap((report) => {
      const article = nameOf(report.article);
      return gold
        .filter((each) => each.reports.includes(article))
        .map((each) => ({
          told: each.id,
          article,
          contact,
          report,
          fit: fitOf(each, report, bodies),
        }));
    }),
  );
  const used = new Set<unknown>();
  return fits
    .filter(({ fit }) => fit > 0)
    .toSorted((a, b) => b.fit - a.fit)
    .flatMap(({ told: id, article, contact, report }) => {
      const place = `${article} ${id}`;
      if (used.has(report) || used.has(place)) return [];
      used.add(report).add(place);
      return [{ told: id, contact }];
    });
}

/** For whom each acts, by folded name. */
type Bodies = ReadonlyMap<string, ReadonlySet<string>>;

/** A report may tell of a state in the place of who acts for it: "the leaders of Norland and Sudmark". */
function findBodies(contacts: readonly Contact[]): Bodies {
  const bodies = new Map<string, Set<string>>();
  for (const { name, represents } of contacts.flatMap(({ participants }) => participants)) {
    const known = bodies.get(foldName(name)) ?? new Set();
    for (const id of represents) known.add(id);
    bodies.set(foldName(name), known);
  }
  return bodies;
}

/** The share of participants in common, and a little for the day, the mode and the words; 0 where fewer than half are. */
function fitOf(
  { who, date, mode, words }: ToldContact,
  { participants, ...report }: SourcedReport,
  bodies: Bodies,
): number {
  const names = who.map(foldName);
  const represented = new Set(names.flatMap((name) => [...(bodies.get(name) ?? [])]));
  const shared = participants.filter(
    ({ id, name, aliases }) =>
      represented.has(id) || [name, ...aliases].some((each) => names.includes(foldName(each))),
  ).length;
  if (shared === 0 || shared * 2 < participants.length) return 0;
  const { earliest = null, latest = null } = report.date ?? {};
  const isThen =
    date !== null &&
    earliest !== null &&
    latest !== null &&
    earliest <= date[1] &&
    latest >= date[0];
  const overlap = shared / (who.length + participants.length - shared);
  const said = words.length > 0 ? shareOf(words, report) : 0;
  return overlap + (isThen ? 0.3 : 0) + (mode.includes(report.mode) ? 0.1 : 0) + said * 0.05;
}

/** How many of the words a report says: those of its topics count twice. */
function shareOf(
  words: readonly string[],
  { topics, evidence }: Pick<SourcedReport, "topics" | "evidence">,
): number {
  const named = topics.join(" ");
  const quoted = evidence.map(({ quote }) => quote).join(" ");
  const said = words.map(
    (word) => (named.includes(word) ? 2 : 0) + (quoted.includes(word) ? 1 : 0),
  );
  return said.reduce((sum, each) => sum + each, 0) / (3 * words.length);
}
