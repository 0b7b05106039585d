/**
 * Names and offices that only the day tells apart, from every continent: namesakes in one office,
 * handovers, interregna, offices that changed their name, and people who changed their office.
 */
import { describe, expect, test } from "vitest";
import { createReference } from "../../src/reference/create-reference.ts";
import { codesOf, on, readData } from "./read-tables.ts";

const { reference, problems } = createReference(readData());

/** A family name with the office that stands before it, on a day: who is meant. */
const NAMED: readonly [name: string, office: string, of: string, day: string, person: string][] = [
  ["Bush", "president", "USA", "1991-02-05", "george-h-w-bush"],
  ["Bush", "president", "USA", "2003-03-20", "george-w-bush"],
  ["Clinton", "president", "USA", "1998-08-20", "bill-clinton"],
  ["Clinton", "foreign-minister", "USA", "2011-05-01", "hillary-clinton"],
  ["Abe", "prime-minister", "JPN", "2007-03-01", "shinzo-abe"],
  ["Abe", "prime-minister", "JPN", "2014-03-01", "shinzo-abe"],
  ["Singh", "prime-minister", "IND", "1990-06-01", "v-p-singh"],
  ["Singh", "prime-minister", "IND", "2010-06-01", "manmohan-singh"],
  ["Sharif", "prime-minister", "PAK", "1998-05-28", "nawaz-sharif"],
  ["Sharif", "prime-minister", "PAK", "2023-02-01", "shehbaz-sharif"],
  ["Kaczynski", "president", "POL", "2007-02-01", "lech-kaczynski"],
  ["Kaczynski", "prime-minister", "POL", "2007-02-01", "jaroslaw-kaczynski"],
  ["Aliyev", "president", "AZE", "2002-06-01", "heydar-aliyev"],
  ["Aliyev", "president", "AZE", "2020-11-10", "ilham-aliyev"],
  ["Kim", "leader", "PRK", "2008-06-01", "kim-jong-il"],
  ["Kim", "leader", "PRK", "2018-06-12", "kim-jong-un"],
  ["Kabila", "president", "COD", "2001-01-10", "laurent-desire-kabila"],
  ["Kabila", "president", "COD", "2010-01-10", "joseph-kabila"],
  ["Rajapaksa", "president", "LKA", "2021-06-01", "gotabaya-rajapaksa"],
  ["Rajapaksa", "prime-minister", "LKA", "2021-06-01", "mahinda-rajapaksa"],
  ["Trudeau", "prime-minister", "CAN", "2016-06-01", "justin-trudeau"],
  ["Mitsotakis", "prime-minister", "GRC", "2021-06-01", "kyriakos-mitsotakis"],
  ["Marcos", "president", "PHL", "2023-06-01", "ferdinand-marcos-jr"],
];

