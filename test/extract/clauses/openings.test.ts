/** Whom a sentence is about where no verb stands right behind him. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const MET = "Dana Ruiz + Mira Tolan · meeting · 2021-08-16 · occurred";

describe("the next sentence goes on about", () => {
  test.each([
    "Voss flew in. But Tolan, flanked by two aides, would say nothing. She met Ruiz on Monday.",
    "Voss flew in. League veteran Tolan, who holds no office, said nothing. She met Ruiz on Monday.",
  ])("a subject behind whom something is inserted: “%s”", (text) => {
    expect(readCast(text)).toEqual([MET]);
  });

  test("not an object behind whom something is", () => {
    expect(
      readCast("Tolan flew in. She named Keld, whose term ends in May. She met Ruiz on Monday."),
    ).toEqual([MET]);
  });
});
