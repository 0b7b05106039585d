/** Every format broken, cut off, empty, huge, packed to burst, mislabelled and hostile: one line each. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openSource } from "../../src/read/open-source.ts";
import { bytesOf, warcOf, zipOf } from "./packing.ts";
import { readOutcome, readParts } from "./read-parts.ts";

const TEXT = "Arlen Voss spoke with Mira Tolan by phone on Monday, the ministry said.";
const GOOD = { name: "good.txt", content: bytesOf(TEXT) };
const line = (fields: Record<string, unknown>): string => `${JSON.stringify(fields)}\n`;
const rss = (inside: string, doctype = ""): string =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>Desk</title>${inside}</channel></rss>`;
const ITEM = `<item><title>T</title><description>${TEXT}</description></item>`;
const page = (inside: string): string =>
  `<!doctype html><html lang="en"><head><title>T</title></head><body>${inside}</body></html>`;
const mail = (head: string, body: string): string =>
  `From: Desk <desk@desk.example>\r\nSubject: Voss\r\nMIME-Version: 1.0\r\n${head}\r\n\r\n${body}`;
const PACKED = gzipSync(bytesOf(page(`<article><p>${`${TEXT} `.repeat(50)}</p></article>`)));
const ZIPPED = zipOf([GOOD, { name: "more.txt", content: bytesOf(`${TEXT} ${TEXT}`) }]);
const STORED = warcOf([{ url: "https://desk.example/1", body: page(`<p>${TEXT}</p>`) }]);

const urlOf = (name: string): string => `https://desk.example/${name}`;

/** A line of forty megabytes, and what stands before and behind it. */
async function* longLine(): AsyncGenerator<Uint8Array> {
  yield bytesOf(line({ text: TEXT }) + line({ text: TEXT }));
  yield bytesOf('{"text": "');
  for (let piece = 0; piece < 40; piece += 1) yield Buffer.alloc(1_000_000, "a");
  yield bytesOf(`"}\n${line({ text: TEXT })}`);
}

/** A stream that counts what is asked of it. */
function endless(piece: Uint8Array, most: number) {
  const read = { bytes: 0 };
  async function* stream(): AsyncGenerator<Uint8Array> {
    while (read.bytes < most) {
      read.bytes += piece.length;
      yield piece;
    }
  }
  return { read, stream };
}

describe("a file that cannot be read is one failure with its name and a reason", () => {
  it.each<[what: string, content: Uint8Array, reason: string]>([
    ["an empty file", bytesOf(""), "empty file, expected text"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), "binary file, expected text"],
    ["an office document in XML", bytesOf('<?xml version="1.0"?><w:doc/>'), "XML that is neither"],
    ["a feed without items", bytesOf(rss("")), "feed without items"],
    ["a feed of empty items", bytesOf(rss("<item><title>T</title></item>")), "item 1 without text"],
    ["an empty page", bytesOf(page("<nav>Home</nav>")), "page without text"],
    ["a broken list in JSON", bytesOf(`[{"text": "Vo`), "broken JSON"],
    ["an empty list in JSON", bytesOf("[]"), "empty list"],
    ["a table without rows", bytesOf("title,text,published\n"), "table without rows"],
    ["broken front matter", bytesOf(`---\ntitle: "Voss\n---\n${TEXT}`), "broken front matter"],
    ["front matter alone", bytesOf("---\ntitle: Voss\n---\n"), "blank text"],
    ["a mail without text", bytesOf(mail("", "")), "mail without text"],
    ["gzip of nothing", gzipSync(""), "empty file, expected text"],
    ["gzip that is cut off", PACKED.subarray(0, -20), "broken gzip (unexpected end of file)"],
    ["no gzip at all", Uint8Array.of(0x1f, 0x8b, 9, 9, 9, 9, 9, 9, 9, 9), "broken gzip"],
    ["zip that is cut off", ZIPPED.subarray(0, -30), "broken zip"],
    ["zip without members", zipOf([]), "empty zip, expected articles in it"],
    ["WARC without pages", warcOf([]), "empty WARC, expected articles in it"],
    ["no zip at all", bytesOf("PK\x03\x04 and then words"), "broken zip"],
    ["WARC that is cut off", STORED.subarray(0, -40), "WARC that is cut off"],
    [
      "WARC without lengths",
      bytesOf("WARC/1.0\r\nWARC-Type: response\r\n\r\n"),
      "broken WARC record",
    ],
  ])("%s", async (_, content, reason) => {
    const { articles, failures } = await readOutcome("desk/a.bin", content);
    expect(articles).toEqual([]);
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(`: ${reason}`);
    expect(failures[0]).toMatch(/^desk\/a\.bin/);
  });
});

