import { randomBytes } from "node:crypto";
import { open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "./live-processes.ts";
import { reasonOf } from "./messages.ts";

/** Writes a new file and brings it to the disk; another one in tests of a full disk. */
export type WriteFile = (path: string, content: string | Uint8Array) => Promise<void>;

/** The name of a file in the making tells the process that makes it. */
const PART_NAME = /^\..+\.(\d+)-[0-9a-f]+\.part$/;

/**
 * Writes a file beside its place and moves it there: whoever reads finds the old one or the new one,
 * also after a loss of power. Rejects with the file's path, and leaves the old one.
 */
export async function replaceFile(
  folder: string,
  name: string,
  content: string | Uint8Array,
  write: WriteFile = writeSynced,
): Promise<void> {
  const nonce = randomBytes(6).toString("hex");
  const part = join(folder, `.${name}.${process.pid}-${nonce}.part`);
  try {
    await write(part, content);
    await rename(part, join(folder, name));
  } catch (error) {
    await rm(part, { force: true });
    throw new Error(`${join(folder, name)} was not written: ${reasonOf(error)}`, { cause: error });
  }
}

const writeSynced: WriteFile = async (path, content) => {
  const file = await open(path, "wx");
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Brings the names in a folder to the disk, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and its file systems keep names by themselves.
  const opened = await open(folder, "r").catch(() => undefined);
  try {
    await opened?.sync();
  } catch {
    // Some network folders cannot.
  } finally {
    await opened?.close();
  }
}

/** Removes what processes that were killed left in the making. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, pid] = PART_NAME.exec(name) ?? [];
    if (pid !== undefined && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
