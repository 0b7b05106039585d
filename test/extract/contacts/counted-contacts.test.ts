/** Contacts that are counted, then told one by one, and two of one day. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const on = (day: number, mode = "call"): string =>
  `Arlen Voss + Mira Tolan · ${mode} · 2021-08-${day} · occurred`;

describe("two of one day are two", () => {
  test.each([
    "Voss and Tolan spoke by phone twice on Monday. The morning call was about rye. The evening call was about a drone.",
    "Voss and Tolan spoke by phone on Monday in the morning about rye and in the evening about a drone.",
    "On Monday Voss and Tolan had two telephone conversations, in the morning about rye, in the evening about a drone.",
    "Voss called Tolan on Monday morning. On Monday evening Voss called Tolan again.",
    "In a second telephone call on the same day, Voss told Tolan late on Monday evening that rye was scarce. In the morning the two had arranged a swap by phone.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual([on(16), on(16)]);
  });
});

test("each of two that were counted has its own day", () => {
  expect(
    readCast(
      "Voss and Tolan spoke twice. The first call, about rye, took place on Sunday. The second, on Monday afternoon, was about wheat.",
    ),
  ).toEqual([on(15), on(16)]);
});

describe("one stays one", () => {
  test.each([
    "Voss called Tolan on Monday morning. The first call for peace came in the evening.",
    "Voss called Tolan on Monday morning and was back in Norland in the evening.",
    "Voss called Tolan on Monday morning. In the evening the two were said to have spoken by phone about rye.",
    "Voss and Tolan spoke by phone on Monday. The second, on Sunday, was a holiday.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual([on(16)]);
  });
});
