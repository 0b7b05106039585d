import { readAnswer, writeQuery, type FoundTerm } from "../reference/wikidata.ts";
import { reasonOf } from "./messages.ts";

const TIMEOUT_MS = 60_000;

/**
 * Asks Wikidata who held the main offices of a state since a year. Throws, in one line, where it
 * cannot be reached or answers something else.
 */
export async function askWikidata(
  endpoint: string,
  state: string,
  since: number,
): Promise<FoundTerm[]> {
  const address = `${endpoint}?query=${encodeURIComponent(writeQuery(state, since))}`;
  const headers = {
    accept: "application/sparql-results+json",
    "user-agent": "Readout (reference data update)",
  };
  let text: string;
  try {
    const response = await fetch(address, { headers, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    text = await response.text();
  } catch (error) {
    throw new Error(
      `Wikidata cannot be reached at ${endpoint} (${causeOf(error)}): nothing was changed`,
      {
        cause: error,
      },
    );
  }
  try {
    return readAnswer(state, JSON.parse(text));
  } catch (error) {
    throw new Error(
      `${endpoint} gave no answer that can be read for ${state}: nothing was changed`,
      {
        cause: error,
      },
    );
  }
}

/** "ENOTFOUND" lies one level down in what fetch throws. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" ? code : reasonOf(cause);
}
