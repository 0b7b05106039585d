import { isolated } from "../../messages/direction.ts";
import { resolvePair } from "../../filter/neighbours.ts";
import type { Target } from "../painting/targets.ts";
import type { Session } from "../session.ts";

/** What a pointer or the keyboard stands at: "Ana Noor and Ben Adair · 3 contacts". */
export function targetInWords(session: Session, target: Target): string {
  const { messages, state } = session;
  const { graph, selection } = state.get();
  const { name, office } = graph.actors;
  const counted = (count: number) => messages.t("count.contacts", { count });
  const nameOf = (actor: number) => isolated(name[actor] ?? "");
  if (target.kind === "actor") {
    const held = office[target.actor] ?? null;
    const contacts = counted(selection.contactsByActor[target.actor] ?? 0);
    return [nameOf(target.actor), held, contacts].filter((each) => each !== null).join(" · ");
  }
  const pair = resolvePair(selection, target.source, target.target);
  const names = messages.t("graph.pair", {
    first: nameOf(target.source),
    second: nameOf(target.target),
  });
  return `${names} · ${counted(pair?.contacts ?? 0)}`;
}
