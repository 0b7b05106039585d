import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/**
 * A pack holds records, a line each: key, checksum and a JSON text. It is only ever added to, so one
 * whose writer was killed is whole up to its last line, and a line that does not fit its checksum is
 * passed over.
 */
export const KEY_LENGTH = 32;
const CHECKSUM_LENGTH = 16;
const HEAD_LENGTH = KEY_LENGTH + 1 + CHECKSUM_LENGTH + 1;
const PIECE = 4_194_304;
const NEWLINE = 0x0a;

/** Where a record's text lies in its pack, in bytes. */
export interface Place {
  start: number;
  length: number;
}

export interface PackReader {
  /** Bytes, with those of broken records. */
  size: number;
  records: ReadonlyMap<string, Place>;
  read: (place: Place) => string;
  close: () => void;
}

/** A record as it stands in a pack. */
export function recordOf(key: string, text: string): string {
  return `${key} ${checksumOf(text)} ${text}\n`;
}

/** The bytes that a record takes beside its text. */
export const RECORD_FRAME = HEAD_LENGTH + 1;

function checksumOf(text: string | Uint8Array): string {
  return createHash("sha1").update(text).digest("hex").slice(0, CHECKSUM_LENGTH);
}

/** Opens a pack and finds its records. Throws where it cannot be read. */
export function openPack(path: string): PackReader {
  const file = openSync(path, "r");
  try {
    const { records, size } = findRecords(file);
    return {
      size,
      records,
      read: ({ start, length }) => {
        const bytes = Buffer.allocUnsafe(length);
        const count = readSync(file, bytes, 0, length, start);
        return bytes.toString("utf8", 0, count);
      },
      close: () => closeSync(file),
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function findRecords(file: number): { records: Map<string, Place>; size: number } {
  const records = new Map<string, Place>();
  let size = 0;
  let rest = Buffer.alloc(0);
  const piece = Buffer.allocUnsafe(PIECE);
  for (;;) {
    const count = readSync(file, piece, 0, PIECE, size);
    if (count === 0) return { records, size };
    const bytes = Buffer.concat([rest, piece.subarray(0, count)]);
    const offset = size - rest.length;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const key = keyOf(bytes.subarray(start, end));
      const text = start + HEAD_LENGTH;
      if (key !== undefined) records.set(key, { start: offset + text, length: end - text });
      start = end + 1;
    }
    rest = bytes.subarray(start);
    size += count;
  }
}

/** The key of a whole record. */
function keyOf(line: Buffer): string | undefined {
  if (line.length <= HEAD_LENGTH) return undefined;
  const [key, checksum] = line.toString("latin1", 0, HEAD_LENGTH).split(" ");
  const isWhole = key?.length === KEY_LENGTH && checksum === checksumOf(line.subarray(HEAD_LENGTH));
  return isWhole ? key : undefined;
}
