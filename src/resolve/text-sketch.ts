/**
 * What an article says, small enough to travel with its extracted line: so shards can be merged
 * without the texts. Two samples of hashes, of runs of words and of names and figures, each the K
 * smallest (a theta sketch: Dasgupta, Lang, Rhodes and Thaler, ICDT 2016). Unlike MinHash
 * signatures, which give the share of a union, they tell how much of the one is in the other: all of
 * an article that was cut at the end is in the whole one.
 */

/** Words in a run: two in a row come about by chance, of four each synonym breaks too many. */
const RUN = 3;
/** Hashes that are kept of each kind: the standard error of a share is at most 1 / (2 √K). */
const KEPT = 128;

const LIMIT = 2 ** 32;

export interface TextSketch {
  /** Hashes of runs of words, ascending. */
  runs: Uint32Array;
  /** Hashes of names and figures, and of two in a row, ascending: what no rewriting changes. */
  facts: Uint32Array;
}

/** Which part of each of two sets is in the other, from 0 to 1. */
export interface Shares {
  ofFirst: number;
  ofSecond: number;
  /** How many hashes of the smaller sample were compared. */
  compared: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** Sketches paragraphs, each on its own: where they begin and in which order they come is no matter. */
export function createSketch(paragraphs: readonly string[]): TextSketch {
  const runs = new Set<number>();
  const facts = new Set<number>();
  for (const paragraph of paragraphs) {
    const words = [...paragraph.matchAll(WORD)];
    const folded = words.map(([word]) => word.replaceAll("’", "'").toLowerCase());
    for (let at = 0; at + RUN <= folded.length; at += 1) {
      runs.add(hashOf(folded.slice(at, at + RUN).join(" ")));
    }
    for (const sentence of factsOf(paragraph, words)) {
      for (const [at, fact] of sentence.entries()) {
        facts.add(hashOf(fact));
        if (at > 0) facts.add(hashOf(`${sentence[at - 1] ?? ""} ${fact}`));
      }
    }
  }
  return { runs: smallest(runs), facts: smallest(facts) };
}

/** The names and figures of each sentence, in their order: the first word of one is a name by chance. */
function factsOf(paragraph: string, words: readonly RegExpExecArray[]): string[][] {
  const sentences: string[][] = [[]];
  for (const { 0: word, index } of words) {
    const isFirst = /(?:^|[.!?:]["”’)]*\s*)["“‘(]*$/.test(
      paragraph.slice(Math.max(0, index - 6), index),
    );
    if (isFirst) sentences.push([]);
    const isFact = /^\p{N}/u.test(word) || (/^\p{Lu}/u.test(word) && !isFirst);
    if (isFact) sentences.at(-1)?.push(word.replaceAll("’", "'").toLowerCase());
  }
  return sentences;
}

function smallest(hashes: ReadonlySet<number>): Uint32Array {
  return Uint32Array.from(hashes).sort().slice(0, KEPT);
}

/** FNV-1a over UTF-16 units, its bits spread as by MurmurHash3, so that the smallest are a fair sample. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Compares two samples over the hashes that both would have kept. Undefined as soon as it is clear
 * that less than `least` of the smaller one is in the other, from 0 to 1.
 */
export function compareSamples(
  first: Uint32Array,
  second: Uint32Array,
  least: number,
): Shares | undefined {
  const limit = Math.min(limitOf(first), limitOf(second));
  const ownFirst = countBelow(first, limit);
  const ownSecond = countBelow(second, limit);
  const compared = Math.min(ownFirst, ownSecond);
  const [mostLeftOfFirst, mostLeftOfSecond] = [
    ownFirst - least * compared,
    ownSecond - least * compared,
  ];
  let one = 0;
  let other = 0;
  let shared = 0;
  while (one < ownFirst && other < ownSecond) {
    const a = first[one] ?? LIMIT;
    const b = second[other] ?? LIMIT;
    if (a === b) shared += 1;
    if (a <= b) one += 1;
    if (b <= a) other += 1;
    if (one - shared > mostLeftOfFirst || other - shared > mostLeftOfSecond) return undefined;
  }
  if (shared < least * compared) return undefined;
  return {
    ofFirst: ownFirst === 0 ? 0 : shared / ownFirst,
    ofSecond: ownSecond === 0 ? 0 : shared / ownSecond,
    compared,
  };
}

/** Below this a sample holds every hash of its set. */
function limitOf(sample: Uint32Array): number {
  return sample.length < KEPT ? LIMIT : (sample.at(-1) ?? LIMIT);
}

/** How many of a sample's hashes lie below a limit; they ascend. */
function countBelow(sample: Uint32Array, limit: number): number {
  let [low, high] = [0, sample.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sample[middle] ?? LIMIT) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A sketch as it is written into an extracted line: both samples in base64, little-endian. */
export function writeSketch({ runs, facts }: TextSketch): string {
  return [runs, facts].map(encode).join(".");
}

/** Reads a written sketch; undefined where it is none. */
export function resolveSketch(written: string): TextSketch | undefined {
  const [runs, facts, ...more] = written.split(".").map(decode);
  return runs === undefined || facts === undefined || more.length > 0 ? undefined : { runs, facts };
}

function encode(sample: Uint32Array): string {
  const bytes = Buffer.alloc(sample.length * 4);
  for (const [at, hash] of sample.entries()) bytes.writeUInt32LE(hash, at * 4);
  return bytes.toString("base64");
}

function decode(written: string): Uint32Array | undefined {
  const bytes = Buffer.from(written, "base64");
  if (bytes.length % 4 !== 0 || bytes.length > KEPT * 4) return undefined;
  const sample = new Uint32Array(bytes.length / 4);
  for (const at of sample.keys()) sample[at] = bytes.readUInt32LE(at * 4);
  return sample.every((hash, at) => at === 0 || hash > (sample[at - 1] ?? 0)) ? sample : undefined;
}
