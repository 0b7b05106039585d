/** Who tells another something at one place on one day has met him there. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

describe("what is told at a place", () => {
  test.each([
    "Voss told Keld in Hask on Monday that the border would stay shut.",
    "Voss updated Keld in Brevic on Monday on the talks.",
    "On Monday Voss briefed Keld in Brevic on the talks.",
    "Voss briefed Keld in Geneva on Monday.",
    "Keld was briefed by Voss in Hask on Monday.",
    "Keld was consulted by Voss at the Rose Palace on Monday.",
  ])("proves a meeting: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    "Voss briefed Keld on Monday.",
    "Voss briefed Keld on Monday on the fighting in Hask.",
    "Voss told Keld on Monday that Ruiz was in Hask.",
    "Voss told parliament in Hask on Monday that Tolan had lied.",
    "Voss's spokesman told Keld in Brevic on Monday that he would come.",
    "Keld was informed in Brevic on Monday by his aides.",
    "Voss told Tolan in a speech in Hask on Monday to resign.",
    "Voss informed Tolan through his ambassador in Perrin on Monday.",
  ])("and none where it is another's, or none: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
