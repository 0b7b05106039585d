import { CHANNEL_OF_MODE } from "../../src/filter/channels.ts";
import type { Filters, SelectedPair } from "../../src/filter/selection.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { ACTOR_KINDS, CERTAINTIES, MODES, STATUSES } from "../../src/model/kinds.ts";
import type { Level } from "../../src/model/kinds.ts";

export interface NaiveSelection {
  contacts: number[];
  undated: number[];
  pairs: SelectedPair[];
  contactsByActor: number[];
}

/** What the index must say, written down as plainly as can be: every contact looked at, every pair counted. */
export function selectNaively(graph: GraphFile, level: Level, filters: Filters): NaiveSelection {
  const passing = graph.contacts.id
    .map((_, contact) => contact)
    .filter((contact) => passes(graph, contact, filters, level));
  const undated = passing.filter((contact) => graph.contacts.earliest[contact] === null);
  const contacts = passing.filter((contact) => isInWindow(graph, contact, filters));
  const pairs = new Map<string, SelectedPair>();
  const contactsByActor = graph.actors.id.map(() => 0);
  const sources = new Map<string, Set<unknown>>();
  for (const contact of contacts) {
    const rows = rowsOf(graph, contact, level);
    for (const actor of new Set(rows.map(([each]) => each))) {
      contactsByActor[actor] = (contactsByActor[actor] ?? 0) + 1;
    }
    const sides = new Set(sidesOf(graph, contact)).size;
    const keys = new Set<string>();
    for (const [a, sideOfA] of rows) {
      for (const [b, sideOfB] of rows) if (a < b && sideOfA !== sideOfB) keys.add(`${a} ${b}`);
    }
    for (const key of keys) {
      countPair(pairs, key, graph, contact, sides);
      const told = sources.get(key) ?? new Set();
      for (const source of sourcesOf(graph, contact)) told.add(source);
      sources.set(key, told);
    }
  }
  for (const [key, pair] of pairs) pair.singleSource = sources.get(key)?.size === 1;
  const drawn = [...pairs.values()].sort((a, b) => a.source - b.source || a.target - b.target);
  const counted = drawn.filter((pair) => filters.hairlines || !pair.hairline);
  if (filters.minContacts === 1 && filters.kinds.length === ACTOR_KINDS.length) {
    return { contacts, undated, pairs: counted, contactsByActor };
  }
  const left = drawn.filter(
    (pair) =>
      pair.contacts >= filters.minContacts &&
      isDrawn(graph, pair.source, filters) &&
      isDrawn(graph, pair.target, filters),
  );
  const keptPairs = left.filter((pair) => filters.hairlines || !pair.hairline);
  const keptContacts: number[] = [];
  const byActor = graph.actors.id.map(() => 0);
  for (const contact of contacts) {
    const rows = rowsOf(graph, contact, level);
    const met = new Set<number>();
    for (const { source, target } of left) {
      const isJoined = rows.some(
        ([a, sideOfA]) =>
          a === source && rows.some(([b, sideOfB]) => b === target && sideOfA !== sideOfB),
      );
      if (isJoined) met.add(source).add(target);
    }
    if (met.size > 0) keptContacts.push(contact);
    for (const actor of met) byActor[actor] = (byActor[actor] ?? 0) + 1;
  }
  return { contacts: keptContacts, undated, pairs: keptPairs, contactsByActor: byActor };
}

function isAsked(asked: readonly string[], is: (name: string) => boolean): boolean {
  return asked.length === 0 || asked.some(is);
}

function isDrawn(graph: GraphFile, actor: number, { kinds }: Filters): boolean {
  return kinds.some((kind) => ACTOR_KINDS.indexOf(kind) === graph.actors.kind[actor]);
}

