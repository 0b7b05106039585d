import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { ExtractedLine } from "../model/report.ts";
import { extractedLineSchema } from "./line-schema.ts";
import { reasonOf, type Problem } from "./messages.ts";

/** The lines of an extracted file, or of standard input for "-". A line that is none is told. */
export async function readLines(
  path: string,
  tell: (problem: Problem) => void,
): Promise<ExtractedLine[]> {
  const lines: ExtractedLine[] = [];
  let number = 0;
  const fail = (line: number | null, message: string): void => {
    tell({ file: path, line, severity: "error", message });
  };
  try {
    const input = path === "-" ? process.stdin : createReadStream(path);
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      number += 1;
      if (text.trim() === "") continue;
      const line = parseLine(text, (message) => fail(number, message));
      if (line !== undefined) lines.push(line);
    }
  } catch (error) {
    fail(null, reasonOf(error));
  }
  return lines;
}

function parseLine(text: string, fail: (message: string) => void): ExtractedLine | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    fail(`not JSON: ${reasonOf(error)}`);
    return undefined;
  }
  const parsed = extractedLineSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  fail(`not an extracted line: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
  return undefined;
}
