/** By which channel two spoke, as the words around a cue tell. */
import { expect, test } from "vitest";
import { readCast } from "./world.ts";

test.each([
  ["A telephone conversation of Keld with Voss took place on Monday.", "call"],
  ["On Monday a video call of Keld with Voss was held.", "video"],
  ["A long conversation of Keld with Voss took place on Monday.", "unspecified"],
])("the words before a noun tell the channel of those behind it: “%s”", (text, mode) => {
  expect(readCast(text)).toEqual([`Arlen Voss + Jon Keld · ${mode} · 2021-08-16 · occurred`]);
});
