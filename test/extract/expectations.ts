/** What of a fixture's expectations an extraction does not meet. */
import { foldName } from "../../src/extract/text/fold.ts";
import type { Participant, Report } from "../../src/model/report.ts";
import type { Reference } from "../../src/reference/types.ts";
import type {
  Ban,
  Expectations,
  ExpectedContact,
  ExpectedParty,
} from "../../src/eval/expectation-file.ts";

/**
 * What is not as expected, each as "contacts[2]: mode" or "false: …". A report may stand for
 * an expected contact where two of its parties are right, or half of them among three and more.
 */
export function findGaps(
  { contacts, optional, not }: Expectations,
  reports: readonly Report[],
  reference: Reference,
): string[] {
  const paired = pairUp(contacts, reports, reference);
  const gaps = contacts.flatMap((expected, i) => {
    const report = paired.get(i);
    const wrong = report ? findFaults(expected, report, reference) : ["not found"];
    return wrong.map((fault) => `contacts[${i}]: ${fault}`);
  });
  const rest = reports.filter(
    (report) =>
      report.status === "occurred" &&
      ![...paired.values()].includes(report) &&
      !optional.some((each) => countShared(each, report, reference) >= 2),
  );
  const banned = not.flatMap((ban, i) =>
    reports.some((report) => isBanned(ban, report)) ? [`not[${i}]: ${ban.why}`] : [],
  );
  return [...gaps, ...rest.map((report) => `false: ${describeReport(report)}`), ...banned];
}

/** Each expected contact with its report, the best pairs first. */
function pairUp(
  contacts: readonly ExpectedContact[],
  reports: readonly Report[],
  reference: Reference,
): Map<number, Report> {
  const pairs = contacts.flatMap((expected, at) =>
    reports
      .filter((report) => mayBe(expected, report, reference))
      .map((report) => ({ at, report, faults: findFaults(expected, report, reference).length })),
  );
  const paired = new Map<number, Report>();
  for (const { at, report } of pairs.sort((a, b) => a.faults - b.faults)) {
    if (!paired.has(at) && ![...paired.values()].includes(report)) paired.set(at, report);
  }
  return paired;
}

function mayBe(expected: ExpectedContact, report: Report, reference: Reference): boolean {
  const shared = countShared(expected, report, reference);
  const all = expected.participants.length + report.participants.length - shared;
  const isNear = report.evidence.some(({ quote }) => quote.includes(expected.quote));
  if (report.status !== expected.status && !isNear) return false;
  return shared >= 2 && shared / all >= (expected.participants.length === 2 ? 2 / 3 : 1 / 2);
}

function countShared(expected: ExpectedContact, report: Report, reference: Reference): number {
  return expected.participants.filter((party) => findParty(party, report, reference)).length;
}

function findParty(
  party: ExpectedParty,
  { participants }: Report,
  reference: Reference,
): Participant | undefined {
  return participants.find((each) => isParty(party, each, reference));
}

function isParty(expected: ExpectedParty, got: Participant, reference: Reference): boolean {
  const body = expected.name ?? expected.state ?? expected.organisation;
  if (body !== undefined) return hasName(got, body);
  if (!actsFor(got, expected.of, reference)) return false;
  const office = expected.office ?? expected.group ?? "";
  // A ministry or an embassy is its state's.
  if (/^(embassy|foreign ministry)$/.test(office) && got.kind === "state") return true;
  return isOffice(got, office);
}

function hasName(got: Participant, name: string): boolean {
  return [got.name, ...got.aliases].some((own) => foldName(own) === foldName(name));
}

function isOffice(got: Participant, office: string): boolean {
  const told = ` ${foldName([got.office ?? "", got.name, ...got.aliases].join(" "))} `;
  return foldName(office)
    .split(" ")
    .every((word) => told.includes(` ${word} `));
}

function actsFor(got: Participant, of: string | undefined, reference: Reference): boolean {
  if (of === undefined) return true;
  return got.represents.some((id) => {
    const code = id.slice(id.indexOf(":") + 1);
    const body = id.startsWith("state:") ? reference.state(code) : reference.organisation(code);
    const names = body ? [body.name, ...body.aliases] : [code];
    return names.some((name) => foldName(name) === foldName(of));
  });
}

/** What of a report is not as expected, each in a few words. */
function findFaults(expected: ExpectedContact, report: Report, reference: Reference): string[] {
  const faults: string[] = [];
  const add = (fault: string, isRight: boolean): void => void (isRight || faults.push(fault));
  for (const party of expected.participants) {
    const got = findParty(party, report, reference);
    const who = party.name ?? party.office ?? party.state ?? party.organisation ?? "someone";
    add(`without ${who}`, got !== undefined);
    if (!got) continue;
    add(`${who} not of ${party.of ?? ""}`, actsFor(got, party.of, reference));
    add(`role of ${who}`, party.role === undefined || party.role === got.role);
  }
  const strangers = report.participants.filter(
    (got) => !expected.participants.some((party) => isParty(party, got, reference)),
  );
  add(`with ${strangers.map(({ name }) => name).join(", ")}`, strangers.length === 0);
  add("sides", areSidesRight(expected, report, reference));
  add(`status ${report.status}`, report.status === expected.status);
  add("mode", expected.mode.includes(report.mode));
  add("date", isDateRight(expected, report));
  add("certainty", report.certainty === expected.certainty);
  add("background", report.background === (expected.background ?? report.background));
  add("complete", report.complete === (expected.complete ?? report.complete));
  add("place", isPlaceRight(expected.place, report.place));
  return faults;
}

/** Those of one expected side stand on one side, those of others on others. */
function areSidesRight(
  { participants }: ExpectedContact,
  report: Report,
  reference: Reference,
): boolean {
  const sided = participants.filter(({ side }) => side !== undefined);
  return sided.every((a) =>
    sided.every((b) => {
      const [x, y] = [findParty(a, report, reference), findParty(b, report, reference)];
      return !x || !y || (a.side === b.side) === (x.side === y.side);
    }),
  );
}

function isDateRight({ date, edtf }: ExpectedContact, report: Report): boolean {
  const { earliest = null, latest = null } = report.date ?? {};
  if (edtf !== undefined) return report.date?.edtf === edtf;
  if (date === null) return earliest === null || latest === null || earliest < latest;
  if (earliest === null || latest === null) return false;
  return (
    earliest <= date[1] && latest >= date[0] && widthOf(earliest, latest) <= widthOf(...date) + 1
  );
}

function widthOf(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

function isPlaceRight(expected: string | undefined, got: string | null): boolean {
  return expected === undefined || (got !== null && foldName(got).includes(foldName(expected)));
}

/** Whether an occurred report joins what no contact may join, on days that are banned. */
function isBanned({ participants: [a, b], date }: Ban, report: Report): boolean {
  if (report.status !== "occurred") return false;
  const [earliest, latest] = [report.date?.earliest, report.date?.latest];
  const isThen = !date || !earliest || !latest || (earliest <= date[1] && latest >= date[0]);
  return isThen && [a, b].every((who) => report.participants.some((got) => isCalled(got, who)));
}

/** By a name, or by an office of a state. */
function isCalled(got: Participant, who: string): boolean {
  return hasName(got, who) || (/ of /.test(who) && isOffice(got, who));
}

function describeReport({ participants, mode }: Report): string {
  return `${participants.map(({ name }) => name).join(" + ")} · ${mode}`;
}
