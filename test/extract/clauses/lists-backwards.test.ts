/** A list that is the subject of a verb is read leftwards from it. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

const MET = ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"];

test.each([
  ["The border was closed after Voss and Tolan met on Monday.", MET],
  ["After Voss and Tolan met on Monday, the border was closed.", MET],
  ["The border was closed before Voss and Tolan met on Monday.", MET],
  [
    "Nothing has moved since Voss and Tolan spoke on Monday.",
    ["Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred"],
  ],
  [
    "After Keld, Ruiz and Voss met in Brevic on Monday, the border was opened.",
    ["Arlen Voss + Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"],
  ],
])("what opens a clause belongs to all of its subject: %s", (sentence, contacts) => {
  expect(readCast(sentence)).toEqual(contacts);
});

test.each([
  ["Voss met Tolan on Monday, after Keld and Ruiz had left.", MET],
  [
    "Voss, after Keld and Ruiz, met Selim on Monday.",
    ["Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred"],
  ],
])("who comes before or after is no party: %s", (sentence, contacts) => {
  expect(readCast(sentence)).toEqual(contacts);
});
