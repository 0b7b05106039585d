/** Whose own page an article is, and whom "the Minister" means there. */
import { expect, test } from "vitest";
import { findHome } from "../../../src/extract/cast/home.ts";
import { read, WORLD } from "../world.ts";

const MET = "The Minister met the foreign minister of Sudmark, Mira Tolan, on Monday.";

test.each([
  ["Ministry of Foreign Affairs of Norland", ["Foreign minister of Norland + Mira Tolan"]],
  ["Office of the Prime Minister of Meridia", []],
  ["News from the harbour", []],
])("the Minister under “%s”", (letterhead, parties) => {
  const lines = read(`${letterhead}\n\n${MET}`).map((line) => line.split(" · ")[0]);
  expect(lines).toEqual(parties);
});

const CALLED = "This evening the Prime Minister spoke to Prime Minister Ruiz of Meridia.";

test.each([
  ["A Norlandic spokesperson said:", ["Prime minister of Norland + Ruiz"]],
  ["A Norlandic spokesman for rye farmers sang.", []],
])("the Prime Minister under “%s”", (line, parties) => {
  const lines = read(`${line}\n\n${CALLED}`).map((report) => report.split(" · ")[0]);
  expect(lines).toEqual(parties);
});

test("the Prime Minister on a page of his own is the one of no other state", () => {
  const text = `A Norlandic spokesperson said:\n\n${CALLED}\n\nPrime Minister Ilo Marn stressed in the call that rye is dear.`;
  expect(read(text).map((report) => report.split(" · ")[0])).toEqual(["Ilo Marn + Ruiz"]);
});

test.each([
  ["Rose Palace", "state:OST"],
  ["The Rose Palace", "state:OST"],
  ["The Hask Gazette", undefined],
])("a government by the name of its seat: the publisher “%s”", (publisher, body) => {
  const text = "Rye is dear.";
  const article = { id: "a:1", file: "1.txt", publisher, text, textHash: "1", passages: [] };
  expect(findHome(article, WORLD)?.body).toBe(body);
});
