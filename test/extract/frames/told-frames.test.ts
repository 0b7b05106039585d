/** What one told the other on a channel is a contact, whatever was said. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const VOSS_KELD = "Arlen Voss + Jon Keld";

describe("what is told in a call, a meeting or on a screen", () => {
  test.each([
    ["In a call on Monday, Voss urged Keld to open the dam.", "call · 2021-08-16"],
    ["In a second telephone call on Monday, Voss told Keld of the storm.", "call · 2021-08-16"],
    ["Voss promised engineers to Keld in a video conference on Monday.", "video · 2021-08-16"],
    [
      "Voss confirmed this to Jon Keld, the President of Ostravia, in a telephone conversation on Monday.",
      "call · 2021-08-16",
    ],
    ["Voss warned Keld by telephone on Monday that the dam would burst.", "call · 2021-08-16"],
  ])("%s", (sentence, told) => {
    expect(readCast(sentence)).toEqual([`${VOSS_KELD} · ${told} · occurred`]);
  });

  test.each([
    "Voss told reporters in a call on Monday that he admired Keld.",
    "In a speech on Monday, Voss thanked Keld.",
    "In a call on Monday, Voss told parliament of his respect for Keld.",
    "In a call with investors on Monday, Voss praised Keld.",
  ])("nobody is told to whom it was not said: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("two who telephoned", () => {
  test("telephoned each other", () => {
    expect(readCast("When Voss and Keld telephoned on Monday, the dam was open.")).toEqual([
      `${VOSS_KELD} · call · 2021-08-16 · occurred`,
    ]);
  });

  test.each(["Voss and Keld rang the bell on Monday.", "Voss telephoned on Monday."])(
    "did not where something else follows, or nobody: “%s”",
    (sentence) => {
      expect(readCast(sentence)).toEqual([]);
    },
  );
});

describe("what was told in a contact", () => {
  test.each([
    "In a different call on Monday, Voss promised President Keld engineers for the town.",
    "It began with a telephone call on Monday, in which Voss promised engineers to President Keld.",
    "The thaw began with a call on Monday during which Voss told Keld of the rye.",
  ])("names both parties: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"]);
  });

  test.each([
    "It began with a call on Monday, in which an unknown voice sang.",
    "The book tells of a call which Voss never made to Keld's house.",
  ])("proves none without them: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("a contact that is theirs", () => {
  test.each([
    "Voss told Keld at their meeting in Hask on Monday that rye was dear.",
    "At their meeting in Hask on Monday, Voss also read out to Keld a list.",
    "During their talks on Monday, Voss thanked Keld for the rye.",
  ])("is of the two who stand in its sentence: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([`${VOSS_KELD} · meeting · 2021-08-16 · occurred`]);
  });

  test.each([
    "Voss told reporters at their meeting on Monday that Keld was ill.",
    "Voss told Keld on Monday of their meetings with farmers.",
  ])("is not of one and who is only spoken of: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });

  test("is of both subjects where there are two", () => {
    expect(readCast("Voss and Tolan criticised Keld at their meeting on Monday.")).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });
});

describe("whom one has on the line", () => {
  test.each([
    "Voss got President Keld on the line on Monday.",
    "Voss got President Keld on the phone on Monday.",
    "Voss raised President Keld by satellite telephone on Monday.",
    "On Monday Voss had just come off the phone with President Keld.",
  ])("is called: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([`${VOSS_KELD} · call · 2021-08-16 · occurred`]);
  });

  test.each([
    "Voss put President Keld's job on the line on Monday.",
    "Voss has the honour of President Keld on the line.",
    "Voss took the receiver off the phone with a hammer that Keld had brought.",
  ])("is not where something else is: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

describe("what was said is said to whom it was said, however far the call stands behind", () => {
  test.each([
    [
      "Voss urged Keld to show restraint in a phone call on Monday.",
      ["Arlen Voss + Jon Keld · call · 2021-08-16 · occurred"],
    ],
    [
      "Voss asked Keld to help in a video call on Tuesday.",
      ["Arlen Voss + Jon Keld · video · 2021-08-17 · occurred"],
    ],
    [
      "Keld broke the news to Ruiz in a phone call.",
      ["Dana Ruiz + Jon Keld · call · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Keld gave assurances to Ruiz in a letter.",
      ["Dana Ruiz + Jon Keld · letter · 2021-08-17/2021-08-18 · occurred"],
    ],
    [
      "Voss agreed with Tolan by phone on Monday to reopen the bridge.",
      ["Arlen Voss + Mira Tolan · call · 2021-08-16 · occurred"],
    ],
    [
      "Voss pressed Tolan over the bridge at talks in Hask on Monday.",
      ["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"],
    ],
    [
      "Keld urged Ruiz to end the blockade, warning her in a call on Monday that patience was running out.",
      ["Dana Ruiz + Jon Keld · call · 2021-08-16 · occurred"],
    ],
    ["Voss told Keld that Tolan had agreed in a call.", []],
    ["Voss told Tolan at the meeting of the council that time was short.", []],
    ["Keld introduced his envoy to Ruiz at a dinner.", []],
    ["Keld set out the terms to reporters in a conference call.", []],
    ["Voss assured Keld on Monday that the bridge would reopen.", []],
  ])("%s", (sentence, reports) => {
    expect(readCast(sentence)).toEqual(reports);
  });
});

test("several who are told something in a meeting have it with who tells them", () => {
  const all = ["Arlen Voss + Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"];
  expect(
    readCast("Voss told Keld and Ruiz in a meeting on Monday that the road was open."),
  ).toEqual(all);
  expect(
    readCast("Voss told Keld and Ruiz at a joint meeting on Monday that the road was open."),
  ).toEqual(all);
});

describe("what is told by phone, said first", () => {
  test.each([
    "Speaking by phone from Hask on Monday, Voss told Keld that the border would reopen.",
    "Over the phone, Voss told Keld on Monday that the border would reopen.",
    "Voss consulted Keld by phone on Monday before announcing the decision.",
    "Keld was consulted by phone by Voss on Monday.",
  ])("is told to whom it was said: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([`${VOSS_KELD} · call · 2021-08-16 · occurred`]);
  });

  test.each([
    "By phone, Voss and Keld told reporters on Monday that they had won.",
    "Speaking by phone on Monday, Voss said Keld was wrong.",
    "Voss consulted his lawyers by phone on Monday.",
    "Voss consulted Keld before announcing the decision.",
  ])("and to nobody else: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test("What is broken to somebody over dinner is said at one table", () => {
  expect(readCast("Voss broke the news to Keld over dinner on Monday.")).toEqual([
    `${VOSS_KELD} · meeting · 2021-08-16 · occurred`,
  ]);
  expect(readCast("Voss broke the news to his wife over dinner on Monday.")).toEqual([]);
});

test.each([
  ["Keld sought the support of Ruiz in a telephone call on Monday."],
  ["Keld enlisted the help of Ruiz in a call on Monday."],
])("whose help one asks for in a call: %s", (sentence) => {
  expect(readCast(sentence)).toEqual(["Dana Ruiz + Jon Keld · call · 2021-08-16 · occurred"]);
});

test.each([
  ["Keld sought the support of Ruiz on Monday."],
  ["Keld sought the end of Ruiz in a speech on Monday."],
])("no channel, no contact: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
