/** For whom somebody of several offices acts, where the text does not say it. */
import { expect, test } from "vitest";
import { mainBodyOf } from "../../../src/extract/cast/main-body.ts";
import { createReference } from "../../../src/reference/create-reference.ts";
import { readData } from "../../reference/read-tables.ts";

const { reference } = createReference(readData());

function bodyIn2021(person: string, offices: RegExp = /./): string | undefined {
  const terms = reference.termsOf(person).filter(({ from, to, office }) => {
    return (from ?? "") <= "2021-08-18" && (to ?? "9") >= "2021-08-18" && offices.test(office);
  });
  return mainBodyOf(terms, reference);
}

test.each([
  ["the state that one leads, before one of which one is co-prince", "emmanuel-macron", "FRA"],
  ["the realm without a governor-general", "queen-elizabeth-ii", "GBR"],
  ["the state that one leads, before a union that one chairs", "felix-tshisekedi", "COD"],
])("is %s", (_, person, state) => {
  expect(bodyIn2021(person)).toBe(`state:${state}`);
});

test("is the only body there is, of whatever kind", () => {
  expect(bodyIn2021("emmanuel-macron", /^co-prince$/)).toBe("state:AND");
  expect(bodyIn2021("felix-tshisekedi", /^chairman$/)).toBe("org:african-union");
});

test("is none without a term", () => {
  expect(mainBodyOf([], reference)).toBeUndefined();
});
