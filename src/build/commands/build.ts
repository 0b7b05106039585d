import { buildGraph, NothingRead, type BuildRequest } from "../build-graph.ts";
import { countOf } from "../messages.ts";
import type { Terminal } from "../terminal.ts";

/** `readout build`: articles to a graph. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<void> {
  try {
    const { problems, reading, extracted, kept, summary } = await buildGraph(
      request,
      terminal.progress,
    );
    problems.forEach(terminal.tell);
    terminal.say(reading);
    if (kept > 0) {
      const done = countOf(extracted.length, "article");
      terminal.say(`${done} extracted, ${kept} unchanged since an earlier build`);
    }
    terminal.say(`${summary}, written to ${request.out}`);
  } catch (error) {
    if (error instanceof NothingRead) error.problems.forEach(terminal.tell);
    throw error;
  }
}
