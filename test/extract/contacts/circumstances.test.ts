/** Where a contact took place, what it was about, and who tells of it. */
import { describe, expect, test } from "vitest";
import { CAST, readOne, type Told } from "../world.ts";

const factsOf = (sentence: string, told: Told = {}) => readOne(`${CAST}\n${sentence}`, told);

describe("the place", () => {
  test.each([
    ["Voss met Tolan in Perrin on Monday.", "Perrin"],
    ["Voss met Tolan on Monday in Colmar Bay.", "Colmar Bay"],
    ["Voss and Tolan met in Brevic on Monday.", "Brevic"],
    ["Voss held talks in Hask with Tolan on Monday.", "Hask"],
  ])("is where the sentence says: “%s”", (sentence, place) => {
    expect(factsOf(sentence).place).toBe(place);
  });

  test("may be the dateline's, where the text says “here”", () => {
    expect(
      factsOf("Voss met Tolan here on Monday.", { dateline: { place: "COLMAR BAY" } }).place,
    ).toBe("Colmar Bay");
  });

  test("is never the dateline's alone", () => {
    expect(factsOf("Voss met Tolan on Monday.", { dateline: { place: "HASK" } }).place).toBeNull();
  });

  test("is not where somebody only was before", () => {
    expect(factsOf("Voss, who grew up in Hask, met Tolan on Monday.").place).toBeNull();
  });

  test("is not told where the sentence tells none", () => {
    expect(factsOf("Voss met Tolan on Monday.").place).toBeNull();
  });
});

describe("the topic", () => {
  test.each([
    ["Voss discussed the harbour with Tolan on Monday.", "harbour"],
    ["Voss spoke with Tolan on Monday about the price of rye.", "price of rye"],
    ["Voss and Tolan held talks on fishing on Monday.", "fishing"],
  ])("is in the sentence's own words: “%s”", (sentence, topic) => {
    expect(factsOf(sentence).topics.join("; ")).toContain(topic);
  });

  test("is none where the sentence tells none", () => {
    expect(factsOf("Voss met Tolan on Monday.").topics).toEqual([]);
  });

  test("is not the day", () => {
    expect(factsOf("Voss held talks with Tolan on Monday.").topics).toEqual([]);
  });
});

describe("the source", () => {
  test.each([
    ["Voss met Tolan on Monday, the Rose Palace said.", "Rose Palace"],
    ["The Rose Palace said Voss met Tolan on Monday.", "Rose Palace"],
    ["According to the Rose Palace, Voss met Tolan on Monday.", "Rose Palace"],
  ])("is whom the sentence names: “%s”", (sentence, source) => {
    expect(factsOf(sentence).attributedTo).toBe(source);
  });

  test("is not a party who tells of it", () => {
    expect(factsOf("Voss said he had met Tolan on Monday.").attributedTo).toBeNull();
  });

  test("is none where the article asserts it itself", () => {
    expect(factsOf("Voss met Tolan on Monday.").attributedTo).toBeNull();
  });
});
