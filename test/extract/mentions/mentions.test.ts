/** The forms in which reports name people, offices, states and bodies. */
import { describe, expect, test } from "vitest";
import { mentionsIn, readSentence, spansIn } from "../stages.ts";
import { readCast } from "../world.ts";

describe("a title and a name", () => {
  test.each([
    ["Norland's Foreign Minister Arlen Voss landed.", "Arlen Voss (foreign-minister, NOL)"],
    ["Ostravian President Jon Keld landed.", "Jon Keld (president, OST)"],
    ["The Sudmarkan foreign minister Mira Tolan landed.", "Mira Tolan (foreign-minister, SUD)"],
    ["President Jon Keld of Ostravia landed.", "Jon Keld (president, OST)"],
    ["The President of Ostravia Jon Keld landed.", "Jon Keld (president, OST)"],
    ["Meridia's PM Dana Ruiz landed.", "Dana Ruiz (prime-minister, MER)"],
    [
      "The Halvan Front's political chief Omar Selim landed.",
      "Omar Selim (political-chief, halvan-front)",
    ],
    ["Top Norlandic diplomat Teo Brask landed.", "Teo Brask (foreign-minister, NOL)"],
    [
      "League Secretary-General Lia Brandt landed.",
      "Lia Brandt (secretary-general, northern-league)",
    ],
    ["Norland's ambassador to Sudmark, Sanne Oster, landed.", "Sanne Oster (ambassador, NOL)"],
    ["Special Envoy Karl Ode landed.", "Karl Ode (special-envoy)"],
    ["Karl Ode of the Norlandic Defence Force landed.", "Karl Ode (NOL)"],
    ["Norland's Vice-President Lou Hale landed.", "Lou Hale (vice-president, NOL)"],
    ["Norland's First Vice-President Lou Hale landed.", "Lou Hale (vice-president, NOL)"],
    ["Special Envoy Lou He landed.", "Lou He (special-envoy)"],
  ])("are one mention in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });
});

describe("whose a title is stands before it, without an apostrophe, in", () => {
  test.each([
    ["Keld envoy Milo Drask landed.", "Milo Drask (special-envoy)"],
    ["UKP leader Milo Drask landed.", "Milo Drask (leader)"],
    ["Kravian foreign minister Milo Drask landed.", "Milo Drask (foreign-minister)"],
    ["Kravian President Milo Drask landed.", "Milo Drask (president)"],
  ])("“%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test.each([
    ["a name before a title and a surname", "On Monday Tolan President Keld told."],
    ["a name before a title alone", "Tolan envoy to be landed."],
  ])("but not %s", (_, sentence) => {
    expect(mentionsIn(sentence)[0]).toMatch(/^(?:Mira )?Tolan/);
  });
});

describe("an apposition", () => {
  test.each([
    [
      "Lia Brandt, secretary-general of the League, landed.",
      "Lia Brandt (secretary-general, northern-league)",
    ],
    ["Jon Keld, the Ostravian president, landed.", "Jon Keld (president, OST)"],
    ["The Meridian prime minister, Dana Ruiz, landed.", "Dana Ruiz (prime-minister, MER)"],
    ["The foreign minister of Sudmark, Mira Tolan, landed.", "Mira Tolan (foreign-minister, SUD)"],
    ["Mira Tolan, the foreign minister of Sudmark, landed.", "Mira Tolan (foreign-minister, SUD)"],
    ["Sanne Oster, Norland's defence minister, landed.", "Sanne Oster (defence-minister, NOL)"],
    ["The Norlandic army chief, General Per Oster, landed.", "Per Oster (army-chief, NOL)"],
  ])("gives the name its office in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test("ends before the verb", () => {
    expect(spansIn("Lia Brandt, secretary-general of the League, landed in Hask.")[0]).toMatch(
      /^Lia Brandt, secretary-general of the League,?$/,
    );
  });

  test("does not take the next person of a list for the office's holder", () => {
    expect(mentionsIn("Jon Keld, the prime minister of Meridia and Mira Tolan landed.")).toContain(
      "Mira Tolan",
    );
  });
});

