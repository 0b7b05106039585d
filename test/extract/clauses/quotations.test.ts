/** Who speaks what stands in quotation marks. */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  '"I spoke to Tolan on Monday and she told me that the crew is safe," Voss told reporters.',
  '"I spoke to Tolan on Monday," Voss told reporters. "She told me that the crew is safe."',
  '"I spoke to Tolan on Monday and she said yes," Voss added.',
  'Voss added: "I spoke to Tolan on Monday and she told me that the crew is safe."',
])("who is said to speak outside of the marks says “I” within them: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([
    "Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred",
  ]);
});

test("who is told something within the marks does not speak them", () => {
  expect(readCast('"I spoke to Tolan on Monday, and she told Keld so," an official said.')).toEqual(
    [],
  );
});

test("who is the source of the words says “I” within them", () => {
  expect(readCast('According to Voss, "Tolan and I spoke on Monday".')).toEqual([
    "Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred",
  ]);
});
