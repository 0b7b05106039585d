/** An adjective of two states is that of the one that the article names. */
import { expect, test } from "vitest";
import { createWorld, findReports } from "../world.ts";

const reference = createWorld({
  "states.csv": `code,name,official,adjectives,demonyms,capital,aliases,metonyms,region
NOL,Norland,Kingdom of Norland,Norlandic,Norlanders,Hask,,,North
EAM,East Amber,Republic of East Amber,Amberine,Amberines,Losk,,,East
WAM,Amber,Amber,Amberine,Amberines,Dorn,,,West`,
  "memberships.csv": "organisation,member,from,to",
});

const statesOf = (text: string): string[] =>
  findReports(text, { reference }).flatMap(({ participants }) =>
    participants.flatMap(({ referent }) => referent.of),
  );

const MET = "Norland's Arlen Voss met the Amberine president, Jon Keld, on Monday.";

test.each([
  [`East Amber has a new president. ${MET}`, ["state:NOL", "state:EAM"]],
  [`It rained in Dorn. ${MET}`, ["state:NOL", "state:WAM"]],
  [`${MET} He flew home to Losk.`, ["state:NOL", "state:EAM"]],
  [MET, ["state:NOL"]],
  [`East Amber and Amber are neighbours. ${MET}`, ["state:NOL"]],
])("“%s”", (text, states) => {
  expect(statesOf(text)).toEqual(states);
});
