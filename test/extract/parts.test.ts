/** On which channel a contact was, and in what part its participants. */
import { describe, expect, test } from "vitest";
import { CAST, readOne } from "./world.ts";

describe("the channel", () => {
  test.each([
    ["Voss spoke with Tolan on Monday.", "unspecified"],
    ["Voss spoke by phone with Tolan on Monday.", "call"],
    ["Voss discussed rye with Tolan by telephone on Monday.", "call"],
    ["Voss telephoned Tolan on Monday.", "call"],
    ["Voss met Tolan on Monday.", "meeting"],
    ["Voss met Tolan by video link on Monday.", "video"],
    ["Voss held a video conference with Tolan on Monday.", "video"],
    ["Voss held talks with Tolan on Monday.", "meeting"],
    ["Voss held talks by telephone with Tolan on Monday.", "call"],
    ["Voss visited Keld on Monday.", "visit"],
    ["Voss wrote to Tolan on Monday.", "letter"],
    ["Voss paid a courtesy call on Keld on Monday.", "meeting"],
    ["Voss spoke with Tolan on the sidelines of the vote on Monday.", "meeting"],
  ])("is told in “%s”", (sentence, mode) => {
    expect(readOne(`${CAST}\n${sentence}`).mode).toBe(mode);
  });
});

const rolesIn = (sentence: string) =>
  Object.fromEntries(
    readOne(`${CAST}\n${sentence}`).participants.map(({ referent, role }) => [referent.name, role]),
  );

describe("the role", () => {
  test.each([
    ["Voss called Tolan on Monday.", "Arlen Voss"],
    ["Tolan received a telephone call from Voss on Monday.", "Arlen Voss"],
    ["Tolan had a call from Voss on Monday.", "Arlen Voss"],
    ["Voss wrote to Tolan on Monday.", "Arlen Voss"],
  ])("of who began is the initiator's: “%s”", (sentence, initiator) => {
    const { [initiator]: began, ...others } = rolesIn(sentence);
    expect(began).toBe("initiator");
    expect(Object.values(others)).toEqual(["recipient"]);
  });

  test.each([
    ["Keld received Voss on Monday.", "Jon Keld"],
    ["Voss was received by Keld on Monday.", "Jon Keld"],
    ["Keld hosted Voss on Monday.", "Jon Keld"],
    ["Voss called on Keld on Monday.", "Jon Keld"],
    ["Voss visited Keld on Monday.", "Jon Keld"],
  ])("of who was at home is the host's: “%s”", (sentence, host) => {
    const { [host]: hosted, ...others } = rolesIn(sentence);
    expect(hosted).toBe("host");
    expect(Object.values(others)).toEqual(["visitor"]);
  });

  test("is not told where both are equals", () => {
    expect(rolesIn("Voss and Tolan met on Monday.")).toEqual({
      "Arlen Voss": null,
      "Mira Tolan": null,
    });
  });
});

const basesIn = (text: string) =>
  readOne(text)
    .participants.map(({ basis }) => basis)
    .sort();

describe("the basis of a participant", () => {
  test("says how it was named", () => {
    expect(
      basesIn("Norland's Foreign Minister Arlen Voss met the Ostravian president on Monday."),
    ).toEqual(["named", "office"]);
    expect(basesIn("Norland and Sudmark held talks on Monday.")).toEqual(["state", "state"]);
  });
});
