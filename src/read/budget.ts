import { Exhausted } from "./unreadable.ts";

/** How much a file may still unpack to. */
export interface Budget {
  /** Bytes of the file itself came in. */
  earn: (bytes: number) => void;
  /** Bytes were unpacked; throws where they are too many. */
  spend: (bytes: number) => void;
}

/** News packs to a fifth, repeated markup to a fiftieth; what packs better is made to fill memories. */
export const MOST_UNPACKED = 200;
/** Small files may unpack to this many bytes, whatever their size. */
export const UNPACKED_FREELY = 16_000_000;

/** A budget that grows with what is read of the file, so that work is bounded by its size. */
export function createBudget(): Budget {
  let left = UNPACKED_FREELY;
  return {
    earn: (bytes) => {
      left += bytes * MOST_UNPACKED;
    },
    spend: (bytes) => {
      left -= bytes;
      if (left < 0) throw new Exhausted(tooMuch());
    },
  };
}

/** What is wrong with something that unpacks to so much. */
export function tooMuch(): string {
  return `unpacks to over ${MOST_UNPACKED} times its size, expected an archive of articles`;
}
