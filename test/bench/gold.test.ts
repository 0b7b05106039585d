/** How well articles of our own are read, those worked with and those set aside. No floor: it is measured, not held. */
import { expect, test } from "vitest";
import { readExpectedGold } from "./expected-folder.ts";
import { readReports } from "../gold/read-reports.ts";
import { scoreReports } from "../../src/eval/score.ts";

test.each(["open", "set-aside"])("%s articles", (folder) => {
  const articles = new URL(`../gold/articles/${folder}/`, import.meta.url);
  const gold = readExpectedGold(articles);
  const reports = readReports(articles);
  expect(gold.map(({ file }) => file).sort()).toEqual([...reports.keys()].sort());
  const { traps, ...score } = scoreReports(gold, (file) => reports.get(file) ?? []);
  const shares = Object.entries(score).map(([name, value]) => `${name} ${+value.toFixed(3)}`);
  console.log(`${folder}: ${shares.join(", ")}, traps ${traps.length}`);
});
