import type { Contact } from "../model/contact.ts";
import type { GraphFile } from "../model/graph-file.ts";
import { BASES, CERTAINTIES, MODES, ROLES, STATUSES } from "../model/kinds.ts";
import { dateColumns } from "./date-columns.ts";

/** Where the things that contacts point to stand in their own columns. */
export interface Positions {
  actor: ReadonlyMap<string, number>;
  article: ReadonlyMap<string, number>;
  office: ReadonlyMap<string, number>;
}

/** The columns of contacts, their participants and their reports. */
export type ContactColumns = Pick<GraphFile, "contacts" | "participants" | "reports">;

/** Contacts, in their order, as columns; `evidence` holds the position of each one's file. */
export function createContactColumns(
  contacts: readonly Contact[],
  positions: Positions,
  evidence: number[],
): ContactColumns {
  const dates = contacts.map(({ date }) => dateColumns(date));
  return {
    contacts: {
      id: contacts.map(({ id }) => id),
      mode: contacts.map(({ mode }) => MODES.indexOf(mode)),
      status: contacts.map(({ status }) => STATUSES.indexOf(status)),
      certainty: contacts.map(({ certainty }) => CERTAINTIES.indexOf(certainty)),
      earliest: dates.map(({ earliest }) => earliest),
      latest: dates.map(({ latest }) => latest),
      edtf: dates.map(({ edtf }) => edtf),
      basis: dates.map(({ basis }) => basis),
      background: contacts.map(({ background }) => (background ? 1 : 0)),
      complete: contacts.map(({ complete }) => (complete ? 1 : 0)),
      domestic: contacts.map(({ domestic }) => (domestic ? 1 : 0)),
      ambiguous: contacts.map(({ ambiguous }) => (ambiguous ? 1 : 0)),
      others: contacts.map(({ others }) => others),
      place: contacts.map(({ place }) => place),
      topics: contacts.map(({ topics }) => topics),
      participantStart: startsOf(contacts.map(({ participants }) => participants.length)),
      reportStart: startsOf(contacts.map(({ reports }) => reports.length)),
      evidence,
    },
    participants: createParticipantColumns(contacts, positions),
    reports: {
      id: contacts.flatMap((contact) =>
        contact.reports.map(({ id }) => (id === contact.id ? null : id)),
      ),
      article: contacts.flatMap(({ reports }) =>
        reports.map(({ article }) => positionOf(article, positions.article)),
      ),
      source: contacts.flatMap(({ reports, sources }) =>
        reports.map(({ article }) => {
          const source = sources.get(article) ?? article;
          return source === article ? null : positionOf(source, positions.article);
        }),
      ),
    },
  };
}

function createParticipantColumns(
  contacts: readonly Contact[],
  positions: Positions,
): GraphFile["participants"] {
  const participants = contacts.flatMap((contact) => contact.participants);
  return {
    actor: participants.map(({ id }) => positionOf(id, positions.actor)),
    side: participants.map(({ side }) => side),
    role: participants.map(({ role }) => (role === null ? null : ROLES.indexOf(role))),
    basis: participants.map(({ basis }) => BASES.indexOf(basis)),
    office: participants.map(({ office }) =>
      office === null ? null : positionOf(office, positions.office),
    ),
    represents: participants.map(({ id, represents }) =>
      represents.filter((body) => body !== id).map((body) => positionOf(body, positions.actor)),
    ),
  };
}

/** From lengths to where each one starts, with the end of the last. */
function startsOf(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const [index, length] of lengths.entries()) starts.push((starts[index] ?? 0) + length);
  return starts;
}

function positionOf(key: string, positions: ReadonlyMap<string, number>): number {
  const position = positions.get(key);
  if (position === undefined) throw new Error(`no position for ${JSON.stringify(key)}`);
  return position;
}
