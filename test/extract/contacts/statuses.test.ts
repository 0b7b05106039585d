/** What a sentence says of whether a contact took place. */
import { describe, expect, test } from "vitest";
import { read, readCast, readOne, CAST } from "../world.ts";

describe("what is still to come is planned, its day looked for ahead", () => {
  test.each([
    ["Voss will meet Tolan on Monday.", "Arlen Voss + Mira Tolan · meeting · 2021-08-23 · planned"],
    [
      "Voss is to meet Tolan next week.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-23/2021-08-29 · planned",
    ],
    ["Voss may meet Selim in Perrin.", "Arlen Voss + Omar Selim · meeting · no date · planned"],
    [
      "Voss agreed to meet Tolan on Friday.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
    ],
    ["Voss meets Tolan tomorrow.", "Arlen Voss + Mira Tolan · meeting · 2021-08-19 · planned"],
    [
      "Voss is due to hold talks with Tolan on Friday.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
    ],
  ])("%s", (sentence, report) => {
    expect(readCast(sentence)).toEqual([report]);
  });
});

describe("what did not happen is denied", () => {
  test.each([
    [
      "Voss did not meet Tolan on Monday.",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · denied",
    ],
    [
      "Voss has not spoken with Tolan since March.",
      "Arlen Voss + Mira Tolan · unspecified · no date · denied",
    ],
    [
      "Voss denied meeting Selim on Monday.",
      "Arlen Voss + Omar Selim · meeting · 2021-08-16 · denied",
    ],
    ["Voss never met Selim.", "Arlen Voss + Omar Selim · meeting · no date · denied"],
    [
      "Voss left Perrin without meeting Tolan.",
      "Arlen Voss + Mira Tolan · meeting · no date · denied",
    ],
    [
      "Reports that Voss met Selim on Monday are false, an aide said.",
      "Arlen Voss + Omar Selim · meeting · 2021-08-16 · denied",
    ],
  ])("%s", (sentence, report) => {
    expect(readCast(sentence)).toEqual([report]);
  });
});

describe("reports of a contact that somebody waves away", () => {
  test.each([
    "Norland rubbished reports of a “secret meeting” between Voss and Selim.",
    "Norland rejected reports that Voss held a meeting with Selim.",
    "Norland dismissed as fabricated the reports of a meeting between Voss and Selim as baseless.",
  ])("are denied: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Omar Selim · meeting · no date · denied"]);
  });

  test.each([
    "Voss and Selim rejected reports of a rift after their meeting on Monday.",
    "Voss dismissed claims of a rift, and met Selim on Monday.",
  ])("and of other things leave it standing: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("what would have been is no contact that was", () => {
  expect(
    readCast(
      "The planned meeting would have been the first face-to-face talks between Voss and Selim.",
    ),
  ).toEqual(["Arlen Voss + Omar Selim · meeting · no date · cancelled"]);
});

