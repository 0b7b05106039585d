import { buildGraph, NothingRead, type BuildRequest } from "../build-graph.ts";
import { countOf, reasonOf } from "../messages.ts";
import type { Terminal } from "../terminal.ts";

/** `readout build`: articles to a graph. */
export async function runBuild(request: BuildRequest, terminal: Terminal): Promise<void> {
  try {
    const { problems, reading, extracted, kept, summary } = await buildGraph(
      request,
      terminal.progress,
      terminal.say,
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

/** `readout build --watch`: builds, and builds again after each change, until it is interrupted. */
export async function runWatch(request: BuildRequest, terminal: Terminal): Promise<void> {
  const { watchSources } = await import("../watch-sources.ts");
  const build = async (): Promise<void> => {
    try {
      await runBuild(request, terminal);
    } catch (error) {
      terminal.say(`error: ${reasonOf(error)}; the graph before stays`);
    }
  };
  await watchSources(request, build);
  terminal.say("waiting for changes");
}
