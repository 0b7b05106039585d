import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ExtractedLine, Report } from "../../src/model/report.ts";
import { clusterReports } from "../../src/resolve/contacts.ts";
import { mergeLines } from "../../src/resolve/lines.ts";
import { day, lineOf, participantOf, reportOf } from "./cast.ts";

const VOSS = "voss state:NOL";
const TOLAN = "tolan state:SUD";
const KELD = "keld state:OST";

/** Contacts of reports that each stand in an article of their own, as lists of report ids. */
function groups(...reports: Report[]): string[][] {
  return contactsOf(...reports).map((contact) => contact.reports.map(({ id }) => id));
}

function contactsOf(...reports: Report[]) {
  return clusterReports(mergeLines([reports.map((report) => lineOf(report.id, null, [report]))]));
}

describe("one call is one contact", () => {
  test("two papers on the same call of the same day", () => {
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), reportOf("r:2", [TOLAN, VOSS]))).toEqual([
      ["r:1", "r:2"],
    ]);
  });

  test("the next day in another time zone is the same call", () => {
    const east = reportOf("r:2", [VOSS, TOLAN], { date: day("2021-08-04") });
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), east)).toEqual([["r:1", "r:2"]]);
  });

  test("two days later is another call", () => {
    const later = reportOf("r:2", [VOSS, TOLAN], { date: day("2021-08-05") });
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), later)).toEqual([["r:1"], ["r:2"]]);
  });

  test("three days in a row are not chained into one call", () => {
    const [a, b, c] = ["2021-08-03", "2021-08-04", "2021-08-05"].map((date, index) =>
      reportOf(`r:${index}`, [VOSS, TOLAN], { date: day(date) }),
    );
    if (!a || !b || !c) throw new Error("three reports expected");
    expect(groups(a, b, c)).toHaveLength(2);
  });

  test("an interval that holds the day is the same call, one that ends before it is not", () => {
    const exact = reportOf("r:1", [VOSS, TOLAN]);
    const around = reportOf("r:2", [VOSS, TOLAN], { date: day("2021-08-01", "2021-08-03") });
    const before = reportOf("r:3", [VOSS, TOLAN], { date: day("2021-08-01", "2021-08-02") });
    expect(groups(exact, around)).toHaveLength(1);
    expect(groups(exact, before)).toHaveLength(2);
  });

  test("the contact's date is what all reports leave open", () => {
    const [contact] = contactsOf(
      reportOf("r:1", [VOSS, TOLAN], { date: day("2021-08-01", "2021-08-05") }),
      reportOf("r:2", [VOSS, TOLAN], {
        date: { ...day("2021-08-04", "2021-08-10"), basis: "published" },
      }),
    );
    expect(contact?.date).toEqual(day("2021-08-04", "2021-08-05"));
  });

  test("of two days that differ by the slack the more certain one stands", () => {
    const [contact] = contactsOf(
      reportOf("r:1", [VOSS, TOLAN], { date: { ...day("2021-08-03"), basis: "relative" } }),
      reportOf("r:2", [VOSS, TOLAN], { date: day("2021-08-04") }),
    );
    expect(contact?.date).toEqual(day("2021-08-04"));
  });

  test("an article's own day wins over the neighbouring one", () => {
    const monday = reportOf("r:1", [VOSS, TOLAN]);
    const tuesday = reportOf("r:2", [VOSS, TOLAN], { date: day("2021-08-04") });
    const other = reportOf("r:3", [VOSS, TOLAN], { date: day("2021-08-04") });
    const contacts = clusterReports([
      lineOf("one", null, [monday, tuesday]),
      lineOf("two", null, [other]),
    ]);
    expect(contacts.map(({ reports }) => reports.map(({ id }) => id))).toEqual([
      ["r:1"],
      ["r:2", "r:3"],
    ]);
  });
});

const report = (id: string, date: string): Report =>
  reportOf(id, [VOSS, TOLAN], { date: day(date) });

const groupsOf = (lines: ExtractedLine[]): string[][] =>
  clusterReports(mergeLines([lines])).map(({ reports }) => reports.map(({ id }) => id));

