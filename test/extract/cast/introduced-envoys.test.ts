/** Somebody's envoy whom one sentence tells without a name, and a later one with it. */
import { expect, test } from "vitest";
import { read } from "../world.ts";

const MET = "met Halvan Front leader Omar Selim in Perrin on Monday.";

test.each([
  `A Norlandic envoy ${MET} The envoy, Karl Osten, confirmed the meeting.`,
  `A senior Norlandic official ${MET} The talks lasted three hours. The official, Karl Osten, told reporters that progress had been made.`,
  `A Norlandic diplomat ${MET} Karl Osten, the diplomat, told reporters that progress had been made.`,
])("“%s” names him", (text) => {
  expect(read(text)).toEqual(["Karl Osten + Omar Selim · meeting · 2021-08-16 · occurred"]);
});

test.each([
  `A Norlandic envoy ${MET} The League's envoy, Petra Lund, was absent.`,
  `A Norlandic official ${MET} The analyst, Petra Lund, called it a mistake.`,
])("“%s” names another", (text) => {
  expect(read(text)).toEqual(["Norland + Omar Selim · meeting · 2021-08-16 · occurred"]);
});

test("the ambassador of a state is named by the next sentence", () => {
  const text =
    "Norlandic Foreign Minister Arlen Voss met Sudmark's ambassador on Monday. The ambassador, Petra Lund, handed him a letter from her government.";
  expect(read(text)).toEqual(["Arlen Voss + Petra Lund · meeting · 2021-08-16 · occurred"]);
});
