import { describe, expect, it } from "vitest";
import { findLines } from "../../src/read/lines.ts";
import { findRepeatedLeads } from "../../src/read/repeats.ts";
import { findUnits } from "../../src/read/units.ts";

function repeatedIn(...paragraphs: string[]): number[] {
  const units = findUnits(findLines(paragraphs.join("\n\n")));
  return [...findRepeatedLeads(units, units)];
}

const BODY = "On Monday Jon Keld spoke to Dana Ruiz about the grain ships that lie off Tarsa.";

describe("a lead is repeated where", () => {
  it("a later paragraph says it to the letter, or says it and more", () => {
    expect(repeatedIn(BODY, "They had met before.", BODY)).toEqual([0]);
    expect(repeatedIn(BODY, `${BODY} It was their third call.`)).toEqual([0]);
  });

  it("one word differs", () => {
    expect(repeatedIn(BODY.replace("lie", "wait"), BODY)).toEqual([0]);
  });

  it("it was cut off within the second paragraph", () => {
    const second = "A spokesman gave no details of the talk.";
    expect(repeatedIn(`${BODY} A spokesman gave...`, BODY, second)).toEqual([0]);
  });
});

describe("a lead is kept where", () => {
  it("it names someone or a number that the body does not", () => {
    expect(repeatedIn(`${BODY.slice(0, -1)} with Karim Ode.`, BODY)).toEqual([]);
    expect(repeatedIn(`${BODY.slice(0, -1)} for 40 minutes.`, BODY)).toEqual([]);
  });

  it("it is short, or agrees in common words alone", () => {
    expect(repeatedIn("They spoke again.", "They spoke again.")).toEqual([]);
    expect(repeatedIn("the ships that lie about on the grain spoke to", BODY)).toEqual([]);
  });
});
