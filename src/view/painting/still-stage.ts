import { composeScene } from "../../marks/compose-scene.ts";
import { summaryInWords } from "../../marks/accessible-summary.ts";
import { cameraOfProjection, fitProjection, type Size } from "../../marks/projection.ts";
import { THEME_COLOURS } from "../../marks/themes.ts";
import { sceneSvg } from "../../snapshot/scene-svg.ts";
import { paintPicture } from "./canvas-picture.ts";
import { LABEL_FONT } from "./label-layer.ts";
import { parsePicture } from "./parse-picture.ts";
import type { CreateStage } from "./stage.ts";

/** Lines beyond which a picture of elements is slower than a painted one. */
const MOST_ELEMENTS = 1500;

/** Pixels between press and release beyond which a hand pulled at the picture, and chose nothing. */
const PULL = 6;

/** A stage without WebGL: the Scene as a picture, whose actors and pairs can still be chosen. */
export const createStillStage: CreateStage = ({ picture: container, clicked }, session) => {
  let size: Size | undefined;
  let focused: number | null = null;
  let pressed = { x: 0, y: 0 };
  const draw = () => {
    if (!size) return;
    const { graph, selection, view } = session.state.get();
    const theme = session.theme.get();
    const hover = session.hover.get() ?? focused;
    const scene = composeScene({ graph, selection, view, size, theme, hover });
    if (scene.pairs.length > MOST_ELEMENTS) {
      const ring = { colour: THEME_COLOURS[theme].accent, lines: false };
      const halos = focused === null ? [] : [{ actor: focused, ...ring }];
      container.replaceChildren(...paintPicture(scene, halos, LABEL_FONT));
    } else {
      const picture = sceneSvg(scene, summaryInWords(session.messages, selection, view));
      container.replaceChildren(parsePicture(picture));
      container.querySelector(`[data-actor="${focused}"]`)?.classList.add("standing");
    }
    session.scene.set(scene);
  };
  const press = ({ clientX: x, clientY: y }: MouseEvent) => void (pressed = { x, y });
  const choose = ({ clientX: x, clientY: y, shiftKey }: MouseEvent) => {
    if (Math.hypot(x - pressed.x, y - pressed.y) > PULL) return;
    const { left, top } = container.getBoundingClientRect();
    clicked({ x: x - left, y: y - top }, shiftKey);
  };
  container.addEventListener("pointerdown", press);
  container.addEventListener("click", choose);
  return {
    resize(given) {
      size = given;
      draw();
    },
    draw,
    drawLabels: draw,
    camera() {
      const { graph, view } = session.state.get();
      if (!size) return undefined;
      const projection = fitProjection(graph, view.level, size, view.camera);
      return cameraOfProjection(graph, view.level, size, projection);
    },
    focus(actor) {
      if (actor === focused) return;
      focused = actor;
      draw();
    },
    kill() {
      container.removeEventListener("pointerdown", press);
      container.removeEventListener("click", choose);
      container.replaceChildren();
    },
  };
};
