import { describe, expect, test } from "vitest";
import { findPairs } from "../../src/graph/pairs.ts";
import type { Report } from "../../src/model/report.ts";
import { clusterReports } from "../../src/resolve/contacts.ts";
import { lineOf, participantOf, reportOf } from "../resolve/cast.ts";

function pairsOf(level: "person" | "state", ...reports: Report[]): [string, string, number][] {
  const contacts = clusterReports([lineOf("one", null, reports)]);
  return findPairs(contacts, level).map(({ source, target, weight }) => [source, target, weight]);
}

describe("findPairs", () => {
  test("people at one level, their states at the other", () => {
    const call = reportOf("r:1", ["voss state:NOL", "tolan state:SUD"]);
    expect(pairsOf("person", call)).toEqual([["person:tolan", "person:voss", 1]]);
    expect(pairsOf("state", call)).toEqual([["state:NOL", "state:SUD", 1]]);
  });

  test("a session of three sides gives each pair half", () => {
    const session = reportOf("r:1", ["a state:NOL", "b state:SUD", "c state:OST"]);
    expect(pairsOf("person", session).map(([, , weight]) => weight)).toEqual([0.5, 0.5, 0.5]);
  });

  test("those of one side make no pair, and their state counts once", () => {
    const participants = [
      participantOf("a state:NOL", 0),
      participantOf("b state:NOL", 0),
      participantOf("c state:SUD", 1),
    ];
    const talks = reportOf("r:1", [], { participants });
    expect(pairsOf("person", talks).map(([source, target]) => [source, target])).toEqual([
      ["person:a", "person:c"],
      ["person:b", "person:c"],
    ]);
    expect(pairsOf("state", talks)).toEqual([["state:NOL", "state:SUD", 1]]);
  });

  test("what was planned or refused, and what stays within a state, makes no pair", () => {
    const refused = reportOf("r:1", ["a state:NOL", "b state:SUD"], { status: "refused" });
    const planned = reportOf("r:2", ["a state:NOL", "c state:SUD"], { status: "planned" });
    const domestic = reportOf("r:3", ["a state:NOL", "d state:NOL"]);
    expect(pairsOf("person", refused, planned, domestic)).toEqual([]);
  });
});
