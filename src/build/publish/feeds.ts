import { createContactIndex, selectContacts } from "../../filter/contact-index.ts";
import { createMessages } from "../../messages/messages.ts";
import { dayOfNumber } from "../../model/dates.ts";
import { feedOf, STORY_FEED } from "../../model/feed-names.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { BASE_VIEW } from "../../state/base-view.ts";
import { filtersOf } from "../../state/filters.ts";
import { readEvidence } from "../read-evidence.ts";
import { writeAtom } from "./atom.ts";
import { createEntry, orderByNews, uuidOf, type FeedEntry } from "./feed-entries.ts";
import type { PublishedStory } from "./published-story.ts";

/** Entries of a feed, at most: the newest. */
const MOST_ENTRIES = { story: 100, actor: 50 };

export interface FeedFile {
  name: string;
  text: string;
}

/**
 * The feeds of a story's new contacts: of all of them, and of each actor who took part or for whom
 * somebody did. What a correction or a better reading changes keeps its id.
 */
export async function createFeeds(story: PublishedStory): Promise<FeedFile[]> {
  const { graph, folder } = story;
  const messages = createMessages();
  const { contacts } = selectContacts(createContactIndex(graph, "person"), filtersOf(BASE_VIEW));
  const evidence = await readEvidence(graph, folder, contacts);
  const entries = new Map<number, FeedEntry>();
  for (const contact of contacts) {
    entries.set(contact, createEntry(messages, graph, contact, evidence.get(contact) ?? []));
  }
  const all = writeFeed(story, STORY_FEED, null, [...entries.values()], MOST_ENTRIES.story);
  const files = new Map([[all.name, all]]);
  for (const [actor, present] of findContactsOfActors(graph, contacts)) {
    const own = present.flatMap((contact) => entries.get(contact) ?? []);
    const name = feedOf(graph.actors.id[actor] ?? "");
    if (name === undefined) continue;
    const file = writeFeed(story, name, actor, own, MOST_ENTRIES.actor);
    files.set(file.name, file);
  }
  return [...files.values()];
}

function writeFeed(
  { graph, address }: PublishedStory,
  name: string,
  actor: number | null,
  entries: readonly FeedEntry[],
  most: number,
): FeedFile {
  const { title, byline } = graph.story;
  const of = actor === null ? "" : (graph.actors.name[actor] ?? "");
  const newest = orderByNews(entries).slice(0, most);
  const updated = newest
    .map((entry) => entry.updated)
    .sort()
    .at(-1);
  const fallback = graph.asOf === null ? "1970-01-01" : dayOfNumber(graph.asOf);
  const up = name.includes("/") ? "../" : "";
  const text = writeAtom({
    id: uuidOf(`feed\n${address ?? title}\n${name}`),
    title: of === "" ? title : `${of} · ${title}`,
    author: byline ?? "Readout",
    updated: updated ?? fallback,
    self: address === undefined ? null : address + encodeURI(name),
    page: `${address ?? up}index.html`,
    entries: newest,
  });
  return { name, text };
}

/** The contacts of each actor who took part, or for whom somebody did, in the order of the file. */
function findContactsOfActors(graph: GraphFile, contacts: Iterable<number>): Map<number, number[]> {
  const { participants } = graph;
  const found = new Map<number, number[]>();
  for (const contact of contacts) {
    const end = graph.contacts.participantStart[contact + 1] ?? participants.actor.length;
    const present = new Set<number>();
    for (let row = graph.contacts.participantStart[contact] ?? end; row < end; row += 1) {
      present.add(participants.actor[row] ?? -1);
      for (const body of participants.represents[row] ?? []) present.add(body);
    }
    for (const actor of present) {
      const own = found.get(actor);
      if (own === undefined) found.set(actor, [contact]);
      else own.push(contact);
    }
  }
  return found;
}
