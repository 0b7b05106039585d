import { describe, expect, it } from "vitest";
import { parseIndex } from "../../../src/read/article-index.ts";
import { isFeed } from "../../../src/read/formats/feed.ts";
import { readArticles, type ReadFile } from "../../../src/read/read-articles.ts";

const TEXT = "Arlen Voss spoke with Mira Tolan by phone on Monday, the ministry said.";

function readText(text: string, index?: string): ReadFile {
  const content = new TextEncoder().encode(text);
  const path = "feeds/desk.xml";
  return readArticles(
    { path, content },
    index === undefined ? {} : { index: parseIndex(index, "index.csv").index },
  );
}

const item = (inside: string): string => `<item>${inside}</item>`;
const ITEM = item(`<title>Voss rings Tolan</title><link>https://desk.example/1</link>
  <guid isPermaLink="false">voss-tolan</guid><pubDate>Tue, 03 Aug 2021 16:41:00 GMT</pubDate>
  <description>${TEXT}</description>`);

function rss(...items: readonly string[]): string {
  return `<?xml version="1.0"?>\n<rss version="2.0"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Desk &amp; Sons</title>
    <language>en-gb</language>${items.join("")}</channel></rss>`;
}

describe("an RSS feed", () => {
  it("is an article an item, published by the feed's title", () => {
    const { articles, failures, warnings } = readText(rss(ITEM));
    expect([...failures, ...warnings]).toEqual([]);
    expect(articles).toMatchObject([
      {
        file: "feeds/desk.xml#voss-tolan",
        title: "Voss rings Tolan",
        url: "https://desk.example/1",
        publisher: "The Desk & Sons",
        published: "2021-08-03T16:41:00Z",
        language: "en-gb",
        text: TEXT,
      },
    ]);
  });

  it("gives its whole text before its description, as lines", () => {
    const content = `<content:encoded><![CDATA[<p>${TEXT}</p><p>He &amp; she agreed.</p>]]></content:encoded>`;
    const [article] = readText(rss(item(`<description>Short.</description>${content}`))).articles;
    expect(article?.text).toBe(`${TEXT}\n\nHe & she agreed.`);
    expect(article?.passages.map(({ kind }) => kind)).toEqual(["text", "text"]);
  });

  it.each([
    ["Tue, 3 Aug 2021 23:30 +0530", "2021-08-03T23:30:00+05:30"],
    ["03 Aug 2021 10:00:00 EDT", "2021-08-03T10:00:00-04:00"],
    ["2021-08-03T10:00:00+02:00", "2021-08-03T10:00:00+02:00"],
  ])("is dated %s", (written, published) => {
    const dated = item(`<pubDate>${written}</pubDate><description>${TEXT}</description>`);
    expect(readText(rss(dated)).articles[0]?.published).toBe(published);
  });

  it("names items without an id by their link, and those without either by their place", () => {
    const linked = item(`<link>https://desk.example/2</link><description>${TEXT}</description>`);
    const bare = item(`<description>${TEXT} More.</description>`);
    expect(readText(rss(linked, bare)).articles.map(({ file }) => file)).toEqual([
      "feeds/desk.xml#https://desk.example/2",
      "feeds/desk.xml#2",
    ]);
  });

  it("is overridden by the index, an item a row", () => {
    const index = "file,publisher\ndesk.xml#voss-tolan,P";
    expect(readText(rss(ITEM), index).articles[0]?.publisher).toBe("P");
  });

  it("goes on after an item without text, which it reports", () => {
    const { articles, failures } = readText(rss(item("<title>Only a title</title>"), ITEM));
    expect(articles).toHaveLength(1);
    expect(failures).toEqual([
      {
        file: "feeds/desk.xml",
        line: null,
        message: "item 1 without text, expected content or a description",
      },
    ]);
  });

  it("which is cut off gives its whole items, and says so", () => {
    const whole = rss(ITEM, ITEM.replace("voss-tolan", "again"));
    const { articles, failures } = readText(whole.slice(0, whole.indexOf("again") + 40));
    expect(articles.map(({ file }) => file)).toEqual(["feeds/desk.xml#voss-tolan"]);
    expect(failures).toEqual([
      {
        file: "feeds/desk.xml",
        line: null,
        message: "feed that is cut off, read as far as its last whole item",
      },
    ]);
  });

  it("which is cut off before its first item has ended is a problem, and no article", () => {
    const { articles, failures } = readText(rss(ITEM).slice(0, 260));
    expect(articles).toEqual([]);
    expect(failures[0]).toMatchObject({ file: "feeds/desk.xml", line: null });
    expect(failures.at(-1)?.message).toMatch(/^(?:broken feed|feed without items)/);
  });

  it("without items is a problem", () => {
    expect(readText(rss()).failures).toEqual([
      {
        file: "feeds/desk.xml",
        line: null,
        message: "feed without items, expected one at least",
      },
    ]);
  });
});

describe("another feed", () => {
  it("in Atom has its text in content or summary, and its address in the alternate link", () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Desk</title><entry>
      <id>urn:1</id><title type="html">Voss &amp;amp; Tolan</title><updated>2021-08-03T10:00:00Z</updated>
      <link rel="self" href="https://desk.example/self"/><link href="https://desk.example/1"/>
      <content type="html">&lt;p&gt;${TEXT}&lt;/p&gt;</content></entry></feed>`;
    expect(readText(feed).articles).toMatchObject([
      {
        file: "feeds/desk.xml#urn:1",
        title: "Voss & Tolan",
        url: "https://desk.example/1",
        publisher: "Desk",
        published: "2021-08-03T10:00:00Z",
        text: TEXT,
      },
    ]);
  });

  it("in RDF is read as RSS is", () => {
    const feed = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Desk</title></channel><item><title>T</title><link>https://desk.example/1</link>
      <dc:date>2021-08-03</dc:date><description>${TEXT}</description></item></rdf:RDF>`;
    expect(readText(feed).articles).toMatchObject([
      { url: "https://desk.example/1", publisher: "Desk", published: "2021-08-03", text: TEXT },
    ]);
  });

  it("in JSON is told from NDJSON by its version", () => {
    const fields = { id: "1", title: "T", content_html: `<p>${TEXT}</p>` };
    const items = [{ ...fields, url: "https://desk.example/1", date_published: "2021-08-03" }];
    const version = "https://jsonfeed.org/version/1.1";
    const feed = JSON.stringify({ version, title: "Desk", language: "en", items }, null, 2);
    expect(readText(feed).articles).toMatchObject([
      { file: "feeds/desk.xml#1", publisher: "Desk", published: "2021-08-03", text: TEXT },
    ]);
    const [failure] = readText(feed.slice(0, -20)).failures;
    expect(failure).toMatchObject({ file: "feeds/desk.xml", line: null });
    expect(failure?.message).toMatch(/^broken feed/);
  });

  it.each([
    [
      "a line of NDJSON",
      JSON.stringify({ text: `"version": "https://jsonfeed.org/version/1" ${TEXT}` }),
    ],
    ["an article about feeds", `The <rss> element is old.\n\n${TEXT}`],
    ["a page", `<!doctype html><html><body><p>${TEXT}</p></body></html>`],
  ])("is not %s", (_, text) => {
    expect(isFeed(text)).toBe(false);
  });

  it("is not any XML: that is a problem", () => {
    const { articles, failures } = readText('<?xml version="1.0"?><urlset><url/></urlset>');
    expect(articles).toEqual([]);
    expect(failures[0]?.message).toMatch(/^XML that is neither a feed nor a page/);
  });
});
