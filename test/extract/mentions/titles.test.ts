import { describe, expect, test } from "vitest";
import { findOffices, findSoleOwner } from "../../../src/extract/mentions/office-wordings.ts";
import { counterpartAt, parseTitle } from "../../../src/extract/mentions/titles.ts";
import { mentionsIn, readSentence } from "../stages.ts";
import { findReports, readCast, WORLD } from "../world.ts";

function titleIn(text: string) {
  return parseTitle(readSentence(text).source, 0);
}

describe("a title", () => {
  test.each([
    ["foreign minister of Norland left", "foreign minister"],
    ["Minister of Foreign Affairs of Norland left", "Minister of Foreign Affairs"],
    ["Minister for Foreign Affairs Arlen Voss left", "Minister for Foreign Affairs"],
    ["Deputy Prime Minister Mira Tolan left", "Deputy Prime Minister"],
    ["special envoy for peace left", "special envoy for peace"],
    ["Chief of the Army Staff Ivo Marn left", "Chief of the Army Staff"],
    ["foreign and defence minister left", "foreign and defence minister"],
    ["Minister of Trade and Industry left", "Minister of Trade and Industry"],
    ["Secretary-General Lia Brandt left", "Secretary-General"],
    ["President-elect Teo Brask left", "President-elect"],
    ["national security adviser left", "national security adviser"],
    ["Speaker of the Senate left", "Speaker of the Senate"],
    ["Lieutenant General Ivo Marn left", "Lieutenant General"],
    ["fisheries minister Ilo Dann left", "fisheries minister"],
    ["public works minister left", "public works minister"],
    ["housing and urban affairs minister left", "housing and urban affairs minister"],
    ["ministers of industry left", "ministers of industry"],
    ["minister for energy and natural resources left", "minister for energy and natural resources"],
  ])("is read whole in “%s”", (text, title) => {
    expect(titleIn(text)?.text).toBe(title);
  });

  test.each(["fisheries of the minister", "the people met the minister", "industry leaders left"])(
    "is no portfolio alone: “%s”",
    (text) => {
      expect(titleIn(text)).toBeUndefined();
    },
  );

  test("is none where it is the name of an event", () => {
    expect(mentionsIn("President Keld's Leaders' Summit began.")).toEqual(["Keld (president)"]);
    expect(mentionsIn("The leaders' meeting of Norland began.")).not.toEqual([]);
  });

  test("is plural where its head is", () => {
    expect(titleIn("foreign ministers left")).toMatchObject({ plural: true, head: "minister" });
    expect(titleIn("foreign minister left")).toMatchObject({ plural: false, head: "minister" });
  });

  test("is weak where its only word is a common one in lower case", () => {
    expect(titleIn("head of Norland left")?.weak).toBe(true);
    expect(titleIn("president of Norland left")?.weak).toBe(false);
    expect(titleIn("General Marn left")?.weak).toBe(false);
  });

  test.each(["peace talks began", "Norland voted", "national security suffered"])(
    "is none without a head: “%s”",
    (text) => {
      expect(titleIn(text)).toBeUndefined();
    },
  );
});

describe("the offices of a title", () => {
  test("are those of its longest wordings", () => {
    expect(findOffices(WORLD, "deputy foreign minister", [])).toEqual(["deputy-foreign-minister"]);
    expect(findOffices(WORLD, "Foreign Minister", [])).toEqual(["foreign-minister"]);
  });

  test("are several where it joins several", () => {
    expect(findOffices(WORLD, "State Councillor and Foreign Minister", [])).toEqual([
      "state-councillor",
      "foreign-minister",
    ]);
  });

  test("are the same in the plural", () => {
    expect(findOffices(WORLD, "foreign ministers", [])).toEqual(["foreign-minister"]);
  });

  test("take a national wording in its own state alone", () => {
    expect(findOffices(WORLD, "secretary of state", ["state:MER"])).toEqual(["foreign-minister"]);
    expect(findOffices(WORLD, "secretary of state", ["state:NOL"])).toEqual([]);
  });

  test("tell whose they are where only one state gives the title", () => {
    expect(findSoleOwner(WORLD, "Secretary of State")).toBe("state:MER");
    expect(findSoleOwner(WORLD, "foreign minister")).toBeUndefined();
    expect(findSoleOwner(WORLD, "lighthouse keeper")).toBeUndefined();
    const [report] = findReports(
      "Secretary of State Ada Lund met Foreign Minister Mira Tolan of Sudmark on Monday.",
    );
    expect(report?.participants[0]?.referent.of).toEqual(["state:MER"]);
  });

  test("are none where the reference knows no such office", () => {
    expect(findOffices(WORLD, "lighthouse keeper", ["state:NOL"])).toEqual([]);
  });
});

describe("a counterpart", () => {
  test.each([
    ["counterpart left", { to: 1, plural: false }],
    ["counterparts left", { to: 1, plural: true }],
    ["opposite number left", { to: 2, plural: false }],
    ["colleagues left", { to: 1, plural: true }],
  ])("is known by its noun: “%s”", (text, counterpart) => {
    expect(counterpartAt(readSentence(text).source, 0)).toEqual(counterpart);
  });

  test("is none of the words beside it", () => {
    expect(counterpartAt(readSentence("opposite side left").source, 0)).toBeUndefined();
  });
});

describe("the president of a state's bank or court is not the president of the state:", () => {
  test.each([
    "Ruiz and the president of the Ostravian central bank met on Monday.",
    "Ruiz met the president of the Ostravian Supreme Court on Monday.",
    "Ruiz met the president of the Ostravian Senate on Monday.",
  ])("“%s”", (sentence) => {
    const [contact = "", ...others] = readCast(sentence);
    expect(others).toEqual([]);
    expect(contact).not.toContain("Jon Keld");
  });

  test("the president of the Republic is", () => {
    expect(readCast("Ruiz met the President of the Republic of Ostravia on Monday.")).toEqual([
      "Dana Ruiz + Jon Keld · meeting · 2021-08-16 · occurred",
    ]);
  });
});

test("the governor of a part of a state acts for the state", () => {
  const text =
    "Governor Luis Vega of Meridia's Tarsa province met Ostravian President Jon Keld on Monday.";
  expect(readCast(text)).toEqual(["Jon Keld + Luis Vega · meeting · 2021-08-16 · occurred"]);
});

test.each([
  ["The envoy of Sudmark, Sheikh Tamim, met Voss on Monday.", "Arlen Voss + Tamim"],
  [
    "Ostravian special representative for the lowlands Nils Orr met Voss on Monday.",
    "Arlen Voss + Nils Orr",
  ],
  [
    "Voss, his Sudmarkan counterpart Mira Tolan and Keld met on Monday.",
    "Arlen Voss + Jon Keld + Mira Tolan",
  ],
])("a name stands behind its title: “%s”", (sentence, parties) => {
  expect(readCast(sentence)).toEqual([`${parties} · meeting · 2021-08-16 · occurred`]);
});
