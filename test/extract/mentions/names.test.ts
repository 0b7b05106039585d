import { describe, expect, test } from "vitest";
import { parseName, skipHonorifics } from "../../../src/extract/mentions/names.ts";
import { readSentence } from "../stages.ts";
import { readCast } from "../world.ts";

/** The name that begins at the first word after "saw". */
function nameIn(rest: string) {
  return parseName(readSentence(`They saw ${rest}`).source, 2);
}

describe("a name", () => {
  test.each([
    ["Arlen Voss in Hask", "Arlen Voss"],
    ["Voss yesterday", "Voss"],
    ["Dana R. Ruiz there", "Dana R. Ruiz"],
    ["Jean-Luc Oster there", "Jean-Luc Oster"],
    ["Yusuf bin Harit al-Sabri there", "Yusuf bin Harit al-Sabri"],
    ["Réka Szűcs-Barta there", "Réka Szűcs-Barta"],
    ["Cho In-suk there", "Cho In-suk"],
    ["Tan Mar Oo there", "Tan Mar Oo"],
    ["Petra von Holm there", "Petra von Holm"],
    ["Hale Sultan there", "Hale Sultan"],
    ["Said bin Harit there", "Said bin Harit"],
    ['Jon "Jojo" Keld there', 'Jon "Jojo" Keld'],
  ])("is read whole in “%s”", (rest, name) => {
    expect(nameIn(rest)?.text).toBe(name);
  });

  test.each([
    ["a comma", "Arlen Voss, Mira Tolan", "Arlen Voss"],
    ["a conjunction", "Arlen Voss and Mira Tolan", "Arlen Voss"],
    ["an 's", "Arlen Voss's aide", "Arlen Voss"],
    ["a weekday", "Arlen Voss Monday", "Arlen Voss"],
    ["a title", "Arlen Voss President Keld", "Arlen Voss"],
    ["a ruler", "Arlen Voss Sultan Hale", "Arlen Voss"],
    ["a word in quotation marks", 'Arlen Voss "Never" again', "Arlen Voss"],
    ["a state", "Arlen Voss Norland", "Arlen Voss"],
    ["a particle without a name", "Arlen Voss de facto", "Arlen Voss"],
  ])("ends before %s", (_, rest, name) => {
    expect(nameIn(rest)?.text).toBe(name);
  });

  test.each(["the harbour", "Monday there", "A. B. there", "Norland there", "Parliament there"])(
    "is none at “%s”",
    (rest) => {
      expect(nameIn(rest)).toBeUndefined();
    },
  );

  test("counts its words without the small ones", () => {
    expect(nameIn("Yusuf bin Harit there")?.words).toBe(2);
    expect(nameIn("Voss there")?.words).toBe(1);
  });
});

describe("honorifics", () => {
  test.each([
    ["Mr Keld left.", 1],
    ["H.E. Dr Mira Tolan left.", 2],
    ["Datuk Seri Mira Tolan left.", 2],
    ["Dato’ Mira Tolan left.", 2],
    ["Her Excellency Mrs Oster left.", 3],
    ["Keld left.", 0],
    ["dr is an abbreviation.", 0],
  ])("before a name are passed over: “%s”", (sentence, count) => {
    expect(skipHonorifics(readSentence(sentence).source, 0)).toBe(count);
  });
});

describe("a handle", () => {
  test.each([
    ["@ArlenVoss", "Arlen Voss"],
    ["@MTolan", "Tolan"],
    ["@SecVoss", "Voss"],
    ["@MiraTolanMFA", "Mira Tolan"],
  ])("%s stands for the name that it spells out", (handle, name) => {
    expect(nameIn(`${handle} there`)?.text).toBe(name);
  });

  test.each([
    "@un",
    "@MFASudmark",
    "@SudmarkMFA",
    "@NorlandicMFA",
    "@HaskPolice",
    "@StateDept",
    "@WhiteHouse",
  ])("%s is of no person", (handle) => {
    expect(nameIn(`${handle} there`)).toBeUndefined();
  });
});

test("an accent makes a name of what would be an adjective", () => {
  expect(readCast("Voss received Mr. Norlándic Oyarzo, ambassador of Sudmark, on Monday.")).toEqual(
    ["Arlen Voss + Norlándic Oyarzo · meeting · 2021-08-16 · occurred"],
  );
});
