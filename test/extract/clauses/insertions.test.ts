/** What stands between commas, inside a clause, keeps a verb and its object together. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const VOSS_KELD = "Arlen Voss + Jon Keld";

describe("a time or a place between commas", () => {
  test.each([
    ["Voss had, at midday on Monday, a joint videoconference with President Keld.", "video"],
    ["Voss held, in Geneva on Monday, talks with President Keld.", "meeting"],
    ["Voss received, in Hask on Monday, the President of Ostravia, Jon Keld.", "meeting"],
  ])("stands between verb and object: “%s”", (sentence, mode) => {
    expect(readCast(sentence)).toEqual([`${VOSS_KELD} · ${mode} · 2021-08-16 · occurred`]);
  });

  test("is followed by another", () => {
    expect(
      readCast(
        "Voss received today, August 18, in separate meetings at the old palace, the President of Ostravia, Jon Keld, and the Prime Minister of Meridia, Dana Ruiz.",
      ),
    ).toHaveLength(2);
  });

  test.each([
    "Voss received, with thanks that he wrote himself, the book of President Keld.",
    "Voss had, as Ruiz said on Monday, no talks with President Keld.",
  ])("is no clause: “%s”", (sentence) => {
    expect(readCast(sentence)).not.toContain(`${VOSS_KELD} · meeting · 2021-08-16 · occurred`);
  });
});

describe("what somebody calls a contact", () => {
  test.each([
    "Voss flew in on Monday for what officials described as talks with President Keld.",
    "Voss held what aides described as a long meeting with President Keld on Monday.",
  ])("is one: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([`${VOSS_KELD} · meeting · 2021-08-16 · occurred`]);
  });

  test("is none where it is like one", () => {
    expect(readCast("Voss described the match as talks with the wall on Monday.")).toEqual([]);
  });
});

describe("a letter", () => {
  test.each([
    "Tolan has the letter that Voss sent President Keld on August 2.",
    "Voss has no answer to a letter he sent President Keld on August 2.",
  ])("is told with who sent it: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([`${VOSS_KELD} · letter · 2021-08-02 · occurred`]);
  });

  test.each([
    "Tolan has the book that Voss sent President Keld on August 2.",
    "Tolan praised the letter of the law that Voss sent on August 2.",
  ])("is nothing else that is sent: “%s”", (sentence) => {
    expect(readCast(sentence)).toEqual([]);
  });
});

test("meetings of one with the members of a body are not one with the body", () => {
  expect(
    readCast("Note 114: Meetings of Foreign Minister Voss with Members of the Northern League"),
  ).toEqual([]);
});
