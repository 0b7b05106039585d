import { describe, expect, it } from "vitest";
import { textOfHtml } from "../../../src/read/html-text.ts";
import { readArticles } from "../../../src/read/read-articles.ts";

const TEXT = "Arlen Voss spoke with Mira Tolan by phone on Monday, the ministry said.";
const MORE =
  "The two had last met in Norhaven, where the ferries begin, and both said there that they would meet again before the summer was over.";

function readPage(head: string, body: string) {
  const html = `<!doctype html>\n<html lang="en-GB"><head><title>Site</title>${head}</head><body>${body}</body></html>`;
  return readArticles({ path: "a.html", content: new TextEncoder().encode(html) }).articles[0];
}

describe("a saved page", () => {
  it("tells its facts in JSON-LD", () => {
    const linked = {
      "@graph": [
        { "@type": "WebSite", name: "Site" },
        {
          "@type": "NewsArticle",
          headline: "Voss rings Tolan",
          datePublished: "2021-08-03T18:00:00+05:30",
          publisher: { "@type": "Organization", name: "The Desk" },
        },
      ],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    const link = '<link rel="canonical" href="https://desk.example/1">';
    expect(readPage(script + link, `<p>${TEXT}</p>`)).toMatchObject({
      title: "Voss rings Tolan",
      url: "https://desk.example/1",
      publisher: "The Desk",
      published: "2021-08-03T18:00:00+05:30",
      language: "en-GB",
      text: TEXT,
    });
  });

  it("or in its meta elements and its time", () => {
    const meta = `<meta property="og:title" content="Voss &amp; Tolan">
      <meta content="The Desk" property="og:site_name">`;
    const body = `<article><time datetime="2021-08-03">3 August</time><p>${TEXT}</p></article>`;
    expect(readPage(meta, body)).toMatchObject({
      title: "Voss & Tolan",
      publisher: "The Desk",
      published: "2021-08-03",
    });
  });

  it("is its article, without menus, other stories and footers", () => {
    const teaser = "<article><p>Another story.</p></article>";
    const article = `<article><h1>Voss rings Tolan</h1><p>${TEXT}</p><p>${MORE}</p>
      <footer><a href="/">The Desk</a></footer></article>`;
    const page = readPage("", `<nav>Home</nav>${teaser}${article}<footer>Contact</footer>`);
    expect(page?.text).toBe(`Voss rings Tolan\n\n${TEXT}\n\n${MORE}`);
    expect(page?.passages.map(({ kind }) => kind)).toEqual(["title", "text", "text"]);
  });

  it("goes without facts that are broken", () => {
    const page = readPage(
      '<script type="application/ld+json">{"headline": </script>',
      `<p>${TEXT}</p>`,
    );
    expect(page?.text).toBe(TEXT);
    expect(page).not.toHaveProperty("title");
  });
});

describe("HTML is read as lines", () => {
  it.each([
    ["a block a paragraph", "<p>One\n two</p><div>Three</div>", "One two\n\nThree"],
    [
      "breaks and points on lines of their own",
      "a<br>b<ul><li>c</li><li>d</li></ul>",
      "a\nb\n\n- c\n- d",
    ],
    ["a row a line", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"],
    ["marks within words", "<p>V<b>o</b>ss <em>rang</em>.</p>", "Voss rang."],
    [
      "entities as letters",
      "S&oslash;reide &amp; Erdo&#287;an&#x2019;s caf&eacute; &nope;",
      "Søreide & Erdoğan’s café &nope;",
    ],
    [
      "no scripts, styles and comments",
      "a<script>if (a < b) '</p>'</script><!-- c --><style>p{}</style>b",
      "ab",
    ],
    ["no box that is called a menu", '<div class="site-menu"><div>x</div>y</div><p>z</p>', "z"],
    ["text after a tag that never ends", "<p>a <b", "a <b"],
    ["attributes with angles in them", '<p title="a > b">c</p>', "c"],
  ])("%s", (_, html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it("as fast where tags never end", () => {
    const started = performance.now();
    for (const piece of ["<a ", '<meta "', "<script>", "<article>"]) {
      readPage("", piece.repeat(50_000));
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