describe("three days in a row", () => {
  test("are two calls where one article tells of the last two", () => {
    expect(
      groupsOf([
        lineOf("west", null, [report("r:1", "2021-08-03")]),
        lineOf("east", null, [report("r:2", "2021-08-04")]),
        lineOf("both", null, [report("r:3", "2021-08-04"), report("r:4", "2021-08-05")]),
        lineOf("last", null, [report("r:5", "2021-08-05")]),
      ]),
    ).toEqual([
      ["r:1", "r:2", "r:3"],
      ["r:4", "r:5"],
    ]);
  });

  test("leave a report without a mode, between a call and a meeting, by itself", () => {
    const modes = (["call", "meeting"] as const).map((mode, i) =>
      lineOf(mode, null, [{ ...report(`r:${i}`, "2021-08-04"), mode }]),
    );
    const vague = lineOf("vague", null, [{ ...report("r:9", "2021-08-05"), mode: "unspecified" }]);
    const contacts = clusterReports(mergeLines([[...modes, vague]]));
    expect(contacts.map(({ id, ambiguous }) => [id, ambiguous])).toEqual([
      ["r:0", false],
      ["r:1", false],
      ["r:9", true],
    ]);
  });
});

function toldAs(id: string, quote: string): Report {
  return {
    ...report(id, "2021-08-03"),
    evidence: [{ start: 0, end: quote.length, quote, before: null, after: null, rule: "called" }],
  };
}

describe("two calls of one day", () => {
  const both = lineOf("both", null, [
    toldAs("r:1", "The morning call was about rye."),
    toldAs("r:2", "The evening call was about a drone."),
  ]);
  const later = lineOf("later", null, [toldAs("r:4", "Voss called Tolan this evening at 21:00.")]);

  test("are told apart by the part of the day where one article tells of both", () => {
    const early = lineOf("early", null, [toldAs("r:3", "Voss called Tolan this morning.")]);
    expect(groupsOf([early, later, both])).toEqual([
      ["r:1", "r:3"],
      ["r:2", "r:4"],
    ]);
  });

  test("told in one sentence come in its order", () => {
    const quote = "They spoke twice, in the morning about rye, in the evening about a drone.";
    const once = lineOf("once", null, [toldAs("r:5", quote), toldAs("r:6", quote)]);
    expect(groupsOf([once, later])).toEqual([["r:4", "r:6"], ["r:5"]]);
  });

  test("are one where no article keeps them apart: it may be morning there and evening here", () => {
    const early = lineOf("early", null, [toldAs("r:3", "Voss called Tolan this morning.")]);
    expect(groupsOf([early, later])).toEqual([["r:3", "r:4"]]);
  });

  test("leave by itself what names no part of the day", () => {
    const vague = lineOf("vague", null, [toldAs("r:7", "Voss called Tolan on Tuesday.")]);
    expect(groupsOf([vague, both])).toEqual([["r:1"], ["r:2"], ["r:7"]]);
  });
});

describe("two calls are two", () => {
  test("what one article keeps apart never merges", () => {
    const contacts = clusterReports([
      lineOf("one", null, [reportOf("r:1", [VOSS, TOLAN]), reportOf("r:2", [VOSS, TOLAN])]),
    ]);
    expect(contacts).toHaveLength(2);
  });

  test("a report that fits two contacts stays by itself and says so", () => {
    const contacts = clusterReports([
      lineOf("one", null, [
        reportOf("r:1", [VOSS, TOLAN], { date: day("2021-08-03") }),
        reportOf("r:2", [VOSS, TOLAN], { date: day("2021-08-09") }),
      ]),
      lineOf("two", null, [
        reportOf("r:3", [VOSS, TOLAN], { date: day("2021-08-01", "2021-08-10") }),
      ]),
    ]);
    expect(contacts.map(({ id, ambiguous }) => [id, ambiguous])).toEqual([
      ["r:3", true],
      ["r:1", false],
      ["r:2", false],
    ]);
  });

  test.each([
    ["call", "meeting", 2],
    ["call", "video", 2],
    ["letter", "call", 2],
    ["visit", "call", 2],
    ["visit", "meeting", 1],
    ["unspecified", "call", 1],
    ["unspecified", "letter", 1],
  ] as const)("%s and %s on one day are %i", (first, second, count) => {
    const a = reportOf("r:1", [VOSS, TOLAN], { mode: first });
    const b = reportOf("r:2", [VOSS, TOLAN], { mode: second });
    expect(groups(a, b)).toHaveLength(count);
  });

  test("a call and a meeting do not merge by way of one whose mode is not said", () => {
    const reports = [
      reportOf("r:1", [VOSS, TOLAN], { mode: "unspecified" }),
      reportOf("r:2", [VOSS, TOLAN], { mode: "call" }),
      reportOf("r:3", [VOSS, TOLAN], { mode: "meeting" }),
    ];
    const [first, ...others] = contactsOf(...reports);
    expect([first, ...others].map((contact) => contact?.reports.length)).toEqual([1, 1, 1]);
    expect([first, ...others].find((contact) => contact?.id === "r:1")?.ambiguous).toBe(true);
  });

  test("other people of the same states on the same day are another contact", () => {
    const other = reportOf("r:2", ["ruiz state:NOL", "marn state:SUD"]);
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), other)).toHaveLength(2);
  });
});

