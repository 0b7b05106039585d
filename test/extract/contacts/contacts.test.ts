/** Who was with whom, and on which side. */
import { describe, expect, test } from "vitest";
import { CAST, findReports, read, readCast, readOne } from "../world.ts";

const call = (parties: string): string => `${parties} · call · 2021-08-16 · occurred`;
const meeting = (parties: string): string => `${parties} · meeting · 2021-08-16 · occurred`;

describe("several partners of one subject", () => {
  test.each([
    "On Monday, Voss spoke by phone separately with Tolan and Keld.",
    "Voss spoke by phone with Tolan and Keld on Monday.",
    "Voss called Tolan and Keld on Monday.",
  ])("by phone are one contact each: “%s”", (sentence) => {
    expect(readCast(sentence).sort()).toEqual([
      call("Arlen Voss + Jon Keld"),
      call("Arlen Voss + Mira Tolan"),
    ]);
  });

  test("in separate meetings are one contact each", () => {
    expect(readCast("Voss met Tolan and Keld separately on Monday.").sort()).toEqual([
      meeting("Arlen Voss + Jon Keld"),
      meeting("Arlen Voss + Mira Tolan"),
    ]);
  });

  test("of each of two who met them separately are one contact each", () => {
    expect(readCast("Voss and Keld met separately with Ruiz and Selim on Monday.").sort()).toEqual([
      meeting("Arlen Voss + Dana Ruiz"),
      meeting("Arlen Voss + Omar Selim"),
      meeting("Dana Ruiz + Jon Keld"),
      meeting("Jon Keld + Omar Selim"),
    ]);
  });

  test.each([
    "Voss held a trilateral meeting with Tolan and Keld on Monday.",
    "Voss met jointly with Tolan and Keld on Monday.",
    "Voss met Tolan and Keld together on Monday.",
  ])("who were together are one contact: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Arlen Voss + Jon Keld + Mira Tolan")]);
  });

  test.each([
    "Voss held a meeting with Tolan, Keld and Ruiz on Monday.",
    "Voss had a two-hour meeting with Tolan, Keld and Ruiz on Monday.",
  ])("in one meeting are one contact: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Arlen Voss + Dana Ruiz + Jon Keld + Mira Tolan")]);
  });

  test("in meetings are one contact each", () => {
    expect(readCast("Voss held meetings with Tolan, Keld and Ruiz on Monday.")).toHaveLength(3);
  });

  test("of three names on the phone are three contacts", () => {
    expect(readCast("Voss spoke by phone on Monday with Tolan, Keld and Ruiz.").sort()).toEqual([
      call("Arlen Voss + Dana Ruiz"),
      call("Arlen Voss + Jon Keld"),
      call("Arlen Voss + Mira Tolan"),
    ]);
  });

  test("make no contact among themselves", () => {
    for (const report of findReports(`${CAST}\nVoss called Tolan and Keld on Monday.`))
      expect(report.participants.map(({ referent }) => referent.name)).toContain("Arlen Voss");
  });
});

describe("partners with a day of their own", () => {
  const [monday, tuesday] = ["2021-08-16", "2021-08-17"];

  test.each([
    "Voss met Tolan on Monday and Keld on Tuesday.",
    "Voss met Tolan in Perrin on Monday and Keld in Brevic on Tuesday.",
    "Voss held meetings with Tolan on Monday and Keld on Tuesday.",
  ])("are one contact each: “%s”", (sentence) => {
    expect(readCast(sentence).sort()).toEqual([
      `Arlen Voss + Jon Keld · meeting · ${tuesday} · occurred`,
      `Arlen Voss + Mira Tolan · meeting · ${monday} · occurred`,
    ]);
  });

  test("may be more than two", () => {
    expect(
      readCast("Voss called Tolan on Monday, Keld on Tuesday and Ruiz on Wednesday.").sort(),
    ).toEqual([
      "Arlen Voss + Dana Ruiz · call · 2021-08-18 · occurred",
      `Arlen Voss + Jon Keld · call · ${tuesday} · occurred`,
      `Arlen Voss + Mira Tolan · call · ${monday} · occurred`,
    ]);
  });

  test("are not those who share a day, nor who begins another clause", () => {
    expect(readCast("Voss met Tolan and Keld on Monday.")).toEqual([
      meeting("Arlen Voss + Jon Keld + Mira Tolan"),
    ]);
    expect(readCast("Voss met Tolan on Monday, Keld said on Tuesday.")).toEqual([
      meeting("Arlen Voss + Mira Tolan"),
    ]);
  });
});

