import type { GraphFile } from "../model/graph-file.ts";

/** Who takes part in a contact and whom they represent that day, each once, by actor index. */
export function participantsOf(graph: GraphFile, contact: number): number[] {
  const { participants, contacts } = graph;
  const end = contacts.participantStart[contact + 1] ?? 0;
  const actors = new Set<number>();
  for (let at = contacts.participantStart[contact] ?? end; at < end; at++) {
    actors.add(participants.actor[at] ?? -1);
    for (const body of participants.represents[at] ?? []) actors.add(body);
  }
  return [...actors];
}

/**
 * The independent sources of a contact, each once: the publisher by its index, or a number below
 * zero for an article without one. Copies and those who quote the same readout count with the
 * first of them.
 */
export function sourcesOf(graph: GraphFile, contact: number): number[] {
  const { reports, contacts, articles } = graph;
  const end = contacts.reportStart[contact + 1] ?? 0;
  const sources = new Set<number>();
  for (let at = contacts.reportStart[contact] ?? end; at < end; at++) {
    const article = reports.source[at] ?? reports.article[at] ?? -1;
    sources.add(articles.publisher[article] ?? -1 - article);
  }
  return [...sources];
}

/**
 * Who reports a contact, each once, by index of the publisher. An article that names no publisher
 * is a source of its own: a number below zero.
 */
export function publishersOf(graph: GraphFile, contact: number): number[] {
  const { reports, contacts, articles } = graph;
  const end = contacts.reportStart[contact + 1] ?? 0;
  const publishers = new Set<number>();
  for (let at = contacts.reportStart[contact] ?? end; at < end; at++) {
    const article = reports.article[at] ?? -1;
    publishers.add(articles.publisher[article] ?? -1 - article);
  }
  return [...publishers];
}
