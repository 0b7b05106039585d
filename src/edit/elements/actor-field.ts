import { html, type TemplateResult } from "lit";
import { ReadoutElement } from "../../view/element.ts";
import type { Editor } from "../editor.ts";

/** How many names are offered at a time. */
const OFFERED = 12;

let fields = 0;

/** A field for an actor: what is typed finds names, each with its id. Its input belongs to the form. */
export class ActorFieldElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    editor: { attribute: false },
    label: { attribute: false },
    name: { attribute: false },
    value: { attribute: false },
    required: { attribute: false },
    typed: { state: true },
  };

  declare editor: Editor;
  declare label: string;
  declare name: string;
  declare value: string;
  declare required: boolean;
  declare private typed: string;

  private readonly list = `edit-names-${(fields += 1)}`;

  constructor() {
    super();
    this.value = "";
    this.required = false;
    this.typed = "";
  }

  protected override render(): TemplateResult {
    const { known } = this.editor;
    // Several bodies stand in one field: what is typed last is looked for.
    const [before, last] = partsOf(this.typed);
    const found = this.typed === "" ? [] : known().find(last, OFFERED);
    return html`<label class="label">
        ${this.label}
        <input
          type="text"
          name=${this.name}
          list=${this.list}
          autocomplete="off"
          .defaultValue=${this.value}
          ?required=${this.required}
          @input=${this.look}
        />
      </label>
      <datalist id=${this.list}>
        ${found.map(({ id }) => html`<option value=${before + known().labelOf(id)}></option>`)}
      </datalist>`;
  }

  private readonly look = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.typed = target.value;
  };
}

/** What stands before the last semicolon, and what after it. */
function partsOf(typed: string): [before: string, last: string] {
  const at = typed.lastIndexOf(";") + 1;
  return at === 0 ? ["", typed] : [`${typed.slice(0, at)} `, typed.slice(at)];
}