describe("a plural subject", () => {
  test("of a symmetric verb is one contact of all its members", () => {
    expect(readCast("Voss, Tolan and Keld met on Monday.")).toEqual([
      meeting("Arlen Voss + Jon Keld + Mira Tolan"),
    ]);
    expect(readCast("Voss and Tolan spoke by phone on Monday.")).toEqual([
      call("Arlen Voss + Mira Tolan"),
    ]);
  });

  test("of ministers without names is one contact of their offices", () => {
    expect(
      read("The foreign ministers of Norland, Sudmark and Ostravia met in Hask on Monday."),
    ).toEqual([
      meeting(
        "Foreign minister of Norland + Foreign minister of Ostravia + Foreign minister of Sudmark",
      ),
    ]);
  });

  test("with one verb and one noun is one contact", () => {
    expect(readCast("In a phone call on Monday, Voss and Tolan discussed rye.")).toEqual([
      call("Arlen Voss + Mira Tolan"),
    ]);
  });
});

describe("those who act for one state", () => {
  test("stand on one side", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss met Ostravian Foreign Minister Petra Holm and Ostravian Defence Minister Ivo Marn on Monday.",
      ),
    ).toEqual([meeting("Arlen Voss + Ivo Marn & Petra Holm")]);
  });

  test("make no contact with each other", () => {
    expect(
      read("Ostravian President Jon Keld met Ostravian Foreign Minister Petra Holm on Monday."),
    ).toEqual([]);
  });

  test("stand in for their state beside them", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss and Norland met Ostravian President Jon Keld on Monday.",
      ),
    ).toEqual([meeting("Arlen Voss + Jon Keld")]);
  });
});

