/** Every row of the rule tables is read in its own example, and not in its counter-example. */
import { describe, expect, test } from "vitest";
import { DATE_FORMS, findCalendarDates } from "../../src/extract/times/calendar-dates.ts";
import { foldLetters } from "../../src/extract/text/fold.ts";
import {
  CARRIED_OUT,
  LEFT_UNDONE,
  NOUN_GOVERNORS,
  SPOKEN_OF,
  WANTED_THAT,
} from "../../src/extract/rules/governors.ts";
import { MODE_RULES } from "../../src/extract/rules/modes.ts";
import { NOUN_RULES } from "../../src/extract/rules/nouns.ts";
import {
  CERTAINTY_RULES,
  LATER_STATUS_RULES,
  STATUS_RULES,
} from "../../src/extract/rules/statuses.ts";
import { RELATIVE_TIMES } from "../../src/extract/rules/times.ts";
import { SHOWN_VERB_RULES } from "../../src/extract/rules/shown-verbs.ts";
import { VERB_RULES } from "../../src/extract/rules/verbs.ts";
import { findTimes } from "../../src/extract/times/times.ts";
import { tokenize } from "../../src/extract/text/tokens.ts";
import { CAST, findReports } from "./world.ts";

/** The status of each report of a sentence that rests on a rule. */
function statusesBy(rule: string, sentence: string): string[] {
  return findReports(`${CAST}\n${sentence}`)
    .filter(({ evidence }) => evidence.some((each) => each.rule === rule))
    .map(({ status }) => status);
}

const folded = (text: string): string => foldLetters(text).toLowerCase();

function findTimesIn(text: string) {
  return findTimes(tokenize(text), text, 0);
}

describe.each([
  ["verb", VERB_RULES],
  ["shown", SHOWN_VERB_RULES],
  ["noun", NOUN_RULES],
])("a %s rule", (_, rules) => {
  test.each(rules)("$id reads “$example”", ({ id, example }) => {
    expect(statusesBy(id, example)).toContain("occurred");
  });

  test.each(rules)("$id passes over “$counterExample”", ({ id, counterExample }) => {
    expect(statusesBy(id, counterExample)).not.toContain("occurred");
  });
});

describe.each([
  ["mode", MODE_RULES],
  ["later status", LATER_STATUS_RULES],
])("a %s rule", (_, rules) => {
  test.each<(typeof rules)[number]>(rules)("$id matches “$example”", ({ pattern, example }) => {
    expect(folded(example)).toMatch(pattern);
  });

  test.each<(typeof rules)[number]>(rules)(
    "$id does not match “$counterExample”",
    ({ pattern, counterExample }) => {
      expect(folded(counterExample)).not.toMatch(pattern);
    },
  );
});

describe("a status rule", () => {
  test.each(STATUS_RULES)("$id is the first that matches “$example”", ({ id, example }) => {
    expect(STATUS_RULES.find(({ pattern }) => pattern.test(folded(example)))?.id).toBe(id);
  });

  test.each(STATUS_RULES)("$id does not match “$counterExample”", ({ pattern, counterExample }) => {
    expect(folded(counterExample)).not.toMatch(pattern);
  });
});

describe("a certainty rule", () => {
  test.each(CERTAINTY_RULES)("matches “$example”", ({ pattern, example }) => {
    expect(folded(example)).toMatch(pattern);
  });

  test.each(CERTAINTY_RULES)("does not match “$counterExample”", ({ pattern, counterExample }) => {
    expect(folded(counterExample)).not.toMatch(pattern);
  });
});

describe("a relative time", () => {
  test.each(RELATIVE_TIMES)("$id is the time of “$example”", ({ example, means }) => {
    expect(findTimesIn(example).map(({ meaning }) => meaning)).toEqual([
      { kind: "relative", relative: means },
    ]);
  });

  test.each(RELATIVE_TIMES)("$id is no time of “$counterExample”", ({ counterExample, means }) => {
    expect(findTimesIn(counterExample).map(({ meaning }) => meaning)).not.toContainEqual({
      kind: "relative",
      relative: means,
    });
  });
});

describe("a form of calendar dates", () => {
  test.each(DATE_FORMS)("finds the date of “$example”", ({ pattern, example }) => {
    expect(example.match(pattern)).toHaveLength(1);
    expect(findCalendarDates(example)).toHaveLength(1);
  });

  test.each(DATE_FORMS)("finds none in “$counterExample”", ({ counterExample }) => {
    expect(findCalendarDates(counterExample)).toEqual([]);
  });
});

describe.each([
  ["carried out", CARRIED_OUT, true],
  ["left undone", LEFT_UNDONE, false],
  ["spoken of", SPOKEN_OF, false],
  ["wanted", WANTED_THAT, false],
  ["arranged", NOUN_GOVERNORS, false],
] as const)("governors of what is %s", (_, { example, counterExample }, isReal) => {
  test.each([
    [example, isReal],
    [counterExample, !isReal],
  ])("“%s”: occurred is %s", (sentence, expected) => {
    const reports = findReports(`${CAST}\n${sentence}`);
    expect(reports.some(({ status }) => status === "occurred")).toBe(expected);
  });
});

test("each row of a table has an id of its own", () => {
  for (const table of [
    VERB_RULES,
    SHOWN_VERB_RULES,
    NOUN_RULES,
    MODE_RULES,
    STATUS_RULES,
    LATER_STATUS_RULES,
  ]) {
    const ids = table.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
