/** Bytes in the making. */
export interface Bytes {
  add: (...bytes: readonly number[]) => void;
  /** A number of two bytes, the lower one first. */
  addShort: (value: number) => void;
  taken: () => Uint8Array<ArrayBuffer>;
}

/** Starts with room for so many bytes, which grows as it must. */
export function createBytes(room = 4096): Bytes {
  let held = new Uint8Array(room);
  let length = 0;
  const add = (...bytes: readonly number[]): void => {
    if (length + bytes.length > held.length) {
      const larger = new Uint8Array(Math.max(2 * held.length, length + bytes.length));
      larger.set(held);
      held = larger;
    }
    for (const byte of bytes) held[length++] = byte;
  };
  return {
    add,
    addShort: (value) => add(value & 0xff, value >> 8),
    taken: () => held.slice(0, length),
  };
}
