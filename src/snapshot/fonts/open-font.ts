/** A TrueType font whose glyphs can be taken out. All places are in bytes. */
export interface Font {
  tables: ReadonlyMap<string, DataView>;
  glyphCount: number;
  /** The glyph of a character; 0 where there is none. */
  glyphOf: (codePoint: number) => number;
  /** As it stands in the table `glyf`; empty for a space. */
  outlineOf: (glyph: number) => Uint8Array<ArrayBuffer>;
  /** Advance width and left side bearing. */
  metricsOf: (glyph: number) => { advance: number; bearing: number };
}

const WOFF = 0x774f4646;

/**
 * Opens a font in TrueType or in WOFF 1.0 (https://www.w3.org/TR/WOFF/), whose tables are packed with
 * zlib, which browsers and Node unpack by themselves. Throws where it is neither, or has no outlines.
 */
export async function openFont(bytes: Uint8Array<ArrayBuffer>): Promise<Font> {
  const file = viewOf(bytes);
  const tables = file.getUint32(0) === WOFF ? await unpackTables(file) : findTables(file);
  const maxp = tableOf(tables, "maxp");
  const loca = tableOf(tables, "loca");
  const glyf = tableOf(tables, "glyf");
  const hmtx = tableOf(tables, "hmtx");
  const isLong = tableOf(tables, "head").getInt16(50) === 1;
  const metricCount = tableOf(tables, "hhea").getUint16(34);
  const placeOf = (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return {
    tables,
    glyphCount: maxp.getUint16(4),
    glyphOf: createCharacterMap(tableOf(tables, "cmap")),
    outlineOf: (glyph) => sliceOf(glyf, placeOf(glyph), placeOf(glyph + 1)),
    metricsOf: (glyph) => ({
      advance: hmtx.getUint16(Math.min(glyph, metricCount - 1) * 4),
      bearing:
        glyph < metricCount
          ? hmtx.getInt16(glyph * 4 + 2)
          : hmtx.getInt16(metricCount * 4 + (glyph - metricCount) * 2),
    }),
  };
}

/** A table of a font. Throws where it is missing. */
export function tableOf(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`got a font without the table ${tag}, expected one`);
  return table;
}

export function viewOf(bytes: Uint8Array<ArrayBuffer>): DataView<ArrayBuffer> {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function sliceOf(view: DataView, start = 0, end = view.byteLength): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new Uint8Array(view.buffer, view.byteOffset + start, end - start));
}

function findTables(file: DataView): Map<string, DataView> {
  const tables = new Map<string, DataView>();
  for (let entry = 12; entry < 12 + file.getUint16(4) * 16; entry += 16) {
    const length = file.getUint32(entry + 12);
    const start = file.byteOffset + file.getUint32(entry + 8);
    tables.set(tagAt(file, entry), new DataView(file.buffer, start, length));
  }
  return tables;
}

async function unpackTables(file: DataView): Promise<Map<string, DataView>> {
  const tables = new Map<string, DataView>();
  for (let entry = 44; entry < 44 + file.getUint16(12) * 20; entry += 20) {
    const start = file.getUint32(entry + 4);
    const packed = sliceOf(file, start, start + file.getUint32(entry + 8));
    const isPacked = packed.length < file.getUint32(entry + 12);
    tables.set(tagAt(file, entry), viewOf(isPacked ? await inflate(packed) : packed));
  }
  return tables;
}

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function tagAt(view: DataView, place: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((at) => view.getUint8(place + at)));
}

/** Reads the subtable of most characters: format 12 where there is one, else format 4. */
function createCharacterMap(cmap: DataView): (codePoint: number) => number {
  const places = Array.from({ length: cmap.getUint16(2) }, (_, at) => cmap.getUint32(8 + at * 8));
  const formatAt = (format: number): number | undefined =>
    places.find((place) => cmap.getUint16(place) === format);
  const groups = formatAt(12);
  if (groups !== undefined) return (codePoint) => findInGroups(cmap, groups, codePoint);
  const segments = formatAt(4);
  if (segments === undefined) throw new Error("got a font whose characters cannot be read");
  return (codePoint) => findInSegments(cmap, segments, codePoint);
}

function findInGroups(cmap: DataView, place: number, codePoint: number): number {
  for (let group = place + 16; group < place + 16 + cmap.getUint32(place + 12) * 12; group += 12) {
    const first = cmap.getUint32(group);
    if (codePoint >= first && codePoint <= cmap.getUint32(group + 4)) {
      return cmap.getUint32(group + 8) + codePoint - first;
    }
  }
  return 0;
}

function findInSegments(cmap: DataView, place: number, codePoint: number): number {
  const doubled = cmap.getUint16(place + 6);
  for (let at = 0; at < doubled; at += 2) {
    if (codePoint > cmap.getUint16(place + 14 + at)) continue;
    const first = cmap.getUint16(place + 16 + doubled + at);
    if (codePoint < first) return 0;
    const delta = cmap.getUint16(place + 16 + 2 * doubled + at);
    const rangePlace = place + 16 + 3 * doubled + at;
    const range = cmap.getUint16(rangePlace);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(rangePlace + range + (codePoint - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}
