/** "The two men", long after both were named. */
import { describe, expect, test } from "vitest";
import { read } from "../world.ts";

describe("of whom alone the text has told", () => {
  test.each([
    [
      "President Jon Keld of Ostravia congratulated Dana Ruiz, prime minister of Meridia, on her victory. The count lasted a week. The weather was fine. Bakers were busy. Trains ran late. Rain fell. The two leaders also spoke in May.",
      ["Dana Ruiz + Jon Keld · unspecified · 2021-05-01/2021-05-31 · occurred"],
    ],
    [
      "President Jon Keld of Ostravia congratulated Dana Ruiz, prime minister of Meridia, on her victory. Mira Tolan, foreign minister of Sudmark, did not. The count lasted a week. The weather was fine. Bakers were busy. Trains ran late. Rain fell. The two leaders also spoke in May.",
      [],
    ],
  ])("%s", (sentence, reports) => {
    expect(read(sentence)).toEqual(reports);
  });
});
