/**
 * What the reference data costs: how long it loads beside csv-parse alone on the same files, how much
 * memory it holds, and how many names a second are looked up beside a plain Map of the same strings.
 * With READOUT_OFFICES=offices.tsv (person, aliases, office, body, from, to): how many of those people
 * are found by name, and by office and body on a day of their term.
 */
import { readFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { addDays, dayNumber, dayOfNumber, rangeOfEdtf } from "../../src/model/dates.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { findBody } from "../../src/reference/find-code.ts";
import type { LoadedReference } from "../../src/reference/types.ts";
import { findOffices } from "../../src/extract/mentions/office-wordings.ts";
import { readData } from "../reference/read-tables.ts";

const ROUNDS = 7;
const files = readData();

/** Milliseconds, the median of several rounds after one that warms up. */
function timeOf(work: () => unknown): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Bytes on the heap after a collection. */
function readHeap(): number {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  collect();
  return process.memoryUsage().heapUsed;
}

test("loading", () => {
  const alone = timeOf(() => [...files.values()].map((text) => parse(text)));
  const whole = timeOf(() => createReference(files));
  const before = readHeap();
  const { reference } = createReference(files);
  const held = readHeap() - before;
  expect(reference.people.length).toBeGreaterThan(0);
  console.log(
    `reference: loaded in ${whole.toFixed(0)} ms, csv-parse alone ${alone.toFixed(0)} ms, ratio ${(whole / alone).toFixed(1)}; ${(held / 2 ** 20).toFixed(1)} MiB`,
  );
});

test("looking names up", () => {
  const { reference } = createReference(files);
  const names = reference.names.filter(({ form }) => form === "person");
  const plain = new Map(names.map(({ text, code }) => [text, code]));
  const when = { earliest: "2021-08-20", latest: "2021-08-20" };
  let found = 0;
  const own = timeOf(() => {
    for (const { text } of names) found += reference.candidates(text, { when }).length;
  });
  const map = timeOf(() => {
    for (const { text } of names) found += plain.has(text) ? 1 : 0;
  });
  expect(found).toBeGreaterThan(0);
  const rate = (ms: number) => Math.round((1000 * names.length) / ms).toLocaleString("en");
  console.log(
    `reference: ${rate(own)} names/s with their context, a plain Map ${rate(map)}, ratio ${(map / own).toFixed(4)}`,
  );
});

const OFFICES = process.env["READOUT_OFFICES"];

interface OfficeRow {
  person: string;
  office: string;
  body: string;
  from: string;
  to: string;
}

function readOffices(path: string): OfficeRow[] {
  const [, ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  return lines.map((line) => {
    const [person = "", , office = "", body = "", from = "", to = ""] = line.split("\t");
    return { person, office, body: body.replace(/ \(.*\)$/, ""), from, to };
  });
}

/** The day in the middle of what surely lies inside a term; a month from its one end where the other is open. */
function dayInside({ from, to }: OfficeRow): string | undefined {
  const first = rangeOfEdtf(from)?.latest;
  const last = rangeOfEdtf(to)?.earliest;
  if (first !== undefined && last !== undefined) {
    return dayOfNumber(Math.floor((dayNumber(first) + dayNumber(last)) / 2));
  }
  if (first !== undefined) return addDays(first, 30);
  return last === undefined ? undefined : addDays(last, -30);
}

function share(count: number, total: number): string {
  return ((100 * count) / total).toFixed(1);
}

function isFoundByName(reference: LoadedReference, { person }: OfficeRow): boolean {
  return reference.candidates(person, { when: null }).length > 0;
}

/**
 * Whether those who hold an office on a day of the term are the person alone ("one"), the person and
 * others ("several": spokesmen, deputies), or somebody else; undefined where the row has no day or body.
 */
function findByOffice(reference: LoadedReference, row: OfficeRow): Verdict | undefined {
  const day = dayInside(row);
  const of = findBody(reference, row.body);
  if (day === undefined || of === undefined) return undefined;
  const when = { earliest: day, latest: day };
  const offices = findOffices(reference, row.office, [of]);
  const people = reference.candidates(row.person, { when, of: [of], offices });
  const isPerson = (code: string | undefined) => people.length === 1 && people[0]?.code === code;
  const held = offices.map((office) => reference.holderOn(office, of, when, row.office)?.code);
  if (held.some(isPerson)) return "one";
  const all = offices.flatMap((office) => reference.holdersOn(office, of, when));
  return all.some(({ code }) => isPerson(code)) ? "several" : "missed";
}

type Verdict = "one" | "several" | "missed";

test.runIf(OFFICES !== undefined)("people and offices of a list", () => {
  const { reference } = createReference(files);
  const rows = readOffices(OFFICES ?? "");
  const nameless = rows.filter((row) => !isFoundByName(reference, row));
  const judged = rows.map((row) => ({ row, verdict: findByOffice(reference, row) }));
  const asked = judged.filter(({ verdict }) => verdict !== undefined);
  const counted = (verdict: Verdict) => asked.filter((each) => each.verdict === verdict);
  expect(rows.length).toBeGreaterThan(0);
  const [one, several, missed] = [counted("one"), counted("several"), counted("missed")];
  console.log(
    [
      `reference: ${rows.length} people, ${share(rows.length - nameless.length, rows.length)} % by name`,
      ...nameless.map(({ person, body }) => `  not found: ${person} (${body})`),
      `${asked.length} with office, body and day: ${share(one.length, asked.length)} % alone, ${share(several.length, asked.length)} % with others`,
      ...missed.map(
        ({ row }) => `  missed: ${row.person}: ${row.office}, ${row.body}, ${dayInside(row)}`,
      ),
    ].join("\n"),
  );
});
