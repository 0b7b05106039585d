import { describe, expect, test } from "vitest";
import { repairText } from "../../../src/extract/text/debris.ts";
import { findReports } from "../world.ts";

describe("debris is set right in", () => {
  test.each([
    ["JosÃ© PeÃ±a", "José Peña"],
    ["Ivo KovaÄ‡", "Ivo Kovać"],
    ["Å\u00A0ukri", "Šukri"],
    ["Vossâ€™s", "Voss’s"],
    ["Norland&#8217;s", "Norland’s"],
    ["Jon&nbsp;Keld &amp; Ruiz", "Jon Keld & Ruiz"],
  ])("“%s”", (text, repaired) => {
    expect(repairText(text).text).toBe(repaired);
  });

  test.each(["RENÉ’S", "SÃO TOMÉ", "Ålesund — Âge", "Voss & Co; Keld", "&unknown; &;", "Peña"])(
    "but “%s” stays as it is",
    (text) => {
      expect(repairText(text)).toEqual({ text, starts: null });
    },
  );
});

test("a quotation is the article's own text, debris and all", () => {
  const text =
    "Norland&#8217;s foreign minister, JosÃ© PeÃ±a, met Jon&nbsp;Keld, president of Ostravia, on Monday.";
  const [report] = findReports(text);
  expect(report?.participants.map(({ referent }) => referent.name)).toEqual([
    "José Peña",
    "Jon Keld",
  ]);
  expect(report?.evidence[0]?.quote).toBe(text);
});
