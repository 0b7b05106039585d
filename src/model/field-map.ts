/** How files call the fields of an article, where a newsroom says so: `--map`. */

/** The fields of an article, by our names. */
export const FIELDS = [
  "file",
  "title",
  "url",
  "publisher",
  "published",
  "modified",
  "byline",
  "language",
  "text",
  "html",
] as const;
export type Field = (typeof FIELDS)[number];

/** Where the fields of an article stand in a file: `{ title: "headline", text: "fields.body" }`. */
export type FieldMap = Readonly<Partial<Record<Field | "items", string>>>;

/** Reads `title=headline,text=fields.body`; throws where a field is none of an article's. */
export function parseFieldMap(written: string): FieldMap {
  const map: Partial<Record<Field | "items", string>> = {};
  for (const pair of written.split(",")) {
    const [field = "", name = ""] = pair.split(/=(.*)/s).map((part) => part.trim());
    if (!isMappable(field) || name === "") throw new Error(faultIn(pair));
    map[field] = name;
  }
  return map;
}

function isMappable(name: string): name is Field | "items" {
  return name === "items" || FIELDS.some((field) => field === name);
}

function faultIn(pair: string): string {
  const fields = [...FIELDS, "items"].join(", ");
  return `${JSON.stringify(pair.trim())} in the map, expected FIELD=NAME with a field of ${fields}`;
}