describe("a state or a body", () => {
  test("is a party where it holds talks", () => {
    expect(read("Norland and Sudmark held talks in Brevic on Monday.")).toEqual([
      meeting("Norland + Sudmark"),
    ]);
  });

  test("is a party as its delegation", () => {
    expect(
      read("A delegation of the Halvan Front met Ostravian officials in Brevic on Monday."),
    ).toEqual([meeting("Halvan Front + Ostravia")]);
  });

  test("is the member of a closed group whose ministers met", () => {
    expect(
      read(
        "Meridian Prime Minister Dana Ruiz met the Northern League's foreign ministers on Monday.",
      ),
    ).toEqual([
      meeting(
        "Dana Ruiz + Foreign minister of Norland + Foreign minister of Ostravia + Foreign minister of Sudmark",
      ),
    ]);
  });

  test("is none of the group's own officials, whom it may call by the same title", () => {
    expect(
      read(
        "Meridian Prime Minister Dana Ruiz met the Northern League's interior minister on Monday.",
      ),
    ).toEqual([meeting("Dana Ruiz + Security commissioner of Northern League")]);
    expect(
      read(
        "Meridian Prime Minister Dana Ruiz met the Northern League's interior ministers on Monday.",
      ),
    ).toEqual([
      meeting(
        "Dana Ruiz + Interior minister of Norland + Interior minister of Ostravia + Interior minister of Sudmark",
      ),
    ]);
  });

  test.each([
    [
      "is none where its ties are spoken of",
      "Relations between Norland and Sudmark improved on Monday.",
    ],
    [
      "is none where it is visited",
      "Norland's Foreign Minister Arlen Voss visited Sudmark on Monday.",
    ],
    [
      "is none where its envoy leaves",
      "Norland's envoy to Sudmark, Teo Brask, left Perrin on Monday.",
    ],
    [
      "is none where it calls its own envoy home",
      "Norland recalled its ambassador in Perrin for consultations on Monday.",
    ],
    ["is none where its parliament sits", "Norland's parliament met on Monday."],
    ["is none where talks stand still", "Talks between Norland and Sudmark have stalled."],
  ])("%s", (_, sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe("no contact is made by", () => {
  test.each([
    ["an appeal", "Voss called on Keld to resign on Monday."],
    ["an insult", "Voss called Keld a fool on Monday."],
    ["a deadline", "Voss met the deadline of Keld on Monday."],
    ["the press", "Voss met reporters after Keld's speech on Monday."],
    ["an interview", "Voss gave an interview to Brevic Radio on Monday about Keld."],
    ["a statement", "In a statement on Monday, Voss thanked Tolan."],
    ["speaking of someone", "Voss spoke on Monday of Keld as a friend."],
    ["speaking about someone", "Voss spoke to reporters about Tolan on Monday."],
    ["good wishes", "Voss congratulated Keld on Monday."],
    ["a promise", "Voss and Tolan agreed on Monday to remain in contact."],
    ["agreement", "Voss agreed with Tolan on Monday that rye was dear."],
    ["ties", "Ties between Voss and Tolan cooled on Monday."],
    ["a welcome to a text", "Voss welcomed Keld's statement on Monday."],
    ["a letter to a newspaper", "In a letter to the editor on Monday, Voss attacked Tolan."],
    ["students", "Voss met students in Perrin on Monday."],
    ["criticism", "Voss met with criticism from Keld on Monday."],
  ])("%s", (_, sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("an object behind its place", () => {
  test.each([
    "Keld received at Hask Palace on Monday the Sudmarkan foreign minister, Mira Tolan.",
    "Keld received in Brevic on Monday Foreign Minister Mira Tolan.",
    "Keld received in his office on Monday Foreign Minister Mira Tolan.",
  ])("is the object: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Jon Keld + Mira Tolan")]);
  });

  test.each([
    "Keld met at the ministry on Monday Tolan said.",
    "Keld met at the office of the president on Monday.",
  ])("is not who opens a clause, nor whose place it is: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("a pronoun ahead of its name", () => {
  test.each([
    "During his meeting with Tolan, Voss praised rye on Monday.",
    "Ahead of the vote, Keld rested. After his meeting with Tolan, Voss praised rye on Monday.",
  ])("is who the clause is about: “%s”", (sentence) => {
    expect(readCast(sentence).map((line) => line.split(" · ")[0])).toEqual([
      "Arlen Voss + Mira Tolan",
    ]);
  });
});

describe("words that only look like parties", () => {
  test.each([
    "Voss and Ruiz discussed the conversation with Tolan on Monday.",
    "Voss and Ruiz discussed the recent phone call with Tolan on Monday.",
    "Voss met on Monday with Sudmark as the central theme.",
  ])("are none: “%s”", (sentence) => {
    expect(readCast(sentence).join()).not.toMatch(/Tolan|Sudmark/);
  });

  test("are parties where the call is how they discussed it", () => {
    expect(readCast("Voss discussed the vote in a phone call with Tolan on Monday.")).toEqual([
      call("Arlen Voss + Mira Tolan"),
    ]);
  });

  test("are none before the dash of a dateline", () => {
    expect(
      read("HASK, Norland — Foreign Minister Mira Tolan of Sudmark met Jon Keld on Monday."),
    ).toEqual([meeting("Jon Keld + Mira Tolan")]);
  });
});

test("bilateral talks with two are one contact each", () => {
  expect(readCast("Voss held bilateral talks with Tolan and Keld on Monday.").sort()).toEqual([
    meeting("Arlen Voss + Jon Keld"),
    meeting("Arlen Voss + Mira Tolan"),
  ]);
});

test("a day in the hours of a day is the day", () => {
  expect(readCast("In the late hours of Monday, Voss and Tolan held a meeting.")).toEqual([
    meeting("Arlen Voss + Mira Tolan"),
  ]);
});

test("a name behind “the Sudmarkan” is hers, with her state", () => {
  expect(
    read(
      "The call between the Ostravian president, Jon Keld, and the Sudmarkan, Mira Tolan, took place on Monday.",
    ),
  ).toEqual([call("Jon Keld + Mira Tolan")]);
});

describe("unnamed company", () => {
  test.each([
    "Voss and a delegation of the ministry met Tolan on Monday.",
    "Voss and other officials met Tolan on Monday.",
    "Voss and a team of experts held a meeting with Tolan on Monday.",
  ])("before a verb hides no subject: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Arlen Voss + Mira Tolan")]);
  });

  test.each([
    "Voss met senior officials, including Tolan, on Monday.",
    "Voss met senior Sudmarkan officials, including Tolan, on Monday.",
    "Voss met officials including Tolan on Monday.",
  ])("is stood for by who is named: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Arlen Voss + Mira Tolan")]);
  });

  test("in separate meetings is with each, and not of them", () => {
    expect(
      readCast("Tolan met the presidents of Ostravia and Norland in separate meetings on Monday."),
    ).toHaveLength(2);
  });

  test("makes no contact of a deadline or of a picture", () => {
    expect(readCast("Voss and a team of experts praised Tolan on Monday.")).toEqual([]);
    expect(readCast("Voss saw Keld on television on Monday.")).toEqual([]);
  });
});

