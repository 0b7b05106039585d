import { describe, expect, test } from "vitest";
import { linkOf, reportLinkOf, sourceFacts } from "../../src/filter/source-facts.ts";
import { smallGraph } from "../graph-files.ts";

describe("linkOf", () => {
  test("http and https addresses become links", () => {
    expect(linkOf("https://example.org/a?b=1")).toBe("https://example.org/a?b=1");
    expect(linkOf("http://example.org/")).toBe("http://example.org/");
  });

  test("scripts, data, files, mails and broken addresses do not", () => {
    const others = [
      "javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "mailto:a@b.org",
    ];
    for (const address of [...others, " JaVaScRiPt:alert(1)", "example.org", "//x", ""]) {
      expect(linkOf(address)).toBeNull();
    }
    expect(linkOf(null)).toBeNull();
  });
});

describe("reportLinkOf", () => {
  test("an error may be reported by mail, not by a script", () => {
    expect(reportLinkOf("mailto:desk@example.org")).toBe("mailto:desk@example.org");
    expect(reportLinkOf("javascript:alert(1)")).toBeNull();
  });
});

describe("sourceFacts", () => {
  test("the publisher names a source, and its title where there is no publisher", () => {
    const graph = smallGraph();
    expect(sourceFacts(graph, 0)).toEqual({
      name: "The Gazette",
      title: "Article 0",
      address: "https://example.org/0",
      published: "2021-08-16",
    });
    graph.articles.publisher[0] = null;
    expect(sourceFacts(graph, 0).name).toBe("Article 0");
  });

  test("what is not known is null", () => {
    expect(sourceFacts(smallGraph(), 999)).toEqual({
      name: null,
      title: null,
      address: null,
      published: null,
    });
  });
});
