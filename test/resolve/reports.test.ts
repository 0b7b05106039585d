import { describe, expect, test } from "vitest";
import type { DraftReport } from "../../src/extract/types.ts";
import type { Article } from "../../src/model/article.ts";
import { createReference } from "../../src/reference/create-reference.ts";
import { resolveExtraction } from "../../src/resolve/reports.ts";
import { createCast, draftOf, office, person, state } from "./cast.ts";

const cast = createCast();
const article: Article = {
  id: "a:1",
  file: "one.txt",
  title: "Voss, Keld speak",
  published: "2021-08-04",
  text: "They spoke.",
  textHash: "h",
  passages: [],
};

function resolve(reports: DraftReport[], reference = cast) {
  return resolveExtraction(article, { reports, warnings: [], trace: [] }, reference);
}

describe("resolveExtraction", () => {
  test("a line has its keys in the order of the contract", () => {
    const line = resolve([draftOf([person("Voss"), person("Keld")])]);
    expect(Object.keys(line)).toEqual(["article", "contacts", "warnings"]);
    expect(Object.keys(line.article)).toEqual([
      "id",
      "file",
      "title",
      "published",
      "textHash",
      "sketch",
    ]);
    expect(Object.keys(line.contacts[0] ?? {}).join(" ")).toBe(
      "id status certainty mode date background complete others place topics attributedTo " +
        "participants evidence",
    );
    expect(Object.keys(line.contacts[0]?.participants[0] ?? {}).join(" ")).toBe(
      "id name kind aliases office represents side role basis",
    );
  });

  test("reports of one quote get ids of their own, the same in every run", () => {
    const drafts = [
      draftOf([person("Voss"), person("Keld")]),
      draftOf([person("Voss"), person("Dana Ruiz")]),
    ];
    const ids = resolve(drafts).contacts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(resolve(drafts).contacts.map(({ id }) => id)).toEqual(ids);
  });

  test("the reference data does not change ids", () => {
    const one = draftOf([
      person("Voss"),
      office("foreign minister", ["foreign-minister"], ["state:NOL"]),
    ]);
    const two = draftOf([person("Voss"), person("Keld")]);
    const { reference: empty } = createReference(new Map());
    // With the cast the first draft is Voss with himself, and is dropped.
    expect(resolve([one, two]).contacts.map(({ id }) => id)).toEqual([
      resolve([one, two], empty).contacts[1]?.id,
    ]);
  });

  test("two participants who turn out to be one actor make no contact", () => {
    const line = resolve([
      draftOf([person("Voss"), office("foreign minister", ["foreign-minister"], ["state:NOL"])]),
    ]);
    expect(line.contacts).toEqual([]);
    expect(line.warnings.map(({ code }) => code)).toEqual(["too-few-participants"]);
  });

  test("a name and an office of one person are merged, and the name is the better basis", () => {
    const [contact] = resolve([
      draftOf([
        office("foreign minister", ["foreign-minister"], ["state:NOL"]),
        person("Arlen Voss"),
        person("Keld"),
      ]),
    ]).contacts;
    expect(contact?.participants.map(({ id, basis }) => [id, basis])).toEqual([
      ["person:arlen-voss", "named"],
      ["person:jon-keld", "named"],
    ]);
  });

  test("a minister and an envoy of one state are one side", () => {
    const [contact] = resolve([
      draftOf([person("Mira Tolan"), person("Ivo Tolan"), person("Keld")]),
    ]).contacts;
    expect(contact?.participants.map(({ side }) => side)).toEqual([0, 0, 1]);
  });

  test("a contact within one state keeps its parties apart", () => {
    const [contact] = resolve([draftOf([person("Mira Tolan"), person("Ivo Tolan")])]).contacts;
    expect(contact?.participants.map(({ side }) => side)).toEqual([0, 1]);
  });

  test("an alias that two participants share belongs to neither", () => {
    const [contact] = resolve([
      draftOf([
        person("Mira Tolan", { aliases: ["Tolan", "Mira"] }),
        person("Ana Tolan", { aliases: ["Tolan"], of: ["state:NOL"] }),
      ]),
    ]).contacts;
    expect(contact?.participants.map(({ aliases }) => aliases)).toEqual([["Mira"], []]);
  });

  test("an office of no state is counted among the others", () => {
    const [contact] = resolve([
      draftOf([person("Voss"), person("Keld"), office("an envoy", ["envoy"], [])]),
    ]).contacts;
    expect(contact?.participants).toHaveLength(2);
    expect(contact?.complete).toBe(false);
    expect(contact?.others).toBe("an envoy");
  });

  test("a person and a state make a contact", () => {
    const [contact] = resolve([draftOf([person("Voss"), state("SUD", "Sudmark")])]).contacts;
    expect(contact?.participants.map(({ id }) => id)).toEqual(["person:arlen-voss", "state:SUD"]);
  });

  test("a report without evidence is a bug", () => {
    expect(() => resolve([draftOf([person("Voss"), person("Keld")], { evidence: [] })])).toThrow(
      "report without evidence in one.txt",
    );
  });
});
