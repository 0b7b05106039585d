import { html, nothing, type TemplateResult } from "lit";
import type { Editor } from "../editor.ts";

interface TextOptions {
  value?: string;
  type?: "text" | "date" | "url";
  required?: boolean;
}

/** A line of text, a day or an address. */
export function textField(
  label: string,
  name: string,
  { value = "", type = "text", required = false }: TextOptions = {},
): TemplateResult {
  return html`<label class="label">
    ${label}
    <input
      name=${name}
      type=${type}
      .defaultValue=${value}
      ?required=${required}
      autocomplete="off"
    />
  </label>`;
}

/** Several lines of text. */
export function longField(label: string, name: string): TemplateResult {
  return html`<label class="label">
    ${label}
    <textarea name=${name} rows="2" required></textarea>
  </label>`;
}

/** One of some values, each with its words. */
export function selectField(
  label: string,
  name: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen?: string,
): TemplateResult {
  return html`<label class="label">
    ${label}
    <select name=${name}>
      ${options.map(
        ([value, words]) =>
          html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select>
  </label>`;
}

/** Some of several, each with what is said of it. */
export function boxes(
  legend: string,
  name: string,
  options: readonly (readonly [value: string, words: string | TemplateResult])[],
): TemplateResult {
  return html`<fieldset class="edit-boxes">
    <legend class="label">${legend}</legend>
    ${options.map(
      ([value, words]) =>
        html`<label class="box label">
          <input type="checkbox" name=${name} value=${value} /> <span>${words}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A field for an actor, or for states and organisations. */
export function actorField(
  editor: Editor,
  label: string,
  name: string,
  { value = "", required = false }: { value?: string; required?: boolean } = {},
): TemplateResult {
  return html`<readout-actor-field
    .session=${editor.session}
    .editor=${editor}
    .label=${label}
    .name=${name}
    .value=${value}
    .required=${required}
  ></readout-actor-field>`;
}

/** What helps with a group of fields. */
export function hint(words: string): TemplateResult | typeof nothing {
  return words === "" ? nothing : html`<p class="caption">${words}</p>`;
}
