import { isolated } from "../../messages/direction.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { moveLabel, pinActor, removeCallout, toggleName } from "../../state/edit-actions.ts";
import type { View } from "../../state/view.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Thing } from "./thing.ts";

/** A change that an editor made, in words, and what takes it back. */
interface MadeEdit {
  text: string;
  undo: (view: View) => View;
}

/** All changes of a View that stand in the picture, in the order of their kinds. */
export function findEdits({ t }: Messages, graph: GraphFile, view: View): MadeEdit[] {
  const nameOf = (id: string): string =>
    isolated(graph.actors.name[graph.actors.id.indexOf(id)] ?? id);
  return [
    ...view.hidden.map((id) => ({
      text: t("arrange.hidden", { name: nameOf(id) }),
      undo: (present: View) => toggleName(present, id),
    })),
    ...view.moved.map(({ actor }) => ({
      text: t("arrange.moved", { name: nameOf(actor) }),
      undo: (present: View) => moveLabel(present, actor, null),
    })),
    ...view.pins.map(({ actor }) => ({
      text: t("arrange.pinned", { name: nameOf(actor) }),
      undo: (present: View) => pinActor(present, actor, null),
    })),
    ...view.callouts.map(({ text }, index) => ({
      text: t("arrange.noted", { text: isolated(text) }),
      undo: (present: View) => removeCallout(present, index),
    })),
  ];
}

/** What is taken, in words; undefined where there is no such thing any more. */
export function thingInWords(
  { t }: Messages,
  graph: GraphFile,
  view: View,
  thing: Thing,
): string | undefined {
  if (thing.kind === "callout") {
    const text = view.callouts[thing.index]?.text;
    return text && t("arrange.thing.callout", { text: isolated(text) });
  }
  const name = graph.actors.name[thing.actor];
  return name && t(`arrange.thing.${thing.kind}`, { name: isolated(name) });
}