/** An office of a state on a day: who held it, or nobody where none is known or the day parts two. */
const HELD: readonly [office: string, of: string, day: string, person: string | undefined][] = [
  ["prime-minister", "ISR", "2020-06-01", "benjamin-netanyahu"],
  ["prime-minister", "ISR", "2021-06-12", "benjamin-netanyahu"],
  ["prime-minister", "ISR", "2021-06-14", "naftali-bennett"],
  ["prime-minister", "ISR", "2022-07-02", "yair-lapid"],
  ["prime-minister", "ISR", "2023-01-05", "benjamin-netanyahu"],
  ["president", "AFG", "2021-08-14", "ashraf-ghani"],
  ["president", "AFG", "2021-08-16", undefined],
  ["prime-minister", "RUS", "2009-06-01", "vladimir-putin"],
  ["president", "RUS", "2009-06-01", "dmitry-medvedev"],
  ["president", "RUS", "2022-06-01", "vladimir-putin"],
  ["foreign-minister", "RUS", "1997-01-01", "yevgeny-primakov"],
  ["foreign-minister", "USA", "1990-10-01", "james-baker"],
  ["foreign-minister", "USA", "2003-02-05", "colin-powell"],
  ["foreign-minister", "USA", "2007-11-27", "condoleezza-rice"],
  ["head-of-government", "USA", "2015-06-01", "barack-obama"],
  ["foreign-minister", "DEU", "1992-05-01", "hans-dietrich-genscher"],
  ["foreign-minister", "DEU", "1992-06-01", "klaus-kinkel"],
  ["leader", "DEU", "2003-02-01", "gerhard-schroder"],
  ["leader", "FRA", "2003-02-01", "jacques-chirac"],
  ["prime-minister", "GBR", "2022-09-10", "liz-truss"],
  ["prime-minister", "GBR", "2022-10-30", "rishi-sunak"],
  ["foreign-minister", "ITA", "2019-08-20", "enzo-moavero-milanesi"],
  ["prime-minister", "IND", "1996-05-20", "atal-bihari-vajpayee"],
  ["prime-minister", "IND", "1996-07-01", "h-d-deve-gowda"],
  ["prime-minister", "PAK", "2023-09-01", "anwaar-ul-haq-kakar"],
  ["prime-minister", "JPN", "2010-01-01", "yukio-hatoyama"],
  ["president", "KOR", "2002-06-01", "kim-dae-jung"],
  ["prime-minister", "SDN", "2021-10-20", "abdalla-hamdok"],
  ["prime-minister", "SDN", "2021-11-05", undefined],
  ["prime-minister", "SDN", "2021-12-05", "abdalla-hamdok"],
  ["president", "KEN", "2022-09-10", "uhuru-kenyatta"],
  ["president", "KEN", "2022-09-20", "william-ruto"],
  ["president", "ZAF", "2008-12-01", "kgalema-motlanthe"],
  ["head-of-state", "MLI", "2020-07-01", "ibrahim-boubacar-keita"],
  ["president", "PER", "2020-11-12", "manuel-merino"],
  ["president", "PER", "2020-11-20", "francisco-sagasti"],
  ["president", "BOL", "2020-03-01", "jeanine-anez"],
  ["president", "VEN", "2012-06-01", "hugo-chavez"],
  ["prime-minister", "AUS", "2010-07-10", "julia-gillard"],
  ["prime-minister", "AUS", "2013-08-10", "kevin-rudd"],
  ["prime-minister", "NZL", "2023-11-20", "chris-hipkins"],
  ["president", "LBN", "2023-06-01", undefined],
  ["president", "LBN", "2022-06-01", "michel-aoun"],
];

describe("data/reference on a day", () => {
  test("reads without a problem", () => {
    expect(problems).toEqual([]);
  });

  test.each(NAMED)("%s, %s of %s on %s", (name, office, of, day, person) => {
    const context = { when: on(day), of: [`state:${of}`], offices: [office] };
    expect(codesOf(reference, name, context)).toEqual([person]);
  });

  test.each(HELD)("the %s of %s on %s", (office, of, day, person) => {
    expect(reference.holderOn(office, `state:${of}`, on(day))?.code).toBe(person);
  });

  test("a president without his state, as news has him", () => {
    const president = (day: string) =>
      codesOf(reference, "Bush", { when: on(day), offices: ["president"] });
    expect(president("1991-02-05")).toEqual(["george-h-w-bush"]);
    expect(president("2003-03-20")).toEqual(["george-w-bush"]);
    expect(codesOf(reference, "Bush", { when: on("2015-03-20") })).toEqual([]);
  });

  test("one person in another office on another day", () => {
    expect(officesOn("vladimir-putin", "2009-06-01")).toEqual(["prime-minister"]);
    expect(officesOn("vladimir-putin", "2022-06-01")).toEqual(["president"]);
  });
});

function officesOn(person: string, day: string): string[] {
  return reference
    .termsOf(person)
    .filter(({ from, to }) => (from ?? "") <= day && (to ?? "9999") >= day)
    .map(({ office }) => office);
}
