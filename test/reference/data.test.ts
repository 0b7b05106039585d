import { describe, expect, it } from "vitest";
import { slugOf } from "../../src/model/ids.ts";
import { findProblems } from "../../src/reference/check-reference.ts";
import { createReference } from "../../src/reference/create-reference.ts";
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
    expect(reference.states.length).toBeGreaterThan(193);
    for (const code of ["QAT", "XKX", "TWN", "PSE", "VAT", "ESH", "HKG", "GRL"])
      expect(reference.state(code)?.code).toBe(code);
  });

  it("gives each person the slug of the name as its code", () => {
    for (const { code, name } of reference.people) expect(code).toBe(slugOf(name));
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
    expect(empty.map(({ code }) => code)).toEqual(["normandy-format"]);
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
