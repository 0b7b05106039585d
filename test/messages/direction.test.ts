import { describe, expect, it } from "vitest";
import { isolated, isRightToLeft } from "../../src/messages/direction.ts";

describe("isRightToLeft", () => {
  it.each(["بشرى النور", "3 משה לוי", "“ܐܒܓܕ”", "ﷺ"])("holds for %s", (text) => {
    expect(isRightToLeft(text)).toBe(true);
  });

  it.each(["Ana Noor", "Chō (بشرى)", "", "2021"])("does not hold for “%s”", (text) => {
    expect(isRightToLeft(text)).toBe(false);
  });
});

describe("isolated", () => {
  it("sets a name of the other direction apart, and leaves others as they are", () => {
    expect(isolated("משה לוי")).toBe("\u2068משה לוי\u2069");
    expect(isolated("Levi (לוי)")).toBe("\u2068Levi (לוי)\u2069");
    expect(isolated("Ana Noor")).toBe("Ana Noor");
  });
});
