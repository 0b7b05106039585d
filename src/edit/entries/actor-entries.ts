import type { GraphFile } from "../../model/graph-file.ts";
import { ACTOR_KINDS } from "../../model/kinds.ts";
import type { KnownActors } from "../known-actors.ts";
import { reportIdsOf } from "./contact-entries.ts";
import { actorIn, bodiesIn, FormProblem, textIn, textsIn } from "./form-values.ts";

/** What an entry about an actor is made from. */
export interface ActorSubject {
  graph: GraphFile;
  /** Index in the graph. */
  actor: number;
}

/** Ids of kinds begin with these, in the order of the kinds. */
const PREFIXES = ["person", "office", "state", "org"];

/** The actor is another one of the list. */
export function mergeActors(form: FormData, subject: ActorSubject, known: KnownActors): object {
  const typed = textIn(form, "into");
  const { id: into, isNew } = actorIn(typed, known);
  if (isNew) throw new FormProblem("problem.unknown", { name: typed });
  if (into === idOf(subject)) throw new FormProblem("problem.self");
  return { kind: "merge-actors", actors: [idOf(subject)], into };
}

/** In the contacts that are chosen the actor is another one, of the list or new. */
export function splitActor(form: FormData, subject: ActorSubject, known: KnownActors): object {
  const { graph } = subject;
  const kind = textIn(form, "kind");
  const prefix = PREFIXES[ACTOR_KINDS.findIndex((each) => each === kind)];
  const { id, name, isNew } = actorIn(textIn(form, "into"), known, prefix);
  if (id === idOf(subject)) throw new FormProblem("problem.self");
  const chosen = textsIn(form, "contact").map((contact) => graph.contacts.id.indexOf(contact));
  if (chosen.length === 0) throw new FormProblem("problem.reports");
  const represents = bodiesIn(textIn(form, "acts"), known);
  const reports = chosen.flatMap((contact) => reportIdsOf(graph, contact));
  return {
    kind: "split-actor",
    actor: idOf(subject),
    into: { id, ...(isNew && { name }), ...(represents.length > 0 && { represents }) },
    reports: reports.map((report) => ({ id: report })),
  };
}

export function renameActor(form: FormData, subject: ActorSubject): object {
  const { graph, actor } = subject;
  const name = textIn(form, "name");
  if (name === graph.actors.name[actor]) throw new FormProblem("problem.nothing");
  return { kind: "rename-actor", actor: idOf(subject), name };
}

export function setActorKind(form: FormData, subject: ActorSubject): object {
  const { graph, actor } = subject;
  const to = textIn(form, "kind");
  if (to === ACTOR_KINDS[graph.actors.kind[actor] ?? -1]) throw new FormProblem("problem.nothing");
  return { kind: "set-actor-kind", actor: idOf(subject), to };
}

export function setRepresents(form: FormData, subject: ActorSubject, known: KnownActors): object {
  const represents = bodiesIn(textIn(form, "acts"), known);
  const [from, to] = [textIn(form, "since"), textIn(form, "until")];
  if (from !== "" && to !== "" && to < from) throw new FormProblem("problem.order");
  return {
    kind: "set-represents",
    actor: idOf(subject),
    represents,
    ...(from !== "" && { from }),
    ...(to !== "" && { to }),
  };
}

function idOf({ graph, actor }: ActorSubject): string {
  return graph.actors.id[actor] ?? "";
}
