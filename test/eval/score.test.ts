import { describe, expect, test } from "vitest";
import type { Participant, Report } from "../../src/model/report.ts";
import type { GoldArticle, GoldContact } from "../../src/eval/gold-file.ts";
import { scoreReports } from "../../src/eval/score.ts";

const gold: GoldContact = {
  participants: [["Arlen Voss"], ["Mira Tolan", "~Tolan"]],
  mode: ["call"],
  date: ["2021-08-16", "2021-08-16"],
};

function reportOf(names: string[], rest: Partial<Report> = {}): Report {
  const participants = names.map((name): Participant => {
    const who = { id: name, name, kind: "person", office: null } as const;
    return { ...who, aliases: [], represents: [], side: 0, role: null, basis: "named" };
  });
  const date = {
    earliest: "2021-08-16",
    latest: "2021-08-16",
    edtf: "2021-08-16",
    basis: "stated",
  } as const;
  const facts = { status: "occurred", certainty: "asserted", mode: "call", date } as const;
  const nothing = { background: false, complete: true, others: null, place: null };
  const more = { topics: [], attributedTo: null, evidence: [] };
  return { id: "r", ...facts, ...nothing, ...more, participants, ...rest };
}

const scoreOf = (article: Partial<GoldArticle>, reports: Report[]) =>
  scoreReports([{ file: "a", ...article }], () => reports);

describe("the score", () => {
  test("counts what is found, false and missed", () => {
    const other: GoldContact = { participants: [["Jon Keld"], ["Dana Ruiz"]] };
    const reports = [reportOf(["Arlen Voss", "M. Tolan"]), reportOf(["Arlen Voss", "Omar Selim"])];
    expect(scoreOf({ contacts: [gold, other] }, reports)).toMatchObject({
      found: 1,
      false: 1,
      missed: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      exact: 0.5,
      date: 1,
      mode: 1,
    });
  });

  test("finds two with one besides, but not with two", () => {
    const three = reportOf(["Arlen Voss", "Tolan", "Jon Keld"]);
    expect(scoreOf({ contacts: [gold] }, [three])).toMatchObject({ found: 1, exact: 0 });
    const four = reportOf(["Arlen Voss", "Tolan", "Jon Keld", "Dana Ruiz"]);
    expect(scoreOf({ contacts: [gold] }, [four])).toMatchObject({ found: 0, false: 1 });
  });

  test("lets a report stand for one contact only", () => {
    const report = reportOf(["Arlen Voss", "Tolan"]);
    expect(scoreOf({ contacts: [gold, { ...gold }] }, [report])).toMatchObject({
      found: 1,
      missed: 1,
    });
  });

  test("asks for the mode and the day", () => {
    const names = ["Arlen Voss", "Tolan"];
    const report = reportOf(names, { mode: "meeting", date: null });
    expect(scoreOf({ contacts: [gold] }, [report])).toMatchObject({ mode: 0, date: 0, exact: 0 });
    const wide = {
      earliest: "2021-08-14",
      latest: "2021-08-16",
      edtf: "",
      basis: "published",
    } as const;
    expect(scoreOf({ contacts: [gold] }, [reportOf(names, { date: wide })])).toMatchObject({
      date: 0,
    });
    const near = { ...wide, earliest: "2021-08-15" };
    expect(scoreOf({ contacts: [gold] }, [reportOf(names, { date: near })])).toMatchObject({
      date: 1,
    });
  });

  test("does not take an invented day where the article says none", () => {
    const report = reportOf(["Arlen Voss", "Tolan"]);
    const undated = { ...gold, date: null };
    expect(scoreOf({ contacts: [undated] }, [report])).toMatchObject({ found: 1, exact: 0 });
    expect(scoreOf({ contacts: [undated] }, [{ ...report, date: null }])).toMatchObject({
      exact: 1,
    });
  });

  test("takes nothing for what is optional, and names what is none", () => {
    const report = reportOf(["Arlen Voss", "Tolan"]);
    expect(scoreOf({ optional: [gold] }, [report])).toMatchObject({ found: 0, false: 0 });
    expect(scoreOf({ not: [{ ...gold, why: "only planned" }] }, [report])).toMatchObject({
      false: 1,
      traps: ["a: only planned"],
    });
  });

  test("passes over what did not occur", () => {
    const report = reportOf(["Arlen Voss", "Tolan"], { status: "planned" });
    expect(scoreOf({ contacts: [gold] }, [report])).toMatchObject({
      found: 0,
      false: 0,
      missed: 1,
    });
  });
});
