/** Contacts that hang on a word which says whether they came about: "managed to meet", "pledged to meet". */
import { describe, expect, test } from "vitest";
import { readCast } from "../world.ts";

function statusesOf(sentence: string): string[] {
  return readCast(sentence).map((contact) => contact.split(" · ")[3] ?? "");
}

describe("what is meant, thought of or wanted is to come", () => {
  test.each([
    "Keld promised to call Ruiz.",
    "Keld chose to call Ruiz.",
    "Keld was reluctant to meet Ruiz.",
    "Keld considered it pointless to meet Ruiz.",
    "Keld proposed that he and Ruiz meet in Hask.",
    "Ruiz suggested holding talks with Keld in Hask.",
    "Keld insisted on meeting Ruiz alone.",
    "Keld objected to meeting Ruiz.",
    "Keld set a condition for meeting Ruiz.",
    "Voss hinted at a meeting with Tolan.",
    "Voss arranged a meeting with Tolan for Friday.",
    "Voss prepared for his meeting with Tolan.",
    "Voss described the planned meeting with Tolan as a chance.",
    "Keld said there were no immediate plans of his personal meeting with Ruiz.",
    "Officials are working on a summit between Keld and Ruiz.",
    "The two countries are discussing a visit by Keld to Meridia.",
    "The spokesman dismissed talk of a secret meeting between Keld and Ruiz.",
  ])("%s", (sentence) => {
    expect(statusesOf(sentence)).not.toContain("occurred");
  });
});

describe("what was left undone is denied", () => {
  test.each([
    "Instead of meeting Tolan, Voss flew home.",
    "Keld came close to meeting Ruiz in May.",
    "Keld missed a chance to meet Ruiz at the summit.",
    "Keld stopped short of meeting Ruiz.",
    "Keld stopped meeting Ruiz in May.",
    "Keld was too ill to meet Ruiz on Monday.",
    "Voss was unable to reach Tolan by phone.",
  ])("%s", (sentence) => {
    expect(statusesOf(sentence)).toEqual(["denied"]);
  });
});

describe("what was carried out occurred", () => {
  test.each([
    "Voss managed to meet Tolan on Monday.",
    "Voss was able to speak to Tolan on Monday.",
    "Voss had the opportunity to speak to Tolan on Monday.",
    "Voss flew to Perrin on Monday to meet Tolan.",
    "Keld stopped in Perrin on Monday to meet Ruiz.",
    "Keld found time to meet Ruiz on Monday.",
    "Keld did not fail to call Ruiz on Monday.",
    "Keld did not deny meeting Ruiz on Monday.",
    "Keld did not meet Ruiz until Monday.",
    "Keld ended up meeting Ruiz on Monday.",
    "Keld recalled meeting Ruiz in 2019.",
    "Ruiz was the first foreign minister to speak to Keld after the vote.",
    "Ruiz became the first leader to meet Keld since the coup.",
    "Voss left without an agreement after meeting Tolan on Monday.",
    "Voss set out his plans in a meeting with Tolan on Monday.",
    "In the morning Voss and Tolan had arranged an exchange of prisoners by phone.",
  ])("%s", (sentence) => {
    expect(statusesOf(sentence)).toContain("occurred");
  });
});

describe("what is wont to be is no contact", () => {
  test.each([
    "Voss meets Tolan every month.",
    "Voss rarely speaks to Tolan.",
    "Voss would meet Tolan every summer.",
  ])("%s", (sentence) => {
    expect(statusesOf(sentence)).toEqual([]);
  });
});
