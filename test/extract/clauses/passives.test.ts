/** What was done to the subject, and by whom. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  "Tolan said she had been assured by Voss in a phone call on Monday that the gas would flow.",
  "Tolan was briefed by Voss by phone on Monday.",
  "Tolan was informed of the decision by Voss by telephone on Monday.",
  "Tolan was warned on Monday by Voss over the phone not to close the strait.",
])("who tells by phone stands behind “by”: %s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"]);
});

test.each([
  "Tolan was told by aides over the phone on Monday that Voss had resigned.",
  "Tolan was informed of the decision by telephone on Monday.",
])("who is not named tells nothing: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

test.each([
  "Welcomed by Keld at the palace on Monday, Ruiz signed the guest book.",
  "Received in Brevic by Keld on Monday, Ruiz said that she was pleased.",
])("a participle in front is a passive of the subject that follows: %s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
});

test("what was hosted is no guest", () => {
  expect(readCast("Hosted by Keld, the conference opened on Monday.")).toEqual([]);
});
