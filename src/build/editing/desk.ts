import { basename, dirname, relative, sep } from "node:path";
import type { Correction } from "../../model/correction.ts";
import type {
  AddRequest,
  EditingStart,
  FileState,
  RemoveRequest,
  Written,
} from "../../model/editing.ts";
import { resolveContacts, type Corrected } from "../../resolve/corrections/apply-corrections.ts";
import { describeReports } from "../../resolve/corrections/describe-reports.ts";
import type { ReadLines } from "../build-graph.ts";
import { reasonOf } from "../messages.ts";
import { folderOf } from "../story.ts";
import { addEntry, removeEntry } from "./entry-text.ts";
import { openFile, replaceOpened, type OpenedFile } from "./opened-file.ts";
import { parseEntry } from "./parse-entry.ts";
import { EditRefused } from "./refusals.ts";

/** Where an editor's corrections are tried, written and taken back, one at a time. */
export interface Desk {
  /** Takes what the last build read. */
  learn: (read: ReadLines) => void;
  start: () => Promise<EditingStart>;
  /** Writes an entry at the end. Throws EditRefused, and leaves the file as it is. */
  add: (request: AddRequest) => Promise<Written>;
  /** Takes an entry out. Throws EditRefused, and leaves the file as it is. */
  remove: (request: RemoveRequest) => Promise<Written>;
}

interface DeskPlace {
  /** The articles whose corrections these are. */
  paths: readonly string[];
  /** Where the file is told from. */
  root: string;
  /** The day that an entry is signed with. */
  today: () => string;
}

/** What the corrections of a file come to. */
type Trial = Pick<Corrected, "about" | "troubles">;

/** A desk over the corrections of some articles. */
export function createDesk({ paths, root, today }: DeskPlace): Desk {
  let read: ReadLines | undefined;
  let known: { version: string; read: ReadLines | undefined; trial: Trial } | undefined;
  const inTurn = createQueue();

  const tryOut = (corrections: readonly Correction[]): Trial =>
    read === undefined
      ? { about: new Map(), troubles: [] }
      : resolveContacts(read.lines, corrections, read.bodies, read.renamed);
  const stateOf = (opened: OpenedFile): FileState => {
    const { version, corrections } = opened;
    if (known?.version !== version || known.read !== read) {
      known = { version, read, trial: tryOut(corrections.map(({ correction }) => correction)) };
    }
    return describeState(opened, known.trial, root);
  };
  const openSeen = async (version: string): Promise<OpenedFile> => {
    const opened = await openFile(paths);
    if (opened.version === version) return opened;
    throw new EditRefused(409, CHANGED, stateOf(opened));
  };
  const write = async (opened: OpenedFile, text: string): Promise<OpenedFile> => {
    const isWritten = await replaceOpened(opened, text, paths);
    const present = await openFile(paths);
    if (isWritten) return present;
    throw new EditRefused(409, CHANGED, stateOf(present));
  };
  const sign = (entry: unknown): Correction => {
    if (read === undefined) throw new EditRefused(503, "no graph has been built yet");
    return describeReports(parseEntry(entry, today), read.lines, ({ url, file }) =>
      url !== undefined && /^https?:/i.test(url) ? url : pathBeside(file, folderOf(paths)),
    );
  };

  return {
    learn: (lines) => void (read = lines),
    start: () =>
      inTurn(async () => {
        const bodies = [...(read?.bodies ?? [])].map(([id, { name }]) => ({ id, name }));
        return { ...stateOf(await openFile(paths)), bodies };
      }),
    add: ({ version, entry }) =>
      inTurn(async () => {
        const opened = await openSeen(version);
        const correction = sign(entry);
        const text = editText(opened, root, (source) => addEntry(source, correction));
        const before = opened.corrections.map((each) => each.correction);
        refuseTrouble(tryOut([...before, correction]), before.length);
        const written = await write(opened, text);
        const line = written.corrections.at(-1)?.line ?? 1;
        return { ...stateOf(written), line, correction };
      }),
    remove: ({ version, at }) =>
      inTurn(async () => {
        const opened = await openSeen(version);
        const text = editText(opened, root, (source) => removeEntry(source, at));
        const entry = opened.corrections.find((each) => each.at === at);
        if (entry === undefined) throw new EditRefused(422, `entry ${at} is no correction`);
        const { line, correction } = entry;
        return { ...stateOf(await write(opened, text)), line, correction };
      }),
  };
}

const CHANGED = "the file was changed meanwhile, and nothing was written";

/** Runs one thing after the other: of two tabs that write at once the second finds what the first wrote. */
function createQueue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

function describeState(opened: OpenedFile, { about, troubles }: Trial, root: string): FileState {
  const { file, version, corrections, problems } = opened;
  return {
    file: nameOf(file, root),
    version,
    entries: corrections.map(({ at, line, correction }, place) => ({
      at,
      line,
      correction,
      about: about.get(place) ?? null,
    })),
    problems: [
      ...problems.map(({ line, message }) => ({ line, message })),
      ...troubles.map(({ at, message }) => ({ line: corrections[at]?.line ?? null, message })),
    ],
  };
}

function nameOf(file: string, root: string): string {
  const path = relative(root, file);
  return path.startsWith("..") ? file : path;
}

/** The text with an edit. Throws EditRefused, with the line, where the file is broken. */
function editText(opened: OpenedFile, root: string, edit: (source: string) => string): string {
  const [problem] = opened.problems;
  try {
    if (opened.isText) return edit(opened.text);
    throw new Error(problem?.message);
  } catch (error) {
    const line = problem?.line ?? null;
    const place = `${nameOf(opened.file, root)}${line === null ? "" : `:${line}`}`;
    throw new EditRefused(422, `${place}: ${reasonOf(error)}`);
  }
}

/** An entry that would not apply is not written; one that applies with a warning is. */
function refuseTrouble({ about, troubles }: Trial, at: number): void {
  const trouble = troubles.find((each) => each.at === at);
  if (trouble !== undefined && !about.has(at)) throw new EditRefused(422, trouble.message);
}

/** The path of an article's file from beside its folder, so that it means the same elsewhere. */
function pathBeside(file: string, folder: string): string {
  const start = dirname(folder) + sep;
  return file.startsWith(start) && basename(folder) !== "" ? file.slice(start.length) : file;
}
