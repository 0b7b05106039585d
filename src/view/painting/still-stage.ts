import { composeScene } from "../../marks/compose-scene.ts";
import { summaryInWords } from "../../marks/accessible-summary.ts";
import type { Size } from "../../marks/projection.ts";
import { sceneSvg } from "../../snapshot/scene-svg.ts";
import { choosePair } from "../../state/actions.ts";
import { openActor } from "../choosing.ts";
import type { Session } from "../session.ts";
import { parsePicture } from "./parse-picture.ts";
import type { Stage } from "./stage.ts";

/** A stage without WebGL: the Scene as a picture, whose actors and pairs can still be chosen. */
export function createStillStage(container: HTMLElement, session: Session): Stage {
  let size: Size | undefined;
  let focused: number | null = null;
  const draw = () => {
    if (!size) return;
    const { graph, selection, view } = session.state.get();
    const theme = session.theme.get();
    const hover = session.hover.get() ?? focused;
    const scene = composeScene({ graph, selection, view, size, theme, hover });
    const picture = sceneSvg(scene, summaryInWords(session.messages, selection, view));
    container.replaceChildren(parsePicture(picture));
    container.querySelector(`[data-actor="${focused}"]`)?.classList.add("standing");
    session.scene.set(scene);
  };
  const choose = (event: MouseEvent) => {
    const mark =
      event.target instanceof Element ? event.target.closest("[data-actor],[data-pair]") : null;
    const { id } = session.state.get().graph.actors;
    const written = mark?.getAttribute("data-actor") ?? mark?.getAttribute("data-pair");
    const [first, second] = (written ?? "").split(" ").map((each) => id[Number(each)]);
    if (!mark || first === undefined) return;
    if (second === undefined) openActor(session, first, event.shiftKey);
    else session.change((view) => choosePair(view, first, second));
  };
  container.addEventListener("click", choose);
  return {
    resize(given) {
      size = given;
      draw();
    },
    draw,
    drawLabels: draw,
    camera: () => undefined,
    focus(actor) {
      if (actor === focused) return;
      focused = actor;
      draw();
    },
    kill() {
      container.removeEventListener("click", choose);
      container.replaceChildren();
    },
  };
}
