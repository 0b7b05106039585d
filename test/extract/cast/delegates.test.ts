/** Envoys, negotiators and leaders of some states, whom the next sentence names. */
import { expect, test } from "vitest";
import { read } from "../world.ts";

test.each([
  [
    "Top negotiators of Norland and Sudmark held a call on Tuesday. Trade Representative Ivo Marn and Trade Minister Petra Lund discussed tariffs.",
    "Ivo Marn + Petra Lund · call · 2021-08-17 · occurred",
  ],
  [
    "Envoys from Norland, Sudmark and Ostravia met on Tuesday in Colmar Bay. Norland's special envoy Ivo Marn, Sudmark's Petra Lund and Ostravia's Jan Orel issued no statement.",
    "Ivo Marn + Jan Orel + Petra Lund · meeting · 2021-08-17 · occurred",
  ],
  [
    "The leaders of Ostravia and Meridia will meet in Hask next week. President Jon Keld and Prime Minister Dana Ruiz are expected to sign a trade pact.",
    "Dana Ruiz + Jon Keld · meeting · 2021-08-23/2021-08-29 · planned",
  ],
  [
    "The leaders of Ostravia and Meridia spoke on Tuesday. In the 30-minute call, President Jon Keld asked Prime Minister Dana Ruiz for help.",
    "Dana Ruiz + Jon Keld · call · 2021-08-17 · occurred",
  ],
  [
    "Senior diplomats of Norland and Sudmark met on Tuesday in Brevic. The Norlandic side was led by Ivo Marn, while Petra Lund of Sudmark headed the other.",
    "Ivo Marn + Petra Lund · meeting · 2021-08-17 · occurred",
  ],
])("are those of whom it names one each: “%s”", (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  "Envoys of Norland and Sudmark met on Tuesday in Brevic. President Karl Brun of Norland and Sudmark's President Ilo Dann want peace.",
  "Envoys of Norland and Sudmark met on Tuesday in Brevic. Foreign Minister Ivo Marn of Norland and Sudmark's Petra Lund had quarrelled in May.",
  "Envoys of Norland and Sudmark met on Tuesday in Brevic. Foreign Minister Ivo Marn of Norland accused Sudmark of delays.",
])("are not the heads of their states, nor those of another day: “%s”", (text) => {
  expect(read(text)).toEqual(["Norland + Sudmark · meeting · 2021-08-17 · occurred"]);
});
