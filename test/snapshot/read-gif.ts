/** What a GIF says of itself: enough of the format (GIF89a) to count and to read. */
export interface GifFacts {
  width: number;
  height: number;
  /** Of each picture, in milliseconds. */
  delays: number[];
  comments: string[];
  /** How often it plays; 0 is for ever. Undefined where it does not say. */
  plays: number | undefined;
}

/** Bytes of a table of colours that a packed byte tells of. */
function tableOf(packed: number): number {
  return (packed & 0x80) === 0 ? 0 : 3 << ((packed & 7) + 1);
}

/** Reads the blocks of a GIF. Throws where they do not end as they must. */
export function readGif(bytes: Uint8Array): GifFacts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = (from: number, to: number): string =>
    String.fromCharCode(...bytes.subarray(from, to));
  if (letters(0, 6) !== "GIF89a") throw new Error(`got ${letters(0, 6)}, expected GIF89a`);
  const facts: GifFacts = {
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    delays: [],
    comments: [],
    plays: undefined,
  };
  let at = 13 + tableOf(view.getUint8(10));
  const skipBlocks = (): number[] => {
    const data: number[] = [];
    for (let length = view.getUint8(at); length > 0; length = view.getUint8(at)) {
      data.push(...bytes.subarray(at + 1, at + 1 + length));
      at += 1 + length;
    }
    at += 1;
    return data;
  };
  for (let kind = view.getUint8(at); kind !== 0x3b; kind = view.getUint8(at)) {
    if (kind === 0x2c) {
      at += 10 + tableOf(view.getUint8(at + 9)) + 1;
      skipBlocks();
      continue;
    }
    if (kind !== 0x21) throw new Error(`got a block ${kind}, expected a picture or an extension`);
    const label = view.getUint8(at + 1);
    at += 2;
    const data = skipBlocks();
    if (label === 0xf9) facts.delays.push(10 * ((data[1] ?? 0) + 256 * (data[2] ?? 0)));
    if (label === 0xfe) facts.comments.push(String.fromCharCode(...data));
    if (label === 0xff) facts.plays = (data[12] ?? 0) + 256 * (data[13] ?? 0);
  }
  if (at !== bytes.length - 1) throw new Error(`got ${bytes.length - 1 - at} bytes behind the end`);
  return facts;
}
