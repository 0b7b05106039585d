/** Whom "they" mean, and for how long. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

const RAIN =
  "It rained in Perrin. The harbour was full. Bread was short. Prices rose. Trains ran. ";

describe("“they”", () => {
  test("are nobody any more where the text has long gone on about others", () => {
    expect(read(`${RAIN}${RAIN}They then called President Jon Keld of Ostravia.`)).toEqual([]);
    expect(
      readCast(`Voss met Tolan on Monday. ${RAIN}They discussed the harbour on Sunday.`),
    ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
  });

  test("are still the two while the text goes on about them", () => {
    expect(
      readCast(
        "Voss met Tolan on Monday. The hall was cold. They shook hands. They discussed rye on Sunday.",
      ),
    ).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred",
      "Arlen Voss + Mira Tolan · unspecified · 2021-08-15 · occurred",
    ]);
  });

  test.each([
    "The Sudmarkans told us that Voss had called them on Monday.",
    "The Sudmarkans said that on Monday they had a telephone call with Voss.",
  ])("are the people who stand in the plural before: %s", (sentence) => {
    expect(readCast(`Keld and Ruiz smiled. ${sentence}`)).toEqual([
      "Arlen Voss + Sudmark · call · 2021-08-16 · occurred",
    ]);
  });

  test("are not those people where they are no subject", () => {
    expect(readCast("Keld met Ruiz. To the Sudmarkans they spoke on Monday.")).not.toContain(
      expect.stringContaining("Sudmark"),
    );
  });

  test("are one and his company where he came with a delegation", () => {
    expect(
      readCast(
        "Voss came to Brevic. He was accompanied by a large delegation. They met with Keld on Monday.",
      ),
    ).toEqual(["Arlen Voss + Jon Keld · meeting · 2021-08-16 · occurred"]);
    expect(readCast("Voss came to Brevic with his dog. They met with Keld on Monday.")).toEqual([]);
  });
});

test("who is to be seen is not he for whom the envoy comes", () => {
  expect(
    readCast(
      "Prime Minister Ruiz spoke on Monday with President Keld. He told President Keld that the special envoy of Meridia, Ivo Rask, would come to Brevic on Friday to see him.",
    ),
  ).toContain("Ivo Rask + Jon Keld · meeting · 2021-08-20 · planned");
});

test("of two who may be “her”, the one of another state is meant", () => {
  expect(
    readCast(
      "On Monday Foreign Minister Voss had two appointments in Brevic: President Keld received her, and the Ostravian envoy Ivo Rask went through the maps with her.",
    ),
  ).toContain("Arlen Voss + Ivo Rask · meeting · 2021-08-16 · occurred");
});

describe("“she”", () => {
  test("is nobody of whom the text has said “he”", () => {
    expect(
      readCast(
        "Voss said that he had called Keld on Sunday. The Front turned down an offer by Secretary-General Brandt to meet. She had written to President Keld on Monday.",
      ),
    ).toContain("Jon Keld + Lia Brandt · letter · 2021-08-16 · occurred");
  });

  test("is who was the subject, where nothing tells against it", () => {
    expect(
      readCast("Voss said that it rained. She had written to President Keld on Monday."),
    ).toEqual(["Arlen Voss + Jon Keld · letter · 2021-08-16 · occurred"]);
  });
});

describe("“the two”", () => {
  test("are one of a body and one who holds an office of a state that nobody says", () => {
    expect(
      read(
        "Northern League Secretary-General Lia Brandt said she obtained the pledge from Foreign Minister Ilo Dann when the two spoke by telephone on Monday.",
      ),
    ).toEqual(["Ilo Dann + Lia Brandt · call · 2021-08-16 · occurred"]);
  });

  test("are not two of whom nobody says that they act for others", () => {
    expect(
      read(
        "Norland's President Lia Brandt said she obtained the pledge from Foreign Minister Ilo Dann when the two spoke by telephone on Monday.",
      ),
    ).toEqual([]);
  });

  test("are not whom the text told of long before, where somebody else acts", () => {
    expect(
      readCast(
        "Voss called Keld on Sunday. It rained. Bread was short. Brandt had written to both sides on Monday.",
      ),
    ).toEqual(["Arlen Voss + Jon Keld · call · 2021-08-15 · occurred"]);
  });
});

describe("“he”, behind somebody who says “I”,", () => {
  test("is the one whom the speaker names", () => {
    expect(
      readCast(
        "VOSS: The envoy of Sudmark, Ilo Dann, I met him on Monday. He had met Ruiz in May.",
      ),
    ).toEqual([
      "Arlen Voss + Ilo Dann · meeting · 2021-08-16 · occurred",
      "Dana Ruiz + Ilo Dann · meeting · 2021-05-01/2021-05-31 · occurred",
    ]);
  });

  test("is nobody in particular where there are two", () => {
    expect(
      readCast("VOSS: I met Ilo Dann and Keld on Monday. He had met Ruiz in May."),
    ).not.toContain("Dana Ruiz + Ilo Dann · meeting · 2021-05-01/2021-05-31 · occurred");
  });
});

describe("“the latter”", () => {
  test.each([
    ["is the last of two", "The latter also met Ruiz.", "Arlen Voss + Dana Ruiz"],
    ["is another than the former", "The former then met Ruiz.", "Dana Ruiz + Jon Keld"],
  ])("%s: %s", (_, sentence, pair) => {
    expect(readCast(`Keld received Voss on Tuesday. ${sentence}`)).toContain(
      `${pair} · meeting · 2021-08-17 · occurred`,
    );
  });

  test("is nobody where one alone was named", () => {
    expect(readCast("It rained on Keld. The latter met Ruiz on Monday.")).toEqual([]);
  });
});

describe("“her”, in an answer,", () => {
  test("is whom the question names", () => {
    expect(
      readCast(
        "JOURNALIST: Minister, have you talked to Tolan?\nVOSS: Yes, I talked to her on Monday.",
      ),
    ).toEqual(["Arlen Voss + Mira Tolan · unspecified · 2021-08-16 · occurred"]);
  });

  test("is not the speaker's predecessor", () => {
    expect(readCast("VOSS: My predecessor met Keld on Monday.")).toEqual([]);
  });
});

describe("who is spoken of behind a quotation is “he” in it:", () => {
  test.each([
    [
      '"He called me on Sunday," Ruiz said of Keld.',
      "Dana Ruiz + Jon Keld · call · 2021-08-15 · occurred",
    ],
    [
      '"I met her on Sunday," Keld told reporters of Ruiz.',
      "Dana Ruiz + Jon Keld · meeting · 2021-08-15 · occurred",
    ],
    [
      '"I met her on Sunday," Keld said on Monday, referring to Ruiz.',
      "Dana Ruiz + Jon Keld · meeting · 2021-08-15 · occurred",
    ],
  ])("%s", (sentence, contact) => {
    expect(readCast(sentence)).toEqual([contact]);
  });

  test.each([
    '"He has been ill," Ruiz said of Keld.',
    '"She has been a friend for years," Ruiz said of Tolan, whose call she recalled.',
  ])("no contact is made by it: %s", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test("whose aides they are is “her”", () => {
  expect(readCast("Voss told Tolan's aides on Monday that he would call her.")).toEqual([
    "Arlen Voss + Mira Tolan · call · no date · planned",
  ]);
});

test.each([
  [
    "Prime Minister Dana Ruiz read a declaration. Jon Keld's special envoy kept to his notes when he met Foreign Minister Arlen Voss of Norland on Sunday.",
    [],
  ],
  [
    "Prime Minister Dana Ruiz of Meridia arrived. Jon Keld's aide was ill. She met Foreign Minister Arlen Voss of Norland on Sunday.",
    ["Arlen Voss + Dana Ruiz · meeting · 2021-08-15 · occurred"],
  ],
])("“he” is the envoy of whom nothing is known, in his own sentence: %s", (text, contacts) => {
  expect(read(text)).toEqual(contacts);
});

describe("“the two ministers” are the last two who are, though one of them met others since", () => {
  test.each([
    [
      "Voss and Tolan met on Monday. On Tuesday Voss was received by Keld. The two foreign ministers then spoke by phone on Wednesday.",
      ["Arlen Voss + Mira Tolan · call · 2021-08-18 · occurred"],
    ],
    [
      "Voss and Tolan met on Monday. Tolan met Keld on Tuesday. The two presidents spoke by phone on Wednesday.",
      [],
    ],
  ])("%s", (text, expected) => {
    expect(readCast(text).filter((line) => line.includes("call"))).toEqual(expected);
  });
});

describe("“it” is the body that the sentence before tells of:", () => {
  const MET = "It met Foreign Minister Arlen Voss of Norland on Monday.";

  test.each([
    "The Halvan Front's delegation arrived in Hask on Sunday.",
    "The Halvan Front sent a delegation to Hask on Sunday.",
  ])("“%s”", (sentence) => {
    expect(read(`${sentence} ${MET}`)).toEqual([
      "Arlen Voss + Halvan Front · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "The storm reached Hask on Sunday.",
    "The Halvan Front rejected the plan. A storm reached Hask.",
  ])("but not behind “%s”", (sentence) => {
    expect(read(`${sentence} ${MET}`)).toEqual([]);
  });
});
