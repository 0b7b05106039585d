import type { ReadRequest } from "../articles.ts";
import { extractLines } from "../extracted-lines.ts";
import { countOf } from "../messages.ts";
import { findMisfits, readReference } from "../reference-folder.ts";
import { readStory } from "../story.ts";
import type { Terminal } from "../terminal.ts";

/** `readout check`: everything that is wrong or odd in articles, reference data and story. */
export async function runCheck(
  request: ReadRequest & { reference?: string; story?: string },
  terminal: Terminal,
): Promise<void> {
  const { reference, problems } = await readReference(request.reference);
  problems.forEach(terminal.tell);
  findMisfits(reference, request.reference).forEach(terminal.tell);
  const story = await readStory(request.paths, request.story);
  story.problems.forEach(terminal.tell);
  let articles = 0;
  for await (const { article, warnings } of extractLines(request, reference, terminal)) {
    articles += 1;
    for (const { message } of warnings) {
      terminal.tell({ file: article.file, line: null, severity: "warning", message });
    }
  }
  const errors = countOf(terminal.errorCount(), "error");
  terminal.say(`${countOf(articles, "article")} checked, ${errors}`);
}
