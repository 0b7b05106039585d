/** How well reports meet what a careful reader found. */
import { foldName } from "../extract/text/fold.ts";
import type { Participant, Report } from "../model/report.ts";
import type { GoldArticle, GoldContact } from "./gold-file.ts";

/** `exact` is a share of all gold contacts, `date` of the found ones with a day, `mode` of the found. */
export type Shares = ReturnType<typeof sharesOf>;
export type Score = Shares & {
  /** Occurred reports of what is no contact, in words. */
  traps: string[];
};

interface Pair {
  gold: GoldContact;
  report: Report;
  rank: number;
}

/**
 * Scores the occurred reports of each article. Found: both of two participants and at most one
 * besides; of three and more an overlap of one half. Each report stands for one gold contact.
 */
export function scoreReports(
  gold: readonly GoldArticle[],
  reportsOf: (file: string) => readonly Report[],
): Score {
  const counts = { found: 0, false: 0, missed: 0, exact: 0, dated: 0, date: 0, mode: 0 };
  const traps: string[] = [];
  for (const article of gold) {
    const reports = reportsOf(article.file).filter(({ status }) => status === "occurred");
    const used = new Set<GoldContact | Report>();
    for (const { gold: contact, report } of choose(article, "contacts", reports, used)) {
      const [date, mode] = [isDateRight(contact, report), isModeRight(contact, report)];
      counts.found++;
      if (contact.date) counts.dated++;
      if (contact.date && date) counts.date++;
      if (mode) counts.mode++;
      if (date && mode && overlapOf(contact, report) === 1) counts.exact++;
    }
    counts.missed += (article.contacts ?? []).filter((contact) => !used.has(contact)).length;
    choose(article, "optional", reports, used);
    const trapped = choose(article, "not", reports, used);
    traps.push(...trapped.map(({ gold: { why } }) => `${article.file}: ${why ?? "no contact"}`));
    counts.false += trapped.length + reports.filter((report) => !used.has(report)).length;
  }
  return { ...sharesOf(counts), traps };
}

/** Ties reports to gold contacts of a kind, the best first; what is tied is entered in `used`. */
function choose(
  article: GoldArticle,
  kind: "contacts" | "optional" | "not",
  reports: readonly Report[],
  used: Set<GoldContact | Report>,
): Pair[] {
  const pairs = (article[kind] ?? []).flatMap((gold) =>
    reports
      .filter((report) => isFound(kind, gold, report))
      .map((report): Pair => ({ gold, report, rank: rankOf(gold, report) })),
  );
  const chosen: Pair[] = [];
  for (const pair of pairs.sort((a, b) => b.rank - a.rank)) {
    if (used.has(pair.report) || (kind === "contacts" && used.has(pair.gold))) continue;
    used.add(pair.report).add(pair.gold);
    chosen.push(pair);
  }
  return chosen;
}

function isFound(
  kind: "contacts" | "optional" | "not",
  gold: GoldContact,
  report: Report,
): boolean {
  const shared = countShared(gold, report);
  if (kind === "optional") return shared >= 2;
  return shared >= 2 && overlapOf(gold, report) >= (gold.participants.length === 2 ? 2 / 3 : 1 / 2);
}

function rankOf(gold: GoldContact, report: Report): number {
  const date = isDateRight(gold, report) ? 2 : 0;
  return overlapOf(gold, report) * 4 + date + (isModeRight(gold, report) ? 1 : 0);
}

/** Each participant of the report answers to one of the gold's at most. */
function countShared({ participants }: GoldContact, report: Report): number {
  const left = [...report.participants];
  for (const names of participants) {
    const at = left.findIndex((each) => names.some((name) => isCalled(each, name)));
    if (at >= 0) left.splice(at, 1);
  }
  return report.participants.length - left.length;
}

function overlapOf(gold: GoldContact, report: Report): number {
  const shared = countShared(gold, report);
  return shared / (gold.participants.length + report.participants.length - shared);
}

function isCalled({ name, aliases }: Participant, accepted: string): boolean {
  const own = [name, ...aliases].map(foldName);
  const words = foldName(accepted.replace("~", ""));
  if (!accepted.startsWith("~")) return own.includes(words);
  return own.some((each) => words.split(" ").every((word) => ` ${each} `.includes(` ${word} `)));
}

function isModeRight({ mode }: GoldContact, report: Report): boolean {
  return mode?.includes(report.mode) ?? true;
}

/** Its days touch the accepted ones and are at most a day wider; where nothing is said, no one day is invented. */
function isDateRight({ date }: GoldContact, report: Report): boolean {
  const { earliest = null, latest = null } = report.date ?? {};
  if (earliest === null || latest === null) return !date;
  if (!date) return earliest < latest;
  const isNear = earliest <= date[1] && latest >= date[0];
  return isNear && daysBetween(earliest, latest) <= daysBetween(...date) + 1;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sharesOf(counts: Record<string, number>) {
  const { found = 0, missed = 0, exact = 0, dated = 0, date = 0, mode = 0 } = counts;
  const wrong = counts["false"] ?? 0;
  return {
    found,
    false: wrong,
    missed,
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
    exact: share(exact, found + missed),
    date: share(date, dated),
    mode: share(mode, found),
  };
}

/** The score of the articles of each family, and of each kind of text, by name. */
export function scoreByLabel(
  gold: readonly GoldArticle[],
  reportsOf: (file: string) => readonly Report[],
): Map<string, Score> {
  const labels = gold.flatMap(({ families = [], kind }) => [
    ...families.map((family) => `family ${family}`),
    ...(kind === undefined ? [] : [`kind ${kind}`]),
  ]);
  return new Map(
    [...new Set(labels)].toSorted().map((label) => {
      const own = gold.filter(
        ({ families = [], kind }) =>
          families.some((family) => label === `family ${family}`) || label === `kind ${kind}`,
      );
      return [label, scoreReports(own, reportsOf)];
    }),
  );
}