describe("participants agree", () => {
  test("a state agrees with its representative, and the name stands", () => {
    const [contact, ...others] = contactsOf(
      reportOf("r:1", ["state:NOL", "state:SUD"]),
      reportOf("r:2", [VOSS, TOLAN]),
    );
    expect(others).toEqual([]);
    expect(contact?.participants.map(({ id, basis }) => [id, basis])).toEqual([
      ["person:voss", "named"],
      ["person:tolan", "named"],
    ]);
  });

  test("a state and a name on either side make one contact of names", () => {
    const [contact, ...others] = contactsOf(
      reportOf("r:1", [VOSS, "state:SUD"]),
      reportOf("r:2", ["state:NOL", TOLAN], { date: day("2021-08-01", "2021-08-03") }),
    );
    expect(others).toEqual([]);
    expect(contact?.participants.map(({ id }) => id)).toEqual(["person:voss", "person:tolan"]);
  });

  test("an office agrees with the one who holds it that day, and with no one else", () => {
    const office = {
      ...participantOf("state:NOL", 0),
      id: "office:NOL/deputy-prime-minister",
      kind: "office" as const,
      office: "Deputy Prime Minister",
      basis: "office" as const,
    };
    const voss = participantOf(VOSS, 0);
    const both = { ...voss, office: "Deputy Prime Minister and Minister of Foreign Affairs" };
    const minister = { ...voss, office: "Minister of Foreign Affairs" };
    const tolan = participantOf(TOLAN, 1);
    const told = reportOf("r:1", [], { participants: [office, tolan] });
    const named = (party: typeof voss) => reportOf("r:2", [], { participants: [party, tolan] });
    expect(groups(told, named(both))).toHaveLength(1);
    expect(groups(told, named(minister))).toHaveLength(2);
    expect(groups(told, named(voss))).toHaveLength(2);
  });

  test("the leader of a state is its president, not its envoy", () => {
    const leader = {
      ...participantOf("state:NOL", 0),
      id: "office:NOL/leader",
      kind: "office" as const,
      office: "Leader",
      basis: "group" as const,
    };
    const tolan = participantOf(TOLAN, 1);
    const told = reportOf("r:1", [], { participants: [leader, tolan] });
    const named = (title: string) =>
      reportOf("r:2", [], { participants: [{ ...participantOf(VOSS, 0), office: title }, tolan] });
    expect(groups(told, named("Prime Minister"))).toHaveLength(1);
    expect(groups(told, named("Special Envoy"))).toHaveLength(2);
  });

  test("a delegation that one paper leaves out is the same meeting", () => {
    const aide = { ...participantOf("aide state:NOL", 0) };
    const whole = reportOf("r:1", [], {
      participants: [participantOf(VOSS, 0), aide, participantOf(TOLAN, 1)],
    });
    const [contact, ...others] = contactsOf(whole, reportOf("r:2", [VOSS, TOLAN]));
    expect(others).toEqual([]);
    expect(contact?.participants.map(({ side }) => side)).toEqual([0, 0, 1]);
  });

  test("a bilateral contact never merges into a session of three", () => {
    const session = reportOf("r:1", [VOSS, TOLAN, KELD]);
    expect(groups(session, reportOf("r:2", [VOSS, TOLAN]))).toHaveLength(2);
  });

  test("a bilateral contact never merges into a session whose others are not named", () => {
    const open = reportOf("r:1", [VOSS, TOLAN], { complete: false, others: "20 ministers" });
    expect(groups(open, reportOf("r:2", [VOSS, TOLAN]))).toHaveLength(2);
  });

  test("a session of which one paper names fewer is the same session", () => {
    const all = reportOf("r:1", [VOSS, TOLAN, KELD, "ruiz state:MER"]);
    expect(groups(all, reportOf("r:2", [TOLAN, KELD, VOSS]))).toHaveLength(1);
  });

  test("a session on screens that another paper calls a meeting is the same session", () => {
    const screens = reportOf("r:1", [VOSS, TOLAN, KELD], { mode: "video" });
    const meeting = reportOf("r:2", [VOSS, TOLAN, KELD], { mode: "meeting" });
    const inHask = reportOf("r:3", [VOSS, TOLAN, KELD], { mode: "meeting", place: "Hask" });
    const [contact, ...others] = contactsOf(screens, meeting);
    expect(others).toEqual([]);
    expect(contact?.mode).toBe("video");
    expect(groups(screens, inHask)).toEqual([["r:1"], ["r:3"]]);
  });

  test("two sessions that share only some of their parties are two", () => {
    const first = reportOf("r:1", [VOSS, TOLAN, KELD]);
    expect(groups(first, reportOf("r:2", [VOSS, TOLAN, "ruiz state:MER"]))).toHaveLength(2);
  });

  test("a contact of two on one side is not theirs with a third", () => {
    const aide = participantOf("aide state:NOL", 0);
    const together = reportOf("r:1", [], {
      participants: [participantOf(VOSS, 0), aide, participantOf(TOLAN, 1)],
    });
    expect(groups(together, reportOf("r:2", [VOSS, "aide state:NOL"]))).toHaveLength(2);
  });
});

