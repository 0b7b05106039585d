import type { FacetCounts } from "../../filter/facet-counts.ts";
import { SIDES } from "../../filter/selection.ts";
import type { Messages } from "../../messages/messages.ts";
import type { GraphFile } from "../../model/graph-file.ts";
import { ACTOR_KINDS, CERTAINTIES, MODES, STATUSES } from "../../model/kinds.ts";
import {
  setPart,
  toggleListed,
  toggleNamed,
  type ClosedList,
  type OpenList,
} from "../../state/actions.ts";
import type { View } from "../../state/view.ts";
import type { PageState } from "../session.ts";

/** One value that a filter may have. */
export interface Choice {
  /** The value as the View holds it. */
  value: string;
  label: string;
  /** How many contacts it would show; null while they are being counted. */
  count: number | null;
  chosen: boolean;
  change: (view: View) => View;
}

/** What choices are made from. */
export interface ChoiceInput {
  messages: Messages;
  state: Pick<PageState, "graph" | "view">;
  counts: FacetCounts | null;
}

interface ListRow {
  values: readonly string[];
  labels: (messages: Messages) => string[];
  /** Indices of the values that the story has. */
  present: (graph: GraphFile) => readonly number[];
}

const LISTS: Readonly<Record<ClosedList, ListRow>> = {
  modes: {
    values: MODES,
    labels: ({ t }) => MODES.map((mode) => t(`mode.${mode}`)),
    present: ({ contacts }) => contacts.mode,
  },
  statuses: {
    values: STATUSES,
    labels: ({ t }) => STATUSES.map((status) => t(`status.${status}`)),
    present: ({ contacts }) => contacts.status,
  },
  certainties: {
    values: CERTAINTIES,
    labels: ({ t }) => CERTAINTIES.map((certainty) => t(`certainty.${certainty}`)),
    present: ({ contacts }) => contacts.certainty,
  },
  kinds: {
    values: ACTOR_KINDS,
    labels: ({ t }) => ACTOR_KINDS.map((kind) => t(`kind.${kind}`)),
    present: ({ actors }) => actors.kind,
  },
};

/**
 * The values of a filter with a closed list, without those that no contact of the story has: a
 * choice that can do nothing says nothing.
 */
export function listChoices({ messages, state, counts }: ChoiceInput, key: ClosedList): Choice[] {
  const { values, labels, present } = LISTS[key];
  const told = new Set(present(state.graph));
  const shown: readonly string[] = state.view[key];
  return labels(messages).flatMap((label, index) => {
    const value = values[index] ?? "";
    if (!told.has(index)) return [];
    const count = counts?.[key][index] ?? null;
    const change = (view: View): View => toggleListed(view, key, value);
    return { value, label, count, chosen: shown.includes(value), change };
  });
}

/** Two sides, many, or both. */
export function sidesChoices({ messages, state, counts }: ChoiceInput): Choice[] {
  return SIDES.map((sides, index) => ({
    value: sides,
    label: messages.t(`sides.${sides}`),
    count: index === 0 ? null : (counts?.sides[index - 1] ?? null),
    chosen: state.view.sides === sides,
    change: (view) => setPart(view, "sides", sides),
  }));
}

/** States, organisations, parts of the world and publishers that a filter may ask for, most contacts first. */
export function namedChoices(input: ChoiceInput, source: NamedSource): Choice[] {
  const { state, counts } = input;
  const { key, names } = NAMED[source];
  const choices = names(state.graph).map(({ value, label, index }) => ({
    value,
    label,
    count: counts?.[key][index] ?? null,
    chosen: state.view[key].includes(value),
    change: (view: View) => toggleNamed(view, key, value),
  }));
  return choices
    .filter(({ count, chosen }) => chosen || count !== 0)
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0) || (a.label < b.label ? -1 : 1));
}

export type NamedSource = "states" | "organisations" | "regions" | "publishers";

interface Named {
  value: string;
  label: string;
  /** Its place in the counts. */
  index: number;
}

const NAMED: Readonly<
  Record<NamedSource, { key: OpenList; names: (graph: GraphFile) => Named[] }>
> = {
  states: { key: "involving", names: (graph) => bodiesOf(graph, "state") },
  organisations: { key: "involving", names: (graph) => bodiesOf(graph, "organisation") },
  regions: { key: "regions", names: ({ groups }) => groups.subregion.map(nameAt) },
  publishers: { key: "publishers", names: ({ publishers }) => publishers.map(nameAt) },
};

function nameAt(name: string, index: number): Named {
  return { value: name, label: name, index };
}

function bodiesOf({ actors }: GraphFile, kind: "state" | "organisation"): Named[] {
  const wanted = ACTOR_KINDS.indexOf(kind);
  return actors.id.flatMap((id, index) =>
    actors.kind[index] === wanted ? [{ value: id, label: actors.name[index] ?? id, index }] : [],
  );
}
