import { sliceOf, tableOf, viewOf } from "./open-font.ts";
import type { Font } from "./open-font.ts";

/** What a font is made from: glyphs in their order, the first for what has no glyph. */
export interface FontParts {
  family: string;
  glyphs: readonly Glyph[];
  /** Characters in ascending order, and their glyphs. */
  characters: readonly (readonly [codePoint: number, glyph: number])[];
  /** The fonts that the glyphs come from; the first gives line heights, weight and slant. */
  sources: readonly Font[];
  /** Tables that go over as they are. */
  kept?: readonly string[];
}

export interface Glyph {
  outline: Uint8Array<ArrayBuffer>;
  advance: number;
  bearing: number;
}

/** Where the sum over the whole file stands in `head`, and what it must come to. */
const SUM = { place: 8, whole: 0xb1b0afba };

/**
 * Writes a TrueType font (ISO/IEC 14496-22). The same parts give the same bytes, wherever it runs:
 * nothing of the day goes into it.
 */
export function writeFont(parts: FontParts): Uint8Array<ArrayBuffer> {
  const [first] = parts.sources;
  if (first === undefined) throw new Error("got no source of a font, expected one");
  const copy = (tag: string): DataView<ArrayBuffer> => viewOf(sliceOf(tableOf(first.tables, tag)));
  const count = parts.glyphs.length;
  const head = copy("head");
  head.setUint32(SUM.place, 0);
  head.setInt16(50, 1);
  const hhea = copy("hhea");
  hhea.setUint16(34, count);
  const post = new DataView(new ArrayBuffer(32));
  post.setUint32(0, 0x30000);
  const tables = new Map<string, DataView<ArrayBuffer>>([
    ["OS/2", copy("OS/2")],
    ["cmap", writeCharacterMap(parts.characters)],
    ["head", head],
    ["hhea", hhea],
    ["hmtx", writeMetrics(parts.glyphs)],
    ["maxp", writeLimits(parts.sources, count)],
    ["name", writeName(parts.family)],
    ["post", post],
    ...writeOutlines(parts.glyphs),
    ...(parts.kept ?? []).map((tag): [string, DataView<ArrayBuffer>] => [tag, copy(tag)]),
  ]);
  return writeTables(tables);
}

/** One segment a character would be long: runs of glyphs that follow each other share a group. */
function writeCharacterMap(characters: FontParts["characters"]): DataView<ArrayBuffer> {
  const groups: [first: number, last: number, glyph: number][] = [];
  for (const [codePoint, glyph] of characters) {
    const group = groups.at(-1);
    const follows = group !== undefined && codePoint === group[1] + 1;
    if (follows && glyph === group[2] + codePoint - group[0]) group[1] = codePoint;
    else groups.push([codePoint, codePoint, glyph]);
  }
  const length = 16 + groups.length * 12;
  const table = new DataView(new ArrayBuffer(12 + length));
  table.setUint16(2, 1);
  table.setUint16(4, 3);
  table.setUint16(6, 10);
  table.setUint32(8, 12);
  table.setUint16(12, 12);
  table.setUint32(16, length);
  table.setUint32(24, groups.length);
  for (const [at, group] of groups.entries()) {
    for (const [field, value] of group.entries()) {
      table.setUint32(28 + at * 12 + field * 4, value);
    }
  }
  return table;
}

function writeMetrics(glyphs: readonly Glyph[]): DataView<ArrayBuffer> {
  const table = new DataView(new ArrayBuffer(glyphs.length * 4));
  for (const [at, { advance, bearing }] of glyphs.entries()) {
    table.setUint16(at * 4, advance);
    table.setInt16(at * 4 + 2, bearing);
  }
  return table;
}

/** The largest of what the sources need. */
function writeLimits(sources: readonly Font[], count: number): DataView<ArrayBuffer> {
  const table = new DataView(new ArrayBuffer(32));
  table.setUint32(0, 0x10000);
  for (let place = 6; place < 32; place += 2) {
    const needs = sources.map(({ tables }) => tableOf(tables, "maxp").getUint16(place));
    table.setUint16(place, Math.max(...needs));
  }
  table.setUint16(4, count);
  return table;
}

/** Family, style, whole name and PostScript name, all as Windows reads them. */
function writeName(family: string): DataView<ArrayBuffer> {
  const texts: readonly (readonly [number, string])[] = [
    [1, family],
    [2, "Regular"],
    [4, family],
    [6, family.replaceAll(" ", "")],
  ];
  const start = 6 + texts.length * 12;
  const length = texts.reduce((sum, [, text]) => sum + text.length * 2, 0);
  const table = new DataView(new ArrayBuffer(start + length));
  table.setUint16(2, texts.length);
  table.setUint16(4, start);
  let place = 0;
  for (const [at, [id, text]] of texts.entries()) {
    const record = [3, 1, 0x409, id, text.length * 2, place];
    for (const [field, value] of record.entries()) table.setUint16(6 + at * 12 + field * 2, value);
    for (let letter = 0; letter < text.length; letter += 1) {
      table.setUint16(start + place + letter * 2, text.charCodeAt(letter));
    }
    place += text.length * 2;
  }
  return table;
}

function writeOutlines(glyphs: readonly Glyph[]): [string, DataView<ArrayBuffer>][] {
  const length = glyphs.reduce((sum, { outline }) => sum + padded(outline.length), 0);
  const glyf = new Uint8Array(length);
  const loca = new DataView(new ArrayBuffer((glyphs.length + 1) * 4));
  let place = 0;
  for (const [at, { outline }] of glyphs.entries()) {
    glyf.set(outline, place);
    place += padded(outline.length);
    loca.setUint32((at + 1) * 4, place);
  }
  return [
    ["glyf", viewOf(glyf)],
    ["loca", loca],
  ];
}

function writeTables(tables: Map<string, DataView<ArrayBuffer>>): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  const start = 12 + sorted.length * 16;
  const length = sorted.reduce((sum, [, table]) => sum + padded(table.byteLength), start);
  const bytes = new Uint8Array(length);
  const file = viewOf(bytes);
  const header = [1, 0, sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16];
  for (const [at, value] of header.entries()) file.setUint16(at * 2, value);
  let place = start;
  let headPlace = 0;
  for (const [at, [tag, table]] of sorted.entries()) {
    bytes.set(sliceOf(table), place);
    if (tag === "head") headPlace = place;
    const entry = 12 + at * 16;
    for (let letter = 0; letter < 4; letter += 1) bytes[entry + letter] = tag.charCodeAt(letter);
    file.setUint32(entry + 4, sumOf(file, place, padded(table.byteLength)));
    file.setUint32(entry + 8, place);
    file.setUint32(entry + 12, table.byteLength);
    place += padded(table.byteLength);
  }
  file.setUint32(headPlace + SUM.place, (SUM.whole - sumOf(file, 0, length)) >>> 0);
  return bytes;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 4) sum = (sum + view.getUint32(start + at)) >>> 0;
  return sum;
}

/** Tables and glyphs begin at multiples of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3;
}
