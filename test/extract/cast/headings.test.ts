/** Whose words an article is by its heading. */
import { describe, expect, test } from "vitest";
import { read, readCast } from "../world.ts";

const ANSWER = "I had a long conversation with Foreign Minister Mira Tolan on Sunday.";

describe("an interview has who is named in its heading as “I”", () => {
  test.each([
    "Interview: Lia Brandt, secretary-general of the Northern League",
    "Exclusive interview with Secretary-General Lia Brandt of the Northern League",
    "Northern League Secretary-General Lia Brandt's interview with the Daily Post",
  ])("%s", (title) => {
    const [line = "", ...others] = read(`What did she say?\n${ANSWER}`, { title });
    expect(line).toMatch(/^Lia Brandt \+ .*Tolan · unspecified · 2021-08-15 · occurred$/);
    expect(others).toEqual([]);
  });
});

describe("no other title makes who is named there say “I”", () => {
  test.each([
    "Secretary-General Lia Brandt was seen in Hask",
    "Interview with a fisherman",
    "After an interview with Secretary-General Lia Brandt, a storm",
  ])("%s", (title) => {
    expect(readCast(ANSWER, { title })).toEqual([]);
  });
});

test("A surname that two bear further on means in a headline the one whom the text names first", () => {
  const text =
    "The letter was given to Leader Ilo Dann. Lund said so.\nAn envoy handed him a letter from president Toma Dann.";
  expect(read(`Jon Keld of Ostravia sent Norland's Dann a letter on Monday.\n${text}`)).toContain(
    "Ilo Dann + Jon Keld · letter · 2021-08-16 · occurred",
  );
});

test.each([
  "Oral statement by the Secretary-General of the Northern League, Lia Brandt",
  "Opening remarks by Secretary-General Lia Brandt",
  "Secretary-General Lia Brandt's remarks at the opening of the assembly",
])("a statement has who makes it as “I”: %s", (heading) => {
  expect(readCast(`${heading}\n${ANSWER}`)).toEqual([
    "Lia Brandt + Mira Tolan · unspecified · 2021-08-15 · occurred",
  ]);
});
