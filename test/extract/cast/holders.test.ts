/** Whom an office without a name means. */
import { expect, test } from "vitest";
import { read } from "../world.ts";

test("who represents the Secretary-General is not the Secretary-General", () => {
  const text =
    "Lia Brandt, secretary-general of the Northern League, was in Hask. Petra Lund, the Special Representative of the Secretary-General on Trade, " +
    "spoke to reporters. On Monday the Secretary-General met Jon Keld, president of Ostravia.";
  expect(read(text)).toEqual(["Jon Keld + Lia Brandt · meeting · 2021-08-16 · occurred"]);
});

test("the minister is who is one, not his adviser", () => {
  const text =
    "Arlen Voss is foreign minister of Norland. Petra Lund, adviser to the minister, spoke to reporters. " +
    "On Monday the minister met Jon Keld, president of Ostravia.";
  expect(read(text)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
});
