import type { Messages } from "../../messages/messages.ts";
import { SizeError } from "../../snapshot/size-limits.ts";
import { MOST_STEPS, StepsError } from "../../state/time-steps.ts";
import { ClipboardError } from "./copy-picture.ts";

/** What went wrong with a picture, and what works. */
export function problemInWords({ t }: Messages, error: unknown): string {
  if (error instanceof SizeError) {
    const { problem, got, works } = error;
    return t(`picture.refused.${problem}`, { got, works });
  }
  if (error instanceof StepsError) {
    return t("picture.refused.steps", { got: error.got, works: MOST_STEPS });
  }
  if (error instanceof ClipboardError) return t("picture.copyForbidden");
  const detail = error instanceof Error ? error.message : String(error);
  return `${t("picture.refused")} ${detail}`;
}
