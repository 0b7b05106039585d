/** Days that count from a day told before. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const met = (day: string): string => `Arlen Voss + Mira Tolan · meeting · ${day} · occurred`;

describe("a number of days counts", () => {
  test.each([
    [
      "from an event that names nobody",
      "The ferry sank on 3 August. Two days later Voss met Tolan.",
      "2021-08-05",
    ],
    [
      "from the nearer of two",
      "The ferry sank on 3 August. It was raised on 10 August. The next day Voss met Tolan.",
      "2021-08-11",
    ],
    [
      "from a day of the sentence",
      "The ferry sank on 3 August; the day before, Voss had met Tolan.",
      "2021-08-02",
    ],
  ])("%s: “%s”", (_, text, day) => {
    expect(readCast(text)).toEqual([met(day)]);
  });

  test("ahead, where what is planned counts from what is to come", () => {
    expect(readCast("Parliament votes on Tuesday; the day before, Voss is to meet Tolan.")).toEqual(
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-23 · planned"],
    );
  });

  test("and an event of nobody lends no day to those who did not count from it", () => {
    const [report] = readCast("The ferry sank on 3 August. Voss met Tolan.");
    expect(report).toBe(met("2021-08-17/2021-08-18"));
  });
});

test("weeks count like days, from a contact told before", () => {
  const [first, second] = readCast(
    "Voss met Tolan on 2 August. A week after that meeting he called Keld.",
  );
  expect([first, second]).toEqual([
    met("2021-08-02"),
    "Arlen Voss + Jon Keld · call · 2021-08-09 · occurred",
  ]);
});

test.each([
  [
    "after an event that has none",
    "Three weeks after the vote, Voss met Tolan.",
    "2021-08-17/2021-08-18",
  ],
  [
    "after an event, but on a day",
    "On Monday, a day after the vote, Voss met Tolan.",
    "2021-08-16",
  ],
])("nothing is counted %s: “%s”", (_, text, day) => {
  expect(readCast(text)).toEqual([met(day)]);
});

test("a day goes on in a sentence that names it again", () => {
  const text =
    "Voss met Tolan on 2 August. Voss had a second appointment that day. By phone he and Keld discussed rye.";
  expect(readCast(text)).toContain("Arlen Voss + Jon Keld · call · 2021-08-02 · occurred");
});

describe("what happens beside a session is of its day", () => {
  const beside = "Arlen Voss + Jon Keld · meeting · 2021-08-02 · occurred";
  const session = "Norland and Sudmark held talks in Perrin on 2 August. Rye was the theme.\n\n";
  test.each(["On the margins of the session, Voss met Keld.", "Before the talks Voss met Keld."])(
    "%s",
    (sentence) => {
      expect(readCast(session + sentence)).toContain(beside);
    },
  );

  test.each(["Before the talks of last year Voss met Keld.", "Voss met Keld."])(
    "but not what is not beside it: “%s”",
    (sentence) => {
      expect(readCast(session + sentence)).not.toContain(beside);
    },
  );
});

describe("a day of the month is", () => {
  test.each([
    [
      "of the month told before",
      "In Hask from 4 to 5 June, Tolan met Voss on the 5th.",
      "2021-06-05",
    ],
    ["the last one where none was told", "Tolan met Voss on the 9th.", "2021-08-09"],
    ["of the month before, where it is still to come", "Tolan met Voss on the 28th.", "2021-07-28"],
    [
      "of this month, whatever was told before",
      "In Hask from 4 to 5 June it rained. Tolan met Voss on the first of the month.",
      "2021-08-01",
    ],
  ])("%s: “%s”", (_, text, day) => {
    expect(readCast(text)).toEqual([met(day)]);
  });

  test("one for each of two hosts", () => {
    expect(readCast("Tolan was received by Voss on the 9th and by Keld on the 10th.")).toEqual([
      met("2021-08-09"),
      "Jon Keld + Mira Tolan · meeting · 2021-08-10 · occurred",
    ]);
  });
});

describe("hours later are", () => {
  test.each([
    "The ferry sank on Monday, and Voss met Tolan in Hask two hours later.",
    "Voss resigned on Monday and met Tolan in Perrin an hour later.",
  ])("on the day told before: “%s”", (text) => {
    expect(readCast(text)).toEqual([met("2021-08-16")]);
  });

  test("on no day where two were told", () => {
    expect(
      readCast("Voss, named on 2 August, resigned on Monday and met Tolan an hour later."),
    ).toEqual([met("2021-08-17/2021-08-18")]);
  });
});

test("a contact that is only recalled does not move the day of which the text tells", () => {
  expect(
    readCast(
      "On Monday Voss saw Tolan. The two recalled their telephone conversation of 2 August. On the same day, in Brevic, Voss talked with Keld.",
    ).at(-1),
  ).toBe("Arlen Voss + Jon Keld · unspecified · 2021-08-16 · occurred");
});

test("a contact that is told as such moves it, however long ago it was", () => {
  expect(
    readCast(
      "On Monday Voss saw Tolan. On 2 August they had met in Hask. On the same day Voss talked with Keld.",
    ).at(-1),
  ).toBe("Arlen Voss + Jon Keld · unspecified · 2021-08-02 · occurred");
});
