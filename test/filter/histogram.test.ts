import { describe, expect, it } from "vitest";
import { binContacts, findTimelineDays } from "../../src/filter/histogram.ts";
import type { Histogram } from "../../src/filter/histogram.ts";
import type { Day } from "../../src/model/dates.ts";
import { dayOfNumber, weekdayOf } from "../../src/model/dates.ts";
import type { Mode } from "../../src/model/kinds.ts";
import { MODES } from "../../src/model/kinds.ts";
import { graphOf, smallGraph } from "../graph-files.ts";

type Row = Day | readonly [Day, Day] | null;

function histogramOf(dates: readonly Row[], mode: Mode = "call"): Histogram {
  const graph = graphOf({
    actors: [
      { key: "a", kind: "person", name: "A" },
      { key: "b", kind: "person", name: "B" },
    ],
    contacts: dates.map((date) => ({ sides: [["a"], ["b"]], date, mode })),
  });
  return binContacts(
    graph,
    dates.map((_, index) => index),
  );
}

function extent({ bins }: Histogram): (number | undefined)[] {
  return [bins[0]?.from, bins.at(-1)?.to];
}

describe("the timeline's bars", () => {
  it("are days where the contacts lie close together, with the empty days between", () => {
    const { unit, bins } = histogramOf(["2021-08-30", "2021-09-02", "2021-09-02"]);
    expect(unit).toBe("day");
    expect(bins.map(({ total }) => total)).toEqual([1, 0, 0, 2]);
  });

  it("are days for 92 days, and weeks for one more", () => {
    expect(histogramOf(["2021-01-01", "2021-04-02"]).unit).toBe("day");
    expect(histogramOf(["2021-01-01", "2021-04-03"]).unit).toBe("week");
  });

  it("reach over the same days whatever the filters leave", () => {
    const graph = smallGraph();
    const everyone = graph.contacts.id.map((_, contact) => contact);
    const days = findTimelineDays(graph, everyone);
    const whole = binContacts(graph, everyone, days);
    expect(extent(binContacts(graph, [1], days))).toEqual(extent(whole));
    const empty = binContacts(graph, [], days);
    expect(extent(empty)).toEqual(extent(whole));
    expect(empty.peak).toBe(-1);
    expect(findTimelineDays(graph, [])).toBeUndefined();
  });

  it("are ISO weeks from Monday to Sunday, across a change of year", () => {
    const { bins } = histogramOf(["2020-08-01", "2021-01-03", "2021-01-04"]);
    const last = bins
      .slice(-2)
      .map(({ from, to, total }) => [dayOfNumber(from), dayOfNumber(to), total]);
    expect(last).toEqual([
      ["2020-12-28", "2021-01-03", 1],
      ["2021-01-04", "2021-01-10", 1],
    ]);
  });

  it("are months over some years and years over many", () => {
    const months = histogramOf(["2019-02-10", "2021-08-15"]);
    expect(months.unit).toBe("month");
    expect(months.bins).toHaveLength(31);
    expect(months.bins[0]?.to).toBe(months.bins[0] && months.bins[0].from + 27);
    const years = histogramOf(["1979-02-10", "2021-08-15"]);
    expect(years.unit).toBe("year");
    expect(years.bins).toHaveLength(43);
  });

  it("are stacked by mode", () => {
    const { bins } = binContacts(smallGraph(), [1, 4]);
    const meetings = bins.map(({ byMode }) => byMode[MODES.indexOf("meeting")] ?? 0);
    expect(meetings.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(bins.at(-1)?.byMode).toEqual([0, 0, 1, 0, 0, 0]);
  });

  it("leave out a contact whose dates reach over two of them, and list it as a span", () => {
    const { bins, uncertain } = histogramOf([["2021-08-22", "2021-08-23"], "2021-08-24"]);
    expect(bins.map(({ total }) => total)).toEqual([0, 0, 1]);
    expect(uncertain).toEqual([{ contact: 0, earliest: 18861, latest: 18862 }]);
  });

  it("hold a contact of several days that lie in one of them", () => {
    const week: Row = ["2021-08-23", "2021-08-29"];
    expect(histogramOf([week, "2021-01-01"]).uncertain).toEqual([]);
    expect(histogramOf([["2021-08-22", "2021-08-23"], "2021-01-01"]).uncertain).toHaveLength(1);
  });

  it("pass over undated contacts", () => {
    expect(histogramOf([null])).toEqual({
      unit: "day",
      bins: [],
      uncertain: [],
      peak: -1,
      earlier: 0,
    });
    expect(histogramOf([null, "2021-08-15"]).bins).toHaveLength(1);
  });

  it("begin with what is told, and count what is recalled from before", () => {
    const graph = graphOf({
      actors: [
        { key: "a", kind: "person", name: "A" },
        { key: "b", kind: "person", name: "B" },
      ],
      contacts: ["2019-05-01", "2021-08-15", "2021-08-20"].map((date) => ({
        sides: [["a"], ["b"]],
        date,
      })),
    });
    graph.contacts.background = [1, 0, 1];
    const { unit, bins, earlier } = binContacts(graph, [0, 1, 2]);
    expect([unit, bins.length, earlier]).toEqual(["day", 6, 1]);
    graph.contacts.background = [1, 1, 1];
    expect(binContacts(graph, [0, 1, 2])).toMatchObject({ unit: "month", earlier: 0 });
  });

  it("name the first of the highest as the peak, and none where all are spans", () => {
    expect(
      histogramOf([
        "2021-08-15",
        "2021-08-16",
        "2021-08-17",
        "2021-08-17",
        "2021-08-18",
        "2021-08-18",
      ]).peak,
    ).toBe(2);
    expect(histogramOf([["2021-08-15", "2021-08-16"]]).peak).toBe(-1);
  });

  it("begin on a Monday before 1970 too", () => {
    const { bins } = histogramOf(["1968-12-31", "1969-12-31"]);
    expect(new Set(bins.map(({ from }) => weekdayOf(dayOfNumber(from))))).toEqual(new Set([1]));
  });
});
