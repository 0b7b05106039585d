/** What a page says of itself in JSON-LD, by the names of schema.org. */
import { attributeOf, piecesBetween } from "./markup.ts";

export type Linked = Readonly<Record<string, unknown>>;

/** Deeper lists in lists are no article's. */
const DEEPEST = 6;

/** The first piece of JSON-LD that has a headline; broken ones are passed over. */
export function linkedData(html: string): Linked {
  for (const script of piecesBetween(html, "script")) {
    const [tag = ""] = /^<script[^<>]*>/i.exec(script) ?? [];
    if (attributeOf(tag, "type")?.toLowerCase() !== "application/ld+json") continue;
    try {
      const value: unknown = JSON.parse(script.slice(tag.length));
      const found = piecesOf(value, 0).find((piece) => typeof piece["headline"] === "string");
      if (found) return found;
    } catch {
      continue;
    }
  }
  return {};
}

function piecesOf(value: unknown, depth: number): Linked[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => piecesOf(each, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...piecesOf(value["@graph"], depth + 1)];
}

function isRecord(value: unknown): value is Linked {
  return typeof value === "object" && value !== null;
}

/** A value that is a string and says something. */
export function stringIn(linked: Linked, key: string): string | undefined {
  const value = linked[key];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** Who publishes the article. */
export function publisherIn(linked: Linked): string | undefined {
  return namesIn(linked["publisher"])[0];
}

/** Who wrote the article. */
export function authorsIn(linked: Linked): string | undefined {
  const names = namesIn(linked["author"]);
  return names.length === 0 ? undefined : names.join(", ");
}

/** A name, something with a name, or a list of these. */
function namesIn(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((each) => {
    const name = typeof each === "string" ? each : isRecord(each) ? stringIn(each, "name") : "";
    return name === undefined || name.trim() === "" ? [] : [name.trim()];
  });
}
