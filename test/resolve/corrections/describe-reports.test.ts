import { describe, expect, test } from "vitest";
import type { Correction, ReportRef } from "../../../src/model/correction.ts";
import { resolveContacts } from "../../../src/resolve/corrections/apply-corrections.ts";
import { describeReports } from "../../../src/resolve/corrections/describe-reports.ts";
import { ADDRESS, BODIES, EDITED, LINES, ref } from "./world.ts";

const signed = { by: "Jana Roth", why: "The ministry's protocol says so." };
const nameOf = ({ url, file }: { url?: string; file: string }): string => url ?? file;
const drop = (contact: ReportRef): Correction => ({ kind: "drop-contact", contact, ...signed });

function describedRefs(correction: Correction): ReportRef[] {
  const described = describeReports(correction, LINES, nameOf);
  if ("contact" in described) return [described.contact];
  if ("reports" in described) return described.reports;
  return "contacts" in described ? described.contacts : [];
}

describe("a report that is named by its id alone", () => {
  test("gets its article and its quote", () => {
    const { quote } = ref(3);
    const article = "three.txt";
    expect(describedRefs(drop({ id: "r:3" }))).toEqual([{ id: "r:3", article, quote }]);
    expect(describedRefs(drop({ id: "r:2" }))[0]?.article).toBe(ADDRESS);
  });

  test.each([6, 7])("gets its parties where a sentence tells of several: %i", (number) => {
    const [described] = describedRefs(drop({ id: `r:${number}` }));
    expect(described?.with).toHaveLength(2);
    const found = resolveContacts(EDITED, [drop(described ?? {})], BODIES);
    expect(found.troubles).toEqual([]);
    expect(found.contacts.flatMap(({ reports }) => reports)).toHaveLength(9);
  });

  test("is found by what it got after every article was edited", () => {
    for (let number = 1; number <= 10; number += 1) {
      const [described] = describedRefs(drop({ id: `r:${number}` }));
      const { troubles, applied } = resolveContacts(EDITED, [drop(described ?? {})], BODIES);
      expect([number, troubles, applied.length]).toEqual([number, [], 1]);
    }
  });

  test("is described in every kind of correction that names reports", () => {
    const reports = [{ id: "r:1" }, { id: "r:2" }];
    const into = { id: "person:x", name: "X" };
    const kinds: Correction[] = [
      { kind: "split-actor", actor: "person:voss", into, reports, ...signed },
      { kind: "split-contact", reports, ...signed },
      { kind: "join-contacts", contacts: reports, ...signed },
      { kind: "change-contact", contact: { id: "r:1" }, mode: "call", ...signed },
    ];
    for (const kind of kinds) {
      for (const each of describedRefs(kind)) expect(each.quote).toBeDefined();
    }
    const hide: Correction = {
      kind: "hide-article",
      article: LINES[1]?.article.id ?? "",
      ...signed,
    };
    expect(describeReports(hide, LINES, () => "its name")).toMatchObject({ article: "its name" });
  });
});

test("what is described already, and what stands nowhere, stays as it is", () => {
  const own = { id: "r:3", article: "a", quote: "q" };
  expect(describedRefs(drop(own))).toEqual([own]);
  expect(describedRefs(drop({ id: "r:0" }))).toEqual([{ id: "r:0" }]);
  const rename: Correction = { kind: "rename-actor", actor: "person:voss", name: "V", ...signed };
  expect(describeReports(rename, LINES, nameOf)).toBe(rename);
  const hide: Correction = { kind: "hide-article", article: "a:0", ...signed };
  expect(describeReports(hide, LINES, nameOf)).toBe(hide);
});
