/** Who is meant where the text points back instead of naming. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

const met = (parties: string): string => `${parties} · meeting · 2021-08-16 · occurred`;
const called = (parties: string): string => `${parties} · call · 2021-08-16 · occurred`;

const KELD_RECEIVED_VOSS =
  "Ostravian President Jon Keld received Norland's Foreign Minister Arlen Voss on Monday.";

describe("“he” and “she”", () => {
  test("are the subject of the sentence before", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss landed in Perrin on Monday. He met Sudmark's Foreign Minister Mira Tolan.",
      ),
    ).toEqual([met("Arlen Voss + Mira Tolan")]);
  });

  test("are the subject of their own sentence", () => {
    expect(
      read("Norland's Foreign Minister Arlen Voss said he had met Sudmark's Mira Tolan on Monday."),
    ).toEqual([met("Arlen Voss + Mira Tolan")]);
  });

  test("hold through several sentences", () => {
    expect(
      read(
        `${KELD_RECEIVED_VOSS} He was in a good mood. He then called Meridian Prime Minister Dana Ruiz on Monday.`,
      ),
    ).toEqual([met("Arlen Voss + Jon Keld"), called("Dana Ruiz + Jon Keld")]);
  });

  test("as an object are not the subject", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss arrived for talks on Monday. Sudmark's Foreign Minister Mira Tolan received him at the airport.",
      ),
    ).toEqual([met("Arlen Voss + Mira Tolan")]);
  });
});

test("“she” is of whom it is said that it was she", () => {
  const opening =
    "It was Sudmark's Foreign Minister Mira Tolan, and not the president, who flew in on Monday.";
  expect(read(`${opening} She met President Keld of Ostravia on Monday.`)).toEqual([
    met("Keld + Mira Tolan"),
  ]);
});

test("“he” is who says “I”", () => {
  const opening =
    "Sudmark's Foreign Minister Mira Tolan met Ostravian President Jon Keld on Friday.";
  const quote = "Keld did not hide his anger. “I slept badly,” he told reporters.";
  expect(read(`${opening} ${quote} He telephoned Meridia's Dana Ruiz on Monday.`)).toContain(
    called("Dana Ruiz + Jon Keld"),
  );
});

test("a deputy is of the state of whose deputy he is", () => {
  expect(read(`${KELD_RECEIVED_VOSS} On Monday Keld's deputy, Ilo Dann, met Voss.`)).toContain(
    met("Arlen Voss + Ilo Dann"),
  );
});

test("“he” is the subject behind a word that may be a verb", () => {
  const text = "Voss flew to Brevic. During his stay he also met Keld on Monday.";
  expect(readCast(text)).toEqual([met("Arlen Voss + Jon Keld")]);
  expect(readCast("Voss flew to Brevic. During his stay guards met Keld on Monday.")).toEqual([]);
});

describe("“the Norlandic guest” is who was named for that state", () => {
  const talked = "Arlen Voss + Jon Keld · unspecified · 2021-08-16 · occurred";
  test("by his state alone", () => {
    expect(
      readCast("Voss slept in Brevic. The Norlandic guest talked with Keld on Monday."),
    ).toEqual([talked]);
  });

  test.each([
    "The Norlandic guest house talked up its rooms to Keld.",
    "The Meridian guests talked with Keld on Monday.",
  ])("and nobody in “%s”", (text) => {
    expect(readCast(`Voss slept in Brevic. ${text}`)).not.toContain(talked);
  });
});

describe("an office without a state is of the state of those beside it", () => {
  test.each([
    ["Voss met Keld and the army chief on Monday.", "Arlen Voss + Army chief of Ostravia"],
    [
      "Voss and the army chief met Keld on Monday.",
      "Arlen Voss & Army chief of Norland + Jon Keld",
    ],
  ])("in “%s”", (text, parties) => {
    expect(readCast(text)).toContain(met(parties));
  });

  test.each([
    "Voss met Keld, Ruiz and the army chief on Monday.",
    "Voss met Keld and the ambassador on Monday.",
    "Voss met Keld and an army chief on Monday.",
  ])("but not in “%s”", (text) => {
    expect(readCast(text).join()).not.toMatch(/Army chief|Ambassador/);
  });
});

test("“he” in the words of a spokesperson is whom he speaks for", () => {
  expect(readCast("The spokesman for Keld said he had met Voss on Monday.")).toEqual([
    met("Arlen Voss + Jon Keld"),
  ]);
  expect(readCast("Keld's spokesman said that he had met Voss on Monday.")).toEqual([
    met("Arlen Voss + Jon Keld"),
  ]);
  expect(readCast("The spokesman for Keld met Voss on Monday.")).toEqual([]);
  expect(readCast("Keld's spokesman met Voss on Monday.")).toEqual([]);
});

describe("“him” is the other of two of whom the sentence before spoke", () => {
  const tolan = "Mira Tolan, Sudmark's foreign minister,";
  test.each([
    [
      `${tolan} admires Ostravia's president, Jon Keld. She met him on Monday.`,
      ["Jon Keld + Mira Tolan"],
    ],
    [`${tolan} admires nobody. She met him on Monday.`, []],
    [`${tolan} admires Ostravia's Jon Keld and Meridia's Dana Ruiz. She met her on Monday.`, []],
  ])("“%s”", (text, parties) => {
    expect(read(text)).toEqual(parties.map(met));
  });

  test("and “the guest and her host” are both", () => {
    const dined =
      "Ostravian President Jon Keld dined with Meridian Prime Minister Dana Ruiz on Monday.";
    expect(read(`${dined} The guest and her host talked there on Tuesday.`)).toContain(
      "Dana Ruiz + Jon Keld · meeting · 2021-08-17 · occurred",
    );
    expect(read(`${dined} The guest and the cook talked there on Tuesday.`)).toHaveLength(1);
  });
});

describe("one of many without a name stands for whom he serves", () => {
  test.each([
    [
      "A senior Meridian official met Ostravian President Jon Keld on Monday.",
      "Jon Keld + Meridia",
    ],
    [
      "An envoy of the Norlandic government met Omar Selim of the Halvan Front on Monday.",
      "Norland + Omar Selim",
    ],
    [
      "Ostravian President Jon Keld met a representative of the Halvan Front on Monday.",
      "Halvan Front + Jon Keld",
    ],
  ])("in “%s”", (text, parties) => {
    expect(read(text)).toEqual([met(parties)]);
  });

  test.each([
    [
      "The Meridian ambassador met Ostravian President Jon Keld on Monday.",
      "Ambassador of Meridia + Jon Keld",
    ],
    [
      "A smiling Meridian prime minister met Ostravian President Jon Keld on Monday.",
      "Jon Keld + Prime minister of Meridia",
    ],
  ])("but not in “%s”", (text, parties) => {
    expect(read(text)).toEqual([met(parties)]);
  });
});

describe("“the two”", () => {
  const both =
    "Foreign Minister Arlen Voss of Norland met Foreign Minister Mira Tolan of Sudmark on Monday.";

  test.each([
    "The two ministers then met President Jon Keld of Ostravia on Monday.",
    "The two later met President Jon Keld of Ostravia on Monday.",
    "The pair later met President Jon Keld of Ostravia on Monday.",
    "They later met President Jon Keld of Ostravia on Monday.",
    "Both ministers later met President Jon Keld of Ostravia on Monday.",
  ])("are the parties of the contact before: “%s”", (sentence) => {
    expect(read(`${both} ${sentence}`)).toEqual([
      met("Arlen Voss + Mira Tolan"),
      met("Arlen Voss + Jon Keld + Mira Tolan"),
    ]);
  });

  test("are not those of another office", () => {
    expect(read(`${both} The two presidents spoke by phone on Monday.`)).toEqual([
      met("Arlen Voss + Mira Tolan"),
    ]);
  });

  test("are nobody where nobody was named before", () => {
    expect(read("The two leaders met on Monday.")).toEqual([]);
  });
});

describe("an office without a name", () => {
  test("is whoever the text says holds it", () => {
    expect(
      read(
        `${KELD_RECEIVED_VOSS} The Ostravian president also called Meridian Prime Minister Dana Ruiz on Monday.`,
      ),
    ).toEqual([met("Arlen Voss + Jon Keld"), called("Dana Ruiz + Jon Keld")]);
    expect(
      read(
        `${KELD_RECEIVED_VOSS} The president also called Meridian Prime Minister Dana Ruiz on Monday.`,
      ),
    ).toEqual([met("Arlen Voss + Jon Keld"), called("Dana Ruiz + Jon Keld")]);
  });

  test("is itself where the text names nobody", () => {
    expect(
      read("Norland's Foreign Minister Arlen Voss met the Ostravian president on Monday."),
    ).toEqual([met("Arlen Voss + President of Ostravia")]);
  });

  test("is not the holder in another state", () => {
    expect(
      read(
        `${KELD_RECEIVED_VOSS} The Meridian president called Norland's King Haakon Brand on Monday.`,
      ),
    ).toEqual([met("Arlen Voss + Jon Keld"), called("Haakon Brand + President of Meridia")]);
  });

  test("is nobody where its state is not known either", () => {
    expect(read("Norland's Foreign Minister Arlen Voss met the president on Monday.")).toEqual([]);
  });
});

test("a former office is no sign that a surname is another's", () => {
  const text =
    "The League's special envoy Milo Drask landed.\nFormer Norlandic president Drask met Keld on Monday.";
  expect(readCast(text)).toEqual([met("Jon Keld + Milo Drask")]);
});

describe("a counterpart", () => {
  test("holds the office of the other party", () => {
    expect(
      read("Norland's Foreign Minister Arlen Voss met his Sudmarkan counterpart on Monday."),
    ).toEqual([met("Arlen Voss + Foreign minister of Sudmark")]);
  });

  test("is whoever the text says holds it", () => {
    expect(
      read(
        "Sudmark's Foreign Minister Mira Tolan was in a good mood. Norland's Foreign Minister Arlen Voss met his Sudmarkan counterpart on Monday.",
      ),
    ).toEqual([met("Arlen Voss + Mira Tolan")]);
  });

  test("with a title of its own acts for the state that stands at the name", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss met his Meridian counterpart, Sudmarkan Foreign Minister Mira Tolan, on Monday. Voss met his Ostravian counterpart, Minister Ilo Dann, on Monday.",
      ),
    ).toEqual([met("Arlen Voss + Mira Tolan"), met("Arlen Voss + Ilo Dann")]);
  });

  test("keeps the office for later sentences", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss met his Sudmarkan counterpart Mira Tolan on Monday. The Sudmarkan foreign minister later called Ostravian President Jon Keld on Monday.",
      ),
    ).toEqual([met("Arlen Voss + Mira Tolan"), called("Jon Keld + Mira Tolan")]);
  });
});

describe("a surname", () => {
  test("is its bearer's", () => {
    expect(
      read(`${KELD_RECEIVED_VOSS} Voss called Meridian Prime Minister Dana Ruiz on Monday.`),
    ).toEqual([met("Arlen Voss + Jon Keld"), called("Arlen Voss + Dana Ruiz")]);
  });

  test("finds its bearer further down", () => {
    expect(
      read(
        "Voss met Keld on Monday. Arlen Voss is foreign minister of Norland, Jon Keld president of Ostravia.",
      ),
    ).toEqual([met("Arlen Voss + Jon Keld")]);
  });

  test("with a title is its bearer's in that office", () => {
    expect(
      read(
        "Ostravian Foreign Minister Petra Holm and Ostravian Defence Minister Ivo Holm were in Hask. Defence Minister Holm met Norland's Foreign Minister Arlen Voss on Monday.",
      ),
    ).toEqual([met("Arlen Voss + Ivo Holm")]);
  });

  test("with another first name is another's", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss was ill. Sudmark's Foreign Minister Mira Tolan met Norland's Defence Minister Berit Voss on Monday.",
      ),
    ).toEqual([met("Berit Voss + Mira Tolan")]);
  });

  test("with another state is another's", () => {
    expect(
      read(
        "Norland's Foreign Minister Arlen Voss was ill. Sudmark's Foreign Minister Mira Tolan met Ostravia's President Voss on Monday.",
      ),
    ).toEqual([met("Mira Tolan + Voss")]);
  });

  test("of nobody who was introduced is nobody's", () => {
    expect(read("Voss met Tolan on Monday.")).toEqual([]);
  });
});

describe("one person", () => {
  test.each([
    [
      "with and without an initial",
      "Prime Minister Dana R. Ruiz of Meridia slept. Dana Ruiz met Ostravian President Jon Keld on Monday.",
      "Dana R. Ruiz + Jon Keld",
    ],
    [
      "with and without an honorific",
      "Dr Mira Tolan, Foreign Minister of Sudmark, slept. Mrs Tolan met Ostravian President Jon Keld on Monday.",
      "Jon Keld + Mira Tolan",
    ],
    [
      "with and without letters' marks",
      "Norland's Foreign Minister Réka Szűcs slept. Reka Szucs met Ostravian President Jon Keld on Monday.",
      "Jon Keld + Réka Szűcs",
    ],
  ])("is one: %s", (_, text, parties) => {
    expect(read(text)).toEqual([met(parties)]);
  });
});

test("a sentence about what is somebody's is about that person", () => {
  expect(
    readCast("Voss left for Hask. Keld's telephone did not rest. He called Tolan on Monday."),
  ).toEqual(["Jon Keld + Mira Tolan · call · 2021-08-16 · occurred"]);
});

describe("“they” and “their”", () => {
  test.each([
    ["the two of the sentence", "Voss told Keld when they met on Monday that it rained."],
    ["the two of the sentence before", "Voss praised Keld on Monday. They had met on Monday."],
    [
      "the two who are named behind their offices",
      "The ministers and presidents of Norland and Ostravia slept. The envoys of Norland and Ostravia, Arlen Voss and Jon Keld, agreed to a lock. They met on Monday.",
    ],
  ])("are %s", (_, text) => {
    expect(readCast(text)).toEqual([met("Arlen Voss + Jon Keld")]);
  });

  test("have ministers of their own, named or not", () => {
    expect(
      readCast(
        "Keld and Ruiz met on Monday. Their finance ministers, Ilo Dann and Eva Roth, held a separate meeting on Monday.",
      ),
    ).toEqual([met("Dana Ruiz + Jon Keld"), met("Eva Roth + Ilo Dann")]);
    expect(readCast("Keld and Ruiz met on Monday. Their defence ministers met on Monday.")).toEqual(
      [
        met("Dana Ruiz + Jon Keld"),
        met("Defence minister of Meridia + Defence minister of Ostravia"),
      ],
    );
  });

  test("have none where the text told of nobody", () => {
    expect(read("Their defence ministers met on Monday.")).toEqual([]);
  });
});

test("“she” may be a minister who is not named", () => {
  expect(
    readCast(
      "Norland's defence minister promised tents to Ostravia when she spoke to Keld on Monday.",
    ),
  ).toEqual(["Defence minister of Norland + Jon Keld · unspecified · 2021-08-16 · occurred"]);
});

test("“the premier” is the prime minister of whom the text told, “the secretary” anybody's", () => {
  const ruiz = "Dana Ruiz, deputy commander and prime minister of Meridia, slept.";
  expect(read(`${ruiz} The Premier called Ostravian President Jon Keld on Monday.`)).toEqual([
    called("Dana Ruiz + Jon Keld"),
  ]);
  expect(read(`${ruiz} The secretary called Ostravian President Jon Keld on Monday.`)).toEqual([]);
});

describe("“our counterparts”", () => {
  test("are officials of their state, and nobody knows which", () => {
    expect(
      readCast("Voss said so on Monday in his meetings with our Sudmarkan counterparts."),
    ).toEqual(["Arlen Voss + Sudmark · meeting · 2021-08-16 · occurred"]);
  });

  test("are other than “his”, who hold his office", () => {
    expect(readCast("Voss met his Sudmarkan and Ostravian counterparts on Monday.")).toEqual([
      "Arlen Voss + Foreign minister of Ostravia + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("“our special envoy” behind a name tells what he is, and leaves him the subject", () => {
  expect(
    readCast(
      "Mr Ilo Dann, our special envoy for rye, has been in Perrin, where he met Tolan on Monday.",
    ),
  ).toEqual(["Ilo Dann + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

test("“they” who met somebody of Sudmark are not Voss and Tolan", () => {
  expect(
    readCast("Voss met Tolan on Monday. They spoke with the Sudmarkan king on Sunday."),
  ).toEqual(["Arlen Voss + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

describe("one pronoun through a sentence", () => {
  const before = "Norland's envoy, Ximena Rojas, met Ostravian President Jon Keld on Monday.";

  test("goes on about the same one", () => {
    expect(
      read(
        `${before} She saw Meridian Prime Minister Dana Ruiz on Tuesday, and Sudmark's Mira Tolan telephoned her on 11 August.`,
      ),
    ).toContain("Mira Tolan + Ximena Rojas · call · 2021-08-11 · occurred");
  });

  test("is another one's where it is another pronoun", () => {
    expect(
      read(
        `${before} She saw Foreign Minister Arlen Voss on Tuesday, and Sudmark's Mira Tolan telephoned him on 11 August.`,
      ),
    ).toContain("Arlen Voss + Mira Tolan · call · 2021-08-11 · occurred");
  });
});

describe("“We have spoken”, said of somebody,", () => {
  test("was with that one", () => {
    expect(
      readCast('"We have spoken by phone three times," Voss said of Foreign Minister Tolan.'),
    ).toEqual([expect.stringMatching(/^Arlen Voss \+ Mira Tolan · call/)]);
  });

  test.each([
    '"We have spoken often," Voss said on Monday of the bridge.',
    '"I have spoken," Voss said of Foreign Minister Tolan.',
  ])("is nobody's in “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test("who is quoted may have answered", () => {
  expect(
    readCast('Asked about Foreign Minister Tolan, Voss answered: "I met her in Perrin on Monday."'),
  ).toEqual([met("Arlen Voss + Mira Tolan")]);
});

describe("leaders that a sentence does not name", () => {
  test("of the movement are those of the only one told", () => {
    const text = "The Halvan Front seized a town. Voss met leaders of the movement on Monday.";
    expect(readCast(text)).toEqual(["Arlen Voss + Halvan Front · meeting · 2021-08-16 · occurred"]);
  });

  test("of the movement are nobody's where two were told", () => {
    const text =
      "The Halvan Front and the Northern League agreed. Voss met leaders of the movement on Monday.";
    expect(readCast(text)).toEqual([]);
  });

  test("of two states act for these", () => {
    const text = "Norland and Sudmark will lay cables. Their leaders met in Perrin on Monday.";
    expect(readCast(text)).toEqual(["Norland + Sudmark · meeting · 2021-08-16 · occurred"]);
  });

  test("of two states are not told by what only one of them does", () => {
    expect(readCast("Norland will lay cables. Its leaders met in Perrin on Monday.")).toEqual([]);
  });
});