test("a series of meetings that two attend is none between them", () => {
  expect(
    readCast("Voss and Keld are taking part in a series of ministerial meetings of the League."),
  ).toEqual([]);
  expect(readCast("Voss and Keld held a series of meetings on Monday.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});

describe("a denial", () => {
  test.each([
    ["No meeting of Voss with Selim is planned.", "no date · denied"],
    ["There are no plans for a meeting between Voss and Selim.", "no date · denied"],
    ["Voss has yet to meet Selim.", "no date · denied"],
    ["Nowhere, an aide said, had Voss at any time met Selim.", "no date · denied"],
    ["Voss denied that his meeting with Selim on Monday had ever happened.", "2021-08-16 · denied"],
  ])("turns round what it stands before: “%s”", (sentence, rest) => {
    expect(readCast(sentence)).toEqual([`Arlen Voss + Omar Selim · meeting · ${rest}`]);
  });

  test.each([
    ["of how it went", "Voss denied that his meeting with Selim on Monday had failed."],
    ["that only leads on", "Not only had Voss met Selim on Monday, he had also signed."],
  ])("leaves a contact standing that it does not mean, as one %s", (_, sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("to see somebody is a contact", () => {
  test.each([
    ["Voss may see Selim next week.", "2021-08-23/2021-08-29 · planned"],
    ["Selim on Monday refused to see Voss.", "2021-08-16 · refused"],
    ["Voss has not seen Selim.", "no date · denied"],
  ])("after a verb that has it happen or not: “%s”", (sentence, rest) => {
    expect(readCast(sentence)).toEqual([`Arlen Voss + Omar Selim · meeting · ${rest}`]);
  });

  test.each(["Voss wants to see Selim in prison.", "Voss would see Selim fall."])(
    "and not a wish or a sight: “%s”",
    (sentence) => {
      expect(readCast(sentence)).toEqual([]);
    },
  );
});

describe("what is weighed or foreseen is planned", () => {
  test.each([
    ["A meeting between Voss and Tolan is under consideration.", "no date"],
    ["A meeting between Voss and Tolan is being prepared.", "no date"],
    ["Voss flies to Perrin on 20 August for a meeting with Tolan.", "2021-08-20"],
    ["Voss visits Perrin next week, on 24 August, for a meeting with Tolan.", "2021-08-24"],
  ])("%s", (sentence, day) => {
    expect(readCast(sentence)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${day} · planned`]);
  });

  test.each([
    "Voss flew to Perrin on 14 August for a meeting with Tolan.",
    "Voss, who flies home tomorrow, had a meeting with Tolan on 14 August.",
  ])("but for what has been: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-14 · occurred",
    ]);
  });
});

test("who joins others for talks holds them with all of them", () => {
  expect(readCast("Ostravia joined Norland and Sudmark for talks in Hask on Monday.")).toEqual([
    "Norland + Ostravia + Sudmark · meeting · 2021-08-16 · occurred",
  ]);
  expect(readCast("Norland met Sudmark in Hask on Monday to press for talks.")).toEqual([
    "Norland + Sudmark · meeting · 2021-08-16 · occurred",
  ]);
});

describe("what one side would not have is refused", () => {
  test.each([
    ["Voss refused to meet Selim.", "Arlen Voss + Omar Selim · meeting · no date · refused"],
    [
      "Voss failed to meet Selim on Monday.",
      "Arlen Voss + Omar Selim · meeting · 2021-08-16 · refused",
    ],
  ])("%s", (sentence, report) => {
    expect(readCast(sentence)).toEqual([report]);
  });
});

describe("what one side only wished for is requested", () => {
  test.each([
    [
      "Selim asked for a meeting with Voss.",
      "Arlen Voss + Omar Selim · meeting · no date · requested",
    ],
    ["Selim is ready to meet Voss.", "Arlen Voss + Omar Selim · meeting · no date · requested"],
    ["Voss wanted to meet Selim.", "Arlen Voss + Omar Selim · meeting · no date · requested"],
  ])("%s", (sentence, report) => {
    expect(readCast(sentence)).toEqual([report]);
  });
});

test("what had been arranged for long and was called off is cancelled", () => {
  const text =
    "A meeting of Voss and Tolan, arranged for 9 August at the old crossing in the hills, was called off";
  expect(readCast(`${text} the evening before.`)).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-09 · cancelled",
  ]);
});

test("what is not on one's programme is denied", () => {
  expect(readCast("Voss is in Brevic. A meeting with Keld is not on his programme.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · no date · denied",
  ]);
});

test("what was called off is cancelled", () => {
  const { status } = readOne(
    `${CAST}\nA meeting of Voss and Tolan, set for Friday, was called off.`,
  );
  expect(status).toBe("cancelled");
});

describe("a status covers its own cue alone", () => {
  test("before another that happened", () => {
    expect(readCast("Voss met Tolan on Monday. They will meet again on Friday.")).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
      "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
    ]);
  });

  test("ahead of another that is planned", () => {
    expect(readCast("Voss met Tolan on Monday, ahead of a meeting with Selim on Friday.")).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
      "Arlen Voss + Omar Selim · meeting · 2021-08-20 · planned",
    ]);
  });

  test.each([
    "Voss met Selim on Monday, who refused the terms.",
    "Voss met Selim on Monday and asked for rye.",
    "Voss met Selim on Monday and did not smile.",
    "Voss met Selim on Monday; a flight was cancelled.",
    "Voss managed to meet Selim on Monday.",
    "Voss, who never smiles, met Selim on Monday.",
    "Voss confirmed that he had met Selim on Monday.",
  ])("and not another verb of the sentence: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("nothing is asserted by", () => {
  test.each([
    ["a question", "Did Voss meet Selim on Monday?"],
    ["a condition", "If Voss meets Selim, Keld will protest."],
    ["what might have been", "Had Voss met Selim on Monday, he would have said so."],
    ["what nobody knows", "Nobody knows whether Voss met Selim on Monday."],
    ["advice to another", "Voss told Tolan to call Keld."],
  ])("%s", (_, sentence) => {
    expect(readCast(sentence).filter((report) => report.endsWith("occurred"))).toEqual([]);
  });
});

describe("a contact is only reported", () => {
  test.each([
    "Voss reportedly met Selim on Monday.",
    "Voss met Selim on Monday, sources said.",
    "Voss is said to have met Selim on Monday.",
    "Voss met Selim on Monday, an official said on condition of anonymity.",
  ])("where nobody vouches for it: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred · reported",
    ]);
  });

  test("until another sentence asserts it", () => {
    expect(
      read(
        `${CAST}\nVoss reportedly met Selim on Monday.\nThe ministry confirmed that Voss met Selim on Monday.`,
      ),
    ).toEqual(["Arlen Voss + Omar Selim · meeting · 2021-08-16 · occurred"]);
  });
});

describe("what hangs on a verb further off", () => {
  test.each([
    [
      "Voss was to have met Keld in Brevic.",
      "Arlen Voss + Jon Keld · meeting · no date · cancelled",
    ],
    [
      "Keld is due in Perrin on Friday for talks with Tolan.",
      "Jon Keld + Mira Tolan · meeting · 2021-08-20 · planned",
    ],
    [
      "Voss will fly to Brevic on 23 August and meet Keld.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-23 · planned",
    ],
    [
      "A meeting of Voss with Keld is foreseen for Monday.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-23 · planned",
    ],
    [
      "It is pure invention that Voss met Keld on Monday.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · denied",
    ],
  ])("%s", (sentence, report) => {
    expect(readCast(sentence)).toEqual([report]);
  });

  test.each([
    [
      "Voss will resign, and met Keld on Monday.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
    [
      "Voss met Keld on Monday to prepare the vote, which is scheduled for Friday.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
  ])("and not on one that has its own clause: “%s”", (sentence, report) => {
    expect(readCast(sentence)).toEqual([report]);
  });
});

describe("what was agreed in talks is to come, the talks are not", () => {
  test.each([
    "Voss and Tolan agreed to open a line at a meeting on Monday.",
    "Voss agreed to open a line in talks with Tolan on Monday.",
    "Hask agreed to open a line in talks on Monday between Voss and Tolan.",
  ])("%s", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "Voss agreed to take part in talks with Tolan on Friday.",
    "Voss and Tolan agreed to hold talks in Perrin on Friday.",
    "Voss and Tolan agreed to encourage their deputies to enter negotiations on Friday.",
  ])("but those that were agreed are: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-20 · planned",
    ]);
  });
});

describe("what is prepared, hoped for or asked about is to come", () => {
  test.each([
    "Voss discussed preparations for the meeting with Tolan.",
    "Reports say that a bilateral summit between Voss and Tolan would be held in Hask.",
    'Voss said she would "probably" still meet with Tolan.',
    "Voss believed that it was a very good time to have a meeting with Tolan.",
    "Voss explained how to continue talks with Tolan.",
    'Voss promised that the dispute will be raised "in full" in his meeting with Tolan.',
    "Voss said that his talks with Tolan should be useful.",
    "Voss said that the dispute will dominate her talks with Tolan.",
    "Voss said: “They’ll drive my talks with Tolan.”",
  ])("%s", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Mira Tolan · meeting · no date · planned"]);
  });

  test("so is the second of two verbs after “is to”", () => {
    expect(readCast("Voss is to fly to Hask on Tuesday, and meet Tolan on Thursday.")).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-19 · planned",
    ]);
  });

  test.each([
    ["what a meeting prepared", "After preparations for the vote Voss met Tolan on Monday."],
    ["what it taught", "Voss met Tolan on Monday and knew how to go on."],
    ["what it is seen as", "The meeting of Voss with Tolan on Monday should be seen as a start."],
  ])("and %s leaves it standing", (_, sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test("what is not yet enough to hold a summit is no summit", () => {
    expect(
      readCast("There is not enough progress to hold a Norland-Sudmark summit in September."),
    ).toEqual([expect.stringContaining("denied")]);
  });
});

test("what a day will end by is to come", () => {
  expect(
    readCast("Voss will speak in Hask and then finish the day by hosting a dinner with Tolan."),
  ).toEqual(["Arlen Voss + Mira Tolan · meeting · no date · planned"]);
});

test("who will go by a day has met before", () => {
  expect(readCast("Voss, who will leave office by Friday, met Keld on Monday.")).toEqual([
    "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
  ]);
});

describe("a contact of which nothing is known", () => {
  test.each([
    "Of a call between Voss and Tolan nothing is reported.",
    "Voss and Tolan were both in Perrin, but of a talk between them nothing is known.",
    "Of a meeting of Voss with Tolan nothing has been heard.",
  ])("is none: “%s”", (sentence) => {
    expect(readCast(sentence).filter((report) => report.endsWith("occurred"))).toEqual([]);
  });

  test.each([
    "After a call between Voss and Tolan nothing was known of the terms.",
    "Of the call between Voss and Tolan on Monday nothing is known but its length.",
  ])("is one where only its content is not known: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      expect.stringMatching(/^Arlen Voss \+ Mira Tolan .*occurred$/),
    ]);
  });
});

describe("what was asked for, refused or left out in a call was no call; the call was held", () => {
  test.each([
    [
      "Voss urged restraint in a call with Tolan.",
      ["Arlen Voss + Mira Tolan · call · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss proposed a truce in talks with Keld on Monday.",
      ["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Voss demanded an apology at a meeting with Keld.",
      ["Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss rejected the demand in a call with Tolan.",
      ["Arlen Voss + Mira Tolan · call · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss refused to sign the paper at a meeting with Tolan.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss cancelled the licence after a meeting with Tolan.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss and Tolan failed to agree at talks in Hask on Monday.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Voss wants to raise the dispute at a meeting with Keld.",
      ["Arlen Voss + Jon Keld · meeting · no date · requested"],
    ],
    [
      "Voss urged Keld to engage in talks with Ruiz.",
      ["Arlen Voss + Dana Ruiz · meeting · no date · requested"],
    ],
    [
      "Voss refused to take part in a meeting with Tolan.",
      ["Arlen Voss + Mira Tolan · meeting · no date · refused"],
    ],
    [
      "Voss expressed his readiness for talks with Keld.",
      ["Arlen Voss + Jon Keld · meeting · no date · requested"],
    ],
    [
      "Voss will ask for help in a call with Keld.",
      ["Arlen Voss + Jon Keld · call · no date · planned"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("reports that are denied, meetings that fall through, talks that open on a coming day", () => {
  test.each([
    [
      "Reports that Voss had met Selim were denied by his office.",
      ["Arlen Voss + Omar Selim · meeting · no date · denied"],
    ],
    [
      "Claims that Voss had met Selim have been rejected by Hask.",
      ["Arlen Voss + Omar Selim · meeting · no date · denied"],
    ],
    [
      "Reports that Voss met Selim on Monday were dismissed as rumours by his office.",
      ["Arlen Voss + Omar Selim · meeting · 2021-08-16 · denied · reported"],
    ],
    [
      "Reports that Voss had met Selim were confirmed by his office.",
      ["Arlen Voss + Omar Selim · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "News that Voss had met Selim was greeted with anger.",
      ["Arlen Voss + Omar Selim · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "A planned meeting between Voss and Tolan on Monday fell through.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · cancelled"],
    ],
    [
      "Talks between Voss and Tolan resume on Thursday in Perrin.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-19 · planned"],
    ],
    [
      "Talks between Voss and Tolan resumed on Monday in Perrin.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("what one strives to arrange is not held; what one strives for in talks is said there", () => {
  test.each([
    [
      "Aides to Voss and Keld are striving to bring about a summit meeting between them.",
      ["Arlen Voss + Jon Keld · meeting · no date · requested"],
    ],
    [
      "Efforts to arrange a meeting between Keld and Ruiz have failed.",
      ["Dana Ruiz + Jon Keld · meeting · no date · requested"],
    ],
    [
      "Voss pushed for calm in a meeting with Keld.",
      ["Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Brandt led efforts to end the war and met Keld on Monday.",
      ["Jon Keld + Lia Brandt · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("what a denied report says is denied", () => {
  test.each([
    [
      "The official denied a report on a news site that special envoy Arlen Voss had met Selim in Hask in May.",
      ["Arlen Voss + Omar Selim · meeting · 2021-05-01/2021-05-31 · denied"],
    ],
    [
      "He denied a report in a newspaper that Voss had offered to mediate in a meeting with Keld.",
      ["Arlen Voss + Jon Keld · meeting · no date · denied"],
    ],
    [
      "Voss dismissed claims in the press that he had spoken to Tolan.",
      ["Arlen Voss + Mira Tolan · unspecified · no date · denied"],
    ],
    [
      "Voss confirmed a report in a newspaper that he had met Keld.",
      ["Arlen Voss + Jon Keld · meeting · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss denied a report that the dam would close, and met Keld on Monday.",
      ["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("what is said behind a contact of something else leaves it as it was", () => {
  test.each([
    "Voss met Tolan on Tuesday after a summit was cancelled.",
    "Voss held talks with Tolan on Tuesday, and a second round is planned for Friday.",
    "Voss held talks with Tolan on Tuesday and a dinner was cancelled.",
    "Voss held talks with Tolan on Tuesday as the vote was postponed.",
    "Voss met Tolan on Tuesday, but a joint press conference was called off.",
    "Talks between Voss and Tolan on Tuesday were delayed by two hours.",
    "The scheduled talks between Voss and Tolan were held on Tuesday.",
    "Ruiz's scheduled meeting with Keld on Monday was cut short.",
    "Keld spoke of his plans for the coast in a meeting with Ruiz on Monday.",
    "Keld and Ruiz discussed the prospects of a truce in a call on Monday.",
  ])("%s", (sentence) => {
    expect(readCast(sentence).map((contact) => contact.split(" · ")[3])).toEqual(["occurred"]);
  });
});

describe("what is said of a contact, with adverbs between, is its status", () => {
  test.each([
    ["Political talks between Voss and Tolan are also scheduled.", "planned"],
    ["Voss is also due in Perrin for talks with Tolan.", "planned"],
    ["A meeting between Voss and Tolan is still on the cards.", "planned"],
    ["The meeting between Voss and Tolan is not yet nailed down.", "planned"],
    ["A face-to-face meeting between Voss and Tolan now looks unlikely.", "planned"],
    ["A meeting between Voss and Tolan has still not been scheduled.", "planned"],
    ["The planned meeting between Voss and Tolan was quietly dropped.", "cancelled"],
    ["Talks between Voss and Tolan have been put on hold.", "cancelled"],
  ])("%s", (sentence, status) => {
    expect(readCast(sentence).map((contact) => contact.split(" · ")[3])).toEqual([status]);
  });
});

describe("what would come to pass in a year long past", () => {
  test("came to pass", () => {
    expect(readCast("Keld and Ruiz met in 2017; they would meet again in 2019.")).toEqual([
      "Dana Ruiz + Jon Keld · meeting · 2017-01-01/2017-12-31 · occurred",
      "Dana Ruiz + Jon Keld · meeting · 2019-01-01/2019-12-31 · occurred",
    ]);
  });

  test.each([
    "Keld said in 2018 that he would meet Ruiz in 2019.",
    "Keld and Ruiz would meet in 2022.",
  ])("but not where it was only said, or lies ahead: “%s”", (sentence) => {
    for (const each of readCast(sentence)) expect(each).toMatch(/planned$/);
  });
});

test("A meeting that was announced is to come, and its day is not that of the announcement", () => {
  expect(readCast("A meeting between Voss and Tolan was announced on Monday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · no date · planned",
  ]);
  expect(readCast("Voss was announced on Monday as envoy and met Tolan on Tuesday.")).toEqual([
    "Arlen Voss + Mira Tolan · meeting · 2021-08-17 · occurred",
  ]);
});

test.each([
  [
    "Voss will meet Tolan next month in Hask, their first meeting since June.",
    "2021-09-01/2021-09-30 · planned",
  ],
  ["Voss met Tolan on Monday in Hask, their first meeting since June.", "2021-08-16 · occurred"],
  ["Voss cancelled Thursday's meeting with Tolan.", "2021-08-19 · cancelled"],
  [
    "Voss called off a meeting with Tolan set for this weekend.",
    "2021-08-21/2021-08-22 · cancelled",
  ],
  ["Voss will meet Tolan at the weekend.", "2021-08-21/2021-08-22 · planned"],
  ["Voss met Tolan at the weekend.", "2021-08-14/2021-08-15 · occurred"],
  [
    "Talks between Voss and Tolan, which had been due to start on Monday, were put off.",
    "no date · cancelled",
  ],
  [
    "Voss and Tolan have met four times this year, most recently in July.",
    "2021-07-01/2021-07-31 · occurred",
  ],
])("“%s”: %s", (text, told) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Mira Tolan · meeting · ${told}`]);
});

test("A call that nobody took was only asked for", () => {
  expect(readCast("Voss's call to Tolan on Monday went unanswered.").join()).toMatch(/requested$/);
  expect(readCast("Voss's Monday call with Tolan was cordial.")).toEqual([
    "Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred",
  ]);
});