describe("a name behind a title and a comma", () => {
  test("is the subject of the verb that follows", () => {
    expect(
      read(
        "Norland's chief of the army staff, General Ivo Marn, met Ostravia's defence minister Petra Holm on Monday.",
      ),
    ).toEqual([meeting("Ivo Marn + Petra Holm")]);
  });
});

describe("who only speaks or sends", () => {
  test.each([
    ["a spokesman", "Voss met Tolan on Monday, his spokesman Ilo Dann said."],
    ["a companion", "Accompanied by his deputy Nils Orm, Voss met Tolan on Monday."],
  ])("is no party: %s", (_, sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Arlen Voss + Mira Tolan")]);
  });

  test("is no party: whose envoy it was", () => {
    expect(
      read(
        "Prime Minister Dana Ruiz's special envoy Karl Ode met Omar Selim of the Halvan Front on Monday.",
      ),
    ).toEqual([meeting("Karl Ode + Omar Selim")]);
  });
});

test("a list that names only some is not complete", () => {
  const [report] = findReports(
    `${CAST}\nVoss spoke on Monday with several leaders including Tolan and Keld.`,
  );
  expect(report?.complete).toBe(false);
  expect(readOne(`${CAST}\nVoss met Tolan on Monday.`).complete).toBe(true);
});

describe("who is named behind those who are not", () => {
  test.each([
    "Voss met leaders of the region on Monday, including President Keld.",
    "Voss met on Monday with elected leaders on both sides, including President Keld.",
    "On Monday Voss paid a visit to Brevic, including a meeting with President Keld.",
  ])("was met: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Arlen Voss + Jon Keld")]);
  });

  test.each([
    "Voss met students on Monday, including a son of President Keld.",
    "On Monday Voss met the deadline for many, including Keld.",
  ])("was not, where they are no guests: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("two who co-chair", () => {
  test.each([
    "Voss and Keld co-chaired the second round of the consultations on Monday.",
    "The session on Monday was co-chaired by Voss and Keld.",
    "The delegations of Norland, led by Voss, and Ostravia, led by Keld, co-chaired the final session on Monday.",
  ])("are at one table: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([meeting("Arlen Voss + Jon Keld")]);
  });

  test("are not where what they chair is no session", () => {
    expect(readCast("Voss and Keld co-chaired a charity until Monday.")).toEqual([]);
  });
});

