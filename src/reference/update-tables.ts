import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Day } from "../model/dates.ts";
import { slugOf } from "../model/slug.ts";
import type { TermComparison } from "./compare-terms.ts";
import { TABLES } from "./tables.ts";
import { GENERAL_KNOWLEDGE, type DatedTerm, type LoadedReference, type Person } from "./types.ts";
import type { FoundTerm } from "./wikidata.ts";

/** What an update does with one found term, in words. */
export interface TableChange {
  kind: "new" | "dates" | "confirmed" | "left";
  text: string;
}

type Row = Record<string, string>;

/**
 * The tables as they stand after the comparisons, and what changed. A new holder becomes a row, and
 * a new person one; a date that is exacter or another replaces ours and a row that agrees is marked
 * as checked, unless the row is `checked` already: that one is left, and the difference said.
 */
export function updateTables(
  files: ReadonlyMap<string, string>,
  reference: LoadedReference,
  comparisons: readonly TermComparison[],
  today: Day,
): { files: Map<string, string>; changes: TableChange[] } {
  const people = [...readTable(files, TABLES.people.file).values()];
  const termByLine = readTable(files, TABLES.terms.file);
  const terms = [...termByLine.values()];
  const changes = comparisons.map((comparison): TableChange => {
    const { term, found } = comparison;
    if (term === undefined) return addTerm(reference, people, terms, comparison);
    const row = termByLine.get(reference.originOf(term)?.line ?? 0);
    return row === undefined
      ? { kind: "left", text: `${titleOf(found)}: its row was not found` }
      : changeTerm(row, term, comparison, today);
  });
  return {
    files: new Map([
      [TABLES.people.file, writeTable(TABLES.people.columns, people)],
      [TABLES.terms.file, writeTable(TABLES.terms.columns, terms)],
    ]),
    changes,
  };
}

function addTerm(
  reference: LoadedReference,
  people: Row[],
  terms: Row[],
  { found, office, person }: TermComparison,
): TableChange {
  const code = person?.code ?? addPerson(reference, people, found);
  const of = `state:${found.state}`;
  const row: Row = {
    person: code,
    office,
    of,
    from: found.from ?? "",
    to: found.to ?? "..",
    title: reference.office(office)?.name ?? "",
    source: sourceOf(found),
  };
  const after = terms.findLastIndex((other) => other["of"] === of && other["office"] === office);
  terms.splice(after === -1 ? terms.length : after + 1, 0, row);
  return { kind: "new", text: `${titleOf(found)}: new, ${row["from"]} to ${row["to"]}` };
}

/** A person of the name that Wikidata gives, or one whom an earlier row of this update added. */
function addPerson(reference: LoadedReference, people: Row[], found: FoundTerm): string {
  const added = people.find((row) => row["wikidata"] === found.wikidata);
  if (added?.["code"] !== undefined) return added["code"];
  const slug = slugOf(found.name);
  const isTaken = people.some((row) => row["code"] === slug);
  const code = isTaken ? `${slug}-${found.wikidata.toLowerCase()}` : slug;
  const words = found.name.split(" ");
  const isFamilyFirst = usesFamilyFirst(reference, found.state);
  people.push({
    code,
    name: found.name,
    family: (isFamilyFirst ? words[0] : words.at(-1)) ?? found.name,
    order: isFamilyFirst ? "family-given" : "given-family",
    wikidata: found.wikidata,
  });
  return code;
}

/** Whether most people of a state whom we know have their family name first ("Wang Yi"). */
function usesFamilyFirst(reference: LoadedReference, state: string): boolean {
  const people = new Set(
    reference.terms.filter(({ of }) => of === `state:${state}`).map(({ person }) => person),
  );
  const known = [...people]
    .map((code) => reference.person(code))
    .filter((row) => row !== undefined);
  return known.filter(bearsFamilyFirst).length * 2 > known.length;
}

function bearsFamilyFirst({ name, family, order }: Person): boolean {
  return order === "family-given" && name.startsWith(family);
}

function isNews(verdict: string): boolean {
  return verdict === "exacter" || verdict === "differs";
}

function changeTerm(
  row: Row,
  term: DatedTerm,
  { found, from, to }: TermComparison,
  today: Day,
): TableChange {
  const told = [
    isNews(from) ? `from ${row["from"]} → ${found.from}` : "",
    isNews(to) ? `to ${row["to"]} → ${found.to}` : "",
  ].filter((part) => part !== "");
  if (term.checked !== null) {
    const text = told.length === 0 ? "agrees" : `checked, left as it is (${told.join(", ")})`;
    return { kind: "left", text: `${titleOf(found)}: ${text}` };
  }
  if (isNews(from)) row["from"] = found.from ?? "";
  if (isNews(to)) row["to"] = found.to ?? "";
  if (told.length > 0) {
    row["source"] = sourceOf(found);
    return { kind: "dates", text: `${titleOf(found)}: ${told.join(", ")}` };
  }
  if (from !== "agrees" || term.source !== GENERAL_KNOWLEDGE) {
    return { kind: "left", text: `${titleOf(found)}: nothing to compare` };
  }
  row["checked"] = today;
  row["source"] = sourceOf(found);
  return { kind: "confirmed", text: `${titleOf(found)}: agrees, now checked` };
}

function titleOf({ state, office, name }: FoundTerm): string {
  return `${state} ${office} ${name}`;
}

function sourceOf({ wikidata }: FoundTerm): string {
  return `https://www.wikidata.org/wiki/${wikidata}`;
}

/** The rows of a table by their line in the file. */
function readTable(files: ReadonlyMap<string, string>, file: string): Map<number, Row> {
  const rows = new Map<number, Row>();
  parse(files.get(file) ?? "", {
    bom: true,
    columns: true,
    skip_empty_lines: true,
    on_record: (row: Row, { lines }) => {
      rows.set(lines, row);
      return null;
    },
  });
  return rows;
}

function writeTable(columns: readonly string[], rows: Row[]): string {
  return stringify(rows, { header: true, columns: [...columns] });
}
