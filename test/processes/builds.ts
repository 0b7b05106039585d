/** `readout` in processes of their own, to be killed, and what must be true of the folder that they leave. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "../../src/model/ids.ts";
import { evidenceFileSchema, graphFileSchema } from "../../src/model/graph-file.ts";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COMMAND = ["--import", "tsx", "src/build/cli.ts"];

export interface Run {
  /** Null where it was killed. */
  status: number | null;
  signal: NodeJS.Signals | null;
  messages: string;
  milliseconds: number;
  /** The most memory that it held, in MB; null where the system does not tell. */
  peak: number | null;
}

export interface Started {
  ended: Promise<Run>;
  kill: (signal: NodeJS.Signals) => boolean;
  /** Resolves once its messages since the last call fit a pattern; rejects where it ends before. */
  said: (pattern: RegExp) => Promise<void>;
}

export interface StartOptions {
  /** What goes before `node`: a shell that sets limits. */
  before?: readonly string[];
  /** What is written to standard input. */
  input?: AsyncIterable<string>;
}

/** Starts `readout` with some arguments. */
export function start(args: readonly string[], options: StartOptions = {}): Started {
  const command = [...(options.before ?? []), process.execPath, ...COMMAND, ...args];
  const [program = "", ...rest] = command;
  const begun = performance.now();
  const child = spawn(program, rest, { cwd: ROOT });
  let messages = "";
  let heard = 0;
  let peak: number | null = null;
  child.stderr.setEncoding("utf8").on("data", (text: string) => (messages += text));
  child.stdout.resume();
  const look = setInterval(() => (peak = peakOf(child.pid) ?? peak), 50);
  child.stdin.on("error", () => {});
  if (options.input === undefined) child.stdin.end();
  else void feed(child.stdin, options.input);
  const closed = once(child, "close");
  const ended = closed.then((): Run => {
    clearInterval(look);
    const { exitCode: status, signalCode: signal } = child;
    return { status, signal, messages, milliseconds: performance.now() - begun, peak };
  });
  const said = async (pattern: RegExp): Promise<void> => {
    for (;;) {
      const found = pattern.exec(messages.slice(heard));
      if (found !== null) {
        heard += found.index + found[0].length;
        return;
      }
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`ended without saying ${pattern}, but: ${messages.slice(heard)}`);
      }
      await Promise.race([once(child.stderr, "data"), closed]);
    }
  };
  return { ended, kill: (signal) => child.kill(signal), said };
}

/** Runs `readout` to its end, or for some milliseconds until it is killed with SIGKILL. */
export async function run(
  args: readonly string[],
  { killAfter, ...options }: StartOptions & { killAfter?: number } = {},
): Promise<Run> {
  const started = start(args, options);
  const timer =
    killAfter === undefined ? undefined : setTimeout(() => started.kill("SIGKILL"), killAfter);
  const ended = await started.ended;
  clearTimeout(timer);
  return ended;
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

/** A hash of all that stands in a folder's graph. Throws as `readWhole` does. */
export async function hashGraph(folder: string): Promise<string> {
  return hashOf(await readWhole(folder));
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

/** What builds left in the making in a folder. */
export function findLeftovers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith("."));
}
