import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/model/contact.ts";
import type { ExtractedLine, Report } from "../../../src/model/report.ts";
import { clusterReports } from "../../../src/resolve/contacts.ts";
import { createSketch, writeSketch } from "../../../src/resolve/text-sketch.ts";
import { day, lineOf, reportOf } from "../cast.ts";

const VOSS = "voss state:NOL";
const TOLAN = "tolan state:SUD";
const CALL =
  "Foreign Minister Arlen Voss of Norland spoke by telephone with Mira Tolan of Sudmark on Thursday about the 14 grain ships in the strait.";
const DISPATCH = `${CALL} The two agreed that experts of both sides would meet in Perrin within 3 days, and that Jon Keld would lead the talks for the Ostravian Republic.`;

interface Paper {
  id: string;
  publisher?: string;
  published?: string;
  text?: string;
  facts?: Partial<Report>;
}

function lineFrom({ id, publisher, published = "2021-08-06", text, facts }: Paper): ExtractedLine {
  const evidence = [{ start: 0, end: 1, quote: CALL, before: null, after: null, rule: "call" }];
  const sketch = text === undefined ? {} : { sketch: writeSketch(createSketch([text])) };
  const name = publisher === undefined ? {} : { publisher };
  const report = reportOf(`r:${id}`, [VOSS, TOLAN], { evidence, ...facts });
  return lineOf(id, published, [report], { ...name, ...sketch });
}

function contactsOf(...papers: Paper[]): Contact[] {
  return clusterReports(papers.map(lineFrom));
}

/** How many independent sources a contact has. */
function countSources({ sources }: Contact): number {
  return new Set(sources.values()).size;
}

describe("sources of a contact", () => {
  test("ten papers with one dispatch are one source, a paper with its own words is another", () => {
    const papers = Array.from({ length: 10 }, (_, at): Paper => {
      return { id: `p${at}`, publisher: `Paper ${at}`, text: DISPATCH };
    });
    const [contact] = contactsOf(...papers, { id: "q", publisher: "The Gazette" });
    if (!contact) throw new Error("a contact expected");
    expect(contact.reports).toHaveLength(11);
    expect(countSources(contact)).toBe(2);
    expect(contact.sources.get("a:p7")).toBe("a:p0");
    expect(contact.sources.get("a:q")).toBe("a:q");
  });

  test("two papers that quote one readout are one source, with or without the article", () => {
    const [contact] = contactsOf(
      { id: "a", publisher: "The Gazette", facts: { attributedTo: "Rose Palace" } },
      { id: "b", publisher: "Hask Times", facts: { attributedTo: "the Rose Palace" } },
      { id: "c", publisher: "The Post", facts: { attributedTo: "Sudmark Foreign Ministry" } },
    );
    expect(contact && countSources(contact)).toBe(2);
  });

  test("the readout itself and who quotes it are one source", () => {
    const [contact] = contactsOf(
      { id: "a", publisher: "Rose Palace" },
      { id: "b", publisher: "Hask Times", facts: { attributedTo: "Rose Palace" } },
    );
    expect(contact && countSources(contact)).toBe(1);
  });

  test("officials and spokesmen without a name may be anybody", () => {
    const [contact] = contactsOf(
      { id: "a", publisher: "The Gazette", facts: { attributedTo: "American officials" } },
      { id: "b", publisher: "Hask Times", facts: { attributedTo: "American officials" } },
      { id: "c", publisher: "The Post", facts: { attributedTo: "spokesman" } },
      { id: "d", publisher: "The Star", facts: { attributedTo: "spokesman" } },
    );
    expect(contact && countSources(contact)).toBe(4);
  });

  test("two articles of one publisher are one source, two without a publisher are two", () => {
    const [one] = contactsOf({ id: "a", publisher: "Post" }, { id: "b", publisher: "Post" });
    expect(one && countSources(one)).toBe(1);
    const [two] = contactsOf({ id: "a" }, { id: "b" });
    expect(two && countSources(two)).toBe(2);
  });

  test("who copies one and quotes another ties both together", () => {
    const [contact] = contactsOf(
      { id: "a", publisher: "The Gazette", text: DISPATCH },
      { id: "b", publisher: "Hask Times", text: DISPATCH, facts: { attributedTo: "Rose Palace" } },
      { id: "c", publisher: "The Post", facts: { attributedTo: "Rose Palace" } },
    );
    expect(contact && countSources(contact)).toBe(1);
  });
});

function week(date: string): Partial<Report> {
  return { date: { ...day(date), basis: "weekday" } };
}

describe("what a copy says", () => {
  test("is of the dispatch's Thursday, also in a paper of the week after", () => {
    const contacts = contactsOf(
      { id: "a", publisher: "The Gazette", text: DISPATCH, facts: week("2021-08-05") },
      {
        id: "b",
        publisher: "Hask Times",
        published: "2021-08-13",
        text: DISPATCH,
        facts: week("2021-08-12"),
      },
    );
    expect(contacts.map(({ reports, date }) => [reports.length, date?.edtf])).toEqual([
      [2, "2021-08-05"],
    ]);
  });

  test("stays another contact where both state their days, or name other channels", () => {
    const original = { id: "a", publisher: "The Gazette", text: DISPATCH };
    const copy = { id: "b", publisher: "Hask Times", text: DISPATCH };
    const later = contactsOf(original, { ...copy, facts: { date: day("2021-08-20") } });
    expect(later).toHaveLength(2);
    const met = contactsOf(original, { ...copy, facts: { mode: "meeting" } });
    expect(met).toHaveLength(2);
  });

  test("of two contacts that one article tells stays two", () => {
    const [one, two] = ["2021-08-03", "2021-08-09"];
    const sketch = writeSketch(createSketch([DISPATCH]));
    const evidence = [{ start: 0, end: 1, quote: CALL, before: null, after: null, rule: "call" }];
    const lines = ["a", "b"].map((id) => {
      const contacts = [one, two].map((date, at) => {
        const facts = { date: day(date ?? ""), evidence };
        return reportOf(`r:${id}${at}`, [VOSS, TOLAN], facts);
      });
      return lineOf(id, "2021-08-10", contacts, { sketch, publisher: id });
    });
    const contacts = clusterReports(lines);
    expect(contacts.map(({ reports }) => reports.map(({ id }) => id))).toEqual([
      ["r:a0", "r:b0"],
      ["r:a1", "r:b1"],
    ]);
  });
});
