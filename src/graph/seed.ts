/**
 * A linear congruential generator with the constants of Numerical Recipes (modulus 2³²): enough for
 * starting places and for the order of a search, and the same on every machine. Numbers lie from 0
 * up to but not including 1.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

/** FNV-1a in 32 bits: a seed from a text. */
export function seedOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return hash >>> 0;
}
