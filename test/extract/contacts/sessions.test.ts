/** Sessions told over several sentences: who hosted, and who was there. */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

const HOSTED = "President Keld hosted three-way talks on wheat in Brevic on Monday.";
const MET = "Voss met Tolan in Perrin on Monday.";
const of = (...names: string[]): string => `${names.join(" + ")} · meeting · 2021-08-16 · occurred`;

describe("who was at a session takes part in it", () => {
  test.each([
    "Foreign Minister Tolan came in person, while Foreign Minister Voss joined by video.",
    "Foreign Ministers Voss and Tolan took part.",
    "Foreign Minister Voss took part, along with Foreign Minister Tolan.",
    "Foreign Minister Voss and Foreign Minister Tolan attended the talks.",
    "Also present were Foreign Minister Voss and Foreign Minister Tolan.",
    "Foreign Minister Voss was among those who took part, as was Foreign Minister Tolan.",
  ])("that was hosted: “%s”", (sentence) => {
    expect(readCast(`${HOSTED} ${sentence}`)).toEqual([of("Arlen Voss", "Jon Keld", "Mira Tolan")]);
  });

  test.each([
    `${MET} Secretary-General Brandt was also present at the meeting.`,
    `${MET} Secretary-General Brandt joined via video link.`,
    "Voss met Tolan in Perrin on Monday, with Secretary-General Brandt taking part by video.",
    `${MET} Secretary-General Brandt also participated along with officials from both sides.`,
    `${MET} The talks were opened by Secretary-General Brandt.`,
  ])("of two: “%s”", (text) => {
    expect(readCast(text)).toEqual([of("Arlen Voss", "Lia Brandt", "Mira Tolan")]);
  });

  test("instead of the body for which he acts", () => {
    expect(
      readCast(
        "Voss held talks with the Halvan Front in Hask on Monday. The political chief of the Halvan Front, Omar Selim, was present.",
      ),
    ).toEqual([of("Arlen Voss", "Omar Selim")]);
  });
});

describe("who else was at a meeting", () => {
  test("sits on the side that is told behind all of them", () => {
    expect(
      readCast(
        `${MET} Present at the meeting were Ilo Dann and Deputy Foreign Minister Marn from the Norland side, and Ambassador Ode from the Sudmark side.`,
      ),
    ).toEqual([of("Arlen Voss & Ilo Dann & Marn", "Mira Tolan & Ode")]);
  });

  test("and holds an office of no named state is of the house", () => {
    expect(
      readCast(
        "President Keld received Voss on Monday. Interior Minister Ilo Dann was also present.",
      ),
    ).toEqual([of("Arlen Voss", "Ilo Dann & Jon Keld")]);
  });

  test("does not meet the others who were there", () => {
    expect(
      readCast(
        `${MET} Norland's envoy Ilo Dann and Sudmark's envoy Ina Ode were present at the meeting. The two ministers exchanged views.`,
      ),
    ).toEqual([of("Arlen Voss & Ilo Dann", "Ina Ode & Mira Tolan")]);
  });
});

describe("a session of two stays one of two", () => {
  test.each([
    `${MET} Secretary-General Brandt did not take part.`,
    `${MET} Secretary-General Brandt will take part in the next meeting.`,
    `${MET} Secretary-General Brandt took part in a run for charity.`,
    `${MET} Ilo Dann was present.`,
    `${MET} Secretary-General Brandt joined the appeal.`,
    `${MET} Secretary-General Brandt attended a concert.`,
    `${MET} Farmers attended the talks.`,
    `${MET} It rained. It snowed. It rained again. Secretary-General Brandt took part.`,
    "On the sidelines of the summit, Voss met Tolan on Monday. Secretary-General Brandt attended.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual([of("Arlen Voss", "Mira Tolan")]);
  });
});

describe("no contact is made by", () => {
  test.each([
    "President Keld chaired a cabinet meeting on Monday. Foreign Minister Tolan took part in a race.",
    "President Keld chaired a meeting of his advisers on Monday. Foreign Minister Tolan joined by video.",
    "President Keld will host talks on wheat on Friday. Foreign Minister Tolan took part.",
    `${HOSTED} Foreign Minister Tolan was not invited.`,
    "The conference on rye was opened by President Keld and Foreign Minister Tolan on Monday.",
    "The dialogue was opened by President Keld on Monday.",
  ])("“%s”", (text) => {
    expect(readCast(text)).toEqual([]);
  });
});
