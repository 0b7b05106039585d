import type { FileState } from "../../model/editing.ts";

/** What was asked for is not done, and why: `status` is that of the answer. */
export class EditRefused extends Error {
  readonly status: number;
  /** The file as it is now, where another version of it was seen. */
  readonly now: FileState | undefined;

  constructor(status: number, message: string, now?: FileState) {
    super(message);
    this.name = "EditRefused";
    this.status = status;
    this.now = now;
  }
}
