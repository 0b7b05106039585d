import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/model/slug.ts";
import { findProblems } from "../../src/reference/check-reference.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { summarise } from "../../src/reference/summary.ts";
import { on, readData } from "./read-tables.ts";

const { reference, problems } = createReference(readData());
const has = (text: string, form: string, code: string) =>
  reference.names.some(
    (entry) => entry.text === text && entry.form === form && entry.code === code,
  );

describe("data/reference", () => {
  it("has no row that cannot be read", () => {
    expect(problems).toEqual([]);
  });

  it("has no row that contradicts another", () => {
    expect(findProblems(reference)).toEqual([]);
  });

  it("has the 193 members of the United Nations, and more", () => {
    expect(reference.states.filter(({ status }) => status === "member")).toHaveLength(193);
    expect(reference.states.filter(({ status }) => status === "observer")).toHaveLength(2);
    for (const code of ["QAT", "XKX", "TWN", "PSE", "VAT", "ESH", "HKG", "GRL"])
      expect(reference.state(code)?.code).toBe(code);
  });

  it("covers the main offices of every member from 2019 to the middle of 2026", () => {
    const short = reference.states
      .filter(({ status }) => status === "member")
      .filter(
        ({ covered }) =>
          !covered || covered.earliest > "2019-01-01" || covered.latest < "2026-06-30",
      );
    expect(short.map(({ code }) => code)).toEqual([]);
  });

  it("covers those most in the news from 2001, and some from 1989", () => {
    for (const [year, count] of [
      ["2001", 45],
      ["1989", 14],
    ] as const) {
      const covered = reference.states.filter(
        (state) => state.covered && state.covered.earliest.slice(0, 4) <= year,
      );
      expect(covered.length, year).toBeGreaterThanOrEqual(count);
    }
  });

  it("speaks of security and the United Nations in the states most in the news", () => {
    const rows = [...reference.terms, ...reference.gaps];
    const posts = [
      ["defence-minister"],
      ["national-security-adviser", "security-council-secretary", "foreign-policy-adviser"],
      ["intelligence-chief", "security-service-chief"],
      ["un-ambassador"],
    ];
    const silent = reference.states
      .filter(({ covered }) => covered && covered.earliest <= "2001-01-01")
      .flatMap(({ code }) =>
        posts
          .filter(
            (post) =>
              !rows.some(({ of, office }) => of === `state:${code}` && post.includes(office)),
          )
          .map(([post]) => `${code} ${post}`),
      );
    expect(silent).toEqual([]);
  });

  it("has compared most terms in the main offices since 2019 with a public source", () => {
    const summary = new Map(summarise(reference));
    const share = /\(([\d.]+) %\)/.exec(summary.get("    checked") ?? "")?.[1];
    expect(Number(share)).toBeGreaterThanOrEqual(60);
  });

  it("gives each person the slug of the name as its code, and namesakes a mark behind it", () => {
    for (const { code, name } of reference.people)
      expect(code === slugOf(name) || code.startsWith(`${slugOf(name)}-`), code).toBe(true);
  });

  it("gives each Wikidata id to one person", () => {
    const ids = reference.people.map(({ wikidata }) => wikidata).filter((id) => id !== "");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("gives each person a term", () => {
    const idle = reference.people.filter(({ code }) => reference.termsOf(code).length === 0);
    expect(idle).toEqual([]);
  });

  it("gives each closed group its members", () => {
    const day = on("2024-06-01");
    const empty = reference.organisations.filter(
      ({ code, closed }) => closed && reference.membersOn(code, day).length === 0,
    );
    // These met before or after that day.
    expect(empty.map(({ code }) => code).toSorted()).toEqual([
      "arab-quartet",
      "e5",
      "g8",
      "normandy-format",
      "six-plus-two",
      "sudan-quad",
      "weimar-plus",
    ]);
  });

  it("knows who holds the highest offices of the G20 on a day of 2021", () => {
    const members = reference.membersOn("g20", on("2021-08-20"));
    const unknown = members
      .filter((id) => id !== "org:eu")
      .filter(
        (id) =>
          reference.holderOn("foreign-minister", id, on("2021-08-20")) === undefined ||
          (reference.holderOn("prime-minister", id, on("2021-08-20")) ??
            reference.holderOn("president", id, on("2021-08-20"))) === undefined,
      );
    expect(unknown).toEqual([]);
  });

  it("has the names that news uses in its gazetteer", () => {
    expect(has("U.S.", "state", "USA")).toBe(true);
    expect(has("Qatari", "adjective", "QAT")).toBe(true);
    expect(has("Britons", "demonym", "GBR")).toBe(true);
    expect(has("the Kremlin", "metonym", "RUS")).toBe(true);
    expect(has("Doha", "capital", "QAT")).toBe(true);
    expect(has("WHO", "organisation", "who")).toBe(true);
    expect(has("who", "organisation", "who")).toBe(false);
    expect(has("external affairs minister", "office", "foreign-minister")).toBe(true);
    expect(has("Antony J. Blinken", "person", "antony-blinken")).toBe(true);
  });
});
