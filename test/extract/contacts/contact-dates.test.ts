/** Which of a sentence's times is the contact's. */
import { describe, expect, test } from "vitest";
import { CAST, findReports, read, readCast, readOne } from "../world.ts";

const met = (day: string): string[] => [`Arlen Voss + Mira Tolan · meeting · ${day} · occurred`];

describe("the day of a contact is", () => {
  test.each([
    ["that of its own clause", "Voss met Tolan on Monday and flew home on Tuesday.", "2021-08-16"],
    [
      "that of its own clause, in which something has lasted",
      "Prices have risen since Voss met Tolan in Perrin on 3 August.",
      "2021-08-03",
    ],
    [
      "counted from a day on which something else was",
      "The bridge opened on 11 August. A day later Voss met Tolan.",
      "2021-08-12",
    ],
    [
      "not that on which something else was",
      "The bridge opened on 11 August. Voss met Tolan.",
      "2021-08-17/2021-08-18",
    ],
    ["not that of a later event", "Voss met Tolan on Monday before Tuesday's vote.", "2021-08-16"],
    [
      "not that of an earlier event",
      "Voss met Tolan on Monday after last week's storm.",
      "2021-08-16",
    ],
    [
      "not that of an inserted clause",
      "Voss, who was elected in May, met Tolan on Monday.",
      "2021-08-16",
    ],
    [
      "not that on which it was told",
      "Voss said on Tuesday that he had met Tolan on Monday.",
      "2021-08-16",
    ],
    [
      "that of the opening",
      "On Monday, after a long flight over the sea, Voss met Tolan.",
      "2021-08-16",
    ],
    [
      "that on which they were where they met",
      "Voss was in Perrin on Monday, dining with Tolan.",
      "2021-08-16",
    ],
    [
      "that of a clause in front of it",
      "So when Voss landed on Monday, it was Tolan who took him round and gave him dinner.",
      "2021-08-16",
    ],
    [
      "not that of a clause in front of another",
      "When Voss was elected, on Monday, it rained. Voss met Tolan on Tuesday.",
      "2021-08-17",
    ],
    ["the weekday and date that agree", "Voss met Tolan on Monday, August 16.", "2021-08-16"],
    ["an interval where the text has one", "Voss met Tolan last week.", "2021-08-09/2021-08-15"],
    ["a span of days", "Voss met Tolan on 12 and 13 August.", "2021-08-12/2021-08-13"],
    ["the day before", "Voss said on Tuesday that he had met Tolan the day before.", "2021-08-16"],
    [
      "in a quotation counted from its day",
      '"I met Voss yesterday," Tolan said on Tuesday.',
      "2021-08-16",
    ],
    ["even behind it", 'Tolan wrote on Twitter on Monday: "Met Voss today."', "2021-08-16"],
    ["its own in a quotation", '"I met Voss on Monday," Tolan said on Tuesday.', "2021-08-16"],
    ["a month", "Voss met Tolan in Perrin in May 2019.", "2019-05-01/2019-05-31"],
    ["counted back", "Voss met Tolan two days ago.", "2021-08-16"],
    ["the day of writing", "Voss met Tolan today.", "2021-08-18"],
    ["a weekday that was the day of writing", "Voss met Tolan on Wednesday.", "2021-08-18"],
  ])("%s: “%s”", (_, sentence, day) => {
    expect(readCast(sentence)).toEqual(met(day));
  });

  test.each([
    ["Voss called off talks with Tolan that had been set for Thursday.", "2021-08-19"],
    ["Voss called off talks with Tolan that had been set for Tuesday.", "2021-08-17"],
    ["Voss called off talks with Tolan on Thursday.", "2021-08-12"],
  ])("the nearest one where nothing came of it: “%s”", (sentence, day) => {
    expect(readCast(sentence)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · cancelled`]);
  });

  test.each([
    ["Voss said on Tuesday that he had met Tolan the day before.", "2021-08-16"],
    ["Voss said on Friday that his talks with Tolan the day before had gone well.", "2021-08-12"],
    ["Voss met Tolan on Monday, the day before the vote.", "2021-08-16"],
  ])("the day before, unless that is another event's: “%s”", (sentence, day) => {
    expect(readCast(sentence)).toEqual(met(day));
  });

  test.each([
    [
      "Voss will meet Tolan, who heads the party, before the month is out.",
      "2021-08-18/2021-08-31",
    ],
    ["Voss will meet Tolan by the end of the week.", "2021-08-18/2021-08-22"],
    ["Voss will meet Tolan on Wednesday next week.", "2021-08-25"],
  ])("what is left of a span that is to end: “%s”", (sentence, day) => {
    expect(readCast(sentence)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · planned`]);
  });

  test("one for each call that is counted", () => {
    const calls = ["2021-07-27", "2021-08-09"].map(
      (day) => `Arlen Voss + Mira Tolan · call · ${day} · occurred`,
    );
    expect(readCast("Voss and Tolan spoke in phone calls on 27 July and 9 August.")).toEqual(calls);
    expect(
      readCast("Rye was discussed twice by Voss and Tolan in phone calls on 27 July and 9 August."),
    ).toEqual(calls);
    expect(readCast("Voss called Tolan on Sunday of shots on 27 July and 9 August.")).toEqual([
      "Arlen Voss + Mira Tolan · call · 2021-08-15 · occurred",
    ]);
  });

  test("the one on which the other was to come", () => {
    const text =
      "Voss was to meet Keld in Brevic on Monday, but Tolan went in his place and met Keld there.";
    expect(readCast(text)).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · cancelled",
      "Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
    expect(readCast("Voss was to rest on Monday, but Tolan met Keld.")).toEqual([
      "Jon Keld + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred",
    ]);
  });

  test("the one on which a guest is expected", () => {
    expect(readCast("Voss is expected tomorrow and is to be received by Keld.")).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-19 · planned",
    ]);
  });

  test("the one of what was put off", () => {
    expect(
      readCast("A meeting of Voss with Tolan, scheduled for today, has been postponed."),
    ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-18 · cancelled"]);
    expect(readCast("Voss met Tolan to plan a vote, scheduled for today.")).toEqual(
      met("2021-08-17/2021-08-18"),
    );
  });

  test("a span that leads from one month to the next", () => {
    expect(readCast("Voss met Tolan in Perrin from 30 July to 2 August.")).toEqual(
      met("2021-07-30/2021-08-02"),
    );
  });

  test("not that of a bound", () => {
    const report = readOne(`${CAST}\nVoss met Tolan for the first time since March.`);
    expect(report.date?.basis).toBe("published");
  });

  test("not one that lies after the day of writing", () => {
    const report = readOne(`${CAST}\nVoss met Tolan, who retires on 30 August 2021.`);
    expect(report.date?.latest && report.date.latest <= "2021-08-18").toBe(true);
  });
});

