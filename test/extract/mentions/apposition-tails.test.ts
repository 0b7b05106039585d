/** What stands between a name, its titles and the comma that closes them. */
import { describe, expect, test } from "vitest";
import { mentionsIn } from "../stages.ts";
import { read, readCast } from "../world.ts";

describe("the term of an office stands inside its apposition in", () => {
  test.each([
    [
      "Mira Tolan, Sudmark's foreign minister since 2019, landed.",
      "Mira Tolan (foreign-minister, SUD)",
    ],
    ["Jon Keld, president of Ostravia until Friday, landed.", "Jon Keld (president, OST)"],
    [
      "Omar Selim, political chief of the Halvan Front until May and now deputy prime minister in its government, landed.",
      "Omar Selim (political-chief, halvan-front)",
    ],
  ])("“%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test("so that the verb behind it has its subject", () => {
    const text =
      "Jon Keld, president of Ostravia since 2019, met Meridian Prime Minister Dana Ruiz on Monday.";
    expect(read(text)).toEqual(["Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred"]);
  });

  test("but no clause of its own", () => {
    const text = "Tolan met Keld, the president, and since Monday the premier has been ill.";
    expect(readCast(text)).toEqual([
      "Jon Keld + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred",
    ]);
  });
});

describe("further titles of one person are one mention in", () => {
  test.each([
    [
      "Idris Hale, Crown Prince of Sudmark, Deputy Supreme Commander of the Armed Forces and Chairman of the Council, landed.",
      "Idris Hale (SUD)",
    ],
    [
      "Dana Ruiz, Prime Minister of Meridia, Minister of Defence, landed.",
      "Dana Ruiz (prime-minister, MER)",
    ],
  ])("“%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test.each([
    [
      "Jon Keld, President of Ostravia, Prime Minister Dana Ruiz, and others landed.",
      "Dana Ruiz (prime-minister)",
    ],
    [
      "Jon Keld, President of Ostravia, the Prime Minister of Meridia, and others landed.",
      "nobody (prime-minister, MER)",
    ],
    [
      "Jon Keld, President of Ostravia, King Idris of Sudmark, and others landed.",
      "Idris (king, SUD)",
    ],
  ])("but are somebody else's in “%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toContain(mention);
  });
});

describe("a name stands behind the seat of the office in", () => {
  test.each([
    [
      "The state secretary in the Norlandic foreign ministry, Nils Berg, landed.",
      "Nils Berg (NOL)",
    ],
    ["The Norlandic consul general in Tarsa, Sofia Brand, landed.", "Sofia Brand (NOL)"],
    [
      "The foreign minister named by the Ostravian army, Jan Rybar, landed.",
      "Jan Rybar (foreign-minister, OST)",
    ],
    [
      "The Meridian NSA, retired admiral Ruth Okoye, landed.",
      "Ruth Okoye (national-security-adviser, MER)",
    ],
  ])("“%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test.each([
    "Keld met the foreign minister in Perrin, Dana Ruiz said.",
    "The foreign minister arrived in Perrin, Dana Ruiz said.",
    "A minister in Perrin, Dana Ruiz, landed.",
  ])("but not in “%s”", (sentence) => {
    expect(mentionsIn(sentence)).toContain("Dana Ruiz");
  });
});

describe("a rank out of service is no part of a name in", () => {
  test.each([
    ["Lt Gen (retd) Ivo Marn landed.", "Ivo Marn"],
    ["General (Retd) Ivo Marn landed.", "Ivo Marn"],
  ])("“%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });
});

describe("a name's state stands in its parenthesis in", () => {
  test.each([
    ["Nils Berg (Norland) landed.", "Nils Berg (NOL)"],
    ["Foreign Minister Nils Berg (Norland) landed.", "Nils Berg (foreign-minister, NOL)"],
    ["Nils Berg (foreign minister, Norland) landed.", "Nils Berg (foreign-minister, NOL)"],
    ["Nils Berg (president of Ostravia) landed.", "Nils Berg (president, OST)"],
  ])("“%s”", (sentence, mention) => {
    expect(mentionsIn(sentence)).toEqual([mention]);
  });

  test.each([
    "Nils Berg (near Norland) landed.",
    "Nils Berg (Norland, 1976) landed.",
    "Nils Berg (L) landed.",
  ])("but not in “%s”", (sentence) => {
    expect(mentionsIn(sentence)[0]).toBe("Nils Berg");
  });
});

describe("what somebody leads, without a name of its own, stands inside the apposition", () => {
  test.each([
    "Voss met Tolan, the leader of a small rebel faction, and Keld on Monday.",
    "Voss met Tolan, a deputy minister in the new cabinet, and Keld on Monday.",
    "Voss met Tolan, the head of her own party, and Keld on Monday.",
  ])("“%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Jon Keld + Mira Tolan · meeting · 2021-08-16 · occurred",
    ]);
  });

  test.each([
    "Voss met Tolan, the leader of a party said, and Keld was away.",
    "Voss met Tolan, the owner of a house in the hills.",
  ])("but no clause and no thing: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([
      "Arlen Voss + Mira Tolan · meeting · 2021-08-17/2021-08-18 · occurred",
    ]);
  });
});

describe("where somebody stands in a picture is a part of the mention in", () => {
  test.each([
    "Voss, left, and Tolan, right, talk in Hask on Monday.",
    "Voss, second from left, and Tolan, far right, during talks in Hask on Monday.",
  ])("“%s”", (caption) => {
    expect(readCast(caption).join()).toMatch(/^Arlen Voss \+ Mira Tolan · \w+ · 2021-08-16 · occ/);
  });

  test("and “left” is a verb elsewhere", () => {
    expect(mentionsIn("Jon Keld, the Ostravian president, left Hask.")).toContain(
      "Jon Keld (president, OST)",
    );
  });
});
