/** How files call the fields of an article, where a newsroom says so: `--map`, or `map` of a story. */
import * as z from "zod/mini";

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

/** The fields, and where a list of articles stands in an object around it. */
const mappable = z.enum([...FIELDS, "items"]);

export const fieldMapSchema = z.partialRecord(mappable, z.string());

/** Where the fields of an article stand in a file: `{ title: "headline", text: "fields.body" }`. */
export type FieldMap = Readonly<z.infer<typeof fieldMapSchema>>;

/** Reads `title=headline,text=fields.body`; throws where a field is none of an article's. */
export function parseFieldMap(written: string): FieldMap {
  const map: z.infer<typeof fieldMapSchema> = {};
  for (const pair of written.split(",")) {
    const [field = "", name = ""] = pair.split(/=(.*)/s).map((part) => part.trim());
    const known = z.safeParse(mappable, field);
    if (!known.success || name === "") throw new Error(faultIn(pair));
    map[known.data] = name;
  }
  return map;
}

function faultIn(pair: string): string {
  const fields = mappable.options.join(", ");
  return `${JSON.stringify(pair.trim())} in the map, expected FIELD=NAME with a field of ${fields}`;
}
