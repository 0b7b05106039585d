import { html, nothing, type TemplateResult } from "lit";
import { CHANNELS } from "../../filter/channels.ts";
import { createMatrix, type Matrix, type MatrixBlock } from "../../filter/matrix.ts";
import type { SelectedPair } from "../../filter/selection.ts";
import { choosePair } from "../../state/actions.ts";
import { goToPanel, openActor } from "../choosing.ts";
import { ReadoutElement } from "../element.ts";
import { targetInWords } from "../facts/target-words.ts";

/** More rows than these nobody reads. */
const ROWS = 48;

/** The side of a cell's square in pixels, for the most contacts; the area goes with the contacts. */
const SQUARE = 16;
const SMALLEST = 5;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The column in which the names of the rows stand. */
const NAMES = -1;

/** Who with whom: one stop of the tab key, in which arrows move from cell to cell, and to the names. */
export class MatrixElement extends ReadoutElement {
  static override properties = { ...ReadoutElement.properties, at: { state: true } };

  /** The cell at which the keyboard stands: row and column. */
  declare private at: readonly [number, number];

  constructor() {
    super();
    this.at = [0, 1];
  }

  protected override render(): TemplateResult {
    const { messages, state } = this.session;
    const { t } = messages;
    const { graph, selection } = state.get();
    const matrix = createMatrix(graph, selection, ROWS);
    const most = selection.pairs.reduce((all, { contacts }) => Math.max(all, contacts), 1);
    const names = matrix.actors.map((actor) => graph.actors.name[actor] ?? "");
    const starts = new Set(matrix.blocks.slice(1).map(({ start }) => start));
    const edgeOf = (column: number): string => (starts.has(column) ? "block-start" : "");
    const styleOf = (column: number, { start, end }: MatrixBlock): string =>
      `${edgeOf(column)} ${column >= start && column < end ? "block-own" : ""}`;
    return html`<div class="matrix-scroll">
        <table
          class="matrix"
          role="grid"
          aria-label=${t("matrix.label")}
          @keydown=${this.pressKey(matrix)}
        >
          <thead>
            <tr>
              <td></td>
              ${names.map((name, column) => html`<th scope="col" class=${edgeOf(column)}><span dir="auto">${name}</span></th>`)}
            </tr>
          </thead>
          ${matrix.blocks.map(
            (block) =>
              html`<tbody>
                ${this.headOf(matrix, block)}
                ${matrix.actors.slice(block.start, block.end).map((actor, at) => {
                  const row = block.start + at;
                  return html`<tr>
                    <th scope="row">${this.nameOf(actor, row)}</th>
                    ${names.map((_, column) => this.cellOf(matrix, row, column, most, styleOf(column, block)))}
                  </tr>`;
                })}
              </tbody>`,
          )}
        </table>
      </div>
      <p class="caption">
        ${t("matrix.hint")}
        ${matrix.left === 0 ? nothing : t("matrix.left", { count: matrix.left })}
      </p>`;
  }

  /** What a community is called: after who has most contacts in it. One alone needs no name. */
  private headOf(
    { actors, blocks }: Matrix,
    { hub }: MatrixBlock,
  ): TemplateResult | typeof nothing {
    if (blocks.length < 2) return nothing;
    const { messages, state } = this.session;
    const name = state.get().graph.actors.name[hub ?? -1] ?? "";
    const text =
      hub === null ? messages.t("legend.otherGroups") : messages.t("legend.community", { name });
    return html`<tr class="matrix-block">
      <th scope="rowgroup" colspan=${actors.length + 1}><span dir="auto">${text}</span></th>
    </tr>`;
  }

  private nameOf(actor: number, row: number): TemplateResult {
    const { actors } = this.session.state.get().graph;
    const open = (): void => {
      openActor(this.session, actors.id[actor] ?? "");
      goToPanel(this);
    };
    return html`<button
      class="name"
      type="button"
      dir="auto"
      tabindex=${this.stopAt(row, NAMES)}
      data-cell="${row} ${NAMES}"
      title=${actors.name[actor] ?? ""}
      @click=${open}
    >
      ${actors.name[actor]}
    </button>`;
  }

  /** One place of the matrix is the stop of the tab key. */
  private stopAt(row: number, column: number): "0" | "-1" {
    return this.at[0] === row && this.at[1] === column ? "0" : "-1";
  }

  private cellOf(
    matrix: Matrix,
    row: number,
    column: number,
    most: number,
    style: string,
  ): TemplateResult {
    const pair = matrix.pairAt(row, column);
    const stop = this.stopAt(row, column);
    if (pair === undefined) {
      const place = row === column ? "matrix-same" : "";
      return html`<td
        class="${place} ${style}"
        tabindex=${stop}
        data-cell="${row} ${column}"
      ></td>`;
    }
    const words = targetInWords(this.session, { kind: "pair", ...pair });
    const open = () => this.open(pair);
    return html`<td class=${style}>
      <button
        type="button"
        tabindex=${stop}
        data-cell="${row} ${column}"
        aria-label=${words}
        title=${words}
        @click=${open}
      >
        ${squareOf(pair, most)}
      </button>
    </td>`;
  }

  private open({ source, target }: SelectedPair): void {
    const { id } = this.session.state.get().graph.actors;
    this.session.change((view) => choosePair(view, id[source] ?? "", id[target] ?? ""));
    goToPanel(this);
  }

  private pressKey(matrix: Matrix): (event: KeyboardEvent) => void {
    return (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const last = matrix.actors.length - 1;
      const moved = this.at.map((place, axis) =>
        Math.min(last, Math.max(axis === 0 ? 0 : NAMES, place + (step[axis] ?? 0))),
      );
      this.at = [moved[0] ?? 0, moved[1] ?? 0];
      void this.updateComplete.then(() => {
        this.querySelector<HTMLElement>(`[data-cell="${this.at.join(" ")}"]`)?.focus();
      });
    };
  }
}

function squareOf(pair: SelectedPair, most: number): TemplateResult {
  const side = Math.max(SMALLEST, SQUARE * Math.sqrt(pair.contacts / most));
  const channel = CHANNELS.find((each) => pair[each] > 0) ?? "unspecified";
  const start = (SQUARE - side) / 2;
  return html`<svg width=${SQUARE} height=${SQUARE} aria-hidden="true">
    <rect
      class="bar channel-${channel} ${pair.inPerson > 0 ? "" : "hollow"}"
      x=${start}
      y=${start}
      width=${side}
      height=${side}
    />
  </svg>`;
}
