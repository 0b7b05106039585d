import { describe, expect, it } from "vitest";
import { foldName } from "../../src/reference/fold.ts";

const SAME: readonly [string, string][] = [
  ["Mevlüt Çavuşoğlu", "Mevlut Cavusoglu"],
  ["MOTEGI Toshimitsu", "Motegi Toshimitsu"],
  ["Mohammed Al-Thani", "Mohammed Al Thani"],
  ["Mohammed al-Thani", "Mohammed Althani"],
  ["Abdel Fattah el-Sisi", "Abdul Fattah Al-Sisi"],
  ["Abdul Salam Hanafi", "Abdulsalam Hanafi"],
  ["Robert O'Brien", "Robert O’Brien"],
  ["J.P. Singh", "J. P. Singh"],
  ["JP Singh", "J P Singh"],
  ["Lloyd J. Austin III", "Lloyd J Austin"],
  ["Mohamed ben Salman", "Mohamed bin Salman"],
  ["Annegret Kramp-Karrenbauer", "Annegret Kramp Karrenbauer"],
  ["Jonas Gahr Støre", "Jonas Gahr Store"],
];

const APART: readonly [string, string][] = [
  ["Wang Yi", "Wang Yu"],
  ["Abdul Ghani Baradar", "Abdul Ghani Bardar"],
  ["Ali Khamenei", "Al Khamenei"],
  ["Mohammad Sadiq", "Muhammad Sadiq"],
];

describe("foldName", () => {
  it.each(SAME)("takes %s and %s for one name", (a, b) => {
    expect(foldName(a)).toEqual(foldName(b));
  });

  it.each(APART)("keeps %s and %s apart", (a, b) => {
    expect(foldName(a)).not.toEqual(foldName(b));
  });

  it("keeps the sign of a handle", () => {
    expect(foldName("@SecBlinken")).toEqual(["@secblinken"]);
  });

  it("gives no words for a text without letters", () => {
    expect(foldName(" – ")).toEqual([]);
  });
});
