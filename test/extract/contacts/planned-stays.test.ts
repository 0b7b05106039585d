/** Days of a visit that is to come. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss will pay a visit to Ostravia on August 22-23. During the visit, he will hold talks with Keld.",
  "Voss is to travel to Brevic on 22-23 August. There he will be received by Keld.",
  "Voss will be in Brevic on a visit from 22 to 23 August. While in Brevic, he is to meet Keld.",
])("are those of whom is to be met during it: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-22/2021-08-23 · planned",
  ]);
});

test.each([
  "Voss will pay a visit to Ostravia on August 22-23. He will meet Tolan in the autumn.",
  "Voss will pay a visit to Ostravia on August 22-23. During the visit, Ruiz is to meet Tolan.",
])("are not those of what is planned otherwise: “%s”", (text) => {
  expect(readCast(text).join()).not.toContain("2021-08-22");
});
