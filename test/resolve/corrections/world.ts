/** A small world of reports for corrections to be tried on, and the same after its articles were edited. */
import type { Contact } from "../../../src/model/contact.ts";
import { articleId } from "../../../src/model/ids.ts";
import type { ReportRef } from "../../../src/model/correction.ts";
import type { ExtractedLine, Participant, Report } from "../../../src/model/report.ts";
import { mergeLines } from "../../../src/resolve/lines.ts";
import { day, lineOf, reportOf } from "../cast.ts";

export const BODIES = new Map([
  ["state:NOL", { name: "Norland", aliases: [] }],
  ["state:SUD", { name: "Sudmark", aliases: [] }],
  ["state:OST", { name: "Ostravian Republic", aliases: [] }],
  ["org:league", { name: "Northern League", aliases: ["the League"] }],
]);

export const ADDRESS = "https://example.org/news/two";

const QUOTES: Readonly<Record<string, string>> = {
  1: "Foreign Minister Arlen Voss spoke by phone with Mira Tolan of Sudmark on Tuesday about the grain ships in the strait.",
  2: "Voss and Tolan talked on the telephone for half an hour on Tuesday, a spokesman in Perrin said in the evening.",
  3: "On 10 August Voss met President Jon Keld at the summer residence near Brevic for the first time in a year.",
  4: "Two days later Voss wrote to Dana Ruiz, who leads the talks for the Northern League, and asked for more time.",
  5: "Mira Tolan called Arlen Vos on Friday morning to thank him for the release of the fourteen sailors.",
  6: "Keld saw Mira Tolan and then Arlen Voss on Wednesday, each of them alone and for an hour at least.",
  8: "The government of Sudmarkland sent a letter to President Keld on the last day of the month, officials said.",
  9: "President Keld telephoned Tolan on 2 September and again asked for the bridge over the Olm to be opened.",
  10: "On 2 September Keld and Tolan spoke once more by phone, and the bridge over the river was the only topic.",
};

const VOSS = "voss state:NOL";
const TOLAN = "tolan state:SUD";
const KELD = "keld state:OST";

/** A report whose quote is `QUOTES[number]`, or that of another one. */
function told(number: number, parties: string[], facts: Partial<Report>, quoted = number): Report {
  const quote = QUOTES[quoted] ?? "";
  const evidence = [
    { start: 0, end: quote.length, quote, before: null, after: null, rule: "spoke-with" },
  ];
  return reportOf(`r:${number}`, parties, { evidence, ...facts });
}

export const LINES: readonly ExtractedLine[] = mergeLines([
  [
    lineOf("one", "2021-08-04", [told(1, [VOSS, TOLAN], {})], {
      publisher: "Gazette",
      title: "A call",
    }),
    lineOf("two", "2021-08-05", [told(2, [VOSS, TOLAN], {})], {
      id: articleId(ADDRESS, ""),
      url: ADDRESS,
      publisher: "Hask Times",
    }),
    lineOf("three", "2021-08-13", [
      told(3, [VOSS, KELD], { mode: "meeting", date: day("2021-08-10") }),
      told(4, [VOSS, "ruiz org:league"], { mode: "letter", date: day("2021-08-12") }),
    ]),
    lineOf("four", "2021-08-21", [
      told(5, [TOLAN, "arlen-vos state:NOL"], { date: day("2021-08-20") }),
    ]),
    lineOf("five", "2021-08-26", [
      told(6, [KELD, TOLAN], { mode: "meeting", date: day("2021-08-25") }),
      told(7, [KELD, VOSS], { mode: "meeting", date: day("2021-08-25") }, 6),
    ]),
    lineOf("six", "2021-09-01", [
      told(8, ["state:SDM", KELD], { mode: "letter", date: day("2021-08-31") }),
    ]),
    lineOf("seven", "2021-09-03", [told(9, [KELD, TOLAN], { date: day("2021-09-02") })]),
    lineOf("eight", "2021-09-04", [
      told(10, [KELD, TOLAN], { date: day("2021-09-02"), mode: "video" }),
    ]),
  ],
]);

/** The same articles after their desks changed a word in each sentence: every report has a new id. */
export const EDITED: readonly ExtractedLine[] = mergeLines([
  LINES.map((line) => {
    const contacts = line.contacts.map((report) => {
      const evidence = report.evidence.map((each) => {
        const quote = each.quote.replace(/ (on|near|and asked|at least|once)\b/i, " late $1");
        return Object.assign({}, each, { quote });
      });
      return Object.assign({}, report, { id: `${report.id}-edited`, evidence });
    });
    return Object.assign({}, line, { contacts });
  }),
]);

const FILES = [
  "",
  "one.txt",
  ADDRESS,
  "a:three",
  "three.txt",
  "four.txt",
  "five.txt",
  "five.txt",
  "six.txt",
  "seven.txt",
  "eight.txt",
];

/** A report as an editor writes it down: its id, and article and quote for the day when that is gone. */
export function ref(number: number, ...actors: string[]): ReportRef {
  const quote = QUOTES[number] ?? QUOTES[number - 1];
  const entry = { id: `r:${number}`, article: FILES[number], quote };
  return actors.length === 0 ? entry : { ...entry, with: actors };
}

/** "2021-08-03 call occurred voss@NOL – tolan@SUD [1 2]": what tells one contact from another. */
export function describeContact({ date, mode, status, participants, reports }: Contact): string {
  const sides = new Map<number, string[]>();
  for (const each of participants) {
    sides.set(each.side, [...(sides.get(each.side) ?? []), describeParty(each)]);
  }
  const parties = [...sides.values()].map((side) => side.join("+")).join(" – ");
  const ids = reports
    .map(({ id }) => id.replace(/^r:|-edited$/g, ""))
    .map((id) => (id.length > 3 ? "new" : id));
  return `${date?.edtf ?? "undated"} ${mode} ${status} ${parties} [${ids.join(" ")}]`;
}

function describeParty({ id, name, kind, represents }: Participant): string {
  const [prefix = "", key = ""] = id.split(":");
  const own = name === key || name === id ? "" : `“${name}”`;
  const other =
    kind === { person: "person", org: "organisation" }[prefix] || kind === prefix ? "" : `=${kind}`;
  const bodies = represents
    .filter((body) => body !== id)
    .map((body) => `@${body.split(":")[1] ?? ""}`);
  return `${key}${own}${other}${bodies.join("")}`;
}
