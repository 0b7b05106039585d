import { expect, test } from "vitest";
import { findDayParts } from "../../../src/extract/times/day-parts.ts";

test.each([
  ["Voss called Tolan this morning.", ["morning"]],
  ["Voss called Tolan at 21:00.", ["evening"]],
  ["Voss called Tolan at 9 p.m.", ["evening"]],
  ["Voss called Tolan at 10.30 am on Monday.", ["morning"]],
  ["After the crash this afternoon, Voss called Tolan in the evening.", ["evening"]],
  ["In the morning they met, in the evening they dined.", ["morning", "evening"]],
  ["Voss called Tolan in the night from Thursday to Friday.", []],
  ["Voss was elected at 34.", []],
])("the parts of the day in “%s”", (sentence, parts) => {
  expect(findDayParts(sentence)).toEqual(parts);
});
