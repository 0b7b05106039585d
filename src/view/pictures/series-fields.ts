import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../messages/messages.ts";
import { TIME_STEPS } from "../../state/time-steps.ts";
import { numberField, selectField } from "./fields.ts";
import { PICTURE_KINDS, type PictureChoice } from "./save-picture.ts";

/** The fields that ask for one picture or several, and how the window is cut. */
export function seriesFields(
  { t }: Messages,
  { kind, step, delay }: PictureChoice,
  change: (change: Partial<PictureChoice>) => void,
): TemplateResult {
  return html`${selectField(t("picture.kind"), PICTURE_KINDS, kind, {
    textOf: (value) => t(`picture.kind.${value}`),
    choose: (value) => change({ kind: value }),
  })}
  ${
    kind === "one"
      ? nothing
      : selectField(t("picture.step"), TIME_STEPS, step, {
          textOf: (value) => t(`picture.step.${value}`),
          choose: (value) => change({ step: value }),
        })
  }
  ${
    kind === "play"
      ? numberField(
          t("picture.delay"),
          delay / 1000,
          (seconds) => seconds !== null && change({ delay: Math.round(seconds * 1000) }),
          { least: 0.1, step: 0.1 },
        )
      : nothing
  }`;
}
