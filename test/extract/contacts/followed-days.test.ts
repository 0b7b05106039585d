/** On which day a story is, where its sentences say none. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const UNSAID = "2021-08-17/2021-08-18";
const called = (day: string): string => `Arlen Voss + Jon Keld · call · ${day} · occurred`;

describe("a story goes on on the day that it has reached", () => {
  test.each([
    "Voss broke off his holiday on Sunday. Nobody asked why. He then telephoned Keld.",
    "Tolan resigned on Sunday. Within the hour Voss had left Hask. He telephoned Keld.",
    "Tolan resigned on Sunday. It was cold. Before boarding his plane Voss telephoned Keld.",
    "Tolan resigned on Sunday. By suppertime Voss had telephoned Keld.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toContain(called("2021-08-15"));
  });

  test.each([
    "Tolan resigned on Sunday. It was cold. Voss has since then telephoned Keld.",
    "Tolan resigned on Sunday. It was cold. The then president, Jon Keld, was telephoned by Voss.",
  ])("but not for ever, nor since then: “%s”", (text) => {
    expect(readCast(text)).toContain(called(UNSAID));
  });
});

test("the day moves with the days that are counted", () => {
  expect(
    readCast("The ferry sank on 3 August. Two days later Voss flew to Brevic. There he met Keld."),
  ).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-05 · occurred"]);
});

test("what two cues of a sentence tell is of the one day that it counts", () => {
  expect(
    readCast("The ferry sank on 3 August. Four days later Voss and Tolan met for coffee."),
  ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-07 · occurred"]);
});

test("what had been the evening before does not move it", () => {
  expect(
    readCast(
      "On Monday Voss met Tolan. The evening before, they had dined with Keld in Brevic. He then telephoned Keld.",
    ),
  ).toContain(called("2021-08-16"));
});

describe("a stop has its day", () => {
  test("for him who made it", () => {
    expect(
      readCast(
        "Rain overshadowed Monday's stop by the foreign minister, Arlen Voss. Voss met Keld at the palace.",
      ),
    ).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test("not for others", () => {
    expect(
      readCast(
        "Rain overshadowed Monday's stop by the foreign minister, Arlen Voss. Tolan met Keld at the palace.",
      ),
    ).toEqual([`Jon Keld + Mira Tolan · meeting · ${UNSAID} · occurred`]);
  });
});