function passes(graph: GraphFile, contact: number, filters: Filters, level: Level): boolean {
  const mode = MODES[graph.contacts.mode[contact] ?? -1];
  const status = STATUSES[graph.contacts.status[contact] ?? -1];
  const certainty = CERTAINTIES[graph.contacts.certainty[contact] ?? -1];
  const rows = rowsOf(graph, contact, level).filter(([actor]) => isDrawn(graph, actor, filters));
  const sides = new Set(sidesOf(graph, contact)).size;
  const present = participantsOf(graph, contact).flatMap((at) =>
    [graph.participants.actor[at] ?? 0].concat(graph.participants.represents[at] ?? []),
  );
  const publishers = new Set(articlesOf(graph, contact).map((at) => graph.articles.publisher[at]));
  return (
    filters.certainties.some((each) => each === certainty) &&
    (filters.kinds.length === ACTOR_KINDS.length ||
      new Set(rows.map(([, side]) => side)).size > 1) &&
    (filters.sides === "any" || (filters.sides === "bilateral") === sides < 3) &&
    isAsked(filters.involving, (id) => present.some((actor) => graph.actors.id[actor] === id)) &&
    isAsked(filters.regions, (name) =>
      present.some((actor) => {
        const region = graph.actors.subregion[actor] ?? null;
        return region !== null && graph.groups.subregion[region] === name;
      }),
    ) &&
    isAsked(filters.publishers, (name) => publishers.has(graph.publishers.indexOf(name))) &&
    new Set(sourcesOf(graph, contact)).size >= filters.minSources &&
    filters.modes.some((each) => each === mode) &&
    filters.statuses.some((each) => each === status) &&
    (filters.domestic || graph.contacts.domestic[contact] === 0)
  );
}

function isInWindow(graph: GraphFile, contact: number, { from, to }: Filters): boolean {
  const earliest = graph.contacts.earliest[contact] ?? null;
  const latest = graph.contacts.latest[contact] ?? null;
  if (earliest === null || latest === null) return from === null && to === null;
  return (to === null || earliest <= to) && (from === null || latest >= from);
}

function participantsOf(graph: GraphFile, contact: number): number[] {
  const { participantStart } = graph.contacts;
  const start = participantStart[contact] ?? 0;
  const end = participantStart[contact + 1] ?? 0;
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function articlesOf(graph: GraphFile, contact: number): number[] {
  const { reportStart } = graph.contacts;
  return graph.reports.article.slice(reportStart[contact], reportStart[contact + 1]);
}

/** A copy counts as the publisher of what it copies. */
function sourcesOf(graph: GraphFile, contact: number): (number | string | null | undefined)[] {
  const start = graph.contacts.reportStart[contact] ?? 0;
  return articlesOf(graph, contact).map((article, offset) => {
    const counted = graph.reports.source[start + offset] ?? article;
    return graph.articles.publisher[counted] ?? `article ${counted}`;
  });
}

function sidesOf(graph: GraphFile, contact: number): number[] {
  return participantsOf(graph, contact).map((at) => graph.participants.side[at] ?? 0);
}

function rowsOf(graph: GraphFile, contact: number, level: Level): [actor: number, side: number][] {
  return participantsOf(graph, contact).flatMap((at) => {
    const actor = graph.participants.actor[at] ?? 0;
    const kind = ACTOR_KINDS[graph.actors.kind[actor] ?? 0];
    const itself = level === "person" || kind === "state" || kind === "organisation";
    const stands = itself ? [actor] : (graph.participants.represents[at] ?? []);
    return stands.map((each): [number, number] => [each, graph.participants.side[at] ?? 0]);
  });
}

function countPair(
  pairs: Map<string, SelectedPair>,
  key: string,
  graph: GraphFile,
  contact: number,
  sides: number,
): void {
  const [source = 0, target = 0] = key.split(" ").map(Number);
  const counts = { contacts: 0, occurred: 0, inPerson: 0, remote: 0, letter: 0, unspecified: 0 };
  const pair = pairs.get(key) ?? { source, target, ...counts, hairline: true, singleSource: true };
  pair.contacts += 1;
  if (sides < 5) pair.hairline = false;
  if (graph.contacts.status[contact] === 0) {
    pair.occurred += 1;
    pair[CHANNEL_OF_MODE[MODES[graph.contacts.mode[contact] ?? 0] ?? "unspecified"]] += 1;
  }
  pairs.set(key, pair);
}
