/** What one article tells in several sentences: one contact, or several. */
import { describe, expect, test } from "vitest";
import { findReports, read } from "../world.ts";

const VOSS_AND_TOLAN =
  "Norland's Foreign Minister Arlen Voss met Sudmark's Foreign Minister Mira Tolan in Hask on Monday.";
const MET = "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred";

describe("one contact", () => {
  test.each([
    ["is not told twice by the same day", "Voss and Tolan met at the Old Mill on Monday."],
    ["goes on in what points back to it", "During the meeting Voss and Tolan spoke of rye."],
    ["goes on in another verb of the same kind", "Voss received Tolan at the Old Mill."],
    ["goes on in “the meeting”", "The meeting of Voss and Tolan lasted three hours."],
    ["is not told again by a promise", "Voss and Tolan agreed to stay in touch."],
    ["goes on without a channel", "Voss and Tolan discussed rye."],
  ])("%s", (_, more) => {
    expect(read(`${VOSS_AND_TOLAN}\n${more}`)).toEqual([MET]);
  });

  test("keeps each sentence that tells of it", () => {
    const [report] = findReports(`${VOSS_AND_TOLAN} Voss received Tolan at the Old Mill.`);
    expect(report?.evidence.map(({ quote }) => quote)).toEqual([
      VOSS_AND_TOLAN,
      "Voss received Tolan at the Old Mill.",
    ]);
  });

  test("takes the channel that a later sentence names", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss spoke with Sudmark's Foreign Minister Mira Tolan on Monday. During the phone call, both spoke of rye.",
      ),
    ).toEqual(["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"]);
  });

  test("takes the day that a later sentence names", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss met Sudmark's Foreign Minister Mira Tolan.\nVoss met Tolan on Monday in Hask.",
      ),
    ).toEqual([MET]);
  });

  test("takes its channel from the title, which proves nothing itself", () => {
    const text =
      "Norland's Foreign Minister Arlen Voss spoke with Sudmark's Foreign Minister Mira Tolan on Monday.";
    expect(read(text, { title: "Voss calls Tolan over harbour" })).toEqual([
      "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
    ]);
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss praised the rye of Ostravian President Jon Keld.",
        {
          title: "Voss meets Keld",
        },
      ),
    ).toEqual([]);
  });
});

describe("two contacts", () => {
  test.each([
    [
      "on two days",
      "Voss met Tolan again on Tuesday.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-17 · occurred",
    ],
    [
      "on two channels",
      "Tolan later called Voss from the train.",
      "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
    ],
    [
      "of which one is planned",
      "The two will meet again on Friday.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
    ],
    [
      "of which one is recalled",
      "They had last met in March.",
      "Arlen Voss + Mira Tolan · meeting · 2021-03-01/2021-03-31 · occurred",
    ],
    [
      "with another party",
      "Voss met Ostravian President Jon Keld on Monday.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
  ])("are two: %s", (_, more, second) => {
    expect(read(`${VOSS_AND_TOLAN}\n${more}`)).toEqual([MET, second]);
  });

  test("are a session of three and a pair's own meeting", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss, Sudmark's Mira Tolan and Ostravia's Petra Holm met in Hask on Monday.\nVoss and Tolan also met separately.",
      ),
    ).toEqual(["Arlen Voss + Mira Tolan + Petra Holm · meeting · 2021-08-16 · occurred", MET]);
  });
});

describe("the evidence of a contact", () => {
  const text = `${VOSS_AND_TOLAN} It rained. The king of Norland slept.`;

  test("is its sentence to the letter, with the sentence on each side", () => {
    const [report] = findReports(`Hask was quiet. ${text}`);
    const [evidence] = report?.evidence ?? [];
    expect(evidence).toMatchObject({
      quote: VOSS_AND_TOLAN,
      before: "Hask was quiet.",
      after: "It rained.",
    });
    expect(`Hask was quiet. ${text}`.slice(evidence?.start, evidence?.end)).toBe(VOSS_AND_TOLAN);
  });

  test("has nothing beside it at the ends of the article", () => {
    const [report] = findReports(VOSS_AND_TOLAN);
    expect(report?.evidence[0]).toMatchObject({ before: null, after: null });
  });

  test("names the rule that read it", () => {
    expect(findReports(text)[0]?.evidence[0]?.rule).toBe("met");
  });
});

test("an article without a cue has no reports", () => {
  expect(findReports("Norland's Foreign Minister Arlen Voss praised the rye of Sudmark.")).toEqual(
    [],
  );
});

describe("that all of a league met", () => {
  const told = { title: "League ministers meet on rye" };
  test("no headline tells alone", () => {
    expect(read("On Monday prices rose in Hask, and the ministers smiled.", told)).toEqual([]);
  });

  test("the text may tell", () => {
    const reports = read("The foreign ministers of the Northern League met on Monday.", told);
    expect(reports).toHaveLength(1);
  });
});
