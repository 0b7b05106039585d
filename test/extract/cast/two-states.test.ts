/** Of which two states "the ministers of the two countries" are. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const OF_BOTH =
  "Interior minister of Norland + Interior minister of Sudmark · meeting · 2021-08-16 · occurred";

describe("the ministers of the two countries are those of", () => {
  test.each([
    [
      "the two that the sentence names",
      "Norland reopened a gas line to Sudmark after the interior ministers of the two countries met on Monday.",
    ],
    [
      "the two that the sentence before names",
      "Norland closed its border with Sudmark. The interior ministers of the two countries met on Monday.",
    ],
  ])("%s", (_, text) => {
    expect(readCast(text)).toEqual([OF_BOTH]);
  });

  test.each([
    "Norland fears that floods in Sudmark reach Ostravia. The interior ministers of the two countries met on Monday.",
    "Norland waits for Sudmark after talks between interior ministers of the two countries.",
    "Norland closed its border. The interior ministers of the two countries met on Monday.",
  ])("nobody where it names more or fewer: “%s”", (text) => {
    expect(readCast(text)).toEqual([]);
  });
});
