/** Cues with their parties in place, before anybody is known. */
import { describe, expect, test } from "vitest";
import { findFrames } from "../../../src/extract/frames/frames.ts";
import { framesIn, readSentence } from "../stages.ts";
import { readCast } from "../world.ts";

describe("the parties of a cue", () => {
  test.each([
    ["Arlen Voss met Mira Tolan.", ["Arlen Voss"], ["Mira Tolan"]],
    ["Arlen Voss spoke with Mira Tolan.", ["Arlen Voss"], ["Mira Tolan"]],
    ["Arlen Voss held talks with Mira Tolan.", ["Arlen Voss"], ["Mira Tolan"]],
    ["Arlen Voss and Mira Tolan met.", [], ["Arlen Voss", "Mira Tolan"]],
    ["They praised the talks between Arlen Voss and Mira Tolan.", [], ["Arlen Voss", "Mira Tolan"]],
    ["Mira Tolan received a letter from Arlen Voss.", ["Mira Tolan"], ["Arlen Voss"]],
    ["Arlen Voss was received by Jon Keld.", ["Arlen Voss"], ["Jon Keld"]],
    ["Arlen Voss, received in Hask by Jon Keld, was late.", ["Arlen Voss"], ["Jon Keld"]],
    ["Arlen Voss met Mira Tolan and Jon Keld.", ["Arlen Voss"], ["Mira Tolan", "Jon Keld"]],
    ["Arlen Voss's meeting with Mira Tolan was short.", ["Arlen Voss"], ["Mira Tolan"]],
  ])("stand before and after it in “%s”", (sentence, first, second) => {
    expect(framesIn(sentence)).toContainEqual(expect.objectContaining({ first, second }));
  });

  test("of two cues are kept apart", () => {
    expect(framesIn("Arlen Voss met Mira Tolan and telephoned Jon Keld.")).toEqual([
      { rule: "met", first: ["Arlen Voss"], second: ["Mira Tolan"] },
      { rule: "telephoned", first: ["Arlen Voss"], second: ["Jon Keld"] },
    ]);
  });
});

describe("a cue is passed over, with its reason,", () => {
  test.each([
    ["where it is an appeal", "Arlen Voss called on Jon Keld to resign."],
    ["where it is a question", "Did Arlen Voss meet Mira Tolan?"],
    ["where nobody received him", "Arlen Voss, received with honours, praised Jon Keld."],
    ["where nobody else is named", "Arlen Voss met at noon."],
    ["where its object is a thing", "Arlen Voss met the deadline of Jon Keld."],
    [
      "where it is for the press",
      "Arlen Voss held a press conference with Jon Keld's aides absent.",
    ],
  ])("%s", (_, sentence) => {
    const { frames, passedOver } = findFrames(readSentence(sentence).nodes);
    expect(frames).toEqual([]);
    expect(passedOver.map(({ reason }) => reason)).not.toEqual([]);
    for (const { cue, reason } of passedOver) expect(cue !== "" && reason !== "").toBe(true);
  });
});

test("a sentence without a cue has no frames", () => {
  expect(findFrames(readSentence("Arlen Voss praised Mira Tolan.").nodes)).toEqual({
    frames: [],
    passedOver: [],
  });
});

test("a plan is marked where its noun stands behind “ahead of”", () => {
  const { frames } = findFrames(
    readSentence("Arlen Voss landed ahead of a meeting with Mira Tolan.").nodes,
  );
  expect(frames.map(({ ahead }) => ahead)).toEqual([true]);
});

test("a list that says it is not whole is marked", () => {
  const { frames } = findFrames(
    readSentence("Arlen Voss spoke with several leaders including Mira Tolan.").nodes,
  );
  expect(frames.map(({ open }) => open)).toEqual([true]);
});

