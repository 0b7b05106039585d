/** Whom "the general" and "the sheikh" mean. */
import { describe, expect, test } from "vitest";
import { read } from "../world.ts";

const CALLED = "On Monday the general telephoned Jon Keld, president of Ostravia.";

describe("a rank points back", () => {
  test.each([
    "General Ilo Dann-Marek of Norland flew in.",
    "Ilo Dann-Marek of Norland flew in. Dann-Marek, the general, was tired. General Ilo Dann-Marek slept.",
  ])("to the only one who is called so: “%s”", (text) => {
    const called = read(`${text} ${CALLED}`);
    expect(called).toHaveLength(1);
    expect(called[0]).toMatch(/Ilo Dann-Marek.* · call · 2021-08-16 · occurred/);
  });

  test.each([
    "General Ilo Dann-Marek of Norland flew in with General Ivo Sedlak-Orm of Sudmark.",
    "Ilo Dann-Marek, secretary-general of the Northern League, flew in.",
  ])("to nobody where there are two, or none: “%s”", (text) => {
    expect(read(`${text} ${CALLED}`)).toEqual([]);
  });

  test("but not before a noun", () => {
    expect(
      read(
        "General Ilo Dann-Marek of Norland flew in. On Monday the general strike met Jon Keld of Ostravia.",
      ),
    ).toEqual([]);
  });
});
