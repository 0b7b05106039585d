/** A title proves nothing; the sentences below it may prove what it tells. */
import { describe, expect, test } from "vitest";
import { extract } from "../../../src/extract/extract.ts";
import { createText, findReports, read, WORLD } from "../world.ts";

const VOSS = "Norland's foreign minister, Arlen Voss,";
const TOLAN = "the foreign minister of Sudmark, Mira Tolan";

describe("a contact that only the title tells", () => {
  test.each([
    [
      "Voss phones Tolan, hails dam",
      `${VOSS} has thanked ${TOLAN}, for the dam. The conversation took place on Monday.`,
      "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
    ],
    [
      "Phone call between Norlandic Foreign Minister Arlen Voss and Sudmarkan Foreign Minister Mira Tolan",
      "On 17 August a telephone conversation was held at Perrin's request. The dam was the subject.",
      "Arlen Voss + Mira Tolan · call · 2021-08-17 · occurred",
    ],
    [
      "Voss dials Tolan over students",
      `Worried about the students stranded in Perrin, ${VOSS} turned on Tuesday to ${TOLAN}.`,
      "Arlen Voss + Mira Tolan · call · 2021-08-17 · occurred",
    ],
    [
      "Voss to meet Tolan in Perrin next Monday",
      "Rye divides the foreign ministers of Norland and Sudmark, Arlen Voss and Mira Tolan, officials said.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-23 · planned",
    ],
  ])("is proven by those who stand below it: “%s”", (title, text, expected) => {
    expect(read(text, { title })).toEqual([expected]);
  });

  test.each([
    [
      "Voss phones Tolan, hails dam",
      "The dam was opened on Monday. It is the largest of its kind.",
    ],
    ["Voss hails Tolan's dam", `${VOSS} has praised ${TOLAN}, for the dam in a speech.`],
    ["Voss to call Tolan a liar", `${VOSS} has no good word for ${TOLAN}.`],
  ])("is none where nothing below bears it out, or it tells none: “%s”", (title, text) => {
    expect(read(text, { title })).toEqual([]);
  });

  test("has its quote in the text", () => {
    const text = `${VOSS} has thanked ${TOLAN}, for the dam.`;
    const [report] = findReports(text, { title: "Voss phones Tolan" });
    expect(report?.evidence).toMatchObject([{ start: 0, end: text.length, quote: text }]);
  });

  test("is no second contact where the text tells it", () => {
    const text = `${VOSS} met ${TOLAN}, in Perrin on Monday and Jon Keld, the president of Ostravia, on Tuesday.`;
    expect(read(text, { title: "Voss meets Tolan in Perrin" })).toHaveLength(2);
  });

  test("goes by an initial where the text has the name in full", () => {
    const text = `${VOSS} telephoned ${TOLAN}, on Monday.`;
    expect(read(text, { title: "On the telephone conversation of A. Voss with M. Tolan" })).toEqual(
      ["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"],
    );
  });
});

/** Who took part, as read in a text below its headline. */
function readUnder(headline: string, text: string): string[] {
  const article = createText(`${headline}\n${text}`);
  const [first, ...others] = article.passages;
  article.passages = first ? [{ ...first, kind: "title" }, ...others] : [];
  return extract(article, WORLD).reports.map(({ participants }) =>
    participants.map(({ referent }) => referent.name ?? referent.title ?? "").join(" + "),
  );
}

describe("a headline that stands in the text", () => {
  test("adds no unnamed officials to those whom the text names for the same states", () => {
    expect(
      readUnder(
        "Norlandic envoy, Sudmarkan president discuss rye",
        "Norland's foreign minister, Arlen Voss, met Sudmark's president, Mira Tal, in Perrin on Monday.",
      ),
    ).toEqual(["Arlen Voss + Mira Tal"]);
  });

  test("keeps those of whom the text tells nothing else", () => {
    expect(
      readUnder(
        "Norlandic envoy meets Sudmarkan president",
        "The rye was dear. Norland's foreign minister, Arlen Voss, met the president of Ostravia, Jon Keld, on Monday.",
      ),
    ).toHaveLength(2);
  });
});

describe("a headline in the present", () => {
  test.each([
    [
      "FM Meets Tolan This Afternoon",
      "Foreign Minister Arlen Voss of Norland will meet Sudmark's Foreign Minister Mira Tolan this afternoon in Hask.",
    ],
    [
      "Voss Set To Meet Tolan",
      "Foreign Minister Arlen Voss of Norland will meet Sudmark's Foreign Minister Mira Tolan on Wednesday.",
    ],
  ])("makes nothing real that the text only plans: “%s”", (title, text) => {
    expect(read(text, { title })).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-18 · planned",
    ]);
  });

  test("names nobody by its verb", () => {
    const text =
      "Ostravia's President Jon Keld ruled out a meeting with Meridia's Prime Minister Dana Ruiz.";
    expect(read(text, { title: "Keld Rules Out Meeting Ruiz" })).toEqual([
      "Dana Ruiz + Jon Keld · meeting · no date · refused",
    ]);
  });
});