test.each([
  "Omar Selim, political chief of the Halvan Front, which styles itself a republic, met Mira Tolan.",
  "Omar Selim, political chief of the Halvan Front, speaking in Tarsa, met Mira Tolan.",
])("a clause behind an apposition is passed over on the way to the subject: “%s”", (sentence) => {
  expect(framesIn(sentence)).toEqual([
    {
      rule: "met",
      first: ["Omar Selim (political-chief, halvan-front)"],
      second: ["Mira Tolan"],
    },
  ]);
});

describe("one more who was there", () => {
  test.each([
    "Brandt was also present at the meeting.",
    "The secretary-general of the Northern League, Lia Brandt, joined the meeting.",
    "Brandt attended the meeting too.",
  ])("is of the contact told before: “%s”", (sentence) => {
    expect(readCast(`Voss met Tolan in Hask on Monday. ${sentence}`)).toEqual([
      "Arlen Voss + Lia Brandt + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each(["Brandt was also present at the concert.", "Brandt missed the meeting."])(
    "is not who was elsewhere: “%s”",
    (sentence) => {
      expect(readCast(`Voss met Tolan in Hask on Monday. ${sentence}`)).toEqual([
        "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
      ]);
    },
  );
});

describe("a noun of contact", () => {
  test.each([
    [
      "Consultations on fish were held in Hask on Monday by Voss with Keld.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
    [
      "Following up on their meeting in Hask on 11 August, Voss and Keld planted a tree.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-11 · occurred",
    ],
    [
      "The second session, co-chaired by Voss and Keld, was held in Hask on Monday.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
    [
      "At a presser alongside Keld on Monday, Voss was silent.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
    [
      "Keld, with whom Voss dined on Monday, has left.",
      "Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred",
    ],
  ])("stands in many clauses: “%s”", (sentence, expected) => {
    expect(readCast(sentence)).toEqual([expected]);
  });

  test.each([
    "At a presser on Monday, Voss spoke of Keld.",
    "Following up on their meeting with the press on Monday, Voss praised Keld.",
    "Voss and Keld remained in contact on Monday.",
    "The second session, chaired by Voss, praised Keld on Monday.",
  ])("is none in others: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test("counts no contact twice", () => {
    expect(
      readCast("Voss met Keld in Hask on Monday. It was to be their last meeting before the war."),
    ).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });
});

describe("time spent with one another", () => {
  const met = "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred";
  test.each([
    "Voss and Tolan spent three hours on Monday over maps.",
    "On Monday Voss and Tolan withdrew to the library of the palace, without aides.",
    "On Monday Voss went through the maps with Tolan.",
    "Voss travels to Perrin on Monday and meets Tolan there.",
  ])("is a meeting: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([met]);
  });

  test.each([
    "Voss and Tolan withdrew their forces from the border on Monday.",
    "On Monday Norland and Sudmark spent hours over maps.",
    "On Monday Voss went ahead with the plans of Tolan.",
    "Voss spent three hours on Monday over maps of Sudmark.",
  ])("is none: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

const on = (...days: string[]): string[] =>
  days.map((day) => `Arlen Voss + Mira Tolan · meeting · 2021-08-${day} · occurred`);

describe("contacts that are counted are told day by day", () => {
  test.each([
    ["Voss twice received Tolan at his office: on 2 August and on 5 August.", on("02", "05")],
    [
      "Voss met Tolan three times in Hask, on Friday, on Monday and again on Tuesday.",
      on("13", "16", "17"),
    ],
    ["Voss received Tolan in Hask on two occasions, on 2 August and 5 August.", on("02", "05")],
  ])("in “%s”", (sentence, expected) => {
    expect(readCast(sentence)).toEqual(expected);
  });

  test.each([
    "Voss met Tolan twice in Hask on Monday.",
    "Voss met Tolan in Hask on Monday and flew home on Tuesday.",
    "Voss, who had been ill twice, met Tolan in Hask on Monday.",
  ])("and not in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(on("16"));
  });
});

describe("a guest is received over a meal and besides", () => {
  test.each([
    "President Keld is being hosted to lunch on Monday by Prime Minister Ruiz.",
    "President Keld was hosted on Monday to dinner by Prime Minister Ruiz.",
    "Prime Minister Ruiz received besides, on Monday, President Keld.",
  ])("in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    "President Keld was hosted to raise funds by friends of Prime Minister Ruiz on Monday.",
    "President Keld was driven to lunch by his aide on Monday.",
  ])("but not in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("a contact by phone", () => {
  test.each([
    "On Monday Voss and Keld in this phone contact spoke of rye.",
    "Voss had a telephone contact with Keld on Monday.",
  ])("is a call: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"]);
  });

  test.each([
    "Voss remains in phone contact with Keld.",
    "On Monday Voss and Keld praised the phone contacts of their teams.",
  ])("is none: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("a session in capitals", () => {
  test("is one of those who took part and who chaired it", () => {
    expect(
      readCast(
        "Ruiz met Tolan on Sunday. On Monday Foreign Minister Voss took part in the Ministerial Meeting on Grain in Brevic, chaired by President Keld.",
      ),
    ).toContain("Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred");
  });

  test("is none of those who only spoke of it", () => {
    expect(readCast("On Monday Voss praised the Ministerial Meeting on Grain and Keld.")).toEqual(
      [],
    );
  });
});

describe("the same once more", () => {
  test.each([
    "Voss met Tolan in Hask in May and before that at a fair in Perrin in March.",
    "Voss met Tolan in Hask in May, and earlier in Perrin in March.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-05-01/2021-05-31 · occurred",
      "Arlen Voss + Mira Tolan · meeting · 2021-03-01/2021-03-31 · occurred",
    ]);
  });

  test.each([
    "Voss met Tolan in May and earlier in March fell ill.",
    "Voss met Tolan in May and before that had been in Perrin for a week in March.",
  ])("but not where another verb has the day: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-05-01/2021-05-31 · occurred",
    ]);
  });
});

