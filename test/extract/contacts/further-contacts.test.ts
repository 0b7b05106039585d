/** One contact more, told without its parties, is between those of the contact before. */
import { describe, expect, test } from "vitest";
import { read } from "../world.ts";

const MET =
  "Norland's foreign minister, Arlen Voss, met Mira Tolan, the foreign minister of Sudmark, in Hask on 9 August.";
const FIRST = "Arlen Voss + Mira Tolan · meeting · 2021-08-09 · occurred";

describe("one contact more", () => {
  test.each([
    ["A second call on Monday brought no result.", "call · 2021-08-16 · occurred"],
    [
      "The talks were tense. Another round followed a week later in Perrin.",
      "meeting · 2021-08-16 · occurred",
    ],
    [
      "On 16 August, another round of talks took place in Perrin.",
      "meeting · 2021-08-16 · occurred",
    ],
    [
      "There was a second meeting on Monday, but it ended without a deal.",
      "meeting · 2021-08-16 · occurred",
    ],
    [
      "A follow-up meeting on Friday in Perrin will deal with fishing.",
      "meeting · 2021-08-20 · planned",
    ],
    ["A second meeting is planned for Friday.", "meeting · 2021-08-20 · planned"],
    ["A second meeting, scheduled for Monday, was cancelled.", "meeting · 2021-08-16 · cancelled"],
  ])("is between the same: “%s”", (sentence, told) => {
    expect(read(`${MET} ${sentence}`)).toEqual([FIRST, `Arlen Voss + Mira Tolan · ${told}`]);
  });

  test.each([
    "A second letter to the cabinet followed on Monday.",
    "A second call for calm came from the League on Monday.",
    "A second round of layoffs began on Monday.",
    "A second meeting of the cabinet took place on Monday.",
    "A second meeting could follow in September.",
    "A second meeting was long.",
  ])("is none where it is another's, unsure or of no day: “%s”", (sentence) => {
    expect(read(`${MET} ${sentence}`)).toEqual([FIRST]);
  });

  test("is nobody's where two were told before", () => {
    const both = `${MET} Arlen Voss met Jon Keld, the president of Ostravia, on 10 August and Dana Ruiz, the prime minister of Meridia, on 11 August.`;
    expect(read(`${both} A second meeting took place on Monday.`)).toHaveLength(3);
  });
});
