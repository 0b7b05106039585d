import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/model/dates.ts";
import { BASE_VIEW } from "../../src/state/base-view.ts";
import { cutWindow, stepsOf, TIME_STEPS } from "../../src/state/time-steps.ts";
import { smallGraph } from "../graph-files.ts";

const graph = smallGraph();

describe("the steps of a span", () => {
  it("are calendar weeks, months and quarters, cut at its ends", () => {
    const span = { from: "2021-08-18", to: "2021-10-04" };
    expect(stepsOf(span, "month")).toEqual([
      { from: "2021-08-18", to: "2021-08-31" },
      { from: "2021-09-01", to: "2021-09-30" },
      { from: "2021-10-01", to: "2021-10-04" },
    ]);
    expect(stepsOf(span, "quarter")).toEqual([
      { from: "2021-08-18", to: "2021-09-30" },
      { from: "2021-10-01", to: "2021-10-04" },
    ]);
    // 18 August 2021 was a Wednesday, 4 October a Monday.
    const weeks = stepsOf(span, "week");
    expect(weeks.slice(0, 2)).toEqual([
      { from: "2021-08-18", to: "2021-08-22" },
      { from: "2021-08-23", to: "2021-08-29" },
    ]);
    expect(weeks.at(-1)).toEqual({ from: "2021-10-04", to: "2021-10-04" });
  });

  it("cover it without a gap and without an overlap, whatever it is", () => {
    const start = fc
      .integer({ min: -3000, max: 40_000 })
      .map((days) => addDays("1970-01-01", days));
    const length = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(start, length, fc.constantFrom(...TIME_STEPS), (from, days, step) => {
        const to = addDays(from, days);
        const steps = stepsOf({ from, to }, step);
        expect(steps[0]?.from).toBe(from);
        expect(steps.at(-1)?.to).toBe(to);
        for (const [at, { to: end }] of steps.slice(0, -1).entries()) {
          expect(steps[at + 1]?.from).toBe(addDays(end, 1));
        }
      }),
    );
  });
});

describe("a View cut into steps", () => {
  it("has the contacts of each step, and its own filters in each", () => {
    const view = { ...BASE_VIEW, from: "2021-08-01", to: "2021-09-30", modes: ["call" as const] };
    const { whole, steps } = cutWindow(graph, view, "month");
    expect(steps.map(({ selection }) => selection.contacts.length)).toEqual([1, 0]);
    expect(whole.selection.contacts).toHaveLength(1);
    expect(steps.map(({ view: { modes } }) => modes)).toEqual([["call"], ["call"]]);
  });

  it("begins and ends with its contacts where the window is open", () => {
    const { whole, steps } = cutWindow(graph, BASE_VIEW, "month");
    expect(whole.window).toEqual({ from: "2021-08-15", to: "2021-10-10" });
    expect(steps).toHaveLength(3);
  });

  it("is refused where there is nothing to cut, or too much", () => {
    const nothing = { ...BASE_VIEW, modes: [] };
    expect(() => cutWindow(graph, nothing, "month")).toThrow("without dated contacts");
    const long = { ...BASE_VIEW, from: "2015-01-01", to: "2021-12-31" };
    expect(() => cutWindow(graph, long, "month")).toThrow(
      "got 84 pictures, expected at most 60: take a longer step or a shorter window",
    );
    expect(cutWindow(graph, long, "quarter").steps).toHaveLength(28);
  });
});
