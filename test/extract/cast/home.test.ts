/** Whose own page an article is, and whom "the Minister" means there. */
import { expect, test } from "vitest";
import { read } from "../world.ts";

const MET = "The Minister met the foreign minister of Sudmark, Mira Tolan, on Monday.";

test.each([
  ["Ministry of Foreign Affairs of Norland", ["Foreign minister of Norland + Mira Tolan"]],
  ["Office of the Prime Minister of Meridia", []],
  ["News from the harbour", []],
])("the Minister under “%s”", (letterhead, parties) => {
  const lines = read(`${letterhead}\n\n${MET}`).map((line) => line.split(" · ")[0]);
  expect(lines).toEqual(parties);
});