describe("a day counts from", () => {
  test("the dateline rather than the day of publication", () => {
    expect(
      read(`${CAST}\nVoss met Tolan yesterday.`, {
        dateline: { place: "HASK", day: "2021-08-15" },
      }),
    ).toEqual(met("2021-08-14"));
  });

  test("the day of publication at its publisher's own clock", () => {
    expect(
      read(`${CAST}\nVoss met Tolan today.`, { published: "2021-08-18T23:30:00-05:00" }),
    ).toEqual(met("2021-08-18"));
  });

  test("the contact told before, where it says so", () => {
    expect(readCast("Voss met Tolan on Monday. He called Keld the next day.")).toEqual([
      ...met("2021-08-16"),
      "Arlen Voss + Jon Keld · call · 2021-08-17 · occurred",
    ]);
    expect(readCast("Voss met Tolan on Monday. Two days earlier he had met Keld.")).toEqual([
      ...met("2021-08-16"),
      "Arlen Voss + Jon Keld · meeting · 2021-08-14 · occurred",
    ]);
    expect(readCast("Voss met Tolan on Monday. The same day he called Keld.")).toEqual([
      ...met("2021-08-16"),
      "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
    ]);
  });
});

describe("without a word of time", () => {
  test("the date is an interval that ends with publication, and its basis says so", () => {
    const { date } = readOne(`${CAST}\nVoss met Tolan.`);
    expect(date).toMatchObject({ latest: "2021-08-18", basis: "published" });
    expect(date?.earliest).not.toBe(date?.latest);
  });

  test("a plan has no date", () => {
    expect(readOne(`${CAST}\nVoss will meet Tolan.`).date).toBeNull();
  });

  test("what is only recalled has no date", () => {
    const report = readOne(`${CAST}\nVoss had earlier met Tolan.`);
    expect(report).toMatchObject({ date: null, background: true });
  });
});

describe("the basis of a date", () => {
  test.each([
    ["Voss met Tolan on 16 August.", "stated"],
    ["Voss met Tolan on Monday.", "weekday"],
    ["Voss met Tolan yesterday.", "relative"],
    ["Voss met Tolan last week.", "relative"],
    ["Voss met Tolan.", "published"],
  ])("of “%s” is told", (sentence, basis) => {
    expect(readOne(`${CAST}\n${sentence}`).date?.basis).toBe(basis);
  });
});

