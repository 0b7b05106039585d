import type { LineKind } from "./line-kinds.ts";
import { resolveCredit, resolvePublisher } from "./publishers.ts";
import type { Role } from "./roles.ts";
import type { Unit } from "./units.ts";

/** The paragraphs above which a credit is the page's own. */
const HEADER_PARAGRAPHS = 3;
const PUBLISHED_IN = /^published in (?<name>[^,.]{2,40}),/i;
const SOURCE = /^(?:source|publisher|via)\s?:\s?(?<name>[^.]{2,40})$/i;
const DESK = /^(?<name>.{2,30}?)\s(?:(?:web|news|monitoring|international|foreign)\s)?desk\b/i;

/**
 * The publisher that a page names: a line that is its name, a byline that ends with it, a date line
 * that holds it ("By APP, September 28, 2021"), or "Published in …" below the text. Only known names
 * count; undefined otherwise.
 */
export function findPublisher(
  units: readonly Unit[],
  kinds: readonly LineKind[],
  roles: readonly Role[],
): string | undefined {
  const found: { rank: number; name: string }[] = [];
  let paragraphs = 0;
  for (const [index, unit] of units.entries()) {
    if (roles[index] === "text") paragraphs += 1;
    if (roles[index] !== "out" || unit.text.length > 200) continue;
    const isHeader = paragraphs < HEADER_PARAGRAPHS;
    const own = isHeader ? nameInHeader(unit.text, kinds[index]) : undefined;
    const name = own ?? resolvePublisher(PUBLISHED_IN.exec(unit.text)?.groups?.["name"] ?? "");
    if (name !== undefined) found.push({ rank: rankOf(kinds[index]), name });
  }
  return found.sort((a, b) => a.rank - b.rank)[0]?.name;
}

function rankOf(kind: LineKind | undefined): number {
  return kind === "credit" ? 0 : kind === "byline" ? 1 : 2;
}

function nameInHeader(line: string, kind: LineKind | undefined): string | undefined {
  const text = line.replace(/^[-–—•*·]\s+/, "");
  if (kind === "credit") return resolvePublisher(text);
  const desk = resolvePublisher(DESK.exec(text)?.groups?.["name"] ?? "");
  const source = resolvePublisher(SOURCE.exec(text)?.groups?.["name"] ?? "");
  if (desk !== undefined || source !== undefined) return desk ?? source;
  if (kind !== "byline" && kind !== "date") return undefined;
  return resolveCredit(text.replace(/^by:? |(?:published|updated|posted|created).*$/gi, ""));
}
