import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/extract/extract.ts";
import type { Article } from "../../src/model/article.ts";
import { parseFieldMap } from "../../src/model/field-map.ts";
import type { Known } from "../../src/read/read-articles.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { WORLD } from "../extract/world.ts";
import { warcOf, zipOf } from "./packing.ts";
import { readParts } from "./read-parts.ts";

const FIXTURES = new URL("../fixtures/formats/", import.meta.url);
const fixture = (name: string): Buffer => readFileSync(new URL(name, FIXTURES));
const plain = (name: string): Buffer => fixture(`plain/${name}.txt`);

const PACKED = plain("packed");
const URL_OF_PAGE = "https://gazette.example/2021/08/04/voss-tolan";
const MAP = parseFieldMap(
  "items=response.results,title=kicker,publisher=outlet,published=firstPublished,html=fields.bodyHtml",
);

/** A file of each format, and the plain text that tells the same. */
const FORMATS: readonly [
  format: string,
  name: string,
  content: Uint8Array,
  same: string,
  known?: Known,
][] = [
  ["HTML", "page.html", fixture("page.html"), "page"],
  ["HTML", "soup.html", fixture("soup.html"), "soup"],
  ["feed", "news.rss", fixture("news.rss"), "rss"],
  ["feed", "coast.atom", fixture("coast.atom"), "atom"],
  ["feed", "evening.json", fixture("evening.json"), "jsonfeed"],
  ["JSON", "lines.ndjson", fixture("lines.ndjson"), "ndjson"],
  ["JSON", "export.json", fixture("export.json"), "array", { map: MAP }],
  ["CSV", "sheet.csv", fixture("sheet.csv"), "table"],
  ["Markdown", "pass.md", fixture("pass.md"), "note"],
  ["mail", "readout.eml", fixture("readout.eml"), "mail"],
  ["mail", "saved.mhtml", fixture("saved.mhtml"), "saved"],
  ["text", "packed.txt", PACKED, "packed"],
  ["gzip > text", "packed.txt.gz", gzipSync(PACKED), "packed"],
  ["gzip > HTML", "page.html.gz", gzipSync(fixture("page.html")), "page"],
  ["zip > text", "desk.zip", zipOf([{ name: "a/packed.txt", content: PACKED }]), "packed"],
  ["WARC > HTML", "a.warc", warcOf([{ url: URL_OF_PAGE, body: fixture("page.html") }]), "page"],
  [
    "gzip > WARC > HTML",
    "a.warc.gz",
    gzipSync(warcOf([{ url: URL_OF_PAGE, body: fixture("page.html") }])),
    "page",
  ],
];

/** What an article tells, without the places where it tells it. */
function contactsOf(article: Article): unknown[] {
  const { contacts } = resolveExtraction(article, extract(article, WORLD), WORLD);
  return contacts.map(({ participants, mode, status, certainty, date, evidence }) => ({
    participants,
    mode,
    status,
    certainty,
    date,
    quotes: evidence.map(({ quote }) => quote.replace(/\s+/g, " ")),
  }));
}

describe("each format gives what its plain text gives", () => {
  it.each(FORMATS)("%s (%s)", async (format, name, content, same, known) => {
    const [part, ...rest] = await readParts(`desk/${name}`, content, known);
    expect(rest.filter(({ articles, failures }) => articles.length + failures.length > 0)).toEqual(
      [],
    );
    expect(part).toMatchObject({ failures: [], warnings: [], beside: [] });
    expect([...(part?.within ?? []), ...(part?.format ? [part.format] : [])].join(" > ")).toBe(
      format,
    );
    const [expected] = (await readParts("desk/plain.txt", plain(same)))[0]?.articles ?? [];
    const [article, ...others] = part?.articles ?? [];
    expect(others).toEqual([]);
    if (article === undefined || expected === undefined) throw new Error("no article");
    const { title, publisher, published, url, byline } = expected;
    expect(article).toMatchObject({
      title,
      publisher,
      published,
      ...(url !== undefined && { url }),
      ...(byline !== undefined && { byline }),
    });
    const contacts = contactsOf(expected);
    expect(contacts.length).toBeGreaterThan(1);
    expect(contactsOf(article)).toEqual(contacts);
  });

  it("and no file of the folder is left out", () => {
    const files = readdirSync(FIXTURES, { withFileTypes: true }).filter((file) => file.isFile());
    const tested = new Set(FORMATS.map(([, name]) => name));
    expect(files.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
  });
});
