/** Kinds of lookups in the table `GSUB`; those by context only call others of the same list. */
const SINGLE = 1;
const MULTIPLE = 2;
const ALTERNATE = 3;
const LIGATURE = 4;
const EXTENSION = 7;

/**
 * All glyphs that a font may put in the place of some: letters that join take another form at the
 * start, in the middle and at the end of a word. Every lookup counts, whichever feature asks for it.
 */
export function closeOverSubstitutions(gsub: DataView, glyphs: Iterable<number>): Set<number> {
  const closed = new Set(glyphs);
  let size = 0;
  while (size !== closed.size) {
    size = closed.size;
    const lookups = gsub.getUint16(8);
    for (const lookup of offsets(gsub, lookups, lookups)) {
      const kind = gsub.getUint16(lookup);
      for (const subtable of offsets(gsub, lookup + 4, lookup)) {
        const isFar = kind === EXTENSION;
        const place = isFar ? subtable + gsub.getUint32(subtable + 4) : subtable;
        addSubstitutes(gsub, isFar ? gsub.getUint16(subtable + 2) : kind, place, closed);
      }
    }
  }
  return closed;
}

function addSubstitutes(gsub: DataView, kind: number, place: number, closed: Set<number>): void {
  if (![SINGLE, MULTIPLE, ALTERNATE, LIGATURE].includes(kind)) return;
  const covered = readCoverage(gsub, place + gsub.getUint16(place + 2));
  const format = gsub.getUint16(place);
  if (kind === SINGLE && format === 1) {
    const delta = gsub.getInt16(place + 4);
    for (const glyph of covered) if (closed.has(glyph)) closed.add((glyph + delta) & 0xffff);
    return;
  }
  for (const [at, glyph] of covered.entries()) {
    if (!closed.has(glyph)) continue;
    const entry = gsub.getUint16(place + 6 + at * 2);
    if (kind === SINGLE) closed.add(entry);
    else if (kind === LIGATURE) addLigatures(gsub, place + entry, closed);
    else for (const other of numbers(gsub, place + entry)) closed.add(other);
  }
}

function addLigatures(gsub: DataView, set: number, closed: Set<number>): void {
  for (const ligature of offsets(gsub, set, set)) {
    const others = gsub.getUint16(ligature + 2) - 1;
    const parts = Array.from({ length: others }, (_, at) => gsub.getUint16(ligature + 4 + at * 2));
    if (parts.every((part) => closed.has(part))) closed.add(gsub.getUint16(ligature));
  }
}

function readCoverage(gsub: DataView, place: number): number[] {
  if (gsub.getUint16(place) === 1) return numbers(gsub, place + 2);
  return Array.from({ length: gsub.getUint16(place + 2) }, (_, at) => place + 4 + at * 6).flatMap(
    (range) => {
      const first = gsub.getUint16(range);
      const count = gsub.getUint16(range + 2) - first + 1;
      return Array.from({ length: count }, (_, at) => first + at);
    },
  );
}

/** A count, and as many numbers. */
function numbers(view: DataView, place: number): number[] {
  return Array.from({ length: view.getUint16(place) }, (_, at) =>
    view.getUint16(place + 2 + at * 2),
  );
}

/** A count, and as many places that are counted from another. */
function offsets(view: DataView, place: number, from: number): number[] {
  return numbers(view, place).map((offset) => from + offset);
}
