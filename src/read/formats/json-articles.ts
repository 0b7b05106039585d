import { LONGEST_LINE, tooLong, type ArticleRecord } from "../article-record.ts";
import type { FieldMap } from "../../model/field-map.ts";
import { isValues, readFields, valueAt } from "../record-fields.ts";
import { nameOfType } from "../type-names.ts";
import type { Format, Found } from "./format.ts";

/** An object, or a list of objects; "[Photo]" on top of a text is neither. */
const JSON_START = /^\s*(?:\{|\[\s*(?:\{|\]\s*$))/;
/** Where answers of content systems keep their articles, unless a map says so. */
const LISTS = ["articles", "items", "results", "docs", "data"];

/** NDJSON with an article a line, a JSON array of articles, or an object with one or many. */
export const jsonArticles: Format = {
  name: "JSON",
  isSingle: false,
  recognise: ({ text }) => JSON_START.test(text),
  read: ({ text, map }) => findItems(text, map) ?? findRecords(text, map),
};

type Parsed = { value: unknown } | { failure: string };

/** The articles of text that is one piece of JSON; undefined where each line is for itself. */
function findItems(text: string, map: FieldMap): Found[] | undefined {
  const start = text.search(/\S/);
  const newline = text.indexOf("\n", start);
  const end = newline < 0 ? text.length : newline;
  const isList = text.charAt(start) === "[";
  if (!isList) {
    if (end - start > LONGEST_LINE) return undefined;
    const first = parse(text.slice(start, end));
    const isWhole = "failure" in first || !/\S/.test(text.slice(end));
    if (!isWhole || ("value" in first && listIn(first.value, map) === undefined)) return undefined;
  }
  const whole = parse(text);
  if ("failure" in whole) return isList ? [{ line: null, failure: whole.failure }] : undefined;
  const items = listIn(whole.value, map) ?? [whole.value];
  if (items.length === 0) return [{ line: null, failure: "empty list, expected articles" }];
  return items.map((item, at) => itemAt(item, at, items.length, map));
}

function itemAt(item: unknown, at: number, count: number, map: FieldMap): Found {
  const found = readValue(item, map);
  const place = count === 1 ? "" : `item ${at + 1}: `;
  if ("failure" in found) return { line: null, failure: `${place}${found.failure}` };
  return { line: null, ...found };
}

/** The list that a map names, the value itself, or the list of objects that it wraps. */
function listIn(value: unknown, map: FieldMap): readonly unknown[] | undefined {
  if (map.items !== undefined && isValues(value)) {
    const items = valueAt(value, map.items);
    return Array.isArray(items) ? items : undefined;
  }
  if (Array.isArray(value)) return value;
  if (!isValues(value) || "text" in value || "html" in value) return undefined;
  for (const name of LISTS) {
    const list = value[name];
    if (Array.isArray(list) && list.some(isValues)) return list;
  }
  return undefined;
}

/** The articles of NDJSON text, one a line; blank lines are passed over. */
function* findRecords(text: string, map: FieldMap): Generator<Found> {
  let line = 0;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    line += 1;
    const length = end - start;
    if (length > LONGEST_LINE) yield { line, failure: tooLong(length) };
    else if (/\S/.test(text.slice(start, end)))
      yield { line, ...readLine(text.slice(start, end), map) };
    start = end + 1;
  }
}

type Read = { record: ArticleRecord } | { failure: string };

function readLine(line: string, map: FieldMap): Read {
  const parsed = parse(line);
  if ("value" in parsed) return readValue(parsed.value, map);
  return { failure: `${parsed.failure}, expected one article a line` };
}

function readValue(value: unknown, map: FieldMap): Read {
  if (!isValues(value)) return { failure: `${nameOfType(value)}, expected an object with text` };
  const record = readFields(value, map);
  return "failure" in record ? record : { record };
}

function parse(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { failure: `broken JSON (${reason.slice(0, 120)})` };
  }
}
