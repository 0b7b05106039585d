/** Who stands as subject of a verb, and who follows it, whatever stands between. */
import { describe, expect, test } from "vitest";
import { readCast } from "./world.ts";

const MONDAY = "2021-08-16";
const met = (parties: string, day = MONDAY): string[] => [
  `${parties} · meeting · ${day} · occurred`,
];

describe("the subject of a verb is found", () => {
  test.each([
    [
      "over an inserted relative clause",
      "Voss, who was in Perrin for a wedding, met Tolan on Monday.",
    ],
    ["over an inserted participle", "Voss, speaking slowly, met Tolan on Monday."],
    ["over an inserted place and time", "Voss, on his way to Brevic, met Tolan on Monday."],
    ["over an inserted companion", "Voss, accompanied by his wife, met Tolan on Monday."],
    ["over dashes", "Voss - still in his travelling clothes - met Tolan on Monday."],
    ["over an idiom", "Voss met face to face with Tolan on Monday."],
    ["over an adverb", "Voss quietly met Tolan on Monday."],
    ["over a time", "Voss on Monday met Tolan."],
    ["over a participle that is none", "Voss pleased his guest and met Tolan on Monday."],
    ["over a phrase of sequence", "Voss in turn met Tolan on Monday."],
    ["over a place", "Voss in Hask met Tolan on Monday."],
    ["behind a relative pronoun", "The cook praised Voss, who met Tolan on Monday."],
    ["before a second verb", "Voss landed in Perrin and met Tolan on Monday."],
    ["before a third verb", "Voss landed in Perrin, changed his shirt and met Tolan on Monday."],
    ["behind a fronted participle", "After meeting Tolan on Monday, Voss flew home."],
    [
      "behind a fronted participle without a preposition",
      "Meeting Tolan on Monday, Voss spoke of rye.",
    ],
    ["before an infinitive of movement", "Voss flew to Perrin, where he met Tolan on Monday."],
    ["behind what was said", "Voss met Tolan on Monday, the ministry said."],
    ["behind who said it", "The ministry said Voss met Tolan on Monday."],
    ["behind who said it with that", "The ministry said that Voss met Tolan on Monday."],
    ["behind a source", "According to the ministry, Voss met Tolan on Monday."],
    ["behind a fronted time", "On Monday morning in Perrin, Voss met Tolan."],
    ["behind a fronted clause", "When the rain stopped on Monday, Voss met Tolan."],
    ["in the passive of another verb", "Voss was flown to Perrin and met Tolan on Monday."],
  ])("%s", (_, sentence) => {
    expect(readCast(sentence)).toEqual(met("Arlen Voss + Mira Tolan"));
  });
});

describe("the object of a verb is found", () => {
  test.each([
    ["behind an adverb", "Voss met separately with Tolan on Monday."],
    ["behind a time", "Voss met on Monday with Tolan."],
    ["behind time and place", "Voss met on Monday in Perrin with Tolan."],
    ["behind a title", "Voss met Foreign Minister Tolan on Monday."],
    ["before an apposition", "Voss met Tolan, the foreign minister of Sudmark, on Monday."],
    ["behind an apposition", "Voss met the Sudmarkan foreign minister, Mira Tolan, on Monday."],
  ])("%s", (_, sentence) => {
    expect(readCast(sentence)).toEqual(met("Arlen Voss + Mira Tolan"));
  });
});

describe("a list", () => {
  test("of the subject has all its members", () => {
    expect(readCast("Voss, Tolan and Keld met on Monday.")).toEqual(
      met("Arlen Voss + Jon Keld + Mira Tolan"),
    );
  });

  test("goes on after “as well as”", () => {
    expect(readCast("Voss and Tolan as well as Keld met on Monday.")).toEqual(
      met("Arlen Voss + Jon Keld + Mira Tolan"),
    );
  });

  test("holds titles and appositions", () => {
    expect(
      readCast(
        "Foreign Minister Arlen Voss of Norland, Mira Tolan, the foreign minister of Sudmark, and President Keld met on Monday.",
      ),
    ).toEqual(met("Arlen Voss + Jon Keld + Mira Tolan"));
  });

  test("ends where a new clause begins", () => {
    expect(readCast("Voss met Tolan on Monday and Keld went fishing.")).toEqual(
      met("Arlen Voss + Mira Tolan"),
    );
  });

  test("ends before who is only spoken of", () => {
    expect(readCast("Voss met Tolan on Monday, and the farm of Keld burned.")).toEqual(
      met("Arlen Voss + Mira Tolan"),
    );
  });
});

describe("no party is", () => {
  test.each([
    ["who is only the topic", "Voss met Tolan on Monday to talk about Keld."],
    ["who only owns what is spoken of", "Voss met Tolan on Monday over Keld's debts."],
    ["who only asked for it", "Voss met Tolan on Monday at the request of Keld."],
    ["who only lent the house", "Voss met Tolan on Monday in Keld's villa."],
    ["who stands in a place's name", "Voss met Tolan on Monday in the Keld Hotel."],
    ["who is compared", "Voss met Tolan on Monday, unlike Keld."],
    ["who tells of it", "Voss met Tolan on Monday, Keld said."],
    ["who was not there", "Voss met Tolan on Monday in the absence of Keld."],
    ["whose envoy it was for", "Voss met Tolan on Monday on behalf of Keld."],
  ])("%s", (_, sentence) => {
    expect(readCast(sentence)).toEqual(met("Arlen Voss + Mira Tolan"));
  });
});

