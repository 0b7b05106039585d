import { describe, expect, it } from "vitest";
import { firstStep, monthsOf, nextStep, windowBeside } from "../../src/state/walk.ts";

const SPAN = { from: "2021-07-10", to: "2021-10-20" };

describe("months", () => {
  it("are those that a span touches, whole", () => {
    expect(monthsOf({ from: "2021-12-31", to: "2022-02-01" })).toEqual([
      { from: "2021-12-01", to: "2021-12-31" },
      { from: "2022-01-01", to: "2022-01-31" },
      { from: "2022-02-01", to: "2022-02-28" },
    ]);
  });
});

describe("the window beside a window", () => {
  it("is a month beside a month, however long", () => {
    const august = { from: "2021-08-01", to: "2021-08-31" };
    expect(windowBeside(august, 1)).toEqual({ from: "2021-09-01", to: "2021-09-30" });
    expect(windowBeside({ from: "2020-03-01", to: "2020-03-31" }, -1)).toEqual({
      from: "2020-02-01",
      to: "2020-02-29",
    });
  });

  it("is as long as any other", () => {
    const days = { from: "2021-08-15", to: "2021-08-17" };
    expect(windowBeside(days, 1)).toEqual({ from: "2021-08-18", to: "2021-08-20" });
    expect(windowBeside(days, -1)).toEqual({ from: "2021-08-12", to: "2021-08-14" });
  });
});

describe("a window that walks", () => {
  it("begins with a part of the whole period, or where it stands", () => {
    expect(firstStep(null, SPAN)).toEqual({ from: "2021-07-10", to: "2021-07-18" });
    const stands = { from: "2021-08-15", to: "2021-08-21" };
    expect(firstStep(stands, SPAN)).toEqual(stands);
  });

  it("begins anew where it has come to the end", () => {
    expect(firstStep({ from: "2021-10-14", to: "2021-10-20" }, SPAN)).toEqual({
      from: "2021-07-10",
      to: "2021-07-16",
    });
  });

  it("steps to the end and not beyond it", () => {
    const window = { from: "2021-10-11", to: "2021-10-17" };
    const next = nextStep(window, SPAN, 7);
    expect(next).toEqual({ from: "2021-10-14", to: "2021-10-20" });
    expect(next && nextStep(next, SPAN, 7)).toBeNull();
  });
});
