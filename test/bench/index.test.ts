/** What `index-rounds.ts` measures, as a table, and held against its bounds. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Figures, Rounds } from "./index-rounds.ts";
import { drawTable, median } from "./table.ts";

/** Bounds of the two costs, as shares of crossfilter2's. */
const MOST = { step: 0.1, memory: 0.25 };

test("a step and the memory of a million contacts stay below shares of crossfilter2's", () => {
  const script = fileURLToPath(new URL("index-rounds.ts", import.meta.url));
  const printed = execFileSync(process.execPath, ["--import", "tsx", script], { encoding: "utf8" });
  const rounds: Rounds = JSON.parse(printed);
  const medianOf = (name: keyof Rounds, key: keyof Figures): number =>
    median(rounds[name].map((figures) => figures[key]));
  const share = (key: keyof Figures): number =>
    medianOf("readout", key) / medianOf("crossfilter2", key);
  const rows: [string, keyof Figures, number][] = [
    ["built, ms", "built", 0],
    ["memory, MiB", "megabytes", 1],
    ["step p50, ms", "step", 4],
    ["step p95, ms", "stepP95", 4],
    ["pairs and contacts read out, ms", "read", 2],
  ];
  drawTable(
    `filter index, 1,000,000 contacts of 5,000 actors over ten years, window of 90 days sliding by a day; median of ${rounds.readout.length}`,
    ["", "readout", "crossfilter2", "ratio"],
    rows.map(([label, key, digits]) => [
      label,
      medianOf("readout", key).toFixed(digits),
      medianOf("crossfilter2", key).toFixed(digits),
      share(key).toFixed(3),
    ]),
  );
  expect(share("step")).toBeLessThanOrEqual(MOST.step);
  expect(share("megabytes")).toBeLessThanOrEqual(MOST.memory);
});
