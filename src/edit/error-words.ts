import { DeskError } from "./desk.ts";
import type { Texts } from "./texts/texts.ts";

/** What happened, and what to do. */
export function wordsOf(texts: Texts, error: unknown): string {
  if (!(error instanceof DeskError)) return String(error);
  if (error.status === 0) return texts("notice.silent");
  if (error.status === 401) return texts("notice.token");
  if (error.status === 409) return texts("dialog.conflict");
  return `${texts("dialog.refused")} ${error.message}`;
}