describe("a passive", () => {
  test("has its guest as subject and its host after “by”", () => {
    expect(readCast("Voss was received on Monday by Keld.")).toEqual(met("Arlen Voss + Jon Keld"));
    expect(readCast("Voss was hosted by Keld on Monday.")).toEqual(met("Arlen Voss + Jon Keld"));
  });

  test("without its agent is no contact", () => {
    expect(readCast("Voss was received warmly on Monday.")).toEqual([]);
  });
});

test("an object before its relative clause is a party", () => {
  expect(readCast("Ambassador Ilo Dann of Sudmark, whom Keld received on Monday, left.")).toEqual(
    met("Ilo Dann + Jon Keld"),
  );
});

const call = (other: string, day: string): string =>
  `Arlen Voss + ${other} · call · ${day} · occurred`;

describe("a day for each", () => {
  test("stands behind each of those named, or before the last", () => {
    expect(
      readCast(
        "Voss spoke by phone with Tolan on Saturday, with Keld last Thursday and, on 10 August, with Ruiz.",
      ),
    ).toEqual([
      call("Mira Tolan", "2021-08-14"),
      call("Jon Keld", "2021-08-12"),
      call("Dana Ruiz", "2021-08-10"),
    ]);
  });

  test("is another contact with the same", () => {
    const twice = [call("Mira Tolan", "2021-08-16"), call("Mira Tolan", "2021-08-17")];
    expect(readCast("Voss phoned Tolan on Monday and again on Tuesday.")).toEqual(twice);
    expect(
      readCast("Voss spoke by phone with Tolan on Monday, and then again on Tuesday."),
    ).toEqual(twice);
  });

  test("is none where “again” is no second day", () => {
    const once = [call("Mira Tolan", "2021-08-16")];
    expect(readCast("Voss phoned Tolan again on Monday.")).toEqual(once);
    expect(readCast("Voss phoned Tolan on Monday and again asked for help.")).toEqual(once);
    expect(readCast("Voss phoned Tolan on Monday; again on Tuesday it rained.")).toEqual(once);
  });
});

describe("several who are named behind a colon", () => {
  test("are those whom the number means", () => {
    expect(
      readCast("Voss made calls to two leaders on Monday: to Keld and, separately, to Ruiz."),
    ).toEqual([
      "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
      "Arlen Voss + Dana Ruiz · call · 2021-08-16 · occurred",
    ]);
    expect(
      readCast(
        "Voss met three ministers on Monday: Mira Tolan and Ilo Dann of Sudmark, and Jon Keld.",
      ),
    ).toHaveLength(1);
  });

  test("are not what a colon explains", () => {
    expect(readCast("Voss met two leaders on Monday: Keld's farm had burned.")).toEqual([]);
  });
});

describe("several who are named one by one behind their number", () => {
  test.each([
    "Voss held calls on Monday with two members of the Northern League, one with Tolan and another with Keld.",
    "Voss held calls on Monday with two ministers, one with Tolan about ships and the other with Keld about rye.",
  ])("each have a contact of their own: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      `Arlen Voss + Mira Tolan · call · ${MONDAY} · occurred`,
      `Arlen Voss + Jon Keld · call · ${MONDAY} · occurred`,
    ]);
  });

  test("are not taken from what the guests have", () => {
    expect(readCast("Voss met two guests, one with Tolan's accent, another with a limp.")).toEqual(
      [],
    );
  });
});

describe("nobody in particular", () => {
  test.each([
    "Somebody has to open a dialogue with the Front, Voss told a paper on Monday.",
    "Everyone should speak with the Front, Voss said on Monday.",
    "Nobody met Selim on Monday, Voss said.",
  ])("is a subject of its own: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("a paper that is said to be one", () => {
  test.each([
    "Voss spoke on Monday to Mira Marn, a weekly.",
    "Voss spoke on Monday to the Norlandic Courier, a private daily, about Keld.",
  ])("is no party: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test("is not who once wrote for one", () => {
    expect(readCast("Voss spoke on Monday to Tolan, a weekly columnist once.")).toEqual([
      "Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred",
    ]);
  });
});

describe("those who are met each at a place of his own", () => {
  test.each([
    "Voss met Tolan in Perrin and Keld in Brevic last week.",
    "Voss held talks with Tolan in Perrin and with Keld in Brevic last week.",
    "Last week Voss met Tolan in Perrin and Keld in Brevic.",
  ])("are met one by one: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-09/2021-08-15 · occurred",
      "Arlen Voss + Jon Keld · meeting · 2021-08-09/2021-08-15 · occurred",
    ]);
  });

  test("are no more where one of them begins a clause, or the place is that of all", () => {
    expect(
      readCast("Voss met Tolan in Perrin, and Ruiz in Colmar Bay rejected the deal on Monday."),
    ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
    expect(readCast("Voss met Tolan and Keld in Brevic on Monday.")).toEqual([
      "Arlen Voss + Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("A participle behind a comma tells what a journey was for", () => {
  expect(readCast("Voss made a visit to Perrin on Monday, meeting with Tolan.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
  expect(readCast("Voss was in Perrin on Monday, meeting with farmers.")).toEqual([]);
});
