import { extractLines, type ExtractRequest } from "../extracted-lines.ts";
import { countOf, toWarning } from "../messages.ts";
import { readReference } from "../reference-folder.ts";
import type { Terminal } from "../terminal.ts";

/** `readout extract`: a line of NDJSON for each article, in the order of the request. */
export async function runExtract(request: ExtractRequest, terminal: Terminal): Promise<void> {
  const { reference, problems } = await readReference(request.reference);
  problems.map(toWarning).forEach(terminal.tell);
  const start = performance.now();
  let articles = 0;
  for await (const line of extractLines(request, reference, terminal)) {
    articles += 1;
    await terminal.write(JSON.stringify(line));
  }
  const seconds = (performance.now() - start) / 1000;
  if (articles === 0 && terminal.errorCount() === 0) throw new Error("no article could be read");
  if (articles === 0) return;
  const rate = articles / seconds;
  terminal.say(
    `${countOf(articles, "article")} read, ${rate.toFixed(rate < 10 ? 1 : 0)} articles/s`,
  );
}
