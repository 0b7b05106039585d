import type { Extraction } from "../extract/types.ts";
import type { Article } from "../model/article.ts";
import { foldSpace, reportId } from "../model/ids.ts";
import type { ArticleHead, ExtractedLine, Report } from "../model/report.ts";
import type { Reference } from "../reference/types.ts";
import { resolveReport } from "./resolve-report.ts";
import { createSketch, writeSketch } from "./text-sketch.ts";

/** What an article's text said, with its actors named: one line of `readout extract`. */
export function resolveExtraction(
  article: Article,
  extraction: Extraction,
  reference: Reference,
): ExtractedLine {
  const warnings = [...extraction.warnings];
  const contacts: Report[] = [];
  const ordinals = new Map<string, number>();
  for (const draft of extraction.reports) {
    const quote = draft.evidence[0]?.quote;
    if (quote === undefined) throw new Error(`report without evidence in ${article.file}`);
    // Counted before any draft is dropped, so that ids do not depend on the reference data.
    const ordinal = ordinals.get(foldSpace(quote)) ?? 0;
    ordinals.set(foldSpace(quote), ordinal + 1);
    const resolved = resolveReport(draft, reportId(article.id, quote, ordinal), reference);
    warnings.push(...resolved.warnings);
    if (resolved.report !== undefined) contacts.push(resolved.report);
  }
  const sketch = contacts.length === 0 ? {} : { sketch: sketchOf(article) };
  return { article: { ...headOf(article), ...sketch }, contacts, warnings };
}

/** Of the text alone: a copy comes under another title. */
function sketchOf({ text, passages }: Article): string {
  const body = passages.filter(({ kind }) => kind === "text");
  return writeSketch(createSketch(body.map(({ start, end }) => text.slice(start, end))));
}

/** The head in the order in which it is written; what is not known is left out. */
function headOf(article: Article): ArticleHead {
  const { id, file, title, url, publisher, published, language, textHash } = article;
  return {
    id,
    file,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
    textHash,
  };
}