describe("what is no one contact", () => {
  test.each([
    "Voss has engaged in multiple rounds of negotiations with Sudmark.",
    "We went from the harvest fair to the Norland-Sudmark summit.",
  ])("too vague: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test.each([
    ["Voss held a second round of talks with Sudmark on Monday.", "Arlen Voss + Sudmark"],
    ["The Norland-Sudmark summit was held on Monday.", "Norland + Sudmark"],
  ])("but with a day it is: %s", (sentence, parties) => {
    expect(readCast(sentence)).toEqual([`${parties} · meeting · 2021-08-16 · occurred`]);
  });
});

describe("what is said in praise of a meeting", () => {
  test.each([
    "Voss had a very productive meeting with Tolan on Monday.",
    "Voss had a long, productive meeting with Tolan on Monday.",
    "Voss had a very, very productive meeting with Tolan on Monday.",
    "Voss had a good stay here, including a really very good meeting with Tolan on Monday.",
  ])("stands before it: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test("is no other noun's", () => {
    expect(readCast("On Monday Voss had a very good day, and the meeting hall was full.")).toEqual(
      [],
    );
  });
});

describe("two of one state", () => {
  test("are one party where the state is said once behind both", () => {
    expect(
      readCast("Voss met President Keld and Foreign Minister Ivo Marn of Ostravia on Monday."),
    ).toEqual(["Arlen Voss + Ivo Marn & Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test("are two contacts where the meetings are many, or one of them is the head", () => {
    expect(
      readCast(
        "Voss held meetings on Monday with President Keld, Finance Minister Ivo Marn and Trade Minister Ilo Dann.",
      ),
    ).toEqual([
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
      "Arlen Voss + Ivo Marn · meeting · 2021-08-16 · occurred",
      "Arlen Voss + Ilo Dann · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("a senator on a state's own page is of that state, and writes to his own minister", () => {
  const text =
    "Foreign Minister Arlen Voss of Norland smiled. Senator Ivo Marn sent a letter to Voss on Monday.";
  expect(read(`Ministry of Foreign Affairs of Norland\n${text}`)).toEqual([]);
  expect(read(text)).toEqual(["Arlen Voss + Ivo Marn · letter · 2021-08-16 · occurred"]);
});

describe("a session that two states name", () => {
  test.each([
    "Voss attended the Norland-Sudmark Strategic Dialogue on Monday.",
    "Voss took part in the Norland-Sudmark dialogue on Monday.",
  ])("has who attended it in the place of his state: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Sudmark · unspecified · 2021-08-16 · occurred",
    ]);
  });

  test("is none of him who only praised it", () => {
    expect(readCast("Voss praised the Norland-Sudmark Strategic Dialogue on Monday.")).toEqual([]);
  });
});

test.each([
  "Voss had a working lunch with Tolan, Ruiz and Keld on Monday.",
  "Voss hosted Tolan, Ruiz and Keld for dinner on Monday.",
])("those who ate together were at one table: “%s”", (sentence) => {
  expect(readCast(sentence)).toEqual([
    "Arlen Voss + Dana Ruiz + Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred",
  ]);
});

test("and those who had lunches had them one by one", () => {
  expect(readCast("Voss had separate lunches with Tolan and Keld on Monday.")).not.toContainEqual(
    expect.stringContaining("Voss + Jon Keld + Mira Tolan"),
  );
});

describe("who comes along stands between commas", () => {
  test.each([
    ["Voss, together with Defence Minister Nils Orr, met Tolan on Monday."],
    ["Voss, along with Defence Minister Nils Orr, met Tolan on Monday."],
  ])("%s", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss & Nils Orr + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("who sees a head of state off at home is of no other state", () => {
  expect(readCast("Keld was seen off at the airport by Vice President Olaf Brenn.")).toEqual([]);
});

test("a mere comma joins no two subjects", () => {
  expect(readCast("Instead of meeting Tolan, Voss rang Keld on Monday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · no date · denied",
    "Arlen Voss + Jon Keld · call · 2021-08-16 · occurred",
  ]);
});