describe("several offices of one person", () => {
  test.each([
    [
      "Sudmark's Deputy Prime Minister and Foreign Minister Mira Tolan landed.",
      "Mira Tolan (deputy-prime-minister, foreign-minister, SUD)",
    ],
    [
      "The Deputy Prime Minister / Foreign Minister of Sudmark, Mira Tolan, landed.",
      "Mira Tolan (deputy-prime-minister, foreign-minister, SUD)",
    ],
    [
      "State Councillor and Foreign Minister Wen Aldo landed.",
      "Wen Aldo (foreign-minister, state-councillor)",
    ],
    [
      "Mira Tolan, deputy prime minister and foreign minister of Sudmark, landed.",
      "Mira Tolan (deputy-prime-minister, foreign-minister, SUD)",
    ],
    [
      "Norland's Minister of Foreign Affairs and Trade, Arlen Voss, landed.",
      "Arlen Voss (foreign-minister, NOL)",
    ],
  ])("are one mention in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });
});

test("“He” is a pronoun where a sentence begins", () => {
  const read = readCast("Special Envoy Lou Hale landed. He met Tolan on Monday.");
  expect(read).toEqual(["Lou Hale + Mira Tolan · meeting · 2021-08-16 · occurred"]);
});

describe("the name alone is kept of", () => {
  test.each([
    ["H.E. Dr Mira Tolan landed.", "Mira Tolan"],
    ["Mr Jon Keld landed.", "Jon Keld"],
    ["Sheikh Karim bin Rashid Al Noor landed.", "Karim bin Rashid Al Noor"],
    ["Mullah Omar Selim landed.", "Omar Selim"],
    ["Sir Edwin Marsh landed.", "Edwin Marsh"],
    ["General Ivo Marn landed.", "Ivo Marn"],
    ["Her Excellency Mrs Sanne Oster landed.", "Sanne Oster"],
  ])("“%s”", (sentence, name) => {
    expect(readSentence(sentence).mentions.map((mention) => mention.name)).toEqual([name]);
  });
});

describe("a name is whole with", () => {
  test.each([
    ["a middle initial", "Dana R. Ruiz landed in Hask.", "Dana R. Ruiz"],
    ["two initials", "J. K. Marn landed in Hask.", "J. K. Marn"],
    ["a title as half of a name", "Emir-Haddad landed in Hask.", "Emir-Haddad"],
    ["hyphens", "Jean-Luc Oster-Brand landed in Hask.", "Jean-Luc Oster-Brand"],
    ["a syllable that is a word", "Cho In-suk landed in Hask.", "Cho In-suk"],
    ["a double surname", "Hossein Amir-Tavakoli landed in Hask.", "Hossein Amir-Tavakoli"],
    ["small words", "Petra van Holm landed in Hask.", "Petra van Holm"],
    ["a patronymic", "Yusuf bin Harit al-Sabri landed in Hask.", "Yusuf bin Harit al-Sabri"],
    ["letters beyond Latin-1", "Şule Gökçeoğlu landed in Hask.", "Şule Gökçeoğlu"],
    ["a capital's own word inside", "Teo Mar Brask landed in Hask.", "Teo Mar Brask"],
    ["an apostrophe", "Maeve O'Dara landed in Hask.", "Maeve O'Dara"],
  ])("%s", (_, sentence, name) => {
    expect(readSentence(sentence).mentions[0]?.name).toBe(name);
  });
});

describe("an office without a name", () => {
  test.each([
    ["The Ostravian president landed.", "nobody (president, OST)"],
    ["The foreign minister of Sudmark landed.", "nobody (foreign-minister, SUD)"],
    ["Sudmark's foreign minister landed.", "nobody (foreign-minister, SUD)"],
    ["The president landed.", "nobody (president)"],
    ["Meridia's secretary of state landed.", "nobody (foreign-minister, MER)"],
    ["Sudmark's top diplomat landed.", "nobody (foreign-minister, SUD)"],
  ])("is a mention of its office: “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test("takes a wording of one state only there", () => {
    expect(mentionsIn("Sudmark's secretary of state landed.")).toEqual(["nobody (SUD)"]);
  });

  test("is marked as only speaking where it is a spokeswoman's", () => {
    expect(mentionsIn("Sudmark's spokeswoman Nadia Ferel landed.")).toEqual([
      "spokesperson Nadia Ferel (spokesperson, SUD)",
    ]);
  });
});

describe("a qualifier before the title", () => {
  test("marks who no longer holds it", () => {
    expect(mentionsIn("Former Ostravian president Ivo Marn landed.")).toEqual([
      "former Ivo Marn (president, OST)",
    ]);
  });

  test("leaves it to who holds it for a while", () => {
    expect(mentionsIn("Norland's acting foreign minister Teo Brask landed.")).toEqual([
      "Teo Brask (foreign-minister, NOL)",
    ]);
  });
});

describe("a delegation", () => {
  test.each([
    "A Halvan Front delegation led by Omar Selim landed.",
    "A delegation of the Halvan Front headed by Omar Selim landed.",
  ])("is its leader: “%s”", (sentence) => {
    expect(mentionsIn(sentence)).toEqual(["Omar Selim (halvan-front)"]);
  });

  test("without a leader is its state", () => {
    expect(mentionsIn("A Sudmarkan delegation landed.")).toEqual(["SUD"]);
    expect(readSentence("A Sudmarkan delegation landed.").mentions[0]?.delegation).toBe(true);
  });
});

