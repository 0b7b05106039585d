import {
  createContactIndex,
  isSameButWindow,
  selectContacts,
  type ContactIndex,
} from "../filter/contact-index.ts";
import {
  binContacts,
  findTimelineDays,
  type Histogram,
  type TimelineDays,
} from "../filter/histogram.ts";
import type { Selection } from "../filter/selection.ts";
import type { Scene, ThemeName } from "../marks/scene.ts";
import type { Messages } from "../messages/messages.ts";
import type { GraphFile } from "../model/graph-file.ts";
import type { Level } from "../model/kinds.ts";
import { defaultView } from "../state/default-view.ts";
import { filtersOf } from "../state/filters.ts";
import type { Frame } from "../state/frame.ts";
import { parseAddress } from "../state/parameters.ts";
import { presentIds } from "../state/present-ids.ts";
import { createStore, type Store } from "../state/store.ts";
import type { View } from "../state/view.ts";
import type { Thing } from "./arranging/thing.ts";
import type { EvidenceShelf } from "./evidence.ts";
import type { CreateStage } from "./painting/stage.ts";
import type { PanelTools } from "./panel/tools.ts";

/** All that the page shows at one moment. */
export interface PageState {
  readonly graph: GraphFile;
  readonly evidence: EvidenceShelf;
  readonly index: ContactIndex;
  readonly defaults: View;
  readonly frame: Frame;
  /** Parameters of the address that say nothing to Readout. */
  readonly ignored: readonly string[];
  readonly view: View;
  readonly selection: Selection;
  readonly histogram: Histogram;
  /** What the timeline reaches over, whatever is filtered. */
  readonly days: TimelineDays | undefined;
}

/** How a change of the View enters the history: as a step, in the place of the last one, or not yet. */
export type Step = "push" | "replace" | "later";

/** The page's one source of truth. Elements watch its stores and never write to them. */
export interface Session {
  readonly messages: Messages;
  readonly state: Store<PageState>;
  /** What the graph last drew; null before it has a size. */
  readonly scene: Store<Scene | null>;
  readonly theme: Store<ThemeName>;
  /** The actor under the pointer, in the graph or in a list. */
  readonly hover: Store<number | null>;
  /** Whether the next actor that is chosen stands beside the chosen one: shift for hands without a keyboard. */
  readonly beside: Store<boolean>;
  /** Set while an editor arranges the picture: what is taken, if anything. */
  readonly arranging: Store<{ readonly thing: Thing | null } | null>;
  /** Whether the browser gives no WebGL, and the Scene stands as a picture. */
  readonly still: Store<boolean>;
  /** What makes the stage that moves; null where the Scene rests as a picture, and nothing else is wrong. */
  readonly mover: Store<CreateStage | null>;
  /** Whether nothing answers before the reader asks for more than the picture. */
  readonly waits: Store<boolean>;
  /** What went wrong and left the page in place, in words. */
  readonly notice: Store<string | null>;
  /** What stands in the panel for whoever runs the page. */
  readonly tools: Store<PanelTools | null>;
  change: (produce: (view: View) => View, step?: Step) => void;
  /** Reads the address again, as after a step back. */
  readAddress: (query: string) => void;
  /** Shows another graph under the same View. */
  replaceGraph: (graph: GraphFile, evidence: EvidenceShelf) => void;
}

export interface SessionInput {
  graph: GraphFile;
  evidence: EvidenceShelf;
  messages: Messages;
  query: string;
  theme: (frame: Frame) => ThemeName;
  /** Writes a View into the address. */
  record: (state: PageState, step: Step) => void;
}

/** Starts a session at an address. Throws where the graph's columns do not fit each other. */
export function createSession(input: SessionInput): Session {
  const first = openGraph(input.graph, input.evidence, input.query);
  const state = createStore(first);
  const hover = createStore<number | null>(null);
  const beside = createStore(false);
  state.subscribe((present, before) => {
    if (present.view.choice !== before.view.choice) beside.set(false);
  });
  return {
    messages: input.messages,
    state,
    scene: createStore<Scene | null>(null),
    theme: createStore(input.theme(first.frame)),
    hover,
    beside,
    arranging: createStore<{ thing: Thing | null } | null>(null),
    still: createStore(false),
    mover: createStore<CreateStage | null>(null),
    waits: createStore(first.frame.click),
    notice: createStore<string | null>(null),
    tools: createStore<PanelTools | null>(null),
    change(produce, step = "push") {
      const before = state.get();
      const view = produce(before.view);
      if (view !== before.view) state.set(derive(before, view));
      input.record(state.get(), step);
    },
    readAddress(query) {
      const before = state.get();
      const { view, ignored } = parseAddress(query, before.defaults);
      state.set({ ...derive(before, view), ignored });
    },
    replaceGraph(graph, evidence) {
      const { view } = state.get();
      // Another graph counts its actors anew.
      hover.set(null);
      const opened = openGraph(graph, evidence, input.query);
      state.set(derive(opened, view));
    },
  };
}

function openGraph(graph: GraphFile, evidence: EvidenceShelf, query: string): PageState {
  const defaults = defaultView(graph);
  const { view: asked, frame, ignored } = parseAddress(query, defaults);
  const view = presentIds(asked, graph);
  const index = createContactIndex(graph, view.level);
  const filters = filtersOf(view);
  const selection = selectContacts(index, filters);
  const days = findTimelineDays(
    graph,
    graph.contacts.id.map((_, contact) => contact),
  );
  const histogram = binContacts(graph, index.findDated(filters), days);
  return { graph, evidence, index, defaults, frame, ignored, view, selection, histogram, days };
}

/** The state under another View; what the View does not touch stays the same object. */
function derive(state: PageState, asked: View): PageState {
  const view = presentIds(asked, state.graph);
  const index = indexOf(state, view.level);
  const filters = filtersOf(view);
  const before = filtersOf(state.view);
  const moved = index !== state.index || !isSameButWindow(filters, before);
  if (!moved && filters.from === before.from && filters.to === before.to) {
    return { ...state, view };
  }
  const selection = selectContacts(index, filters);
  const histogram = moved
    ? binContacts(state.graph, index.findDated(filters), state.days)
    : state.histogram;
  return { ...state, index, view, selection, histogram };
}

function indexOf(state: PageState, level: Level): ContactIndex {
  return level === state.index.level ? state.index : createContactIndex(state.graph, level);
}
