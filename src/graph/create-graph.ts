import type { Contact } from "../model/contact.ts";
import type { AppliedCorrection } from "../model/correction.ts";
import { dayNumber, dayOfTime } from "../model/dates.ts";
import {
  GRAPH_FORMAT,
  type GraphFile,
  type Placement,
  type StoryText,
} from "../model/graph-file.ts";
import { ACTOR_KINDS, type Level } from "../model/kinds.ts";
import type { ArticleHead, ExtractedLine } from "../model/report.ts";
import { createActorGroups, type ActorGroups } from "./actor-groups.ts";
import { findActorRows, type ActorRow, type BodyFacts } from "./actor-rows.ts";
import { createContactColumns } from "./contact-columns.ts";
import { createEvidence } from "./evidence.ts";
import { findActors, findPairs } from "./pairs.ts";
import { placeActors } from "./placement.ts";

export type { BodyFacts } from "./actor-rows.ts";

export interface BuiltGraph {
  graph: GraphFile;
  /** The text of each evidence file by its name. */
  evidence: Map<string, string>;
}

/**
 * Contacts to the graph file and the evidence beside it.
 *
 *   contacts ─┬ actors, articles, offices ─▶ positions ─▶ columns ─┐
 *             ├ pairs ─ placement, communities (both levels) ──────┼▶ graph file
 *             └ reports ─▶ evidence files ─────────────────────────┘
 *
 * `lines` are all articles that were read, by id; `bodies` tells of states and organisations by
 * actor id, `examples` of rules by their ids, `formerIds` where ids lead that are gone; `findPlaces` may remember
 * places that it found before. The same contacts and lines give the same bytes.
 */
export function createGraph(
  contacts: readonly Contact[],
  lines: readonly ExtractedLine[],
  story: StoryText,
  bodies: ReadonlyMap<string, BodyFacts>,
  examples: ReadonlyMap<string, string> = new Map(),
  corrections: readonly AppliedCorrection[] = [],
  findPlaces: typeof placeActors = placeActors,
  formerIds: ReadonlyMap<string, string> = new Map(),
): BuiltGraph {
  const articles = lines.map(({ article }) => article).sort((a, b) => (a.id < b.id ? -1 : 1));
  const actors = findActorRows(contacts, bodies);
  const offices = sortUnique(contacts.flatMap(({ participants }) => participants.map(officeOf)));
  const publishers = sortUnique(articles.map(({ publisher }) => publisher));
  const positions = {
    actor: positionsOf(actors.map(({ id }) => id)),
    article: positionsOf(articles.map(({ id }) => id)),
    office: positionsOf(offices),
  };
  const { files, fileOf } = createEvidence(contacts, positions.article);
  const published = articles.map(publishedDay);
  const days = published.filter((day) => day !== null);
  const columns = createContactColumns(contacts, positions, fileOf);
  const asOf = days.length === 0 ? null : days.reduce((latest, day) => Math.max(latest, day));
  const { groups, columns: groupColumns } = createActorGroups(actors, bodies, story, asOf);
  const graph: GraphFile = {
    format: GRAPH_FORMAT,
    story,
    asOf,
    publishers,
    groups,
    articles: {
      ...createArticleColumns(articles, published, positionsOf(publishers)),
      copyOf: findCopyColumn(contacts, articles, positions.article),
    },
    actors: { ...createActorColumns(actors, positions.actor), ...groupColumns },
    formerIds: findFormerIds(formerIds, positions.actor),
    levels: {
      person: createPlacement(contacts, "person", actors, findPlaces),
      state: createPlacement(contacts, "state", actors, findPlaces),
    },
    contacts: columns.contacts,
    participants: columns.participants,
    offices,
    rules: findExamples(contacts, examples),
    reports: columns.reports,
    corrections: createCorrectionRows(corrections, contacts, positions.actor),
    evidenceFiles: [...files.keys()],
  };
  return { graph, evidence: files };
}

