/** With whom who says "I" means "we". */
import { expect, test } from "vitest";
import { readCast } from "../world.ts";

test.each([
  '"I told Keld when we met on Monday that the bridge must open," Ruiz said.',
  '"When we met on Monday, Keld told me the bridge would open," Ruiz said.',
  '"Keld came to see me on Monday and we talked," Ruiz said.',
])("whom the speaker tells something, or who comes to him: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([
    expect.stringMatching(/^Dana Ruiz \+ Jon Keld · (?:meeting|unspecified) · 2021-08-16/),
  ]);
});

test.each([
  '"When we met the press on Monday, Keld smiled," Ruiz said.',
  '"I hope that when we meet, Keld will listen," Ruiz said.',
  '"Keld is wrong, and we met on Monday to say so," Ruiz said.',
])("but not of whom he only speaks: %s", (sentence) => {
  expect(readCast(sentence)).toEqual([]);
});
