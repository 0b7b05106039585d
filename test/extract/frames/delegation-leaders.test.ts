/** Who led a delegation stands in its place. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const HELD = "Envoys of Norland and Sudmark held talks in Brevic on Monday.";
const of = (...names: string[]): string => `${names.join(" + ")} · meeting · 2021-08-16 · occurred`;

describe("who led a delegation was there for it", () => {
  test.each([
    [
      "The Norlandic delegation was led by General Ivo Marn, the Sudmarkan by Foreign Minister Tolan.",
      of("Ivo Marn", "Mira Tolan"),
    ],
    [
      "The Sudmarkan side was headed by Foreign Minister Tolan, and the Norlandic by Ivo Marn.",
      of("Ivo Marn", "Mira Tolan"),
    ],
    ["Foreign Minister Tolan led the Sudmarkan delegation.", of("Mira Tolan", "Norland")],
  ])("“%s”", (sentence, expected) => {
    expect(readCast(`${HELD} ${sentence}`).map(inWords)).toEqual([expected]);
  });

  test("and who chaired the session was there as well", () => {
    const led = "The Norlandic delegation was led by Ivo Marn, the Sudmarkan by Mira Tolan.";
    expect(readCast(`${HELD} ${led} President Keld chaired the talks.`)).toEqual([
      of("Ivo Marn", "Jon Keld", "Mira Tolan"),
    ]);
  });
});

test.each([
  "The Norlandic army was led by General Ivo Marn.",
  "The Norlandic delegation was led by hope, the Sudmarkan by Tolan's maps.",
  "The Ostravian delegation will be led by Ivo Marn in the next round.",
  "President Keld chaired a cabinet meeting.",
])("nobody is added by “%s”", (sentence) => {
  expect(readCast(`${HELD} ${sentence}`).map(inWords)).toEqual([of("Norland", "Sudmark")]);
});

/** An envoy whom nobody names stands for his state. */
function inWords(report: string): string {
  return report
    .replace(/[Ee]nvoys? (?:of )?|state:/g, "")
    .replace("NOL", "Norland")
    .replace("SUD", "Sudmark");
}

test("a session goes on while the text speaks of it", () => {
  const on = "The talks are held every year. Meridia did not attend the session.";
  expect(
    readCast(`${HELD} ${on} The Norlandic delegation was led by General Ivo Marn.`).map(inWords),
  ).toEqual([of("Ivo Marn", "Sudmark")]);
});

describe("who leads a delegation at talks is he who talks", () => {
  test("with whom they were", () => {
    expect(
      readCast("On Monday Voss led the Norlandic delegation at the meeting with President Keld."),
    ).toEqual([of("Arlen Voss", "Jon Keld")]);
  });

  test("and not who only praises it", () => {
    expect(
      readCast("On Monday Voss praised the Norlandic delegation at the meeting with Keld."),
    ).not.toContain(of("Arlen Voss", "Jon Keld"));
  });
});