describe("undated reports", () => {
  const undated = reportOf("r:9", [VOSS, TOLAN], { date: null });

  test("one joins the only contact that it fits", () => {
    const [contact, ...others] = contactsOf(reportOf("r:1", [VOSS, TOLAN]), undated);
    expect(others).toEqual([]);
    expect(contact?.date).toEqual(day("2021-08-03"));
  });

  test("one stays by itself where two would fit, undated and last", () => {
    const later = reportOf("r:2", [VOSS, TOLAN], { date: day("2021-08-20") });
    const contacts = contactsOf(reportOf("r:1", [VOSS, TOLAN]), later, undated);
    expect(contacts.map(({ id, date }) => [id, date === null])).toEqual([
      ["r:1", false],
      ["r:2", false],
      ["r:9", true],
    ]);
  });

  test("one that was published before the day tells of another contact", () => {
    const contacts = clusterReports([
      lineOf("one", "2021-08-04", [reportOf("r:1", [VOSS, TOLAN])]),
      lineOf("two", "2021-08-02", [undated]),
    ]);
    expect(contacts).toHaveLength(2);
  });

  test("a plan without a day is for a contact that was still to come", () => {
    const plan = reportOf("r:2", [VOSS, TOLAN], { status: "planned", date: null });
    const contactsWith = (published: string) =>
      clusterReports([
        lineOf("one", "2021-08-04", [reportOf("r:1", [VOSS, TOLAN])]),
        lineOf("two", published, [plan]),
      ]);
    expect(contactsWith("2021-08-02")).toHaveLength(1);
    expect(contactsWith("2021-08-10")).toHaveLength(2);
  });

  test("a day without a year joins the same day of a year, and no other", () => {
    const yearless = (edtf: string) =>
      reportOf("r:2", [VOSS, TOLAN], {
        date: { earliest: null, latest: null, edtf, basis: "stated" },
      });
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), yearless("XXXX-08-03"))).toHaveLength(1);
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), yearless("XXXX-08"))).toHaveLength(1);
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), yearless("XXXX-08-04"))).toHaveLength(2);
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), yearless("XXXX-07"))).toHaveLength(2);
  });
});

