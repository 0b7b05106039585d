import type { Correction } from "../model/correction.ts";
import type { FileState, Written } from "../model/editing.ts";
import { createStore, type Store } from "../state/store.ts";
import type { Session } from "../view/session.ts";
import { DeskError, type Desk } from "./desk.ts";
import { wordsOf } from "./error-words.ts";
import { createKnownActors, type KnownActor, type KnownActors } from "./known-actors.ts";
import type { Subject } from "./subjects.ts";
import type { Texts } from "./texts/texts.ts";

/** What was done last, in words, and what undoes it. */
interface Notice {
  text: string;
  undo?: { label: string; run: () => void };
}

/** All that the parts of the editor's mode share. */
export interface Editor {
  session: Session;
  texts: Texts;
  desk: Desk;
  /** The file as it was last heard of; null before that, and where the server says nothing. */
  file: Store<FileState | null>;
  /** What is being corrected. */
  subject: Store<Subject | null>;
  notice: Store<Notice | null>;
  /** The states and organisations of the reference data. */
  bodies: readonly KnownActor[];
  /** Those who can be chosen, in the graph that is shown and among the bodies. */
  known: () => KnownActors;
  /** Writes an entry to the version of the file that was seen. Rejects with a DeskError. */
  write: (entry: object, version: string) => Promise<void>;
  /** Takes an entry out of the file, wherever it stands by now. */
  takeBack: (entry: Correction) => Promise<void>;
}

/** Starts the editor's mode; the names of the reference data are added once the server told them. */
export function createEditor(session: Session, texts: Texts, desk: Desk): Editor {
  const editor: Editor = {
    session,
    texts,
    desk,
    file: createStore<FileState | null>(null),
    notice: createStore<Notice | null>(null),
    bodies: [],
    subject: createStore<Subject | null>(null),
    known: createKnown(session, () => editor.bodies),
    async write(entry, version) {
      const written = await desk.add({ version, entry });
      const run = () => void editor.takeBack(written.correction);
      say(editor, "notice.written", written, { label: texts("bar.remove"), run });
    },
    async takeBack(entry) {
      const state = editor.file.get();
      const at = state?.entries.findLast(({ correction }) => isSame(correction, entry))?.at;
      if (state === null || at === undefined) {
        return editor.notice.set({ text: texts("notice.gone") });
      }
      try {
        const written = await desk.remove({ version: state.version, at });
        const run = () => {
          editor.write(entry, written.version).catch((error: unknown) => tell(editor, error));
        };
        say(editor, "notice.removed", written, { label: texts("notice.again"), run });
      } catch (error) {
        tell(editor, error);
      }
    },
  };
  return editor;
}

/** Those who can be chosen, looked up once in each graph. */
function createKnown(session: Session, bodies: () => readonly KnownActor[]): () => KnownActors {
  let known: { graph: unknown; actors: KnownActors } | undefined;
  return () => {
    const { graph } = session.state.get();
    if (known?.graph !== graph) {
      const { id, name } = graph.actors;
      const actors = id.map((each, at) => ({ id: each, name: name[at] ?? each }));
      known = { graph, actors: createKnownActors([...bodies(), ...actors]) };
    }
    return known.actors;
  };
}

function isSame(one: Correction, other: Correction): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Says where it was written, and what undoes it. */
function say(
  { texts, file, notice }: Editor,
  key: "notice.written" | "notice.removed",
  written: Written,
  undo: NonNullable<Notice["undo"]>,
): void {
  file.set(written);
  notice.set({ text: texts(key, { file: written.file, line: written.line }), undo });
}

function tell({ texts, file, notice }: Editor, error: unknown): void {
  if (error instanceof DeskError && error.now !== undefined) file.set(error.now);
  notice.set({ text: wordsOf(texts, error) });
}
