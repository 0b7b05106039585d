/**
 * What stands in the page until the explorer takes its place: the picture and the contacts with their
 * sentences, for those whose browser runs no scripts, or no modules out of a file.
 */
import type { ContactFacts, Party } from "../../filter/contact-facts.ts";
import { contactFacts, orderByTime } from "../../filter/contact-facts.ts";
import { sourceFacts } from "../../filter/source-facts.ts";
import { contactDateInWords, dayInWords } from "../../messages/dates.ts";
import { createMessages, type Messages } from "../../messages/messages.ts";
import type { EvidenceReport, GraphFile } from "../../model/graph-file.ts";
import { sourceInWords } from "../../snapshot/picture-frame.ts";
import { readEvidence } from "../read-evidence.ts";
import { create, type PageDocument, type PageElement } from "./markup.ts";
import type { PublishedStory } from "./published-story.ts";

/** Contacts in the page itself, at most: more would be waited for by everybody. */
export const MOST_ROWS = 100;
/** Reports of a contact, at most. */
const MOST_REPORTS = 2;

/** The story in plain elements. */
export async function createStandIn(
  document: PageDocument,
  story: PublishedStory,
  poster: PageElement,
): Promise<PageElement> {
  const messages = createMessages();
  const { graph, folder, selection } = story;
  const { title, byline, licence } = graph.story;
  const newest = newestOf(graph, selection.contacts);
  const evidence = await readEvidence(graph, folder, newest);
  const p = (text: string, className: string): PageElement =>
    create(document, "p", { class: className }, text);
  const credit = [byline, licence].filter((each) => each !== undefined).join(" · ");
  return create(
    document,
    "main",
    { class: "page stand-in" },
    // The picture begins with title and standfirst.
    create(document, "h1", { class: "for-screen-readers" }, title),
    poster,
    p(messages.t("page.plain"), "caption"),
    p(countInWords(messages, newest.length, selection.contacts.length), "label"),
    tableOf(document, messages, story, newest, evidence),
    p(sourceInWords(messages, graph), "caption"),
    ...(credit === "" ? [] : [p(credit, "caption")]),
  );
}

/** The contacts that took place last; those without a date stand at the end. */
function newestOf(graph: GraphFile, contacts: ArrayLike<number>): number[] {
  const ordered = orderByTime(graph, contacts);
  const isDated = (contact: number): boolean => (graph.contacts.earliest[contact] ?? null) !== null;
  const dated = ordered.filter(isDated).reverse();
  return [...dated, ...ordered.filter((contact) => !isDated(contact))].slice(0, MOST_ROWS);
}

function countInWords(messages: Messages, shown: number, count: number): string {
  const all = messages.t("count.contacts", { count });
  return shown === count ? all : messages.t("page.newest", { shown, all });
}

function tableOf(
  document: PageDocument,
  messages: Messages,
  { graph }: PublishedStory,
  contacts: readonly number[],
  evidence: ReadonlyMap<number, readonly EvidenceReport[]>,
): PageElement {
  const { t } = messages;
  const head = ["table.date", "table.parties", "table.mode", "table.sources"] as const;
  const rows = contacts.map((contact) => {
    const facts = contactFacts(graph, contact);
    const reports = evidence.get(contact) ?? [];
    return create(
      document,
      "tr",
      {},
      create(document, "th", { scope: "row" }, contactDateInWords(messages, facts)),
      create(document, "td", {}, partiesInWords(messages, graph, facts)),
      create(document, "td", {}, t(`mode.${facts.mode}`)),
      create(document, "td", {}, ...reportsOf(document, messages, graph, reports)),
    );
  });
  return create(
    document,
    "table",
    {},
    create(document, "caption", { class: "for-screen-readers" }, t("table.label")),
    create(
      document,
      "thead",
      {},
      create(
        document,
        "tr",
        {},
        ...head.map((key) => create(document, "th", { scope: "col" }, t(key))),
      ),
    ),
    create(document, "tbody", {}, ...rows.flatMap((row) => [row, "\n"])),
  );
}

function partiesInWords(messages: Messages, graph: GraphFile, facts: ContactFacts): string {
  const sides = facts.sides.map((side) =>
    side.map((party) => partyInWords(graph, party)).join(", "),
  );
  const others =
    facts.others === null ? "" : ` ${messages.t("contact.others", { others: facts.others })}`;
  return sides.join(" – ") + others;
}

/** "Antony Blinken (Secretary of State, United States)". */
function partyInWords(graph: GraphFile, { name, office, represents }: Party): string {
  const bodies = represents.map((body) => graph.actors.name[body] ?? "");
  const told = [office, ...bodies].filter((each) => each !== null);
  return told.length === 0 ? name : `${name} (${told.join(", ")})`;
}

/** A sentence of each of the first reports, and who published it when. */
function reportsOf(
  document: PageDocument,
  messages: Messages,
  graph: GraphFile,
  reports: readonly EvidenceReport[],
): PageElement[] {
  const shown = reports.slice(0, MOST_REPORTS);
  const rest = reports.length - shown.length;
  return [
    ...shown.flatMap(({ article, evidence }) => [
      create(document, "blockquote", {}, longestOf(evidence)),
      sourceOf(document, messages, graph, article),
    ]),
    ...(rest === 0
      ? []
      : [create(document, "p", {}, messages.t("contact.moreReports", { count: rest }))]),
  ];
}

/** The quote that says most: a headline says less than the sentence under it. */
function longestOf(evidence: EvidenceReport["evidence"]): string {
  const quotes = evidence.map(({ quote }) => quote);
  return quotes.toSorted((a, b) => b.length - a.length)[0] ?? "";
}

function sourceOf(
  document: PageDocument,
  messages: Messages,
  graph: GraphFile,
  article: number,
): PageElement {
  const source = sourceFacts(graph, article);
  const name = source.name ?? messages.t("contact.unknownPublisher");
  const { address, published } = source;
  const link = { href: address, rel: "noopener noreferrer nofollow" };
  const cite = create(document, "cite", {}, name);
  return create(
    document,
    "p",
    {},
    address === null ? cite : create(document, "a", link, cite),
    published === null ? "" : ` · ${dayInWords(messages, published)}`,
  );
}
