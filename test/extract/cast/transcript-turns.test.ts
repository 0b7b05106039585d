/** Whose turn it is in a transcript, and for whom he speaks. */
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { CAST, createText, readCast, WORLD } from "../world.ts";

const PUBLISHER = "Norland Ministry of Foreign Affairs";

/** The parties, states by their ids, of what a page of Norland's ministry tells. */
function readAtHome(text: string): string[] {
  const article = { ...createText(`${CAST}\n${text}`), publisher: PUBLISHER };
  return extract(article, WORLD).reports.map(({ participants, mode, status }) => {
    const names = participants.map(({ referent: { name, of } }) => name ?? of.join());
    return [names.sort().join(" + "), mode, status].join(" · ");
  });
}

describe("“we”, in the mouth of who answers for a ministry, is its state", () => {
  test.each([
    [
      "MS. LARK: We had a conversation with the Meridian ambassador on Monday.",
      ["state:MER + state:NOL · unspecified · occurred"],
    ],
    [
      "SENIOR OFFICIAL TWO: When the minister was in Brevic, we met with President Keld.",
      ["Jon Keld + state:NOL · meeting · occurred"],
    ],
    ["SPOKESPERSON: We did not meet with Selim.", ["Omar Selim + state:NOL · meeting · denied"]],
  ])("%s", (text, expected) => {
    expect(readAtHome(text).map((line) => line.replace("Norland", "state:NOL"))).toEqual(expected);
  });

  test.each([
    ["a reporter's is not", "QUESTION: We spoke with President Keld on Monday."],
    ["who keeps in touch met nobody", "MR. HULT: We talk to the Sudmarkans. We remain in contact."],
    ["“I” is not", "MR. HULT: I spoke with Keld's spokesman about it on Monday."],
    ["a welcome tells not whom she met", "MS. LARK: We are welcoming Tolan to the ministry today."],
    ["a guest on the line is no party", "MS. LARK: We have Ann Poll back on the line."],
  ])("%s", (_, text) => {
    expect(readAtHome(text)).toEqual([]);
  });

  test("and the text goes on about whom the sentence is", () => {
    expect(
      readAtHome(
        "MR. HULT: As we confirmed yesterday, Foreign Minister Mira Tolan is in Hask. She met with Foreign Minister Voss this morning.",
      ),
    ).toEqual(["Arlen Voss + Mira Tolan · meeting · occurred"]);
  });
});

describe("a name in small letters before a colon", () => {
  test("is a label where the heading says that he speaks", () => {
    expect(
      readCast(
        "Interview with Foreign Minister Mira Tolan\nQuestion: Whom did you see?\nMira Tolan: I met Keld on Friday.",
      ),
    ).toEqual(["Jon Keld + Mira Tolan · meeting · 2021-08-13 · occurred"]);
  });

  test("is a label where it stands at several turns", () => {
    expect(
      readCast(
        "Mira Tolan: I met Keld on Friday.\nHost: And Ruiz?\nMira Tolan: I called her on Monday.",
      ),
    ).toEqual([
      "Jon Keld + Mira Tolan · meeting · 2021-08-13 · occurred",
      "Dana Ruiz + Mira Tolan · call · 2021-08-16 · occurred",
    ]);
  });

  test("is none where it stands once", () => {
    expect(readCast("Mira Tolan: I met Keld on Friday.")).toEqual([]);
  });
});

test("who asks by “Q:” is not the one who spoke before", () => {
  expect(
    readCast("FOREIGN MINISTER VOSS: It rained.\nQ: I spoke to Keld on Monday. He was well."),
  ).toEqual([]);
});

test("who answers by “A:” is the one of the heading", () => {
  expect(
    readCast(
      "Interview with Foreign Minister Mira Tolan\nQ: Whom did you see?\nA: I met Keld on Friday.",
    ),
  ).toEqual(["Jon Keld + Mira Tolan · meeting · 2021-08-13 · occurred"]);
});
