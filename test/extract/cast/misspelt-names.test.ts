/** One name, with a slip of the pen. */
import { expect, test } from "vitest";
import { areOneMisspelt } from "../../../src/extract/cast/misspelt-names.ts";

test.each([
  ["thongloun sisoulit", "thongloun sisoulith", true],
  ["micheline calmy-ray", "micheline calmy-rey", true],
  ["mohammed voss", "mohamed voss", true],
  ["arlen tolsky", "arlen toslky", true],
  ["ivan petrov", "ivan petrova", false],
  ["jon keld", "jan keld", false],
  ["viktor oskarin", "ilya oskarin", false],
  ["daniel marten", "daniel martens-lund", false],
  ["voss", "vosse", false],
])("%s, %s: %s", (one, other, isOne) => {
  expect(areOneMisspelt(one, other)).toBe(isOne);
});
