/** Files that nobody foresaw: whatever the bytes, reading them ends, and says what it made of them. */
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvArticles } from "../../src/read/formats/csv-articles.ts";
import { feed } from "../../src/read/formats/feed.ts";
import { frontMatter } from "../../src/read/formats/front-matter.ts";
import { htmlPage } from "../../src/read/formats/html-page.ts";
import { jsonArticles } from "../../src/read/formats/json-articles.ts";
import { otherXml } from "../../src/read/formats/other-xml.ts";
import { plainText } from "../../src/read/formats/plain-text.ts";
import { MOST_UNPACKED, UNPACKED_FREELY } from "../../src/read/budget.ts";
import { warcOf, zipOf } from "./packing.ts";
import { readParts } from "./read-parts.ts";

const FOLDER = new URL("../fixtures/formats/", import.meta.url);
const PLAIN = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => ({ name, content: readFileSync(new URL(name, FOLDER)) }));
const PAGE = readFileSync(new URL("page.html", FOLDER));
const ZIP = zipOf(PLAIN);
const WARC = warcOf([
  { url: "https://gazette.example/1", body: PAGE },
  {
    url: "https://gazette.example/2",
    body: gzipSync(PAGE),
    headers: "Content-Encoding: gzip\r\n",
  },
  {
    url: "https://gazette.example/3",
    body: `9\r\n<!doctype\r\n6\r\n html>\r\n0\r\n\r\n`,
    headers: "Transfer-Encoding: chunked\r\n",
  },
]);
/** A file of every format; those that are packed are read up to the bound of their size. */
const FILES: readonly { name: string; content: Uint8Array }[] = [
  ...PLAIN,
  { name: "desk.zip", content: ZIP },
  { name: "a.warc", content: WARC },
  { name: "a.warc.gz", content: gzipSync(WARC) },
  { name: "desk.zip.gz", content: gzipSync(ZIP) },
];
const TEXTS = PLAIN.map(({ content }) => content.toString("utf8"));

/** What happens to files: they end early, parts are lost or doubled, bytes turn, two are made one. */
type Harm = (content: Uint8Array) => Uint8Array;

const place = fc.double({ min: 0, max: 1, noNaN: true });
const harm: fc.Arbitrary<Harm> = fc.oneof(
  place.map(
    (end): Harm =>
      (content) =>
        content.subarray(0, end * content.length),
  ),
  place.map(
    (start): Harm =>
      (content) =>
        content.subarray(start * content.length),
  ),
  fc.tuple(place, place, place).map(([from, to, at]): Harm => (content) => {
    const piece = content.subarray(
      Math.min(from, to) * content.length,
      Math.max(from, to) * content.length,
    );
    return joined(
      content.subarray(0, at * content.length),
      piece,
      content.subarray(at * content.length),
    );
  }),
  fc
    .array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 12 })
    .map((flips): Harm => (content) => {
      const turned = Uint8Array.from(content);
      for (const [at, mask] of flips) {
        const index = Math.min(turned.length - 1, Math.floor(at * turned.length));
        if (index >= 0) turned[index] = (turned[index] ?? 0) ^ mask;
      }
      return turned;
    }),
  fc.tuple(place, place, fc.constantFrom(...FILES)).map(
    ([end, start, { content: other }]): Harm =>
      (content) =>
        joined(content.subarray(0, end * content.length), other.subarray(start * other.length)),
  ),
);

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(pieces);
}

/** Reads a file to its end; what it throws is a defect, since all that is foreseen is a failure. */
async function expectRead(name: string, content: Uint8Array, piece: number): Promise<void> {
  const parts = await readParts(name, content, {}, piece);
  const text = parts.flatMap(({ articles }) => articles).map((article) => article.text);
  // Letters may be named ("&szlig;"), never grown; bytes may be unpacked, up to the bound.
  const most = UNPACKED_FREELY + MOST_UNPACKED * content.length;
  expect(text.join("").length).toBeLessThanOrEqual(most);
  for (const { articles, failures, warnings, beside } of parts) {
    for (const { file, message } of [...failures, ...warnings]) {
      expect(file.startsWith(name)).toBe(true);
      expect(message).toMatch(/\S/);
      expect(message.length).toBeLessThan(1000);
    }
    for (const { reason } of beside) expect(reason).toMatch(/\S/);
    for (const article of articles) {
      const { passages } = article;
      for (const { start, end } of passages) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
    }
  }
  expect(parts.length).toBeGreaterThan(0);
}

describe("a harmed file is read to its end", () => {
  it.each(FILES)("$name", async ({ name, content }) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(harm, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(1009, 65_536),
        async (harms, piece) => {
          const harmed = harms.reduce((left, each) => each(left), content);
          if (harmed.length > 0) await expectRead(name, harmed, piece);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it("and so are bytes without any sense, behind the marks of every format", async () => {
    const mark = fc.constantFrom(
      ..."PK\x03\x04|PK\x05\x06|\x1f\x8b\x08|WARC/1.0\r\n|{|[{|---\na: |<rss>|<html>|From: a@b\nTo: c\n\n".split(
        "|",
      ),
    );
    await fc.assert(
      fc.asyncProperty(mark, fc.uint8Array({ maxLength: 400 }), async (head, rest) => {
        await expectRead("a.bin", joined(Buffer.from(head, "latin1"), rest), 65_536);
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});

describe("a format throws for no text whatsoever", () => {
  const words = fc.constantFrom(
    ..."<|>|</|<p>|</p>|<article>|<script>|\"|'|&|&lt;|&#|{|}|[|]|:|,|;|\n|\r|\t| |-|---|#|*|_|`|```|!|(|)|\\|a|Voss met Tolan.|title|text|é|\u0000|\uFFFE|\uD800|💬".split(
      "|",
    ),
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join("")),
    fc
      .tuple(fc.constantFrom(...TEXTS), fc.array(words, { maxLength: 8 }), place)
      .map(([file, parts, at]) => {
        const cut = Math.floor(at * file.length);
        return file.slice(0, cut) + parts.join("") + file.slice(cut);
      }),
  );
  it.each([feed, jsonArticles, otherXml, htmlPage, frontMatter, csvArticles, plainText])(
    "$name",
    ({ recognise, read }) => {
      fc.assert(
        fc.property(text, (given) => {
          const document = { path: "a", text: given, map: {} };
          expect(typeof recognise(document)).toBe("boolean");
          for (const found of read(document)) {
            if ("failure" in found) expect(found.failure).toMatch(/\S/);
            else expect(typeof found.record.text).toBe("string");
          }
        }),
        { seed: 7, numRuns: 150 },
      );
    },
  );
});
