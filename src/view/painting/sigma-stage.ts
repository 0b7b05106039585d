import { composeScene } from "../../marks/compose-scene.ts";
import {
  cameraOfProjection,
  fitProjection,
  type Projection,
  type Size,
} from "../../marks/projection.ts";
import type { Scene } from "../../marks/scene.ts";
import { THEME_COLOURS } from "../../marks/themes.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import type { Level } from "../../model/kinds.ts";
import { setCamera } from "../../state/actions.ts";
import type { Camera } from "../../state/view.ts";
import { boxOfThing } from "../arranging/thing.ts";
import { CAMERA_LIMITS, createRenderer, type Renderer } from "../renderer.ts";
import type { Session } from "../session.ts";
import { isStill } from "../theme.ts";
import { createLabelLayer, LABEL_FONT, type Halo, type Outline } from "./label-layer.ts";
import type { CreateStage, Stage, StagePlace } from "./stage.ts";
import type { Point } from "./targets.ts";
import { hasWebGL } from "./webgl.ts";

const FLIGHT = 300;
/** How long the picture must stand still before its place enters the address. */
const REST = 150;

/** A stage on which sigma draws, and draws again where the browser takes its context away. */
export const createSigmaStage: CreateStage = (place, session) => new SigmaStage(place, session);

/**
 * A stage on which sigma draws until the browser takes its context away, which it then tells. On a
 * page with more frames than contexts they would take them from each other for ever.
 */
export function createYieldingStage(taken: () => void): CreateStage {
  return (place, session) => new SigmaStage(place, session, taken);
}

/**
 * A stage on which sigma draws, with the labels on a canvas above. It follows the View's camera,
 * except where the reader moves the picture: then the View follows.
 */
class SigmaStage implements Stage {
  private readonly labels;
  private renderer: Renderer | undefined;
  private shown: { graph: GraphFile; level: Level } | undefined;
  private size: Size | undefined;
  private projection: Projection | undefined;
  /** The View's camera, as it was last followed or told. */
  private known: Camera | null = null;
  private focused: number | null = null;
  private wasOpen = false;
  /** Whether the picture is being moved for a Scene that is about to be composed. */
  private isPlacing = false;
  private resting: ReturnType<typeof setTimeout> | undefined;
  private readonly container: HTMLElement;
  private readonly session: Session;
  private readonly clicked: (point: Point, shift: boolean) => void;
  private readonly taken: (() => void) | undefined;

  constructor({ picture, labels, clicked }: StagePlace, session: Session, taken?: () => void) {
    this.container = picture;
    this.labels = createLabelLayer(labels, LABEL_FONT);
    this.session = session;
    this.clicked = clicked;
    this.taken = taken;
  }

  resize(size: Size): void {
    this.size = size;
    this.fit();
    this.draw();
  }

  draw(): void {
    const { graph, view } = this.session.state.get();
    if (!this.size) return;
    if (this.shown?.graph !== graph || this.shown.level !== view.level) this.open();
    else if (view.camera !== this.known) this.lookFrom(view.camera, isStill() ? 0 : FLIGHT);
    const scene = this.compose();
    if (!scene) return;
    if (this.projection) this.renderer?.paint(scene, this.projection);
    this.show(scene);
  }

  focus(actor: number | null): void {
    this.focused = actor;
    this.drawLabels();
  }

  kill(): void {
    clearTimeout(this.resting);
    this.resting = undefined;
    this.renderer?.kill();
    this.renderer = undefined;
    this.shown = undefined;
  }

  drawLabels(): void {
    const scene = this.compose();
    if (scene) this.show(scene);
  }

  private show(scene: Scene): void {
    this.labels.draw(scene, this.halos(), this.outline(scene));
    this.session.scene.set(scene);
  }

  private open(): void {
    this.kill();
    // A browser may stop giving contexts out, as after a crash of the graphics card's driver. The
    // first time the page itself has just asked, and asking takes as long as half a frame.
    if (this.wasOpen && !hasWebGL()) return this.session.still.set(true);
    this.wasOpen = true;
    const { graph, view } = this.session.state.get();
    this.shown = { graph, level: view.level };
    this.renderer = createRenderer(
      this.container,
      graph.levels[view.level],
      {
        moved: (projection, byReader) => this.follow(projection, byReader),
        clicked: this.clicked,
        lost: () => this.reopen(),
      },
      isStill(),
    );
    this.known = view.camera;
    this.fit();
  }

  /** Fits the renderer to the size, looking from where the View looks. */
  private fit(): void {
    if (!this.size || !this.shown) return;
    const { graph, level } = this.shown;
    this.renderer?.resize(fitProjection(graph, level, this.size, null));
    this.lookFrom(this.known, 0);
  }

  /** A lost context never comes back: sigma is made again, and looks from where the reader looked. */
  private reopen(): void {
    const untold = this.resting === undefined ? undefined : this.camera();
    this.kill();
    if (untold) this.session.change((view) => setCamera(view, untold), "replace");
    if (this.taken) this.taken();
    else this.draw();
  }

  private lookFrom(camera: Camera | null, duration: number): void {
    if (!this.size || !this.shown) return;
    const { graph, level } = this.shown;
    this.known = camera;
    const projection = fitProjection(graph, level, this.size, camera && bounded(camera));
    this.isPlacing = duration === 0;
    this.renderer?.lookFrom(projection, duration);
    this.isPlacing = false;
    // What sigma tells back of it is another number in the last digit.
    if (duration === 0) this.projection = projection;
  }

  private follow(projection: Projection, byReader: boolean): void {
    this.projection = projection;
    if (!this.isPlacing) this.drawLabels();
    if (!byReader) return;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.tellCamera(), REST);
  }

  camera(): Camera | undefined {
    const { size, shown, projection } = this;
    if (!size || !shown || !projection) return undefined;
    return cameraOfProjection(shown.graph, shown.level, size, projection);
  }

  private tellCamera(): void {
    this.resting = undefined;
    const camera = this.camera();
    if (!camera) return;
    // An address writes places rounded: the reader looks from there, so that a link shows the same.
    const { view } = this.session.state.get();
    this.lookFrom(setCamera(view, camera).camera, 0);
    this.session.change((present) => {
      const moved = setCamera(present, camera);
      this.known = moved.camera;
      return moved;
    }, "replace");
  }

  private compose(): Scene | undefined {
    const { size, projection } = this;
    if (!size || !projection) return undefined;
    const { graph, selection, view } = this.session.state.get();
    const theme = this.session.theme.get();
    const hover = this.session.hover.get() ?? this.focused;
    return composeScene({ graph, selection, view, size, theme, projection, hover });
  }

  private outline(scene: Scene): Outline | undefined {
    const thing = this.session.arranging.get()?.thing ?? null;
    const box = thing && boxOfThing(scene, thing);
    return box ? { box, colour: THEME_COLOURS[this.session.theme.get()].accent } : undefined;
  }

  private halos(): Halo[] {
    const colours = THEME_COLOURS[this.session.theme.get()];
    const hover = this.session.hover.get();
    return [
      ...(hover === null ? [] : [{ actor: hover, colour: colours.accent, lines: true }]),
      ...(this.focused === null
        ? []
        : [{ actor: this.focused, colour: colours.accent, lines: false }]),
    ];
  }
}

/** An address may name places from which nothing can be seen. */
function bounded(camera: Camera): Camera {
  const { nearest, farthest } = CAMERA_LIMITS;
  return { ...camera, ratio: Math.min(farthest, Math.max(nearest, camera.ratio)) };
}
