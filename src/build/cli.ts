#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command } from "commander";
import * as z from "zod/mini";
import { reasonOf } from "./messages.ts";
import { createTerminal, endWithReader, type Terminal } from "./terminal.ts";

/**
 * The command line. Each command loads what it needs when it runs, so that `--help` and `merge` do
 * not wait for the language model. The exit status is 1 where something could not be read or done.
 */

const PATHS = 'files, folders or patterns; "-" reads NDJSON articles from standard input';

interface Options {
  index?: string;
  reference?: string;
  story?: string;
}

const program = new Command("readout")
  .description("Reads news articles and draws who spoke to whom.")
  .version(readVersion())
  .showHelpAfterError("(readout --help says more)");

withReading(program.command("extract").argument("<paths...>", PATHS))
  .description("extract and resolve each article on its own: one line of NDJSON an article")
  .action((paths: string[], options: Options) =>
    run(async (terminal) => {
      const { runExtract } = await import("./commands/extract.ts");
      await runExtract({ paths, ...options }, terminal);
    }),
  );

withGraph(
  program.command("merge").argument("<files...>", 'extracted NDJSON; "-" is standard input'),
)
  .description("extracted NDJSON, in any order and grouping, to a graph")
  .option("--reference <folder>", "reference data other than the package's own")
  .action((paths: string[], options: Options & { out: string }) =>
    run(async (terminal) => {
      const { runMerge } = await import("./commands/merge.ts");
      await runMerge({ paths, ...options }, terminal);
    }),
  );

withGraph(withReading(program.command("build").argument("[paths...]", PATHS, ["data/articles"])))
  .description("articles to a graph")
  .action((paths: string[], options: Options & { out: string }) =>
    run(async (terminal) => {
      const { runBuild } = await import("./commands/build.ts");
      await runBuild({ paths, ...options }, terminal);
    }),
  );

withReading(program.command("explain").argument("<paths...>", PATHS))
  .description(
    "why: sentences, mentions, actors and their rivals, rules, dates, what was passed over",
  )
  .action((paths: string[], options: Options) =>
    run(async (terminal) => {
      const { runExplain } = await import("./commands/explain.ts");
      await runExplain({ paths, ...options }, terminal);
    }),
  );

withStory(withReading(program.command("check").argument("[paths...]", PATHS, ["data/articles"])))
  .description("problems in articles, reference data and story, with file and line")
  .action((paths: string[], options: Options) =>
    run(async (terminal) => {
      const { runCheck } = await import("./commands/check.ts");
      await runCheck({ paths, ...options }, terminal);
    }),
  );

function withReading(command: Command): Command {
  return command
    .option("--index <file.csv>", "what is known of the articles; it goes before what files say")
    .option("--reference <folder>", "reference data other than the package's own");
}

function withStory(command: Command): Command {
  return command.option("--story <file.yaml>", "title, standfirst and the default view");
}

function withGraph(command: Command): Command {
  return withStory(command).option("--out <folder>", "where the graph goes", ".readout");
}

/** The version of the package, two folders up from `src/build` and `dist/build` alike. */
function readVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return z.parse(z.object({ version: z.string() }), JSON.parse(text)).version;
}

async function run(command: (terminal: Terminal) => Promise<void>): Promise<void> {
  const terminal = createTerminal(process.stdout, process.stderr);
  try {
    await command(terminal);
    if (terminal.errorCount() > 0) process.exitCode = 1;
  } catch (error) {
    terminal.say(`error: ${reasonOf(error)}`);
    process.exitCode = 1;
  } finally {
    terminal.progress.done();
  }
}

endWithReader(process.stdout);
await program.parseAsync();