describe("what the reports say together", () => {
  test("a contact that took place wins over its announcement, and both are kept", () => {
    const [contact] = contactsOf(
      reportOf("r:1", [VOSS, TOLAN], { status: "planned", mode: "visit" }),
      reportOf("r:2", [VOSS, TOLAN], { status: "occurred", mode: "meeting" }),
    );
    expect(contact).toMatchObject({ status: "occurred", mode: "meeting" });
    expect(contact?.reports.map(({ status }) => status)).toEqual(["planned", "occurred"]);
  });

  test("affirmed by one and denied by another is disputed", () => {
    const [contact, ...others] = contactsOf(
      reportOf("r:1", [VOSS, TOLAN]),
      reportOf("r:2", [VOSS, TOLAN], { status: "denied" }),
    );
    expect(others).toEqual([]);
    expect(contact).toMatchObject({ status: "occurred", certainty: "disputed" });
  });

  test("a denial without a day disputes nothing", () => {
    const denial = reportOf("r:2", [VOSS, TOLAN], { status: "denied", date: null });
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), denial)).toHaveLength(2);
  });

  test("a refused meeting is not the one that took place", () => {
    const refused = reportOf("r:2", [VOSS, TOLAN], { status: "refused" });
    expect(groups(reportOf("r:1", [VOSS, TOLAN]), refused)).toHaveLength(2);
  });

  test("one sure report makes a contact sure", () => {
    const [contact] = contactsOf(
      reportOf("r:1", [VOSS, TOLAN], { certainty: "reported" }),
      reportOf("r:2", [VOSS, TOLAN]),
    );
    expect(contact?.certainty).toBe("asserted");
  });

  test("a contact is recalled only where every report recalls it", () => {
    const recalled = reportOf("r:1", [VOSS, TOLAN], { background: true });
    expect(contactsOf(recalled)[0]?.background).toBe(true);
    expect(contactsOf(recalled, reportOf("r:2", [VOSS, TOLAN]))[0]?.background).toBe(false);
  });

  test("the id is that of the report published first, ties by id", () => {
    const contacts = clusterReports([
      lineOf("one", null, [reportOf("r:1", [VOSS, TOLAN])]),
      lineOf("two", "2021-08-04", [reportOf("r:3", [VOSS, TOLAN])]),
      lineOf("three", "2021-08-04", [reportOf("r:2", [VOSS, TOLAN])]),
    ]);
    expect(contacts.map(({ id }) => id)).toEqual(["r:2"]);
  });

  test("a contact is domestic where all act for one state", () => {
    expect(contactsOf(reportOf("r:1", [VOSS, "aide state:NOL"]))[0]?.domestic).toBe(true);
    expect(contactsOf(reportOf("r:1", [VOSS, "aide"]))[0]?.domestic).toBe(false);
    expect(contactsOf(reportOf("r:1", [VOSS, TOLAN]))[0]?.domestic).toBe(false);
  });
});

describe("order", () => {
  const parties = fc.constantFrom(VOSS, TOLAN, KELD, "state:NOL", "state:SUD", "org:front");
  const dates = fc.constantFrom(
    null,
    day("2021-08-03"),
    day("2021-08-04"),
    day("2021-08-01", "2021-08-06"),
  );
  const drafts = fc.record({
    parties: fc.uniqueArray(parties, { minLength: 2, maxLength: 4 }),
    date: dates,
    mode: fc.constantFrom("call" as const, "meeting" as const, "unspecified" as const),
    status: fc.constantFrom("occurred" as const, "planned" as const, "denied" as const),
    article: fc.integer({ min: 0, max: 4 }),
  });

  const shards = fc
    .array(drafts, { maxLength: 14 })
    .map((list) =>
      list.map(({ parties: names, article, ...facts }, index) =>
        lineOf(`${article}`, `2021-08-0${article + 3}`, [reportOf(`r:${index}`, names, facts)]),
      ),
    )
    .chain((lines) =>
      fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length })),
    );

  test("the order of lines and shards changes no contact", () => {
    fc.assert(
      fc.property(shards, fc.integer({ min: 1, max: 3 }), ([lines, shuffled], size) => {
        const cut: ExtractedLine[][] = [];
        for (let at = 0; at < shuffled.length; at += size) cut.push(shuffled.slice(at, at + size));
        expect(clusterReports(mergeLines(cut))).toEqual(clusterReports(mergeLines([lines])));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test("no contact holds two reports of one article, and none is lost", () => {
    fc.assert(
      fc.property(shards, ([lines]) => {
        const contacts = clusterReports(mergeLines([lines]));
        for (const { reports } of contacts) {
          expect(new Set(reports.map(({ article }) => article)).size).toBe(reports.length);
        }
        const ids = contacts.flatMap(({ reports }) => reports.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(
          lines.flatMap(({ contacts: own }) => own.map(({ id }) => id)).toSorted(),
        );
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
