/** How well articles of our own are read, those worked with and those set aside. No floor: it is measured, not held. */
import { expect, test } from "vitest";
import { readExpectedGold } from "./expected-folder.ts";
import { findFaults, readSamples } from "../gold/phenomena.ts";
import { readMerging } from "../gold/read-merging.ts";
import { readReports } from "../gold/read-reports.ts";
import { scoreReports } from "../../src/eval/score.ts";

test.each([
  "open",
  "set-aside",
  "everyday/open",
  "everyday/set-aside",
  "other-hand/open",
  "other-hand/set-aside",
])("%s articles", (folder) => {
  const articles = new URL(`../gold/articles/${folder}/`, import.meta.url);
  const gold = readExpectedGold(articles);
  const reports = readReports(articles);
  expect(gold.map(({ file }) => file).sort()).toEqual([...reports.keys()].sort());
  const { traps, ...score } = scoreReports(gold, (file) => reports.get(file) ?? []);
  const shares = Object.entries(score).map(([name, value]) => `${name} ${+value.toFixed(3)}`);
  console.log(`${folder}: ${shares.join(", ")}, traps ${traps.length}`);
});

test("reports of one contact", () => {
  const { precision, recall, read, told, both, built, gold } = readMerging().score;
  expect(told).toBeGreaterThan(read);
  console.log(
    `merging: ${read} of ${told} reports read; in pairs precision ${precision.toFixed(3)} (${both} of ${built}), recall ${recall.toFixed(3)} (${both} of ${gold})`,
  );
});

test("sentences of each section of phenomena", () => {
  const samples = readSamples(new URL("../gold/phenomena/", import.meta.url));
  const right = samples.filter((sample) => findFaults(sample).length === 0);
  const sections = "ABCDEFGHIJ".split("").map((section) => {
    const own = (list: typeof samples) => list.filter(({ id }) => id.startsWith(section)).length;
    return `${section} ${own(right)}/${own(samples)}`;
  });
  expect(samples.length).toBeGreaterThan(0);
  console.log(`phenomena: ${right.length} of ${samples.length} texts; ${sections.join(", ")}`);
});
