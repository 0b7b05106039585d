import { dayNumber } from "../../src/model/dates.ts";
import type { GraphFile } from "../../src/model/graph-file.ts";
import { MODES } from "../../src/model/kinds.ts";
import { createRandom, graphOf } from "../graph-files.ts";

export interface ManyContacts {
  actors: number;
  contacts: number;
  days: number;
}

const FIRST = dayNumber("2011-01-01");
const ARTICLES = 1000;
const PUBLISHERS = 20;
const PARTNERS = 100;

/**
 * Contacts of two sides each, all of them dated, spread evenly over the days, a fifth of them with
 * an interval of up to a fortnight; few actors have most of them. Filled column by column: a million
 * rows as objects would weigh more than what is to be measured.
 */
export function manyContacts({ actors, contacts, days }: ManyContacts): GraphFile {
  const random = createRandom(1);
  const below = (limit: number): number => Math.floor(random() * limit);
  const skewed = (): number => Math.floor(random() * random() * actors);
  const people = Array.from({ length: actors }, (_, index) => {
    return { key: `actor-${index}`, kind: "person", name: `Actor Number ${index}` } as const;
  });
  const publishers = Array.from({ length: PUBLISHERS }, (_, index) => `Paper ${index}`);
  const graph = graphOf({ actors: people, contacts: [], publishers });
  for (let article = 0; article < ARTICLES; article++) {
    graph.articles.id.push(`a:${article}`);
    graph.articles.publisher.push(article % PUBLISHERS);
  }
  const { contacts: columns, participants, reports } = graph;
  for (let contact = 0; contact < contacts; contact++) {
    const earliest = FIRST + below(days);
    columns.id.push(`r:${contact}`);
    columns.mode.push(below(MODES.length));
    columns.status.push(0);
    columns.certainty.push(0);
    columns.domestic.push(0);
    columns.earliest.push(earliest);
    columns.latest.push(earliest + (random() < 0.8 ? 0 : below(14)));
    const first = skewed();
    // Everyone has partners of long standing, and some whom they seldom meet.
    const other = (first + 1 + Math.floor(random() ** 3 * PARTNERS)) % actors;
    participants.actor.push(first, other);
    participants.side.push(0, 1);
    columns.participantStart.push(participants.actor.length);
    reports.id.push(null);
    reports.article.push(below(ARTICLES));
    columns.reportStart.push(reports.article.length);
  }
  return graph;
}
