import { html, type TemplateResult } from "lit";

/** How the values of a list are called, and what choosing one does. */
export interface Options<Value> {
  textOf: (value: Value) => string;
  choose: (value: Value) => void;
}

/** A list of which one is chosen. */
export function selectField<Value extends string>(
  label: string,
  values: readonly Value[],
  chosen: string,
  { textOf, choose }: Options<Value>,
): TemplateResult {
  const take = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const value = values.find((each) => each === target.value);
    if (value !== undefined) choose(value);
  };
  return html`<label class="label">
    ${label}
    <select @change=${take}>
      ${values.map(
        (value) =>
          html`<option value=${value} .selected=${value === chosen}>${textOf(value)}</option>`,
      )}
    </select>
  </label>`;
}

/** A number, by default a whole one of one or more; null where the field is empty or holds none. */
export function numberField(
  label: string,
  value: number | null,
  change: (value: number | null) => void,
  { least, step } = { least: 1, step: 1 },
): TemplateResult {
  const take = ({ target }: Event): void => {
    if (!(target instanceof HTMLInputElement)) return;
    change(Number.isFinite(target.valueAsNumber) ? target.valueAsNumber : null);
  };
  return html`<label class="label">
    ${label}
    <input
      type="number"
      min=${least}
      step=${step}
      .value=${value === null ? "" : String(value)}
      @change=${take}
    />
  </label>`;
}
