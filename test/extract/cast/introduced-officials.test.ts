/** Officials whom a sentence tells by their offices, and the next one by their names. */
import { describe, expect, test } from "vitest";
import { read } from "../world.ts";

const SPOKE = "The prime ministers of Norland and Sudmark spoke by telephone on Monday.";

describe("who bears an office told just before", () => {
  test.each([
    [
      "is of whom nothing but the state is said",
      `${SPOKE} Sigrid Aune of Norland and Sudmark's Ilo Dann were seen to smile.`,
      "Ilo Dann + Sigrid Aune · call · 2021-08-16 · occurred",
    ],
    [
      "is named without a word beside the name",
      "The foreign ministers of Norland and Sudmark met in Brevic on Monday. Arlen Voss and Mira Tolan discussed the ferry dispute.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ],
    [
      "is the counterpart whose name comes second",
      "Norland's foreign minister spoke by phone with his Sudmarkan counterpart on Tuesday. In the call, Arlen Voss told Mira Tolan that the ferry must sail.",
      "Arlen Voss + Mira Tolan · call · 2021-08-17 · occurred",
    ],
    [
      "is named beside another whose state is said",
      "The presidents of Ostravia and Meridia spoke by phone on Monday. Ostravia's President Jon Keld told Meridia's Dana Ruiz that he wanted peace.",
      "Dana Ruiz + Jon Keld · call · 2021-08-16 · occurred",
    ],
    [
      "is named after a sentence that names nobody",
      "The prime minister of Meridia telephoned the president of Ostravia on Sunday. The call lasted an hour. Dana Ruiz told Jon Keld during the call that she would help.",
      "Dana Ruiz + Jon Keld · call · 2021-08-15 · occurred",
    ],
    [
      "is the guest, and not whom he met",
      "Sudmark's foreign minister visited Hask on Tuesday. Mira Tolan held talks with Norland's Arlen Voss.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-17 · occurred",
    ],
    [
      "is one of three in their order",
      "The foreign ministers of Norland, Sudmark and Ostravia met in Brevic on Monday. Arlen Voss, Mira Tolan and Jan Orel signed a declaration.",
      "Arlen Voss + Jan Orel + Mira Tolan · meeting · 2021-08-16 · occurred",
    ],
  ])("%s", (_, text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    `${SPOKE} Foreign Minister Sigrid Aune of Norland and Sudmark's Ilo Dann were seen to smile.`,
    `${SPOKE} Sigrid Aune of Norland and Ostravia's Ilo Dann were seen to smile.`,
    `${SPOKE} Sigrid Aune, an analyst in Hask, said it was a good sign.`,
    `${SPOKE} Analyst Jan Orel said Sigrid Aune had won the race.`,
    `Sigrid Aune won the race on Sunday. ${SPOKE} Sigrid Aune was pleased.`,
  ])("is nobody whom the text introduces otherwise: “%s”", (text) => {
    expect(read(text)).toEqual([
      "Prime minister of Norland + Prime minister of Sudmark · call · 2021-08-16 · occurred",
    ]);
  });
});

describe("the next sentence names the counterpart of a named minister", () => {
  const TALKS =
    "Norlandic Foreign Minister Arlen Voss and his Sudmarkan opposite number held talks on Monday.";

  test("where it says no word of who that is", () => {
    expect(
      read(`${TALKS} Mira Tolan told reporters after the meeting that progress had been made.`),
    ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    "Analyst Petra Holm said the meeting had been useful.",
    "Petra Holm, a professor in Hask, said the meeting had been useful.",
    "Cyclone Ilse struck Perrin on Sunday.",
  ])("and not in “%s”", (sentence) => {
    expect(read(`${TALKS} ${sentence}`)).toEqual([
      "Arlen Voss + Foreign minister of Sudmark · meeting · 2021-08-16 · occurred",
    ]);
  });
});
