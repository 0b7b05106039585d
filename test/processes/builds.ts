/** Builds in processes of their own, to be killed, and what must be true of the folder that they leave. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evidenceFileSchema, graphFileSchema } from "../../src/model/graph-file.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = ["--import", "tsx", "src/build/cli.ts"];

export interface Run {
  status: number | null;
  messages: string;
  output: string;
  milliseconds: number;
  /** The most memory that it held, in MB; null where the system does not tell. */
  peak: number | null;
}

export interface RunOptions {
  /** Milliseconds after which it is killed with SIGKILL. */
  killAfter?: number;
  /** Asked again and again: it is interrupted with SIGINT, as by Ctrl-C, once this holds. */
  interruptWhen?: () => boolean;
  /** What goes before `node`: a shell that sets limits. */
  before?: readonly string[];
  /** What is written to standard input. */
  input?: AsyncIterable<string>;
  /** Whether what it writes is of no interest, and not kept. */
  isSilent?: boolean;
}

/** Runs `readout` with some arguments, to its end or until it is killed. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const [program = "", ...rest] = [
    ...(options.before ?? []),
    process.execPath,
    ...COMMAND,
    ...args,
  ];
  const start = performance.now();
  const child = spawn(program, rest, { cwd: ROOT });
  let [messages, output, peak] = ["", "", null as number | null];
  child.stderr.setEncoding("utf8").on("data", (text: string) => (messages += text));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    if (options.isSilent !== true) output += text;
  });
  const ended = once(child, "close");
  const look = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
    if (options.interruptWhen?.() === true) child.kill("SIGINT");
  }, 50);
  child.stdin.on("error", () => {});
  if (options.input === undefined) child.stdin.end();
  else void feed(child.stdin, options.input);
  const timer =
    options.killAfter === undefined
      ? undefined
      : setTimeout(() => child.kill("SIGKILL"), options.killAfter);
  await ended;
  clearTimeout(timer);
  clearInterval(look);
  return {
    status: child.exitCode,
    messages,
    output,
    milliseconds: performance.now() - start,
    peak,
  };
}

async function feed(stdin: NodeJS.WritableStream, input: AsyncIterable<string>): Promise<void> {
  for await (const text of input) if (!stdin.write(text)) await once(stdin, "drain");
  stdin.end();
}

/** The most memory that a process has held so far, in MB; Linux alone tells. */
function peakOf(pid: number | undefined): number | undefined {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return undefined;
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(path, "utf8")) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** The graph of a folder and its evidence, as text. Throws where it is none, or not whole. */
export async function readWhole(folder: string): Promise<string> {
  const text = await readFile(join(folder, "graph.json"), "utf8");
  const graph = graphFileSchema.parse(JSON.parse(text));
  const evidence = graph.evidenceFiles.map(async (name) => {
    const content = await readFile(join(folder, name), "utf8");
    evidenceFileSchema.parse(JSON.parse(content));
    return content;
  });
  return [text, ...(await Promise.all(evidence))].join("\n");
}

/** What a folder holds that is neither a graph nor its cache. */
export function findLeftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith("."));
}
