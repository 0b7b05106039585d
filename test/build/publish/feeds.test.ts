import { parseAtomFeed } from "feedsmith";
import { describe, expect, test } from "vitest";
import { createFeeds } from "../../../src/build/publish/feeds.ts";
import type { PublishedStory } from "../../../src/build/publish/published-story.ts";
import { seededGraph, smallGraph } from "../../graph-files.ts";
import { storyOf } from "./stories.ts";

const HOSTILE = "]]><script>window.hacked = 1</script> & \u0001 \u{1f600}";

async function feedsOf(story: PublishedStory): Promise<Map<string, string>> {
  return new Map((await createFeeds(story)).map(({ name, text }) => [name, text]));
}

async function parse(story: PublishedStory, name = "contacts.atom") {
  const text = (await feedsOf(story)).get(name);
  if (text === undefined) throw new Error(`got no ${name}, expected a feed`);
  return parseAtomFeed(text);
}

const UUID = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe("a story's feed", () => {
  test("tells every contact that took place, the newest report first", async () => {
    const feed = await parse(await storyOf());
    const entries = feed.entries ?? [];
    expect(feed.title?.value ?? feed.title).toBe(
      "Who Hask has spoken to since the fall of the capital",
    );
    expect(entries.length).toBeGreaterThan(6);
    const published = entries.map((entry) => entry.published ?? "");
    expect(published).toEqual(published.toSorted().reverse());
    const titles = entries.map((entry) => JSON.stringify(entry.title));
    expect(titles.join()).toContain("Ana Noor – Ben Adair: Call, Sunday 15 August 2021");
    expect(feed.updated).toBe(
      entries
        .map((entry) => entry.updated ?? "")
        .toSorted()
        .at(-1),
    );
  });

  test("takes its times from the articles", async () => {
    const graph = smallGraph();
    const feed = await parse(await storyOf({}, graph));
    // Where an article does not say its day, the day on which the story ends stands in for it.
    const days = [...graph.articles.published, graph.asOf].map((day) => {
      const time = new Date((day ?? 0) * 86_400_000).toISOString();
      return time.replace(".000", "");
    });
    for (const { published, updated } of feed.entries ?? []) {
      expect(days).toContain(published);
      expect(days).toContain(updated);
    }
  });

  test("leads to the contact in the page, and to its sources", async () => {
    const text = (await feedsOf(await storyOf())).get("contacts.atom") ?? "";
    expect(text).toContain('rel="self" href="https://example.org/readout/contacts.atom"');
    expect(text).toContain(
      "https://example.org/readout/index.html?focus=person%3Aana-noor%7Eperson%3Aben-adair&amp;level=person&amp;from=2021-08-15&amp;to=2021-08-15",
    );
    expect(text).toContain("<blockquote><p>Sentence 0 of article 0.</p></blockquote>");
    const bare = (await feedsOf(await storyOf({ url: undefined }))).get("contacts.atom") ?? "";
    expect(bare).toContain('rel="alternate" href="index.html"');
    expect(bare).not.toContain('rel="self"');
  });

  test("keeps the id of a contact, whatever else changes", async () => {
    const graph = smallGraph();
    const before = await parse(await storyOf({}, graph));
    const changed = smallGraph();
    changed.contacts.mode = changed.contacts.mode.map(() => 1);
    changed.actors.name = changed.actors.name.map((name) => `${name}!`);
    const after = await parse(await storyOf({ title: "Another title" }, changed));
    const ids = (feed: typeof before): string[] => (feed.entries ?? []).map(({ id }) => id ?? "");
    expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
    expect(new Set(ids(before)).size).toBe(ids(before).length);
    for (const id of [...ids(before), before.id]) expect(id).toMatch(UUID);
  });

  test("of many contacts is the newest hundred", async () => {
    const feed = await parse(await storyOf({}, seededGraph({ actors: 60, contacts: 400 })));
    expect(feed.entries).toHaveLength(100);
  });
});

describe("an actor's feed", () => {
  test("tells the contacts in which it took part, or somebody for it", async () => {
    const story = await storyOf();
    const state = (await parse(story, "feeds/state_HSK.atom")).entries ?? [];
    const person = (await parse(story, "feeds/person_ana-noor.atom")).entries ?? [];
    const all = (await parse(story)).entries ?? [];
    const ids = (entries: typeof all): (string | undefined)[] => entries.map(({ id }) => id);
    expect(ids(all)).toEqual(expect.arrayContaining(ids(state)));
    expect(ids(state)).toEqual(expect.arrayContaining(ids(person)));
    expect(person.length).toBeGreaterThan(0);
    expect(state.length).toBeGreaterThan(person.length);
    expect(state.length).toBeLessThan(all.length);
    for (const { title } of person) expect(JSON.stringify(title)).toContain("Ana Noor");
  });

  test("is there for everybody in a contact, each under a name of its own", async () => {
    const story = await storyOf({}, seededGraph({ actors: 300, contacts: 900 }));
    const feeds = await feedsOf(story);
    const { participants, actors } = story.graph;
    const present = new Set([...participants.actor, ...participants.represents.flat()]);
    expect(feeds.size).toBeGreaterThan(200);
    expect(feeds.size).toBeLessThanOrEqual(present.size + 1);
    expect(new Set(actors.id.map((id) => id.toLowerCase())).size).toBe(actors.id.length);
    for (const name of feeds.keys()) expect(name).toMatch(/^(?:feeds\/)?[\p{L}\p{N}_-]+\.atom$/u);
  });

  test("has links that lead up from its folder", async () => {
    const text =
      (await feedsOf(await storyOf({ url: undefined }))).get("feeds/state_HSK.atom") ?? "";
    expect(text).toContain('href="../index.html?focus=');
  });
});

test("markup and control characters of articles are text in a feed that parses", async () => {
  const graph = smallGraph();
  graph.actors.name[4] = HOSTILE;
  graph.publishers[0] = HOSTILE;
  const story = await storyOf({ title: HOSTILE }, graph);
  for (const text of (await feedsOf(story)).values()) {
    expect(text).not.toContain("<script>");
    expect(text).not.toContain("\u0001");
    expect(parseAtomFeed(text).entries?.length).toBeGreaterThan(0);
  }
});