describe("a meal that is given", () => {
  test.each([
    "Voss flew in on Monday. Keld gave her tea and a map.",
    "Keld gave Voss dinner on Monday.",
    "On Monday it was Keld who took Voss round the hospital and gave him dinner.",
  ])("shows two together: “%s”", (text) => {
    expect(readCast(text)).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test.each(["Keld gave Voss dinner plates on Monday.", "Keld gave her dinner speech on Monday."])(
    "is none where something else is: “%s”",
    (text) => {
      expect(readCast(text)).toEqual([]);
    },
  );
});

describe("how long one spoke, and where one was called to", () => {
  test.each([
    [
      "Voss spoke for three hours with Tolan on Monday.",
      ["Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred"],
    ],
    [
      "Voss and Tolan spoke for nearly an hour on Monday.",
      ["Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred"],
    ],
    ["Voss and Tolan spoke for the motion on Monday.", []],
    [
      "Voss called Ambassador Ivo Marn of Sudmark to the ministry on Monday and lodged a protest.",
      ["Arlen Voss + Ivo Marn · meeting · 2021-08-16 · occurred"],
    ],
    ["Voss called Tolan to the table.", []],
    [
      "Voss was reunited on Monday in Hask with Mira Tolan.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

describe("what two do in one place shows them together", () => {
  test.each([
    "Keld drove out to the airport on Monday to greet Ruiz.",
    "Keld walked Ruiz to her car on Monday.",
    "Keld showed Ruiz around the palace on Monday.",
    "Keld took Ruiz on a tour of the harbour on Monday.",
    "Keld had Ruiz to dinner on Monday.",
    "Keld and Ruiz inspected the dam together on Monday.",
    "Keld granted Ruiz an audience on Monday.",
    "Keld called upon Ruiz on Monday and had a talk with her.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test.each([
    "Keld had Ruiz to thank for the dinner.",
    "Keld took Ruiz to court on Monday.",
    "Keld took Ruiz on as adviser on Monday.",
    "Keld and Ruiz have always worked together.",
    "Keld granted Ruiz asylum on Monday.",
  ])("but not “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});