describe("a state or a body", () => {
  test.each([
    ["Ostravia voted.", ["OST"]],
    ["The Norlandic side voted.", ["NOL"]],
    ["The Sudmarkan government voted.", ["SUD"]],
    ["The Halvan Front voted.", ["halvan-front"]],
    ["The Union of Meridia (UM) voted.", ["MER"]],
    ["The Rose Palace voted.", ["OST"]],
    ["Hask and Perrin voted.", ["NOL", "SUD"]],
  ])("stands for itself in “%s”", (sentence, bodies) => {
    expect(mentionsIn(sentence)).toEqual(bodies);
  });

  test("is a mere owner before 's", () => {
    expect(readSentence("Sudmark's harvest failed.").mentions[0]?.possessive).toBe(true);
  });

  test("is none where its adjective belongs to a thing", () => {
    expect(mentionsIn("Ostravian wheat grew dear.")).toEqual([]);
  });
});

describe("no mention is made of", () => {
  test.each([
    ["a common word that could head a title", "The general mood was good."],
    ["a weekday or a month", "On Monday and in March it rained."],
    ["a word that only opens the sentence", "Meanwhile it rained."],
    ["a region, a river or a treaty", "Rain fell on the Alto-Verdo and the Tremmen."],
  ])("%s", (_, sentence) => {
    expect(mentionsIn(sentence).filter((mention) => mention !== "pronoun")).toEqual([]);
  });
});

test("the state that an epithet names is kept with it", () => {
  expect(mentionsIn("The Ostravian smiled.")).toEqual(["epithet nobody (OST)"]);
});

test.each([
  ["Sudmarkan Prime Minister Henrik Aalto's national security adviser, Samira Qadri, slept."],
  ["The Sudmarkan prime minister's national security adviser, Samira Qadri, slept."],
  ["Samira Qadri, national security adviser to Sudmarkan Prime Minister Henrik Aalto, slept."],
])("whom an office serves is not who holds it: “%s”", (sentence) => {
  expect(mentionsIn(sentence)).toEqual(["Samira Qadri (national-security-adviser, SUD)"]);
});

describe("an envoy for something", () => {
  test.each([
    ["Norland's special envoy for Eastmark, Ilo Dann, slept.", "Ilo Dann (special-envoy, NOL)"],
    [
      "Norland's special envoy for the Oda peace process, Ilo Dann, slept.",
      "Ilo Dann (special-envoy, NOL)",
    ],
    ["Ilo Dann, special envoy of Norland for Eastmark, slept.", "Ilo Dann (special-envoy, NOL)"],
    ["The Norlandic envoy for water slept.", "nobody (special-envoy, NOL)"],
  ])("is one person with what it is for: “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });
});

describe("a person by how he stands to another", () => {
  test.each(["Her predecessor, Ilo Dann, slept.", "His successor Ilo Dann slept."])(
    "is one mention: “%s”",
    (sentence) => {
      expect(mentionsIn(sentence)).toEqual(["Ilo Dann"]);
    },
  );

  test.each(["Her predecessor slept.", "The successor, however, slept."])(
    "is none without a name: “%s”",
    (sentence) => {
      expect(mentionsIn(sentence)).toEqual([]);
    },
  );
});

test("a second title is left to the name behind it that is the subject", () => {
  const sentence =
    "At the invitation of President Jon Keld, the Prime Minister of Meridia, Dana Ruiz, met Voss.";
  expect(mentionsIn(sentence)).toEqual([
    "Jon Keld (president)",
    "Dana Ruiz (prime-minister, MER)",
    "Voss",
  ]);
});

test("an office inside a body is the office", () => {
  expect(mentionsIn("The secretary-general of the Front's northern bureau rang.")).toEqual([
    "nobody (secretary-general, halvan-front)",
  ]);
});

describe("a name in apposition is closed behind its parenthesis", () => {
  test.each([
    ["The Meridian prime minister, Dana Ruiz (L), landed.", "Dana Ruiz (prime-minister, MER)"],
    [
      "Sudmark's foreign minister, Mira Tolan (@TolanMFA), landed.",
      "Mira Tolan (foreign-minister, SUD)",
    ],
  ])("in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });
});

describe("a spokesperson is not for whom he speaks", () => {
  test.each([
    "A spokesperson for Sudmarkan Foreign Minister Mira Tolan slept.",
    "A spokeswoman of Sudmark's foreign minister, Mira Tolan, slept.",
  ])("in “%s”", (sentence) => {
    expect(mentionsIn(sentence)).toEqual([
      "spokesperson nobody (spokesperson)",
      "Mira Tolan (foreign-minister, SUD)",
    ]);
  });

  test("and a ministry's is its own", () => {
    expect(mentionsIn("A spokesman for Meridia's foreign ministry slept.")[0]).toMatch(
      /^spokesperson nobody/,
    );
  });
});

describe("a given name that is a title too is a part of the name in", () => {
  test.each([
    ["Foreign Minister Amir Hale landed.", "Amir Hale (foreign-minister)"],
    [
      "The Halvan Front's political chief, Sultan Hale Brask, landed.",
      "Sultan Hale Brask (political-chief, halvan-front)",
    ],
  ])("“%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test.each([
    ["Sudmark's Amir Idris Hale landed.", "Idris Hale (SUD)"],
    ["Sudmark's ruler, Amir Idris Hale, landed.", "Idris Hale (SUD)"],
  ])("but not in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toContain(mention);
  });
});
