/** What a sentence adds to the contact told just before, of which it speaks without its parties. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const told = (mode: string, day: string, status = "occurred"): string[] => [
  `Arlen Voss + Jon Keld · ${mode} · ${day} · ${status}`,
];
const UNSAID = "2021-08-17/2021-08-18";

describe("the day of a contact told without one", () => {
  test.each([
    ["Voss has spoken with Keld. The call took place on Sunday.", "call"],
    ["Voss has spoken with Keld. The call on Sunday evening lasted half an hour.", "call"],
    ["Voss has met Keld. Their meeting was held on Sunday in Hask.", "meeting"],
    [
      "Voss has spoken with Keld. During the call, which took place on Sunday, he was firm.",
      "call",
    ],
    ["Voss had an exchange with Keld. The conversation was by phone, on Sunday.", "call"],
  ])("is that of the next sentence: “%s”", (text, mode) => {
    expect(readCast(text)).toEqual(told(mode, "2021-08-15"));
  });

  test.each([
    ["Voss has spoken with Keld. The meeting of the cabinet on Sunday was short.", "unspecified"],
    ["Voss has spoken with Keld. The talks stalled on Sunday.", "unspecified"],
    ["Voss has spoken with Keld. The call for rain on Sunday went unheard.", "unspecified"],
  ])("is not that of another thing: “%s”", (text, mode) => {
    expect(readCast(text)).toEqual(told(mode, UNSAID));
  });
});

describe("a contact told just before", () => {
  const CALLED = "Voss telephoned Keld on Monday.";

  test.each([
    `${CALLED} The palace denied this, saying that no such call had taken place.`,
    `${CALLED} No such conversation took place, the palace said.`,
  ])("is denied where there was no such thing: “%s”", (text) => {
    expect(readCast(text)).toEqual(told("call", "2021-08-16", "denied"));
  });

  test.each([
    `${CALLED} The palace denied the promise.`,
    `${CALLED} No such warning had been given before, the palace said.`,
    `${CALLED} Rain fell. It was cold. No such call had taken place in ten years.`,
  ])("is not where something else is denied: “%s”", (text) => {
    expect(readCast(text)).toEqual(told("call", "2021-08-16"));
  });
});

test("what was, and not what was denied, is told of further", () => {
  expect(
    readCast(
      "Voss had an exchange with Keld. They did not speak in Hask. The conversation was by phone, on Sunday.",
    ),
  ).toContain("Arlen Voss + Jon Keld · call · 2021-08-15 · occurred");
});
