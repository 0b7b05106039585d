import type { GraphFile } from "../../model/graph-file.ts";
import { MODES, STATUSES } from "../../model/kinds.ts";
import type { Sort, SortKey } from "../../state/view.ts";
import { contactFacts, orderByTime, type ContactFacts } from "../../filter/contact-facts.ts";

/** Contacts as rows of the table, in the order that the View asks for; equals in the order of time. */
export function sortContacts(
  graph: GraphFile,
  contacts: ArrayLike<number>,
  { key, descending }: Sort,
): ContactFacts[] {
  const rows = orderByTime(graph, contacts).map((contact) => contactFacts(graph, contact));
  const compare = ORDERS[key];
  // A sort is stable: turned round, equals still stand in the order of time.
  return rows.sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
}

type Order = (a: ContactFacts, b: ContactFacts) => number;

const ORDERS: Readonly<Record<SortKey, Order>> = {
  date: (a, b) => compareTexts(dateOf(a), dateOf(b)),
  mode: (a, b) => MODES.indexOf(a.mode) - MODES.indexOf(b.mode),
  parties: (a, b) => compareTexts(partiesOf(a), partiesOf(b)),
  place: (a, b) => compareTexts(a.place ?? LAST, b.place ?? LAST),
  status: (a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  sources: (a, b) => a.sources - b.sources || a.articles.length - b.articles.length,
};

/** Behind every letter. */
const LAST = "\u{10ffff}";

function dateOf({ earliest, latest }: ContactFacts): string {
  return earliest === null ? LAST : `${earliest} ${latest ?? earliest}`;
}

function partiesOf({ sides }: ContactFacts): string {
  return sides.flatMap((side) => side.map(({ name }) => name)).join(" ");
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
