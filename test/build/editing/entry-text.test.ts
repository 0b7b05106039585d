import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { addEntry, removeEntry } from "../../../src/build/editing/entry-text.ts";
import type { Correction } from "../../../src/model/correction.ts";

const ENTRY: Correction = {
  kind: "hide-article",
  article: "articles/call.txt",
  by: "Jana Roth",
  why: 'A "hoax": #not ours',
  on: "2026-11-22",
};
const WRITTEN = `- kind: hide-article
  article: articles/call.txt
  by: Jana Roth
  why: 'A "hoax": #not ours'
  on: 2026-11-22
`;

const DESK = `# Our corrections.   Spaces  stay.
- kind:   rename-actor     # as he writes himself
  actor: person:voss
  name: "Arlen Voss"
  by:   Jana Roth
  why: >
    folded, over
    two lines

# the desk in Hask
- { kind: drop-contact, contact: r:77ab,   by: Ole, why: "An interview" } # see mail
-
  kind: hide-article
  article: a.txt
  by: Ole
  why: |
    A long
      story

# The end.
`;

const LISTS: readonly [name: string, text: string][] = [
  ["an empty file", ""],
  ["comments alone", "# none yet\n"],
  ["comments without a last newline", "# none yet"],
  ["a head", "---\n# none\n"],
  ["a desk's own hand", DESK],
  ["an indented list", "\n  - kind: drop-contact\n    contact: r:1\n    by: a\n    why: b\n"],
  ["no last newline", "- {kind: a, by: b, why: c}"],
  ["line ends of Windows", DESK.replaceAll("\n", "\r\n")],
  ["a mark at the start", `\uFEFF${DESK}`],
  ["aliases", "- &a { kind: a, why: &w long }\n- { kind: b, why: *w }\n"],
  ["a list in brackets", "# ours\n[ { kind: a }, # one\n { kind: b } ]\n"],
  ["an empty list", "[] # none\n"],
  ["an end mark", "- kind: a # one\n...\n"],
];

describe("an entry", () => {
  test.each(LISTS)("is added to %s, and nothing else is said otherwise", (_, text) => {
    const added = addEntry(text, ENTRY);
    expect(parse(added)).toEqual([...(parse(text) ?? []), ENTRY]);
    for (const comment of text.match(/# [a-z ]+/gi) ?? []) expect(added).toContain(comment);
  });

  test.each(LISTS.slice(0, 10))("leaves every letter of %s as it was", (_, text) => {
    const added = addEntry(text, ENTRY);
    expect(added.startsWith(text)).toBe(true);
    const [before, after] = [
      parse(text) ?? [],
      parse(removeEntry(added, (parse(text) ?? []).length)),
    ];
    expect(after ?? []).toEqual(before);
  });

  test.each(LISTS.filter(([, text]) => text === "" || text.endsWith("\n")).slice(0, 8))(
    "taken back leaves %s to the letter",
    (_, text) => {
      const at = (parse(text) ?? []).length;
      expect(removeEntry(addEntry(text, ENTRY), at)).toBe(text);
    },
  );

  test("stands in lines of its own, after a blank one", () => {
    expect(addEntry("", ENTRY)).toBe(WRITTEN);
    expect(addEntry(DESK, ENTRY)).toBe(`${DESK}\n${WRITTEN}`);
  });

  test.each([0, 1, 2])("is taken out, number %i, with its own comments and no others", (at) => {
    const text = removeEntry(DESK, at);
    const rest = parse(DESK).toSpliced(at, 1);
    expect(parse(text)).toEqual(rest);
    expect(text).toContain("# Our corrections.   Spaces  stay.");
    expect(text).toContain("# the desk in Hask");
    expect(text.includes("# see mail")).toBe(at !== 1);
    expect(text.includes("kind:   rename-actor     # as")).toBe(at !== 0);
  });

  test("that another one leans on is not taken out", () => {
    const text = "- &a { kind: a, why: &w long }\n- { kind: b, why: *w }\n";
    expect(() => removeEntry(text, 0)).toThrow();
    expect(parse(removeEntry(text, 1))).toEqual([{ kind: "a", why: "long" }]);
  });

  test("whatever it says is read again as it was", () => {
    const anything = fc.record({
      kind: fc.constant("rename-actor" as const),
      actor: fc.string(),
      name: fc.string({ unit: "binary" }),
      by: fc.string(),
      why: fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom("- a\n- b", "null", "2021", " x"),
      ),
    });
    fc.assert(
      fc.property(anything, fc.constantFrom(...LISTS), (entry, [, text]) => {
        const added = addEntry(text, entry);
        expect(parse(added).at(-1)).toEqual(entry);
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe("a file that is broken", () => {
  test.each([
    ["YAML that does not end", "- kind: [\n"],
    ["no list", "kind: hide-article\n"],
    ["words", "just words"],
    ["two documents", "- a\n---\n- b\n"],
  ])("is written by nobody: %s", (_, text) => {
    expect(() => addEntry(text, ENTRY)).toThrow();
    expect(() => removeEntry(text, 0)).toThrow();
  });

  test("an entry that is not there is not taken out", () => {
    expect(() => removeEntry(DESK, 3)).toThrow("got entry 3, expected one of 3");
  });
});
