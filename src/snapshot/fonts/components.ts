/** The flags of a part of a composite glyph that tell how long its entry is. */
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** Where the numbers of the glyphs stand of which a composite glyph is made; empty for a plain one. */
export function findComponents(outline: DataView): number[] {
  if (outline.byteLength < 10 || outline.getInt16(0) >= 0) return [];
  const places: number[] = [];
  let place = 10;
  let flags = MORE;
  while ((flags & MORE) !== 0) {
    flags = outline.getUint16(place);
    places.push(place + 2);
    place += (flags & WORDS) === 0 ? 6 : 8;
    if ((flags & SCALE) !== 0) place += 2;
    if ((flags & TWO_SCALES) !== 0) place += 4;
    if ((flags & MATRIX) !== 0) place += 8;
  }
  return places;
}
