import { saidFacts, type ArticleFacts, type ArticleRecord } from "./article-record.ts";
import { FIELDS, type Field, type FieldMap } from "../model/field-map.ts";
import { resolveFieldName } from "./field-names.ts";
import { readHtmlPiece } from "./formats/html-page.ts";
import { findFaultInNames, isNames } from "./proposed-names.ts";
import { nameOfType } from "./type-names.ts";

/** Named values, as JSON, a row of a table or the head of a Markdown file has them. */
export type Values = Readonly<Record<string, unknown>>;

/** The article that some values tell, or why there is none. */
export function readFields(values: Values, map: FieldMap): ArticleRecord | { failure: string } {
  const found: Partial<Record<Field, string>> = {};
  for (const field of FIELDS) {
    const value = valueOf(values, field, map);
    if ("failure" in value) return value;
    if (value.text !== undefined) found[field] = value.text;
  }
  const { text, html, ...facts } = found;
  const record = recordOf(text, html, facts);
  if ("failure" in record) return record;
  const names = values["names"];
  if (isNames(names)) record.names = names;
  else if (names !== undefined && names !== null) return { failure: findFaultInNames(names) };
  return record;
}

function recordOf(
  text: string | undefined,
  html: string | undefined,
  facts: ArticleFacts,
): ArticleRecord | { failure: string } {
  if (text === undefined && html === undefined) {
    return { failure: "text is missing, expected a string" };
  }
  const page = text === undefined ? readHtmlPiece(html ?? "") : { text };
  if (page.text.trim() === "") return { failure: "blank text, expected an article" };
  return { ...page, ...saidFacts(facts) };
}

type Value = { text: string | undefined } | { failure: string };

/** A field by the name that the map gives, else by its own, else by one that is known for it. */
function valueOf(values: Values, field: Field, map: FieldMap): Value {
  const mapped = map[field];
  const given = mapped === undefined ? values[field] : valueAt(values, mapped);
  if (isSaid(given)) return textOf(given, field);
  if (given === "" && field === "text") return { text: "" };
  if (mapped !== undefined) return { text: undefined };
  for (const [name, value] of Object.entries(values)) {
    if (name === field || resolveFieldName(name) !== field || !isSaid(value)) continue;
    // What is called "content" or "source" elsewhere may be anything.
    const read = textOf(value, field);
    if ("text" in read) return read;
  }
  return { text: undefined };
}

/** The value at "fields.body", or at a name with dots in it. */
export function valueAt(values: unknown, path: string): unknown {
  if (isValues(values) && Object.hasOwn(values, path)) return values[path];
  let value: unknown = values;
  for (const name of path.split(".")) {
    if (!isValues(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function textOf(value: unknown, field: Field): Value {
  if (typeof value === "string") return { text: value };
  if (field === "byline" && Array.isArray(value)) {
    const names = value.map(nameIn).filter((name) => name !== undefined);
    return { text: names.join(", ") };
  }
  const name = field === "publisher" || field === "byline" ? nameIn(value) : undefined;
  if (name !== undefined) return { text: name };
  return { failure: `${field} is ${nameOfType(value)}, expected a string` };
}

/** `{ "name": "The Desk" }` is The Desk. */
function nameIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const name = isValues(value) ? value["name"] : undefined;
  return typeof name === "string" ? name : undefined;
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}

/** Whether a value is an object with named values. */
export function isValues(value: unknown): value is Values {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
