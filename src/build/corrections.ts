import type { BodyFacts } from "../graph/create-graph.ts";
import type { ExtractedLine } from "../model/report.ts";
import { resolveContacts, type Corrected } from "../resolve/corrections/apply-corrections.ts";
import { readCorrections } from "./corrections-file.ts";
import { toWarning, type Problem } from "./messages.ts";

/**
 * Extracted lines to contacts, with the corrections of their folder. What is wrong in the file is an
 * error; a correction that no longer applies, or fits several things, is told with its line at every
 * build. A state or organisation that was renamed is so in `bodies` too; `renamed` tells what the
 * reference data called actors before.
 */
export async function correctLines(
  lines: readonly ExtractedLine[],
  request: { paths: readonly string[]; corrections?: string | undefined },
  { bodies, renamed }: { bodies: Map<string, BodyFacts>; renamed: ReadonlyMap<string, string> },
  tell: (problem: Problem) => void,
): Promise<Corrected> {
  const { corrections, problems } = await readCorrections(request.paths, request.corrections);
  problems.forEach(tell);
  const corrected = resolveContacts(
    lines,
    corrections.map(({ correction }) => correction),
    bodies,
    renamed,
  );
  for (const { at, message } of corrected.troubles) {
    const written = corrections[at];
    if (written === undefined) continue;
    const { file, line, correction } = written;
    tell(toWarning({ file, line, message: `${correction.kind} does not apply: ${message}` }));
  }
  for (const { correction } of corrections) {
    if (correction.kind !== "rename-actor") continue;
    const body = bodies.get(correction.actor);
    if (body !== undefined) bodies.set(correction.actor, { ...body, name: correction.name });
  }
  return corrected;
}