describe("in an article without a date", () => {
  test("no year is invented", () => {
    expect(read(`${CAST}\nVoss met Tolan on 16 August.`, { published: null })).toEqual(
      met("XXXX-08-16"),
    );
    const [report] = findReports(`${CAST}\nVoss met Tolan on 16 August.`, { published: null });
    expect(report?.date).toMatchObject({ earliest: null, latest: null });
  });

  test("a weekday says nothing", () => {
    expect(read(`${CAST}\nVoss met Tolan on Monday.`, { published: null })).toEqual(met("no date"));
  });

  test("a full date is a date", () => {
    expect(read(`${CAST}\nVoss met Tolan on 16 August 2021.`, { published: null })).toEqual(
      met("2021-08-16"),
    );
  });
});

test.each([
  ["Voss called Keld in the morning of 14 August.", "2021-08-14"],
  ["Voss and Keld telephoned in the evening of 14 August and slept.", "2021-08-14"],
])("a part of a day is of the day that it names: “%s”", (sentence, day) => {
  expect(readCast(sentence)).toEqual([`Arlen Voss + Jon Keld · call · ${day} · occurred`]);
});

test("a participle behind a comma keeps its day to itself", () => {
  expect(
    readCast("Voss met Keld at the last session of the dialogue, initiated on 11 June."),
  ).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"]);
});

test("what its author has just done was done on that day", () => {
  const tweet = `Norlandic Foreign Minister Arlen Voss (@VossMFA): "Just off the phone with President Jon Keld of Ostravia."`;
  expect(read(tweet)).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-18 · occurred"]);
});

test("“just” of something else says no day", () => {
  expect(readCast("Voss, just sworn in, met Keld.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred",
  ]);
});

test("“the same day” is the one that its sentence names where none was told before", () => {
  const sentence =
    "In a second call on the same day, Foreign Minister Arlen Voss of Norland told President Jon Keld of Ostravia late on Monday evening that rye was dear.";
  expect(read(sentence)).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"]);
});

test.each([
  ["Before he landed in Hask on Friday, Voss held talks in Brevic on Monday with Keld.", "16"],
  ["While he was in Hask on Friday, Voss held talks with Keld.", "13"],
  ["Voss and Keld held talks in Brevic, which took place on Monday evening.", "16"],
  ["Voss and Keld held talks on a bridge, which opened on Sunday, on Monday.", "16"],
])("the day of another clause counts less than the contact's own: “%s”", (sentence, day) => {
  expect(readCast(sentence)).toEqual([
    `Arlen Voss + Jon Keld · meeting · 2021-08-${day} · occurred`,
  ]);
});

describe("what was foreseen", () => {
  test.each([
    ["Voss and Tolan had been expected to meet on Friday.", "2021-08-13"],
    ["Voss and Tolan had been scheduled to meet on Monday.", "2021-08-16"],
    ["Voss was expected to meet Tolan later on Tuesday.", "2021-08-17"],
    ["Voss was expected to meet Tolan on Friday.", "2021-08-20"],
    ["Voss is expected to meet Tolan on Tuesday.", "2021-08-24"],
  ])("lies behind where it had been, and else near by: “%s”", (text, day) => {
    expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · planned`]);
  });
});

describe("a day without a year", () => {
  test.each([
    ["Voss met Tolan in Perrin, host of the games from 25 August.", "2021-08-17/2021-08-18"],
    ["Voss met Tolan in Perrin on 25 November.", "2020-11-25"],
    ["Voss met Tolan in Perrin on 25 August of last year.", "2020-08-25"],
  ])("is not almost a year ago: “%s”", (text, day) => {
    expect(readCast(text)).toEqual(met(day));
  });
});

describe("what is told of a while has no day of these days", () => {
  test.each([
    [
      "Voss has met Tolan three times since May.",
      ["Arlen Voss + Mira Tolan · meeting · no date · occurred"],
    ],
    [
      "Since the crisis began, Voss has spoken with Tolan almost daily.",
      ["Arlen Voss + Mira Tolan · unspecified · no date · occurred"],
    ],
    [
      "Voss has called Tolan to discuss the flood.",
      ["Arlen Voss + Mira Tolan · call · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss called Tolan twice on Monday.",
      ["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("who spoke on two days spoke twice", () => {
  test.each([
    [
      "Voss and Tolan spoke by phone on Sunday and Monday.",
      [
        "Arlen Voss + Mira Tolan · call · 2021-08-15 · occurred",
        "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
      ],
    ],
    [
      "Voss called Tolan on Sunday and met Keld on Monday.",
      [
        "Arlen Voss + Mira Tolan · call · 2021-08-15 · occurred",
        "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
      ],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});