describe("what is wrong with one member costs no other", () => {
  it("of a zip archive: paths out of it, links, locks, pictures, other packings", async () => {
    const content = bytesOf(TEXT);
    const { articles, failures, beside } = await readOutcome(
      "desk.zip",
      zipOf([
        { name: "../../etc/passwd.txt", content },
        { name: "/etc/shadow.txt", content },
        { name: "C:\\windows\\a.txt", content },
        { name: "link.txt", content: bytesOf("/etc/passwd"), mode: 0o120777 },
        { name: "locked.txt", content, flags: 1 },
        { name: "other.txt", content, method: 99 },
        { name: "picture.txt", content: Uint8Array.of(0xff, 0xd8, 0, 0) },
        { name: "pier.jpg", content },
        { name: "folder/", content: bytesOf("") },
        { name: "__MACOSX/._good.txt", content },
        { name: "short.txt", content, size: 20 },
        GOOD,
      ]),
    );
    const out = "path that leads out of the archive, expected one within";
    expect(failures).toEqual([
      `desk.zip/../../etc/passwd.txt: ${out}`,
      `desk.zip//etc/shadow.txt: ${out}`,
      `desk.zip/C:/windows/a.txt: ${out}`,
      "desk.zip/link.txt: link, expected a file",
      "desk.zip/locked.txt: locked with a password, expected an open file",
      "desk.zip/other.txt: packed by method 99, expected deflate or none",
      "desk.zip/picture.txt: binary file, expected text",
      expect.stringMatching(/^desk\.zip\/short\.txt: broken zip \(too many bytes/),
    ]);
    expect(beside).toEqual([
      "desk.zip/pier.jpg: no kind of article",
      "desk.zip/__MACOSX/._good.txt: no kind of article",
    ]);
    expect(articles.map(({ file }) => file)).toEqual(["desk.zip/good.txt"]);
  });

  it("of a web archive: errors, pictures, broken packing, stored without headers", async () => {
    const body = page(`<p>${TEXT}</p>`);
    const chunked = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
    const { articles, failures, beside } = await readOutcome(
      "a.warc",
      warcOf([
        { url: urlOf("gone"), body, status: "404 Not Found" },
        { url: urlOf("pier.jpg"), body: Uint8Array.of(0xff, 0xd8), type: "image/jpeg" },
        { url: urlOf("cut"), body: PACKED.subarray(0, 30), headers: "Content-Encoding: gzip\r\n" },
        { url: urlOf("chunked"), body: chunked, headers: "Transfer-Encoding: chunked\r\n" },
        { url: urlOf("packed"), body: PACKED, headers: "Content-Encoding: gzip\r\n" },
        { url: urlOf("unpacked"), body, headers: "Content-Encoding: br\r\n" },
      ]),
    );
    expect(beside).toEqual([
      "a.warc#https://desk.example/gone: answer 404",
      "a.warc#https://desk.example/pier.jpg: image/jpeg",
    ]);
    expect(failures).toEqual([
      "a.warc#https://desk.example/cut: broken gzip (unexpected end of file), expected a whole answer",
    ]);
    expect(articles.map((article) => article.url)).toEqual([
      urlOf("chunked"),
      urlOf("packed"),
      urlOf("unpacked"),
    ]);
  });

  it("of a table and of a list: the rows and items are named", async () => {
    const table = `title,text,published\nA,"${TEXT}",2021-08-03\nB,,2021-08-03\n"C, D",E,F,G\n`;
    expect((await readOutcome("a.csv", bytesOf(table))).failures).toEqual([
      "a.csv:3: blank text, expected an article",
      "a.csv:4: 4 cells, expected 3: quote cells that hold commas",
    ]);
    const list = JSON.stringify([{ text: TEXT }, 3, { text: [] }]);
    const outcome = await readOutcome("a.json", bytesOf(list));
    expect(outcome.articles).toHaveLength(1);
    expect(outcome.failures).toEqual([
      "a.json: item 2: a number, expected an object with text",
      "a.json: item 3: text is a list, expected a string",
    ]);
  });

  it("of NDJSON that comes in small pieces: lines keep their numbers", async () => {
    const content = bytesOf(
      line({ text: TEXT }) + line({ text: TEXT }) + "{oops\n\n" + line({ text: 5 }) + '{"text"',
    );
    for (const piece of [1, 7, 64, 65_536]) {
      const { articles, failures } = await readOutcome("a.ndjson", content, {}, piece);
      expect(articles).toHaveLength(2);
      expect(failures.map((each) => each.slice(0, 26))).toEqual([
        "a.ndjson:3: broken JSON (E",
        "a.ndjson:5: text is a numb",
        "a.ndjson:6: broken JSON (E",
      ]);
    }
  });
});

describe("what is made to burst", () => {
  it("a gigabyte of zeros is given up after its first piece", async () => {
    const zeros = endless(new Uint8Array(65_536), 1_000_000_000);
    const parts = [];
    for await (const part of openSource({ path: "zeros.txt", bytes: zeros.stream() })) {
      parts.push(...part.failures.map(({ message }) => message));
    }
    expect(parts).toEqual(["binary file, expected text"]);
    expect(zeros.read.bytes).toBeLessThan(1_000_000);
  });

  it("text without an end is given up at a hundred megabytes", async () => {
    const words = endless(bytesOf(`${TEXT}\n`.repeat(10_000)), 1_000_000_000);
    const parts = [];
    for await (const part of openSource({ path: "a.txt", bytes: words.stream() })) {
      parts.push(...part.failures.map(({ message }) => message));
    }
    expect(parts).toEqual(["file of over 100 MB, expected at most so much: split it"]);
    expect(words.read.bytes).toBeLessThan(102_000_000);
  });

  it("a line of NDJSON without an end is dropped, and the lines after it are read", async () => {
    const articles = [];
    const failures = [];
    for await (const part of openSource({ path: "a.ndjson", bytes: longLine() })) {
      articles.push(...part.articles);
      failures.push(...part.failures);
    }
    expect(articles).toHaveLength(3);
    expect(failures).toEqual([
      { file: "a.ndjson", line: 3, message: "line of 40.0 MB, expected at most 5 MB" },
    ]);
  });

  it("an article of many short lines is too long as well", async () => {
    const content = bytesOf(page(`<p>${TEXT}</p>`.repeat(90_000)));
    expect((await readOutcome("a.html", content)).failures).toEqual([
      "a.html: article of 6.6 MB, expected at most 5 MB",
    ]);
  });

  it("gzip in gzip of nothing but blanks is given up, and held in no memory", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(90_000_000, " ")));
    expect((await readOutcome("bomb.gz", bomb)).failures).toEqual([
      "bomb.gz: unpacks to over 200 times its size, expected an archive of articles",
    ]);
  });

  it("a member of an archive is given up by what the directory says, and the others are read", async () => {
    const bomb = { name: "bomb.txt", content: Buffer.alloc(40_000_000, "a") };
    const { articles, failures } = await readOutcome("desk.zip", zipOf([bomb, GOOD]));
    expect(failures).toEqual([
      "desk.zip/bomb.txt: unpacks to over 200 times its size, expected an archive of articles",
    ]);
    expect(articles).toHaveLength(1);
  });

  it("many members that burst together are given up together", async () => {
    const content = Buffer.alloc(9_000_000, "a");
    const members = Array.from({ length: 9 }, (_, at) => ({ name: `${at}.txt`, content }));
    const { failures } = await readOutcome("desk.zip", zipOf(members));
    expect(failures.at(-1)).toBe(
      "desk.zip: unpacks to over 200 times its size, expected an archive of articles",
    );
  });

  it("archives in archives are opened four deep", async () => {
    let content: Uint8Array = bytesOf(TEXT);
    for (let depth = 0; depth < 4; depth += 1) content = gzipSync(content);
    expect((await readOutcome("a.gz", content)).articles).toHaveLength(1);
    expect((await readOutcome("a.gz", gzipSync(content))).failures).toEqual([
      "a.gz: archive within 4 others, expected fewer",
    ]);
  });

  it("entities that grow in a feed are not followed", async () => {
    const grown = Array.from({ length: 12 }, (_, at) => {
      const before = at === 0 ? "lol" : `&l${at - 1};`.repeat(10);
      return `<!ENTITY l${at} "${before}">`;
    });
    const doctype = `<!DOCTYPE rss [${grown.join("")}<!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    const item = `<item><description>${TEXT} &l11; &x;</description></item>`;
    const { articles, failures } = await readOutcome("a.xml", bytesOf(rss(item, doctype)));
    expect(articles.length + failures.length).toBe(1);
    for (const { text } of articles) {
      expect(text.length).toBeLessThan(1000);
      expect(text).not.toContain("root:");
    }
  });

  it("aliases that grow in front matter are not followed", async () => {
    const grown = Array.from({ length: 20 }, (_, at) =>
      at === 0 ? "a0: &a0 [x, x, x]" : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}, *a${at - 1}]`,
    );
    const { failures } = await readOutcome(
      "a.md",
      bytesOf(`---\n${grown.join("\n")}\n---\n${TEXT}`),
    );
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatch(/^a\.md: broken front matter \(Excessive alias count/);
  });
});

