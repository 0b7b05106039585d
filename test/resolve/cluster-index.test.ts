import * as fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../src/model/dates.ts";
import type { Report } from "../../src/model/report.ts";
import { createClusterIndex } from "../../src/resolve/cluster-index.ts";
import { createCluster, isFitting, joinCluster } from "../../src/resolve/clusters.ts";
import { daysAround } from "../../src/resolve/contact-dates.ts";
import { day, reportOf } from "./cast.ts";

const PAIR = ["voss state:NOL", "tolan state:SUD"];

/** A date of few days, so that many meet: none, one day, an interval, the day of publication. */
const dates = fc
  .tuple(fc.nat(12), fc.nat(3), fc.constantFrom("explicit", "published", "none"))
  .map(([from, length, kind]) => {
    if (kind === "none") return null;
    const earliest = addDays("2021-08-01", from);
    const date = day(earliest, addDays(earliest, length));
    if (kind === "published") date.basis = "published";
    return date;
  });

function sourced(id: string, date: Report["date"]) {
  const report = reportOf(id, PAIR, { date });
  return { ...report, article: id, published: null, publisher: null, original: id };
}

test("the days around a date leave out no contact that a report with it could join", () => {
  const contacts = fc.array(fc.tuple(dates, fc.nat(1)), { minLength: 1, maxLength: 20 });
  let fitting = 0;
  fc.assert(
    fc.property(contacts, dates, (days, own) => {
      const index = createClusterIndex();
      for (const [at, [date, slack]] of days.entries()) {
        const cluster = createCluster(sourced(`c:${at}`, date), false);
        index.add(cluster);
        const isDay = date !== null && date.earliest !== null && date.earliest === date.latest;
        if (slack === 0 || !isDay || date.earliest === null) continue;
        // The same evening is the next day farther east.
        joinCluster(cluster, sourced(`d:${at}`, day(addDays(date.earliest, 1))));
        index.add(cluster);
      }
      const report = sourced("r", own);
      const isJoined = (cluster: Parameters<typeof isFitting>[0]) => isFitting(cluster, report, 0);
      const expected = index.findNear(report.participants).filter(isJoined);
      fitting += expected.length;
      const near = index.findNear(report.participants, daysAround(own));
      expect(near.filter(isJoined)).toEqual(expected);
    }),
    { seed: 5, numRuns: 300 },
  );
  expect(fitting).toBeGreaterThan(300);
});

test("contacts of other days are not looked at", () => {
  const index = createClusterIndex();
  for (let at = 0; at < 30; at += 1) {
    index.add(createCluster(sourced(`c:${at}`, day(addDays("2021-08-01", at))), false));
  }
  const date = day("2021-08-10");
  const days = index.findNear(reportOf("r", PAIR).participants, daysAround(date));
  expect(days.map(({ reports }) => reports[0]?.date?.earliest)).toEqual([
    "2021-08-09",
    "2021-08-10",
  ]);
});
