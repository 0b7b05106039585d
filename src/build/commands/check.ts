import type { ExtractedLine } from "../../model/report.ts";
import { mergeLines } from "../../resolve/lines.ts";
import type { ReadRequest } from "../articles.ts";
import { correctLines } from "../corrections.ts";
import { extractLines } from "../extracted-lines.ts";
import { countOf } from "../messages.ts";
import { bodiesOf, findMisfits, formerIdsOf, readReference } from "../reference-folder.ts";
import { storiesIn } from "../places.ts";
import { readStories } from "../story-list.ts";
import { readStory } from "../story.ts";
import type { Terminal } from "../terminal.ts";

/** `readout check`: everything that is wrong or odd in articles, reference data, corrections and story. */
export async function runCheck(
  request: ReadRequest & {
    reference?: string;
    story?: string;
    corrections?: string;
    stories?: string;
  },
  terminal: Terminal,
): Promise<void> {
  const { reference, problems } = await readReference(request.reference);
  problems.forEach(terminal.tell);
  findMisfits(reference, request.reference).forEach(terminal.tell);
  const story = await readStory(request.paths, request.story);
  story.problems.forEach(terminal.tell);
  const stories = request.stories ?? storiesIn(".");
  if (stories !== undefined) (await readStories(stories)).problems.forEach(terminal.tell);
  const lines: ExtractedLine[] = [];
  for await (const line of extractLines(request, reference, terminal)) {
    lines.push(line);
    const { article, warnings } = line;
    for (const { message } of warnings) {
      terminal.tell({ file: article.file, line: null, severity: "warning", message });
    }
  }
  const known = { bodies: bodiesOf(reference), renamed: formerIdsOf(reference) };
  await correctLines(mergeLines([lines]), request, known, terminal.tell);
  const errors = countOf(terminal.errorCount(), "error");
  terminal.say(`${countOf(lines.length, "article")} checked, ${errors}`);
}
