/** Officials who are named in the sentence behind the one that tells of their contact. */
import { expect, test } from "vitest";
import { read } from "../world.ts";

const SPOKE =
  "Norland reopened a gas line to Sudmark after the prime ministers of the two countries spoke by telephone on Monday.";

test("are those of whom nothing but the state is said", () => {
  expect(
    read(`${SPOKE} Sigrid Aune of Norland and Sudmark's Ilo Dann were seen to smile.`),
  ).toEqual(["Ilo Dann + Sigrid Aune · call · 2021-08-16 · occurred"]);
});

test.each([
  "Foreign Minister Sigrid Aune of Norland and Sudmark's Ilo Dann were seen to smile.",
  "Sigrid Aune of Norland and Ostravia's Ilo Dann were seen to smile.",
])("are not others: “%s”", (next) => {
  expect(read(`${SPOKE} ${next}`)).toEqual([
    "Prime minister of Norland + Prime minister of Sudmark · call · 2021-08-16 · occurred",
  ]);
});