describe("what is called otherwise than it is", () => {
  it.each<[what: string, name: string, content: Uint8Array, format: string]>([
    ["a page called text", "a.txt", bytesOf(page(`<p>${TEXT}</p>`)), "HTML"],
    ["a feed called a page", "a.html", bytesOf(rss(ITEM)), "feed"],
    ["text called a page", "a.html", bytesOf(TEXT), "text"],
    ["text called a feed", "a.xml", bytesOf(TEXT), "text"],
    ["a table called JSON", "a.json", bytesOf(`title,text\nVoss,"${TEXT}"`), "CSV"],
    ["JSON called a table", "a.csv", bytesOf(line({ text: TEXT })), "JSON"],
    ["gzip called text", "a.txt", gzipSync(TEXT), "text"],
    ["text called gzip", "a.gz", bytesOf(TEXT), "text"],
    ["a table called zip", "a.zip", bytesOf(`title;text\nVoss;${TEXT}`), "CSV"],
  ])("%s is read by its content", async (_, name, content, format) => {
    const parts = await readParts(name, content);
    expect(parts.map((part) => part.format)).toEqual([format]);
    expect(parts[0]?.articles[0]?.text).toBe(TEXT);
  });

  it.each<[charset: string, content: Uint8Array]>([
    ["UTF-16 without a mark", Buffer.from(page("<p>Søreide said so — twice.</p>"), "utf16le")],
    [
      "a page in Windows-1251",
      Buffer.from(
        page('<meta charset="windows-1251"><p>S?reide said so \x97 twice.</p>'),
        "latin1",
      ),
    ],
    [
      "a page that says UTF-8 and is not",
      Buffer.from(page('<meta charset="utf-8"><p>S\xf8reide said so \x97 twice.</p>'), "latin1"),
    ],
    [
      "a page in UTF-8 that says Windows-1252",
      bytesOf(page('<meta charset="windows-1252"><p>Søreide said so — twice.</p>')),
    ],
    [
      "a page in Latin-9 of a web archive whose header says it",
      warcOf([
        {
          url: "https://desk.example/1",
          type: "text/html; charset=ISO-8859-15",
          body: Buffer.from(page("<p>S\xf8reide said so - twice.</p>"), "latin1"),
        },
      ]),
    ],
  ])("%s is read with its letters", async (_, content) => {
    const { articles } = await readOutcome("a.html", content);
    expect(articles.map(({ text }) => text.replace(/[—-]/, "–"))).toEqual([
      expect.stringMatching(/^S[ø?]reide said so – twice\.$/),
    ]);
  });
});

