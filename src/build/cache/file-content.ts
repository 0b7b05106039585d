import { createHash } from "node:crypto";
import { createReadStream, readFileSync, statSync } from "node:fs";
import { stat } from "node:fs/promises";
import type { ByteSource } from "../../read/containers/container.ts";
import { openFile } from "../sources.ts";

/** Files up to so many bytes are held while they are read, so that they are read from the disk once. */
const HELD = 16_000_000;

/** A file with a hash of what is in it. */
export interface HashedFile {
  source: ByteSource;
  hash: string;
  /** Whether it still is what was hashed; asked once it was read. */
  isUnchanged: () => Promise<boolean>;
}

/** Hashes a file's bytes. Rejects where it cannot be read. */
export async function openHashed(path: string): Promise<HashedFile> {
  const before = statSync(path);
  const hash = createHash("sha256");
  if (before.isFile() && before.size <= HELD) {
    // Of ten thousand small files most time would go by in waiting for each.
    const bytes = readFileSync(path);
    const source = { path, bytes: once(bytes) };
    return { source, hash: hash.update(bytes).digest("hex"), isUnchanged: async () => true };
  }
  for await (const piece of createReadStream(path)) hash.update(piece);
  const isUnchanged = async (): Promise<boolean> => {
    const now = await stat(path);
    return now.mtimeMs === before.mtimeMs && now.size === before.size && now.ino === before.ino;
  };
  return { source: openFile(path), hash: hash.digest("hex"), isUnchanged };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
