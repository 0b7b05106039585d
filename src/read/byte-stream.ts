import { Unreadable } from "./unreadable.ts";

/** Bytes that come in pieces, with their beginning looked at. */
export interface Peeked {
  head: Uint8Array;
  /** All of them, the beginning too. */
  bytes: AsyncGenerator<Uint8Array>;
}

/** Looks at the first bytes, fewer where there are no more. */
export async function peek(bytes: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const rest = bytes[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const next = await rest.next();
    if (next.done === true) break;
    pieces.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(pieces);
  return { head, bytes: chain(head, rest) };
}

async function* chain(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}

/** All bytes in one piece; throws where they are more than so many. */
export async function collect(
  bytes: AsyncIterable<Uint8Array>,
  most: number,
): Promise<Buffer<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most) throw new Unreadable(tooLarge(most));
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function tooLarge(most: number): string {
  return `file of over ${Math.round(most / 1_000_000)} MB, expected at most so much: split it`;
}

/** Bytes in one piece, as they come in pieces elsewhere. */
export async function* streamOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
