/** Whose a meeting is by the words before its noun. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const LEAGUE = "Dana Ruiz + Northern League · meeting · 2021-08-16 · occurred";
const VOSS_TOLAN = "Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred";

describe("the ministers' meeting of a state and a body is one of the two,", () => {
  test.each([
    "On Monday Ruiz took part in the special Meridia-League Foreign Ministers’ Meeting.",
    "On Monday Ruiz attended the annual Meridia-League foreign ministers meeting.",
  ])("not with each minister: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([LEAGUE]);
  });

  test("and nobody is there who only praised it", () => {
    expect(
      readCast("Ruiz praised the Meridia-League Foreign Ministers’ Meeting fund on Monday."),
    ).toEqual([]);
  });
});

describe("what came up, or did not, came up in a meeting that was held:", () => {
  test.each([
    "The bill did not come up in the meeting between Voss and Tolan.",
    "The bill was not raised in the meeting between Voss and Tolan.",
    "The bill came up in the meeting between Voss and Tolan.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([VOSS_TOLAN]);
  });
});

describe("officials of several governments", () => {
  test("and of a body are met apart, its own officials for the body", () => {
    expect(
      readCast(
        "Voss met with senior officials from the Sudmarkan and Ostravian governments, the Northern League, and the press on Monday.",
      ),
    ).toEqual([
      "Arlen Voss + senior officials of Sudmark · meeting · 2021-08-16 · occurred",
      "Arlen Voss + senior officials of Ostravia · meeting · 2021-08-16 · occurred",
      "Arlen Voss + senior officials of Northern League · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("“his” meeting, right behind a subject,", () => {
  test.each([
    "The opposition said today that Foreign Minister Tolan in her call with President Keld last Thursday gave way.",
    "The opposition said today that Tolan, in her call with President Keld last Thursday, gave way.",
  ])("is that subject’s: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Jon Keld + Mira Tolan · call · 2021-08-12 · occurred"]);
  });

  test("not that of an object before it", () => {
    expect(readCast("Voss told Tolan in his call with Keld on Monday that rye was cheap.")).toEqual(
      ["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"],
    );
  });
});

describe("“he”, in a sentence that tells whose meeting it was,", () => {
  test.each([
    "Ruiz was ill. After Keld's talks with Tolan, he met Selim in Hask on Monday.",
    "Ruiz was ill. Before Keld's talks with Tolan, you saw him meet Selim on Monday.",
  ])("is whose it was: “%s”", (sentence) => {
    expect(readCast(sentence)).toContain("Jon Keld + Omar Selim · meeting · 2021-08-16 · occurred");
  });
});

describe("the ministers of several states", () => {
  const APART = [
    "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    "Arlen Voss + Foreign minister of Ostravia · meeting · 2021-08-16 · occurred",
    "Arlen Voss + Foreign minister of Meridia · meeting · 2021-08-16 · occurred",
  ];

  test("are met together for one purpose", () => {
    expect(
      readCast(
        "On Monday Voss met with the foreign ministers of Sudmark, Ostravia and Meridia to discuss rye.",
      ),
    ).toEqual([
      "Arlen Voss + Foreign minister of Meridia + Foreign minister of Ostravia + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "On Monday Voss met with the foreign ministers of Sudmark, Ostravia and Meridia.",
    "On Monday Voss met with his Sudmarkan, Ostravian and Meridian counterparts to discuss rye.",
    "On Monday Voss met separately with the foreign ministers of Sudmark, Ostravia and Meridia to discuss rye.",
  ])("and else apart: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(APART);
  });
});

describe("a contact that two had, told behind its noun,", () => {
  test.each([
    ["The call that Voss and Tolan had on Monday was long.", "call"],
    ["The last telephone conversation Voss and Tolan had on Monday was long.", "call"],
    ["The meeting Voss and Tolan held on Monday was long.", "meeting"],
    ["Voss and Tolan smiled. The meeting they had on Monday was long.", "meeting"],
  ])("is theirs: “%s”", (sentence, mode) => {
    expect(readCast(sentence)).toEqual([
      `Arlen Voss + Mira Tolan · ${mode} · 2021-08-16 · occurred`,
    ]);
  });

  test.each([
    "The talks Voss and Tolan had no time for on Monday were put off.",
    "The discussion on rye that Voss and Tolan had hoped for on Monday was put off.",
  ])("is none where they had something else: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("two qualities joined before the noun", () => {
  test.each([
    "Voss had a long and useful meeting with Tolan.",
    "Voss had a detailed but friendly meeting with Tolan.",
    "Voss held an open, wide-ranging and fruitful meeting with Tolan.",
    "Voss held frank and constructive face-to-face talks with Tolan.",
  ])("are its own: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([VOSS_TOLAN]);
  });

  test.each([
    "Voss praised the old and new talks with Tolan.",
    "Voss wanted a good meal and fruitful talks with Tolan.",
  ])("make no contact of what did not happen: “%s”", (sentence) => {
    expect(readCast(sentence).filter((report) => report.endsWith("occurred"))).toEqual([]);
  });
});

describe("quoted words before the noun only describe it", () => {
  test.each([
    'Voss held a "detailed" phone call with Keld on Monday.',
    "Voss had a “frank and open” phone call with Keld on Monday.",
  ])("%s", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"]);
  });

  test("but a quotation that ends before it is another's", () => {
    expect(readCast('Voss said "the crossing is open" and a call with Keld was planned.')).toEqual(
      [],
    );
  });
});

describe("a bilateral is a meeting where it stands alone:", () => {
  test.each([
    "Voss and Tolan held a bilateral on Monday in Brevic.",
    "Tolan's bilateral with Voss on Monday ran late.",
    "On Monday Voss had a brief bilateral with Tolan.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "Voss warned on Monday of a bilateral crisis with Tolan.",
    "Voss praised the bilateral and regional agenda with Tolan on Monday.",
  ])("and a quality before another noun: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test.each([
  "There were talks in Hask on Monday between Voss and Tolan.",
  "There were talks between Voss and Tolan in Hask on Monday.",
])("behind “there were” stands a noun: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test("talks planned between two are planned", () => {
  expect(readCast("The talks planned between Voss and Tolan were called off.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · no date · cancelled",
  ]);
});

test.each([
  "The call, held on Monday at Tolan's request, was the first between Voss and Tolan.",
  "The call on Monday was the first direct contact between Voss and Tolan since May.",
  "A call placed on Monday by Voss to Tolan lasted an hour.",
])("What is said of a call as one among others names its parties: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"]);
});

test.each([
  "The call was the first test of relations between Norland and Sudmark.",
  "The call on Monday was the first of many for Voss.",
])("and no more than its parties: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});

test("A day may stand between a letter and for whom it is", () => {
  expect(readCast("In her letter of August 16 to Keld, Ruiz set out four conditions.")).toEqual([
    "Dana Ruiz + Jon Keld · letter · 2021-08-16 · occurred",
  ]);
});
