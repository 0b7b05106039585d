#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { Command, InvalidArgumentError, Option } from "commander";
import * as z from "zod/mini";
import { parseFieldMap, type FieldMap } from "../model/field-map.ts";
import { reasonOf } from "./messages.ts";
import { createTerminal, endWithReader, type Terminal } from "./terminal.ts";

/**
 * The command line. Each command loads what it needs when it runs, so that `--help` and `merge` do
 * not wait for the language model. The exit status is 1 where something could not be read or done.
 */

const WIKIDATA_ENDPOINT = "https://query.wikidata.org/sparql";
const PATHS = 'files, folders or patterns; "-" reads NDJSON articles from standard input';

interface Options {
  index?: string;
  reference?: string;
  story?: string;
  corrections?: string;
  map?: FieldMap;
}

interface BuildOptions {
  out: string;
  report?: string;
  cache?: string | false;
  workers?: number;
  queue?: string;
  watch?: boolean;
}

const program = new Command("readout")
  .description("Reads news articles and draws who spoke to whom.")
  .version(readVersion())
  .showHelpAfterError("(readout --help says more)");

withWorkers(withReading(program.command("extract").argument("<paths...>", PATHS)))
  .description("extract and resolve each article on its own: one line of NDJSON an article")
  .action((paths: string[], options: Options & { workers?: number }) =>
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

withWorkers(
  withGraph(withReading(program.command("build").argument("[paths...]", PATHS, ["data/articles"]))),
)
  .description("articles to a graph")
  .option("--report <file.json>", "what was read, from what, and what was not and why")
  .option("--cache <folder>", "what earlier builds have read; else a folder beside the graph")
  .option("--no-cache", "read and extract everything anew")
  .addOption(queueOption())
  .option("--watch", "build again whenever something changes, until Ctrl-C")
  .action((paths: string[], options: Options & BuildOptions) =>
    run(async (terminal) => {
      const { runBuild, runWatch } = await import("./commands/build.ts");
      await (options.watch === true ? runWatch : runBuild)({ paths, ...options }, terminal);
    }),
  );

withReference(program.command("worker").addOption(queueOption().makeOptionMandatory()))
  .description("extract what builds put into a queue, until Ctrl-C; one a core")
  .addOption(
    new Option("--patience <seconds>", "a worker that is silent for so long has died")
      .default(15)
      .argParser(readCount),
  )
  .action((options: Options & { queue: string; patience: number }) =>
    run(async (terminal) => {
      const { runWorker } = await import("./commands/worker.ts");
      await runWorker(options, terminal);
    }),
  );

program
  .command("export")
  .argument("<format>", "contacts, pairs, gexf, graphml or json")
  .description("the contacts of a graph as files for other tools")
  .option("--graph <folder>", "where the graph is", ".readout")
  .option("--view <address>", "an address copied out of the page; else the whole graph")
  .option("--out <file>", "the file to write; else standard output")
  .action((format: string, options: { graph: string; view?: string; out?: string }) =>
    run(async (terminal) => {
      const { runExport } = await import("./commands/export.ts");
      await runExport({ format, ...options }, terminal);
    }),
  );

program
  .command("snapshot")
  .argument("[graph]", "where the graph is", ".readout")
  .description("pictures of a graph, the same as the page saves, without a browser")
  .option("--view <address>", "an address copied out of the page; else what the page opens with")
  .option("--from <day>", "the first day")
  .option("--to <day>", "the last day")
  .option("--level <level>", "person or state")
  .option("--focus <id>", "an actor, or two joined with ~")
  .option("--mode <modes>", "some of call, video, meeting, visit, letter, unspecified, with commas")
  .option(
    "--size <size>",
    "column, full, square, story, card, a4, a3, or such as 800x600, 800x600@2x, 420x297mm@300",
  )
  .option("--theme <theme>", "light, dark, transparent or grey")
  .option("--labels <which>", "most (of those with most contacts), all or chosen")
  .option("--lang <language>", "en or de")
  .option("--title <text>", "in the place of the story's")
  .option("--alt <text>", "what the picture shows, for those who do not see it")
  .option("--strip <step>", "side by side, a picture each week, month or quarter")
  .option("--step <step>", "of a GIF: a picture each week, month or quarter; else month")
  .option("--delay <milliseconds>", "of a GIF: how long each picture stands; else 1000")
  .option("--format <format>", "svg, png or gif; else by the ending of the file")
  .option("--out <file>", "the file to write; else an SVG to standard output")
  .option("--batch <file.yaml>", "a list of pictures, each with options by these names")
  .action((graph: string, { batch, ...options }: { batch?: string }) =>
    run(async (terminal) => {
      const { runSnapshot } = await import("./commands/snapshot.ts");
      await runSnapshot({ graph, options, ...(batch !== undefined && { batch }) }, terminal);
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
  .description("problems in articles, reference data, corrections and story, with file and line")
  .option(
    "--stories <folder>",
    "the stories of a site of several; else data/stories, if it is there",
  )
  .option("--summary", "only the reference data: its problems, and how much it holds")
  .action((paths: string[], options: Options & { stories?: string; summary?: boolean }) =>
    run(async (terminal) => {
      if (options.summary === true) {
        const { runReferenceSummary } = await import("./commands/reference-summary.ts");
        await runReferenceSummary(options, terminal);
        return;
      }
      const { runCheck } = await import("./commands/check.ts");
      await runCheck({ paths, ...options }, terminal);
    }),
  );

withReading(
  program
    .command("eval")
    .argument(
      "<gold>",
      "a gold file in JSON, a folder of articles beside NAME.expected.yaml, or a YAML list of contacts with the articles that tell them",
    )
    .argument("[paths...]", "the articles, where they are not in that folder"),
)
  .description("how well articles are read: precision, recall, dates and modes against gold")
  .action((gold: string, paths: string[], options: Options) =>
    run(async (terminal) => {
      const { runEval } = await import("./commands/eval.ts");
      await runEval({ gold, paths, ...options }, terminal);
    }),
  );

const reference = program
  .command("reference")
  .description("the states, organisations, offices and office-holders that names are looked up in");

withReference(reference.command("holder <office> <of> <day>"))
  .description('who held an office on a day: "foreign minister" Pakistan 2021-09-14')
  .action((office: string, of: string, day: string, options: Options) =>
    run(async (terminal) => {
      const { runReferenceHolder } = await import("./commands/reference-lookup.ts");
      await runReferenceHolder({ office, of, day, ...options }, terminal);
    }),
  );

withReference(reference.command("find <name>"))
  .description("whom a name may mean, and their offices")
  .option("--on <day>", "on that day")
  .option("--of <body>", "acting for that state or organisation")
  .option("--office <office>", "in that office")
  .action((name: string, options: Options & { on?: string; of?: string; office?: string }) =>
    run(async (terminal) => {
      const { runReferenceFind } = await import("./commands/reference-lookup.ts");
      await runReferenceFind({ name, ...options }, terminal);
    }),
  );

withReference(reference.command("update [states...]"))
  .description("ask Wikidata who holds the main offices, show what differs from ours")
  .option("--write", "change the files; rows marked as checked stay as they are")
  .option("--endpoint <url>", "another SPARQL service with Wikidata's data", WIKIDATA_ENDPOINT)
  .action((states: string[], options: Options & { write?: boolean; endpoint: string }) =>
    run(async (terminal) => {
      const { runReferenceUpdate } = await import("./commands/reference-update.ts");
      await runReferenceUpdate({ states, ...options }, terminal);
    }),
  );

function withReading(command: Command): Command {
  return withReference(
    command
      .option("--index <file.csv>", "what is known of the articles; it goes before what files say")
      .option(
        "--map <fields>",
        "how JSON and tables call the fields: title=headline,text=fields.body",
        readFieldMap,
      ),
  );
}

function queueOption(): Option {
  const option = new Option("--queue <redis://…>", "the Redis whose workers extract the articles");
  return option.env("READOUT_QUEUE");
}

function withWorkers(command: Command): Command {
  return command.option(
    "--workers <count>",
    "how many share the extraction of many articles; else one a core",
    readCount,
  );
}

function readCount(written: string): number {
  if (/^\d{1,3}$/.test(written)) return Number(written);
  throw new InvalidArgumentError(`got ${JSON.stringify(written)}, expected a number from 0 to 999`);
}

function readFieldMap(written: string): FieldMap {
  try {
    return parseFieldMap(written);
  } catch (error) {
    throw new InvalidArgumentError(reasonOf(error));
  }
}

function withReference(command: Command): Command {
  return command.option("--reference <folder>", "reference data other than the package's own");
}

function withStory(command: Command): Command {
  return command
    .option("--story <file.yaml>", "title, standfirst and the default view")
    .option("--corrections <file.yaml>", "the editors' overrules; else beside the articles");
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
