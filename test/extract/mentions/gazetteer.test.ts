import { describe, expect, test } from "vitest";
import { findNames, gazetteerOf } from "../../../src/extract/mentions/gazetteer.ts";
import { tokenize } from "../../../src/extract/text/tokens.ts";
import { createWorld, WORLD } from "../world.ts";

/** Each match as "words: form code". */
function matchesIn(text: string, reference = WORLD): string[] {
  const tokens = tokenize(text);
  return [...findNames(gazetteerOf(reference), tokens).values()].map(({ from, to, entries }) => {
    const words = text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
    return `${words}: ${entries.map(({ form, code }) => `${form} ${code}`).join(", ")}`;
  });
}

describe("a name of the reference", () => {
  test.each([
    ["a state", "in Norland now", "Norland: state NOL"],
    ["an official name", "the Kingdom of Norland now", "Kingdom of Norland: state NOL"],
    ["an adjective", "the Norlandic coast", "Norlandic: adjective NOL"],
    ["a capital of two words", "from Colmar Bay now", "Colmar Bay: capital MER"],
    ["a building", "the Rose Palace said", "Rose Palace: metonym OST"],
    ["a body", "the Northern League said", "Northern League: organisation northern-league"],
    [
      "an office",
      "a deputy foreign minister said",
      "deputy foreign minister: office deputy-foreign-minister",
    ],
  ])("is found: %s", (_, text, match) => {
    expect(matchesIn(text)).toContain(match);
  });

  test("is found whatever the letters' marks", () => {
    expect(matchesIn("in Nörland now")).toEqual(["Nörland: state NOL"]);
  });

  test("is found over a hyphen where the row has none, and the other way round", () => {
    expect(matchesIn("in Colmar-Bay now")).toEqual(["Colmar-Bay: capital MER"]);
    expect(matchesIn("the vice president")[0]).toBe("vice president: office vice-president");
    expect(matchesIn("the vice-president")[0]).toBe("vice-president: office vice-president");
  });

  test("is found in capitals", () => {
    expect(matchesIn("NORLAND AND SUDMARK")).toEqual(["NORLAND: state NOL", "SUDMARK: state SUD"]);
  });

  test("is not found in lower case where the row has a capital", () => {
    expect(matchesIn("the brevic of a league")).toEqual([]);
  });

  test("of capitals alone is not found in other letters", () => {
    expect(matchesIn("Um, no, um")).toEqual([]);
    expect(matchesIn("the UM said")).toEqual(["UM: state MER"]);
  });

  test("is not found inside a longer word", () => {
    expect(matchesIn("Norlandia is a ship")).toEqual([]);
  });

  test("gives way to a longer one that begins with it", () => {
    expect(matchesIn("the Halvan Front said")[1] ?? matchesIn("Halvan Front said")[0]).toBe(
      "Halvan Front: organisation halvan-front",
    );
  });

  test("of several bearers has them all", () => {
    const reference = createWorld({
      "people.csv": "code,name,aliases,family\nivo-holm,Ivo Holm,,Holm\nivo-holm-2,Ivo Holm,,Holm",
    });
    expect(matchesIn("saw Ivo Holm", reference)).toEqual([
      "Ivo Holm: person ivo-holm, person ivo-holm-2",
    ]);
  });
});

describe("two names whose last word is said once", () => {
  const halved = createWorld({
    "states.csv": `code,name,official,adjectives,demonyms,capital,aliases,metonyms,region
ENO,East Norland,,East Norlandic,,Hask,,,North
WNO,West Norland,,West Norlandic,,Perrin,,,North`,
    "organisations.csv": "code,name,kind,aliases,closed,within",
    "memberships.csv": "organisation,member,from,to",
  });

  test.each([
    ["East and West Norland met", ["East: state ENO", "West Norland: state WNO"]],
    ["East and West Norlandic farmers", ["East: adjective ENO", "West Norlandic: adjective WNO"]],
    ["Ruiz and West Norland met", ["West Norland: state WNO"]],
    ["in the east and West Norland", ["West Norland: state WNO"]],
  ])("are both found in “%s”", (text, matches) => {
    expect(matchesIn(text, halved).sort()).toEqual(matches);
  });
});
