import { createHash } from "node:crypto";
import { contactFacts, resolveEnds } from "../../filter/contact-facts.ts";
import { sourceFacts } from "../../filter/source-facts.ts";
import { contactDateInWords } from "../../messages/dates.ts";
import type { Messages } from "../../messages/messages.ts";
import { dayOfNumber, type Day } from "../../model/dates.ts";
import type { EvidenceReport, GraphFile } from "../../model/graph-file.ts";

/** A contact as a feed tells it. */
export interface FeedEntry {
  id: string;
  /** "Anne Lorme – Boris Tarin: call, Tuesday 3 August 2021". */
  title: string;
  /** When the first and the last of its articles were published. */
  published: Day;
  updated: Day;
  /** The query part of the address that shows it. */
  query: string;
  sources: readonly Source[];
}

interface Source {
  name: string;
  address: string | null;
  published: Day | null;
  quotes: readonly string[];
}

/** A day where neither articles nor contacts have one: a feed must name some. */
const NO_DAY: Day = "1970-01-01";

/** A name for something, always the same for the same words, in the form of a UUID. */
export function uuidOf(words: string): string {
  const hex = createHash("sha256").update(`readout\n${words}`).digest("hex");
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${[...parts, variant + hex.slice(17, 20), hex.slice(20, 32)].join("-")}`;
}

export function createEntry(
  messages: Messages,
  graph: GraphFile,
  contact: number,
  reports: readonly EvidenceReport[],
): FeedEntry {
  const facts = contactFacts(graph, contact);
  const who = facts.sides.map((side) => side.map(({ name }) => name).join(", ")).join(" – ");
  const days = facts.articles
    .map((article) => sourceFacts(graph, article).published)
    .filter((day) => day !== null)
    .sort();
  const fallback = graph.asOf === null ? (facts.latest ?? NO_DAY) : dayOfNumber(graph.asOf);
  const ends = resolveEnds(graph, facts, "person");
  const query = new URLSearchParams({
    ...(ends !== undefined && { focus: ends.join("~") }),
    level: "person",
    from: facts.earliest ?? "",
    to: facts.latest ?? "",
  });
  return {
    id: uuidOf(graph.contacts.id[contact] ?? ""),
    title: `${who}: ${messages.t(`mode.${facts.mode}`)}, ${contactDateInWords(messages, facts)}`,
    published: days[0] ?? fallback,
    updated: days.at(-1) ?? fallback,
    query: query.toString(),
    sources: reports.map(({ article, evidence }) => {
      const { name, address, published } = sourceFacts(graph, article);
      const quotes = evidence.map(({ quote }) => quote);
      return { name: name ?? messages.t("contact.unknownPublisher"), address, published, quotes };
    }),
  };
}

/** The newest first: by the day of the first report, then by id. */
export function orderByNews(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted(
    (a, b) =>
      compare(b.published, a.published) || compare(b.updated, a.updated) || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
