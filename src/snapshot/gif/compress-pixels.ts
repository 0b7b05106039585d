import type { Bytes } from "./bytes.ts";

/** Codes of GIF's LZW where pixels have eight bits (GIF89a, appendix F): those of pixels come first. */
const CODES = { clear: 256, end: 257, first: 258, most: 4096 };

/** Bits of a code at first; one more whenever the codes have used them up. */
const FIRST_BITS = 9;

/** The longest block of data. */
const BLOCK = 255;

/** Writes pixels, each an index of a colour, as the data of a GIF's picture. */
export function compressPixels(pixels: Uint8Array, bytes: Bytes): void {
  // For a string of pixels and the pixel after it, the code of both; 0 where there is none yet.
  const codes = new Uint16Array(CODES.most * 256);
  const writer = createCodeWriter(bytes);
  let next = CODES.first;
  let bits = FIRST_BITS;
  writer.write(CODES.clear, bits);
  let prefix = pixels[0] ?? 0;
  for (let at = 1; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    const both = (prefix << 8) | pixel;
    const known = codes[both] ?? 0;
    if (known !== 0) {
      prefix = known;
      continue;
    }
    writer.write(prefix, bits);
    prefix = pixel;
    if (next < CODES.most) {
      if (next === 1 << bits) bits += 1;
      codes[both] = next;
      next += 1;
    } else {
      writer.write(CODES.clear, bits);
      codes.fill(0);
      next = CODES.first;
      bits = FIRST_BITS;
    }
  }
  writer.write(prefix, bits);
  // Who reads this counts one code more before the end.
  if (next === 1 << bits && next < CODES.most) bits += 1;
  writer.write(CODES.end, bits);
  writer.finish();
}

/** Packs codes into bytes, the lowest bit first, and bytes into blocks that tell their length. */
function createCodeWriter(bytes: Bytes): {
  write: (code: number, bits: number) => void;
  finish: () => void;
} {
  const block: number[] = [];
  let held = 0;
  let heldBits = 0;
  const addByte = (byte: number): void => {
    block.push(byte);
    if (block.length === BLOCK) flush();
  };
  const flush = (): void => {
    if (block.length > 0) bytes.add(block.length, ...block);
    block.length = 0;
  };
  return {
    write(code, bits) {
      held |= code << heldBits;
      heldBits += bits;
      for (; heldBits >= 8; heldBits -= 8) {
        addByte(held & 0xff);
        held >>>= 8;
      }
    },
    finish() {
      if (heldBits > 0) addByte(held & 0xff);
      flush();
      bytes.add(0);
    },
  };
}