/** Ids that lead to actors of the graph, in the order of the alphabet; one that is in use leads nowhere. */
function findFormerIds(
  formerIds: ReadonlyMap<string, string>,
  actors: ReadonlyMap<string, number>,
): Record<string, number> {
  const entries = [...formerIds].flatMap(([former, now]) => {
    const actor = actors.get(now);
    return actor === undefined || actors.has(former) ? [] : [[former, actor] as const];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is in no contact that is left has no place to be seen at, and is still told. */
function createCorrectionRows(
  corrections: readonly AppliedCorrection[],
  contacts: readonly Contact[],
  actors: ReadonlyMap<string, number>,
): GraphFile["corrections"] {
  const contactAt = positionsOf(contacts.map(({ id }) => id));
  return corrections.map(({ kind, by, why, on, about, ...seen }) => ({
    kind,
    by,
    why,
    on: on === null ? null : dayNumber(on),
    about,
    contacts: seen.contacts.flatMap((id) => contactAt.get(id) ?? []),
    actors: seen.actors.flatMap((id) => actors.get(id) ?? []),
  }));
}

/** The examples of the rules that some evidence names, by id, in the order of the ids. */
function findExamples(
  contacts: readonly Contact[],
  examples: ReadonlyMap<string, string>,
): Record<string, string> {
  const reports = contacts.flatMap((contact) => contact.reports);
  const named = reports.flatMap(({ evidence }) => evidence.map(({ rule }) => rule));
  return Object.fromEntries(
    sortUnique(named).flatMap((id) => {
      const example = examples.get(id);
      return example === undefined ? [] : [[id, example] as const];
    }),
  );
}

function createArticleColumns(
  articles: readonly ArticleHead[],
  published: (number | null)[],
  publishers: ReadonlyMap<string, number>,
): Omit<GraphFile["articles"], "copyOf"> {
  return {
    id: articles.map(({ id }) => id),
    title: articles.map(({ title }) => title ?? null),
    url: articles.map(({ url }) => (url !== undefined && isWebAddress(url) ? url : null)),
    publisher: articles.map(({ publisher }) => publishers.get(publisher ?? "") ?? null),
    published,
  };
}

function findCopyColumn(
  contacts: readonly Contact[],
  articles: readonly ArticleHead[],
  positions: ReadonlyMap<string, number>,
): (number | null)[] {
  const reports = contacts.flatMap((contact) => contact.reports);
  const originals = new Map(reports.map(({ article, original }) => [article, original]));
  return articles.map(({ id }) => {
    const original = originals.get(id) ?? id;
    return original === id ? null : (positions.get(original) ?? null);
  });
}

/** Only what a reader can follow safely: never a "javascript:" address. */
function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function publishedDay({ published }: ArticleHead): number | null {
  const day = published === undefined ? undefined : dayOfTime(published);
  return day === undefined ? null : dayNumber(day);
}

function createActorColumns(
  actors: readonly ActorRow[],
  positions: ReadonlyMap<string, number>,
): Omit<GraphFile["actors"], keyof ActorGroups["columns"]> {
  return {
    id: actors.map(({ id }) => id),
    name: actors.map(({ name }) => name),
    kind: actors.map(({ kind }) => ACTOR_KINDS.indexOf(kind)),
    aliases: actors.map(({ aliases }) => aliases),
    office: actors.map(({ office }) => office),
    represents: actors.map(({ represents }) =>
      represents.map((id) => positions.get(id)).filter((index) => index !== undefined),
    ),
  };
}

function createPlacement(
  contacts: readonly Contact[],
  level: Level,
  actors: readonly ActorRow[],
  findPlaces: typeof placeActors,
): Placement {
  const places = findPlaces(findActors(contacts, level), findPairs(contacts, level));
  const inOrder = actors.map(({ id }) => places.get(id));
  return {
    x: inOrder.map((place) => place?.x ?? null),
    y: inOrder.map((place) => place?.y ?? null),
    community: inOrder.map((place) => place?.community ?? null),
  };
}

function officeOf({ office }: { office: string | null }): string | null {
  return office;
}

function sortUnique(values: readonly (string | null | undefined)[]): string[] {
  const told = values.filter((value) => value !== null && value !== undefined);
  return [...new Set(told)].sort();
}

function positionsOf(keys: readonly string[]): Map<string, number> {
  return new Map(keys.map((key, index) => [key, index]));
}
