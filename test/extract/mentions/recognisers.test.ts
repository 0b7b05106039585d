/** A newsroom's own model may propose names; they count where their quote stands in the text. */
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import type { ProposedName } from "../../../src/model/article.ts";
import { CAST, createText, WORLD } from "../world.ts";

/** Who took part, as read with names proposed by their first place in the text. */
function readWith(sentence: string, names: readonly Omit<ProposedName, "start">[]): string[][] {
  const text = `${CAST}\n${sentence}`;
  const article = createText(text);
  article.names = names.map((name) => ({ ...name, start: text.indexOf(name.quote) }));
  return extract(article, WORLD).reports.map(({ participants }) =>
    participants.map(({ referent }) => referent.name ?? referent.of.join()).sort(),
  );
}

describe("a proposed name", () => {
  test.each([
    ["Voss met Quill in Hask on Monday.", { quote: "Quill", kind: "person" }, "Quill"],
    [
      "On Monday Voss spoke with Noor of the River in Hask.",
      { quote: "Noor of the River", kind: "person" },
      "Noor of the River",
    ],
    [
      "Voss held talks with Friends of the Valley in Hask on Monday.",
      { quote: "Friends of the Valley", kind: "organisation" },
      "Friends of the Valley",
    ],
  ] as const)("is a party that nothing else would tell: “%s”", (sentence, name, expected) => {
    expect(readWith(sentence, [name])).toEqual([["Arlen Voss", expected].sort()]);
    expect(readWith(sentence, []).flat()).not.toContain(expected);
  });

  test.each([
    ["tells no contact by itself", "Quill sang for Voss in Hask on Monday."],
    ["does not turn the press into a party", "Voss gave Quill an interview on Monday."],
  ])("%s: “%s”", (_, sentence) => {
    expect(readWith(sentence, [{ quote: "Quill", kind: "person" }])).toEqual([]);
  });

  test("takes no name from the reference data or from the text's own grammar", () => {
    const sentence = "Voss met President Jon Keld in Brevic on Monday.";
    expect(readWith(sentence, [{ quote: "Jon", kind: "person" }])).toEqual([
      ["Arlen Voss", "Jon Keld"],
    ]);
  });
});

test("a proposed name that does not stand where it says is told of and left out", () => {
  const article = createText(`${CAST}\nVoss met Quill in Hask on Monday.`);
  article.names = [{ start: 3, quote: "Quill", kind: "person" }];
  const { reports, warnings } = extract(article, WORLD);
  expect(reports).toEqual([]);
  expect(warnings).toEqual([
    {
      code: "name-not-in-text",
      message: 'the proposed name "Quill" does not stand at 3 of the text',
    },
  ]);
});