describe("what is made to act", () => {
  it("scripts of a page are not run, and what it names is not fetched", async () => {
    const script = `<script>globalThis.wasRun = true; document.title = "x"</script>`;
    const evil = `<img src="http://127.0.0.1:9/a.png" onerror="globalThis.wasRun = true">
      <link rel="stylesheet" href="http://127.0.0.1:9/a.css"><iframe src="http://127.0.0.1:9/"></iframe>
      <svg onload="globalThis.wasRun = true"></svg><a href="javascript:globalThis.wasRun = true">x</a>`;
    const soup = `${script}${evil}<div class="a"><div>${`<p>${TEXT} He said, and she said, so.</p>`.repeat(8)}</div></div>${script}`;
    const { articles, failures } = await readOutcome("a.html", bytesOf(page(soup)));
    expect(failures).toEqual([]);
    expect(articles[0]?.text).toContain(TEXT);
    expect(articles[0]?.text).not.toContain("wasRun");
    expect(globalThis).not.toHaveProperty("wasRun");
  });

  it("keys of JSON do not reach what all objects have", async () => {
    const evil = `{"__proto__": {"text": "${TEXT}", "polluted": true}, "constructor": 1, "text": "${TEXT}"}`;
    const { articles } = await readOutcome("a.json", bytesOf(evil));
    expect(articles).toHaveLength(1);
    expect({}).not.toHaveProperty("polluted");
    const table = `__proto__,text,constructor,title\npolluted,"${TEXT}",x,y\n`;
    expect((await readOutcome("a.csv", bytesOf(table))).articles).toHaveLength(1);
    expect({}).not.toHaveProperty("polluted");
  });

  it("a mail with parts in parts without end is given up", async () => {
    const nested = Array.from(
      { length: 400 },
      (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
    );
    const { articles, failures } = await readOutcome("a.eml", bytesOf(mail(nested.join(""), "")));
    expect(articles).toEqual([]);
    expect(failures).toHaveLength(1);
  });
});

describe("an article in another language", () => {
  it("is listed and passed over, whatever it came in", async () => {
    const german =
      "Die Außenministerin hat am Montag mit dem Minister aus Norland über die Häfen gesprochen, und sie werden sich wieder treffen.";
    const content = zipOf([
      GOOD,
      { name: "de.html", content: bytesOf(page(`<p>${german}</p>`).replace(' lang="en"', "")) },
    ]);
    const { articles, warnings } = await readOutcome("desk.zip", content);
    expect(articles.map(({ passages }) => passages.length)).toEqual([1, 0]);
    expect(warnings).toEqual(["not-english"]);
  });
});
