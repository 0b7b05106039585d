import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { fitProjection, placeOfPixels, type Size } from "../../marks/projection.ts";
import type { ActorMark } from "../../marks/scene.ts";
import { choosePair, clearChoice, setCamera } from "../../state/actions.ts";
import { goToPanel, openActor } from "../choosing.ts";
import { ReadoutElement } from "../element.ts";
import {
  isDirection,
  isInSight,
  resolveFirstActor,
  resolveNeighbour,
  type Direction,
} from "../painting/neighbours.ts";
import type { Stage } from "../painting/stage.ts";
import { createStillStage } from "../painting/still-stage.ts";
import { resolveTarget, type Point, type Target } from "../painting/targets.ts";
import { targetInWords } from "../facts/target-words.ts";

const ZOOM_STEP = 1.5;

function button(label: string, sign: string, press: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${press}>
    ${sign}
  </button>`;
}

/** The graph: one stop of the tab key, in which arrows move from neighbour to neighbour. */
export class GraphElement extends ReadoutElement {
  static override properties = {
    ...ReadoutElement.properties,
    focused: { state: true },
    tip: { state: true },
  };

  /** The actor at which the keyboard stands. */
  declare private focused: number | null;
  declare private tip: { text: string; at: Point } | null;
  private stage: Stage | undefined;
  private hands: typeof import("../arranging/hands.ts") | undefined;
  /** Set while things can be dragged. */
  private endDragging: (() => void) | undefined;
  private size: Size | undefined;
  private readonly observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry?.contentRect ?? { width: 0, height: 0 };
    // sigma measures itself in whole pixels, and throws where there are none.
    const size = { width: Math.round(width), height: Math.round(height) };
    if (size.width === 0 || size.height === 0) return;
    this.size = size;
    this.stage?.resize(size);
  });

  constructor() {
    super();
    this.focused = null;
    this.tip = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { state, theme, hover, still, mover, arranging } = this.session;
    this.watch(state, () => this.stage?.draw());
    this.watch(theme, () => this.stage?.draw());
    this.watch(hover, () => this.stage?.drawLabels());
    this.watch(still, () => this.setStage());
    this.watch(mover, () => this.setStage());
    this.watch(arranging, () => void this.setArranging());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer.disconnect();
    this.stage?.kill();
    this.endDragging?.();
  }

  protected override firstUpdated(): void {
    this.setStage();
    // Labels are painted: a font that arrives later is not seen until they are painted again.
    if (document.fonts.status === "loaded") return;
    void document.fonts.ready.then(() => this.stage?.drawLabels());
  }

  /** Whether the Scene stands as a picture. */
  private get isPicture(): boolean {
    return this.session.still.get() || this.session.mover.get() === null;
  }

  /** Sets up what draws: sigma, or pictures where nobody asked for more, or the browser gives no WebGL. */
  private setStage(): void {
    const picture = this.querySelector<HTMLElement>(".graph-picture");
    const labels = this.querySelector<HTMLCanvasElement>(".graph-labels");
    if (!picture || !labels) return;
    this.stage?.kill();
    const create = (this.isPicture ? null : this.session.mover.get()) ?? createStillStage;
    const clicked = (point: Point, shift: boolean) => this.choose(this.targetAt(point), shift);
    this.stage = create({ picture, labels, clicked }, this.session);
    this.requestUpdate();
    // At once: out of sight a browser tells no size, and a reader who comes back would see nothing.
    if (this.size) this.stage.resize(this.size);
    else this.observer.observe(picture);
  }

  private async setArranging(): Promise<void> {
    const isOn = this.session.arranging.get() !== null;
    this.toggleAttribute("data-arranging", isOn);
    this.pointAt(undefined);
    this.stage?.drawLabels();
    if (isOn) this.hands ??= await import("../arranging/hands.ts");
    const stage = this.querySelector<HTMLElement>(".graph-stage");
    // It may have ended while they were on their way.
    if (this.session.arranging.get() !== null && stage) {
      this.endDragging ??= this.hands?.mountDragging(stage, this.session);
    } else {
      this.endDragging?.();
      this.endDragging = undefined;
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("focused")) this.stage?.focus(this.focused);
    const { tip } = this;
    const shown = this.querySelector<HTMLElement>(".graph-tip");
    if (tip && shown) shown.style.translate = `${tip.at.x}px ${tip.at.y}px`;
  }

  protected override render(): TemplateResult {
    const { t } = this.session.messages;
    return html`<div class="graph">
      <div
        class="graph-stage"
        role="application"
        tabindex="0"
        aria-label=${t("graph.label")}
        aria-describedby="graph-hint"
        @keydown=${this.pressKey}
        @focus=${this.enter}
        @blur=${() => this.stage?.focus(null)}
        @pointermove=${this.point}
        @pointerleave=${() => this.pointAt(undefined)}
      >
        <div class="graph-picture" aria-hidden="true"></div>
        <canvas class="graph-labels" aria-hidden="true" ?hidden=${this.isPicture}></canvas>
      </div>
      ${this.tip === null ? nothing : html`<p class="graph-tip caption">${this.tip.text}</p>`}
      <p id="graph-hint" class="for-screen-readers">${t("graph.hint")}</p>
      <p class="for-screen-readers" aria-live="assertive">
        ${
          this.focused === null
            ? nothing
            : targetInWords(this.session, { kind: "actor", actor: this.focused })
        }
      </p>
      ${this.session.still.get() ? nothing : this.zoomButtons()}
    </div>`;
  }

  private zoomButtons(): TemplateResult {
    const { t } = this.session.messages;
    return html`<div class="graph-buttons">
      ${button(t("graph.zoomIn"), "+", () => this.zoom(1 / ZOOM_STEP))}
      ${button(t("graph.zoomOut"), "−", () => this.zoom(ZOOM_STEP))}
      ${button(t("graph.fit"), "⤢", () =>
        this.session.change((view) => setCamera(view, null), "replace"),
      )}
    </div>`;
  }

  private zoom(factor: number): void {
    const camera = this.stage?.camera();
    if (!camera) return;
    const zoomed = { ...camera, ratio: camera.ratio * factor };
    this.session.change((view) => setCamera(view, zoomed), "replace");
  }

  private targetAt(point: Point): Target | undefined {
    const scene = this.session.scene.get();
    return scene ? resolveTarget(scene, point) : undefined;
  }

  private readonly point = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse" || event.buttons !== 0 || this.isPicture) return;
    if (this.session.arranging.get() !== null) return;
    const { left, top } = this.getBoundingClientRect();
    const at = { x: event.clientX - left, y: event.clientY - top };
    this.pointAt(this.targetAt(at), at);
  };

  private pointAt(target: Target | undefined, at: Point = { x: 0, y: 0 }): void {
    this.toggleAttribute("data-pointing", target !== undefined);
    this.tip = target ? { text: targetInWords(this.session, target), at } : null;
    this.session.hover.set(target?.kind === "actor" ? target.actor : null);
  }

  /** With shift the actor is chosen beside the one that is chosen already. */
  private choose(target: Target | undefined, beside = false): void {
    const { id } = this.session.state.get().graph.actors;
    const idOf = (actor: number) => id[actor] ?? "";
    if (target?.kind === "actor") return openActor(this.session, idOf(target.actor), beside);
    this.session.change((view) => {
      if (!target) return view.choice === null ? view : clearChoice(view);
      return choosePair(view, idOf(target.source), idOf(target.target));
    });
  }

  /** A keyboard finds its place again; a press that brings the focus is about another place. */
  private readonly enter = (): void => {
    if (this.querySelector(".graph-stage:focus-visible")) this.stage?.focus(this.focused);
  };

  private readonly pressKey = (event: KeyboardEvent): void => {
    const { focused } = this;
    const { key } = event;
    if (this.endDragging && this.hands?.arrangeByKey(this.session, event, focused) === true) {
      // It is done.
    } else if (isDirection(key)) this.step(key);
    else if (key === "Enter" && focused !== null) {
      this.choose({ kind: "actor", actor: focused }, event.shiftKey);
      goToPanel(this);
    } else if (key === "Escape" && this.session.state.get().view.choice !== null) {
      this.session.change(clearChoice);
    } else if (key === "Escape") this.focused = null;
    else return;
    event.preventDefault();
  };

  private step(direction: Direction): void {
    const scene = this.session.scene.get();
    if (!scene) return;
    const standing = scene.actors.some((mark) => mark.actor === this.focused);
    if (this.focused === null || !standing) this.focused = resolveFirstActor(scene) ?? null;
    else this.focused = resolveNeighbour(scene, this.focused, direction) ?? this.focused;
    const mark = scene.actors.find(({ actor }) => actor === this.focused);
    if (mark && !isInSight(scene, mark)) this.bringIntoSight(mark);
  }

  /** Where the keyboard goes the camera follows: it is also how a keyboard moves the picture. */
  private bringIntoSight(mark: ActorMark): void {
    const { graph, view } = this.session.state.get();
    const scene = this.session.scene.get();
    const camera = this.stage?.camera();
    if (!camera || !scene) return;
    const projection = fitProjection(graph, view.level, scene, camera);
    const middle = placeOfPixels(graph, view.level, scene, projection)(mark);
    const moved = { ...camera, ...middle };
    this.session.change((present) => setCamera(present, moved), "replace");
  }
}
