import type { CorrectionKind } from "../model/correction.ts";
import type { GraphFile } from "../model/graph-file.ts";
import type { EvidenceShelf } from "../view/evidence.ts";
import { addContact, changeContact, dropContact, hideArticle } from "./entries/contact-entries.ts";
import { joinContacts, reportIdsOf, splitContact } from "./entries/contact-entries.ts";
import {
  mergeActors,
  renameActor,
  setActorKind,
  setRepresents,
  splitActor,
} from "./entries/actor-entries.ts";
import type { KnownActors } from "./known-actors.ts";

/** What an editor wants to correct, in the graph as it was shown when the form was opened. */
export type Subject = { graph: GraphFile; evidence: EvidenceShelf } & (
  { about: "contact"; contact: number } | { about: "actor"; actor: number } | { about: "missing" }
);

/** What may be wrong with a subject, the most usual first. */
export function findKinds(subject: Subject): CorrectionKind[] {
  if (subject.about === "missing") return ["add-contact"];
  if (subject.about === "actor") {
    return ["merge-actors", "rename-actor", "set-represents", "set-actor-kind", "split-actor"];
  }
  const { graph, contact } = subject;
  const isTold = reportIdsOf(graph, contact).length > 1;
  return [
    "change-contact",
    "drop-contact",
    "join-contacts",
    ...(isTold ? (["split-contact"] as const) : []),
    "hide-article",
  ];
}

/** The entry that a form makes, but for who and why. Throws a FormProblem. */
export function entryOf(
  kind: CorrectionKind,
  form: FormData,
  subject: Subject,
  known: KnownActors,
): object {
  if (subject.about === "missing") return addContact(form, known);
  if (subject.about === "actor") {
    if (kind === "merge-actors") return mergeActors(form, subject, known);
    if (kind === "rename-actor") return renameActor(form, subject);
    if (kind === "set-represents") return setRepresents(form, subject, known);
    if (kind === "set-actor-kind") return setActorKind(form, subject);
    return splitActor(form, subject, known);
  }
  if (kind === "drop-contact") return dropContact(subject);
  if (kind === "join-contacts") return joinContacts(form, subject);
  if (kind === "split-contact") return splitContact(form, subject);
  if (kind === "hide-article") return hideArticle(form);
  return changeContact(form, subject, known);
}
