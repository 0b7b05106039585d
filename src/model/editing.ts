import type { Correction } from "./correction.ts";

/**
 * What the editor's mode of the page and the development server say to each other. Every request is a
 * POST of JSON to a path below, beside the page, with the token of that start.
 */
export const EDITING_PATH = "__edit";
export const TOKEN_HEADER = "x-readout-token";
/** The address that the server prints ends with `#edit=` and the token. */
export const TOKEN_PARAMETER = "edit";

/** An entry of the file of corrections. */
export interface FileEntry {
  /** Its place in the list. */
  at: number;
  /** Counted from 1. */
  line: number;
  correction: Correction;
  /** What it is about, in words of the data; null where it does not apply. */
  about: string | null;
}

/** The file of corrections as it is now. */
export interface FileState {
  /** As it is told to people. */
  file: string;
  /** Changes with the file: who writes says which one was seen. */
  version: string;
  entries: FileEntry[];
  /** What is wrong in the file, and what does not apply. */
  problems: { line: number | null; message: string }[];
}

/** What the editor's mode starts with. */
export interface EditingStart extends FileState {
  /** The states and organisations of the reference data, also those that no article names. */
  bodies: { id: string; name: string }[];
}

/** An entry to write, and the version of the file that was seen. */
export interface AddRequest {
  version: string;
  entry: unknown;
}

/** The place of an entry to take back, and the version of the file that was seen. */
export interface RemoveRequest {
  version: string;
  at: number;
}

export interface Written extends FileState {
  /** The line at which the new entry stands, or at which the old one stood. */
  line: number;
  correction: Correction;
}

/** What is answered in the place of what was asked for. */
export interface Refusal {
  error: string;
  /** The file as it is now, where another version of it was seen. */
  now?: FileState;
}
