import { GRAPH_FORMAT, graphFileSchema, type GraphFile } from "../model/graph-file.ts";

export type LoadProblem = "missing" | "unreachable" | "notJson" | "wrongFormat";

/** Why a graph could not be loaded: `problem` for the reader, the message for whoever runs the page. */
export class LoadError extends Error {
  readonly problem: LoadProblem;

  constructor(problem: LoadProblem, message: string) {
    super(message);
    this.name = "LoadError";
    this.problem = problem;
  }
}

/** Loads and checks the graph file at an address. Throws a LoadError. */
export async function loadGraph(address: string): Promise<GraphFile> {
  const data = await loadJson(address);
  const parsed = graphFileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
  throw new LoadError(
    "wrongFormat",
    `got ${issue?.message ?? "another format"}${place} in ${address}, expected ${GRAPH_FORMAT}`,
  );
}

/** Loads JSON, asking the server whether it changed. Throws a LoadError. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: "no-cache" }).catch((error: unknown) => {
    throw new LoadError("unreachable", `got no answer for ${address}: ${String(error)}`);
  });
  if (!response.ok) {
    throw new LoadError("missing", `got status ${response.status} for ${address}, expected a file`);
  }
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError("notJson", `got ${String(error)} in ${address}, expected JSON`);
  }
}
