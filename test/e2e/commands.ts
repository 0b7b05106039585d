/** Commands in processes of their own. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

export interface Outcome {
  status: number | null;
  out: string;
  err: string;
}

/** Runs a command to its end. */
export function runCommand(
  command: readonly string[],
  options: { cwd?: string; input?: string } = {},
): Promise<Outcome> {
  const [program = "", ...rest] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, rest, { cwd: options.cwd ?? ROOT, stdio: "pipe" });
    let out = "";
    let err = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
    // A command that needs no input may end before it is written.
    child.stdin.on("error", () => {});
    child.stdin.end(options.input ?? "");
  });
}

/** `readout` as a checkout runs it. */
export const READOUT = ["npm", "run", "--silent", "readout", "--"] as const;

/** A new folder with these files, removed after the test. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "readout-e2e-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}

/** Writes files into a folder, by their path in it. */
export async function writeFiles(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** A short article of 4 August 2021 in which two people speak by telephone on the 3rd. */
export function articleOf(caller: string, called: string): string {
  return `Title: ${caller} speaks to ${called}
Date: 2021-08-04
Publisher: The Gazette

French President ${caller} spoke by phone with Russian President ${called} on Tuesday. The two leaders discussed the safety of those who want to leave.
`;
}

/** Articles "0", "1" and so on as NDJSON, each of a call on a day of its own. */
export function manyArticles(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, 1 + index * 3)).toISOString().slice(0, 10);
    const text = `French President Anne Lorme spoke by phone with Russian President Boris Tarin on ${day}. The two leaders discussed the safety of those who want to leave.`;
    return JSON.stringify({ file: `${index}`, published: day, text });
  });
  return `${lines.join("\n")}\n`;
}
