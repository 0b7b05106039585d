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

/** How much of a file has come: a share from 0 to 1. */
export type Progress = (share: number) => void;

/** Loads and checks the graph file at an address. Throws a LoadError. */
export async function loadGraph(address: string, progress?: Progress): Promise<GraphFile> {
  const data = await loadJson(address, progress);
  const parsed = graphFileSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.join(".")}` : "";
  throw new LoadError(
    "wrongFormat",
    `got ${issue?.message ?? "another format"}${place} in ${address}, expected ${GRAPH_FORMAT}`,
  );
}

/** A hash of the content in a file's name: under that name it never changes. */
const IS_HASHED = /-[0-9a-f]{16}\.json$/;

/** Loads JSON, asking the server whether it changed unless its name says so. Throws a LoadError. */
export async function loadJson(address: string, progress?: Progress): Promise<unknown> {
  const cache = IS_HASHED.test(address) ? "default" : "no-cache";
  const response = await fetch(address, { cache }).catch((error: unknown) => {
    throw new LoadError("unreachable", `got no answer for ${address}: ${String(error)}`);
  });
  if (!response.ok) {
    throw new LoadError("missing", `got status ${response.status} for ${address}, expected a file`);
  }
  const text = await textOf(response, progress).catch((error: unknown) => {
    throw new LoadError("unreachable", `got a part of ${address}: ${String(error)}`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LoadError("notJson", `got ${String(error)} in ${address}, expected JSON`);
  }
}

/** The text of a response, telling how much has come where the server says how much there is. */
async function textOf(response: Response, progress?: Progress): Promise<string> {
  const whole = Number(response.headers.get("content-length"));
  const isPacked = response.headers.has("content-encoding");
  if (progress === undefined || response.body === null || isPacked || !(whole > 0)) {
    return response.text();
  }
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = "";
  for (let come = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    come += value.length;
    text += decoder.decode(value, { stream: true });
    progress(Math.min(1, come / whole));
  }
}
