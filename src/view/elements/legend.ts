import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";
import { legendOf, type LegendEntry } from "../../marks/legend.ts";
import { DASH_PATTERNS, RING_STROKE, SQUARE_SIDE } from "../../marks/scene.ts";
import { ReadoutElement } from "../element.ts";

/** What the strokes and shapes in the present picture stand for, in the words of the print. */
export class LegendElement extends ReadoutElement {
  protected override watched() {
    return [this.session.scene];
  }

  protected override render(): TemplateResult {
    const scene = this.session.scene.get();
    const entries = scene
      ? legendOf(this.session.messages, scene, this.session.state.get().graph)
      : [];
    return html`<ul class="legend caption" aria-label=${this.session.messages.t("legend.label")}>
      ${entries.map(
        (entry) =>
          html`<li class=${entry.kind === "shape" && entry.italic ? "italic" : ""}>
            ${sampleOf(entry)}${entry.text}
          </li>`,
      )}
    </ul>`;
  }
}

function sampleOf(entry: LegendEntry): TemplateResult {
  return html`<svg class="sample" width="26" height="12" aria-hidden="true">
    ${entry.kind === "line" ? lineOf(entry) : shapeOf(entry)}
  </svg>`;
}

function lineOf(entry: Extract<LegendEntry, { kind: "line" }>): SVGTemplateResult {
  const dashes = DASH_PATTERNS[entry.dash]?.join(" ") ?? "none";
  return svg`<line x1="0" x2="24" y1="6" y2="6"
    stroke=${entry.colour} stroke-opacity=${entry.opacity} stroke-width=${entry.width} stroke-dasharray=${dashes} />`;
}

function shapeOf({ shape, colour }: Extract<LegendEntry, { kind: "shape" }>): SVGTemplateResult {
  const radius = 5;
  if (shape === "square") {
    const side = radius * SQUARE_SIDE;
    return svg`<rect x=${12 - side / 2} y=${6 - side / 2} width=${side} height=${side} fill=${colour} />`;
  }
  const stroke = shape === "ring" ? radius * RING_STROKE : 0;
  return svg`<circle cx="12" cy="6" r=${radius - stroke / 2} stroke=${colour} stroke-width=${stroke}
    fill=${shape === "ring" ? "none" : colour} />`;
}
