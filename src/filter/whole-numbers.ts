/** Whole numbers from 0 on, one after the other, each in as few bytes as the largest needs. */
export type WholeNumbers = Uint8Array | Uint16Array | Uint32Array;

/** Room for so many numbers, none of them above `most`. */
export function createWholeNumbers(length: number, most: number): WholeNumbers {
  if (most < 2 ** 8) return new Uint8Array(length);
  return most < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}
