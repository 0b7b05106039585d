import { Unreadable } from "./unreadable.ts";

const NEWLINE = 0x0a;

/** Reads a stream of bytes by lines and by lengths, holding no more than is asked for. */
export interface ByteReader {
  /** The next line in Latin-1 without its end; undefined at the end. Throws where it is too long. */
  line: () => Promise<string | undefined>;
  /** So many bytes; fewer only at the end. */
  take: (length: number) => Promise<Buffer<ArrayBuffer>>;
  /** Passes over so many bytes. */
  skip: (length: number) => Promise<void>;
}

/** A longer line stands in no header. */
const LONGEST_LINE = 65_536;

/** A reader over bytes as they come. */
export function createByteReader(bytes: AsyncIterable<Uint8Array>): ByteReader {
  const source = bytes[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const refill = async (): Promise<boolean> => {
    const next = await source.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  };
  const pieces = async function* (length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0;) {
      if (rest.length === 0 && !(await refill())) return;
      const piece = rest.subarray(0, left);
      rest = rest.subarray(piece.length);
      left -= piece.length;
      yield piece;
    }
  };
  return {
    line: async () => {
      let end = rest.indexOf(NEWLINE);
      while (end < 0) {
        if (rest.length > LONGEST_LINE) throw new Unreadable("header without an end");
        if (!(await refill())) break;
        end = rest.indexOf(NEWLINE);
      }
      if (end < 0 && rest.length === 0) return undefined;
      const line = rest.subarray(0, end < 0 ? rest.length : end);
      rest = rest.subarray(end < 0 ? rest.length : end + 1);
      return new TextDecoder("latin1").decode(line).replace(/\r$/, "");
    },
    take: async (length) => {
      const taken: Uint8Array[] = [];
      for await (const piece of pieces(length)) taken.push(piece);
      return Buffer.concat(taken);
    },
    skip: async (length) => {
      for await (const piece of pieces(length)) void piece;
    },
  };
}
