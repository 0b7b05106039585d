import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../messages/messages.ts";
import { numberField, selectField } from "./fields.ts";
import { lockRatio, setSide, type OwnSize } from "./own-size.ts";

const UNITS = ["px", "mm"] as const;

/** The fields of a size of one's own. */
export function ownSizeFields(
  { t }: Messages,
  own: OwnSize,
  change: (own: OwnSize) => void,
): TemplateResult {
  const lock = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) change(lockRatio(own, target.checked));
  };
  return html`${numberField(t("picture.width"), own.width, (length) =>
      change(setSide(own, "width", length)),
    )}
    ${numberField(t("picture.height"), own.height, (length) =>
      change(setSide(own, "height", length)),
    )}
    <label class="label box">
      <input
        type="checkbox"
        .checked=${own.ratio !== null}
        ?disabled=${own.height === null}
        @change=${lock}
      />
      ${t("picture.lockRatio")}
    </label>
    ${selectField(t("picture.unit"), UNITS, own.unit, {
      textOf: (unit) => t(`picture.unit.${unit}`),
      choose: (unit) => change({ ...own, unit }),
    })}
    ${
      own.unit === "px"
        ? nothing
        : numberField(t("picture.dpi"), own.dpi, (dpi) => change({ ...own, dpi: dpi ?? own.dpi }))
    }`;
}
