/** Days of a visit that is to come. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Voss will pay a visit to Ostravia on August 22-23. During the visit, he will hold talks with Keld.",
  "Voss is to travel to Brevic on 22-23 August. There he will be received by Keld.",
  "Voss will travel to Brevic on 22-23 August, the ministry said. He is due to meet Keld.",
  "The ministry said on Tuesday that Voss would fly to Brevic on Sunday for a two-day visit. He is to meet Keld.",
  "Voss flies to Brevic on Sunday for a two-day visit. It is his first since 2019. He will meet Keld.",
  "Voss is expected in Brevic on 22 and 23 August. He will be received by Keld.",
  "Voss will be in Brevic on a visit from 22 to 23 August. While in Brevic, he is to meet Keld.",
])("are those of whom is to be met during it: “%s”", (text) => {
  expect(readCast(text)).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-22/2021-08-23 · planned",
  ]);
});

test.each([
  "Voss will pay a visit to Ostravia on August 22-23. He will meet Tolan in the autumn.",
  "Voss will pay a visit to Ostravia on August 22-23. He will meet Tolan later.",
  "Voss will pay a visit to Ostravia on August 22-23. Keld will meet Ruiz in Colmar Bay.",
  "Voss will pay a visit to Ostravia on August 22-23. He will speak with Keld by phone.",
  "Voss was asked on Sunday whether he would resign before he leaves office. He will meet Keld.",
  "Voss will speak in parliament on August 22. He will meet Keld.",
  "Voss will pay a visit to Ostravia on August 22-23. During the visit, Ruiz is to meet Tolan.",
])("are not those of what is planned otherwise: “%s”", (text) => {
  expect(readCast(text).join()).not.toContain("2021-08-22");
});
