import { html, nothing, type TemplateResult } from "lit";
import type { MessageKey } from "../../messages/messages.ts";
import { setPart } from "../../state/actions.ts";
import type { View } from "../../state/view.ts";
import {
  listChoices,
  namedChoices,
  sidesChoices,
  type Choice,
  type ChoiceInput,
  type NamedSource,
} from "./choices.ts";

type Change = (produce: (view: View) => View) => void;

/** The most that a number field of a filter takes, as addresses do. */
const MOST = 9999;

/** All filters but the modes and the window, each choice with the contacts that it would show. */
export function filterSheet(input: ChoiceInput, change: Change): TemplateResult {
  const { messages, state, counts } = input;
  const { t } = messages;
  const { view } = state;
  const within = counts?.domestic[1] ?? null;
  return html`
    ${fieldset(t("filters.statuses"), boxes(listChoices(input, "statuses"), change))}
    ${fieldset(t("filters.certainties"), boxes(listChoices(input, "certainties"), change))}
    ${fieldset(t("filters.kinds"), boxes(listChoices(input, "kinds"), change))}
    ${fieldset(t("filters.sides"), radios(sidesChoices(input), change))}
    ${named(input, change, "states", "filters.states")}
    ${named(input, change, "organisations", "filters.organisations")}
    ${named(input, change, "regions", "filters.regions")}
    ${named(input, change, "publishers", "filters.publishers")}
    ${fieldset(
      t("filters.atLeast"),
      html`${numberField(t("filters.minContacts"), view.minContacts, (least) =>
        change((from) => setPart(from, "minContacts", least)),
      )}
      ${numberField(t("filters.minSources"), view.minSources, (least) =>
        change((from) => setPart(from, "minSources", least)),
      )}`,
    )}
    ${fieldset(
      t("filters.alsoDraw"),
      html`${box(
        {
          value: "domestic",
          label: t("filters.domestic"),
          count: within,
          chosen: view.domestic,
          change: (from) => setPart(from, "domestic", !from.domestic),
        },
        change,
      )}
      ${box(
        {
          value: "hairlines",
          label: t("filters.hairlines"),
          count: null,
          chosen: view.hairlines,
          change: (from) => setPart(from, "hairlines", !from.hairlines),
        },
        change,
      )}`,
    )}
  `;
}

function fieldset(legend: string, content: TemplateResult | TemplateResult[]): TemplateResult {
  return html`<fieldset>
    <legend class="caption">${legend}</legend>
    ${content}
  </fieldset>`;
}

/** A long list opens on demand, and scrolls by itself. */
function named(
  input: ChoiceInput,
  change: Change,
  source: NamedSource,
  key: MessageKey,
): TemplateResult | typeof nothing {
  const choices = namedChoices(input, source);
  if (choices.length === 0) return nothing;
  const chosen = choices.filter((choice) => choice.chosen).length;
  const label = input.messages.t(key);
  return html`<details class="named">
    <summary class="label">
      ${label}${chosen === 0 ? nothing : html` <span class="count">${chosen}</span>`}
    </summary>
    <div class="named-list" role="group" aria-label=${label}>${boxes(choices, change)}</div>
  </details>`;
}

function boxes(choices: readonly Choice[], change: Change): TemplateResult[] {
  return choices.map((choice) => box(choice, change));
}

function box(choice: Choice, change: Change): TemplateResult {
  return html`<label class="label box">
    <input
      type="checkbox"
      .checked=${choice.chosen}
      @change=${() => change((view) => choice.change(view))}
    />
    <span>${choice.label}</span> ${countOf(choice)}
  </label>`;
}

function radios(choices: readonly Choice[], change: Change): TemplateResult[] {
  return choices.map(
    (choice) =>
      html`<label class="label box">
        <input
          type="radio"
          name="filter-sides"
          .checked=${choice.chosen}
          @change=${() => change((view) => choice.change(view))}
        />
        <span>${choice.label}</span> ${countOf(choice)}
      </label>`,
  );
}

function countOf({ count }: Choice): TemplateResult | typeof nothing {
  return count === null ? nothing : html`<span class="count">${count}</span>`;
}

function numberField(label: string, value: number, set: (least: number) => void): TemplateResult {
  const read = (event: Event): void => {
    const written = event.target instanceof HTMLInputElement ? event.target.valueAsNumber : NaN;
    set(Number.isInteger(written) ? Math.min(MOST, Math.max(1, written)) : 1);
  };
  return html`<label class="label box number">
    <span>${label}</span>
    <input type="number" min="1" max=${MOST} step="1" .value=${String(value)} @change=${read} />
  </label>`;
}
