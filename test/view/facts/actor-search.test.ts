import { describe, expect, test } from "vitest";
import { createActorSearch } from "../../../src/view/facts/actor-search.ts";
import { smallGraph } from "../../graph-files.ts";

const search = createActorSearch(smallGraph());
const names = (query: string) => search.find(query).map((hit) => hit.name);

describe("createActorSearch", () => {
  test("the beginning of a name finds its actor", () => {
    expect(names("ana")).toContain("Ana Noor");
  });

  test("words are found in any order", () => {
    expect(names("noor ana")[0]).toBe("Ana Noor");
  });

  test("accents need not be written, and may be", () => {
    expect(names("cho sato")[0]).toBe("Chō Satō");
    expect(names("Satō")).toContain("Chō Satō");
  });

  test("one wrong letter a word still finds", () => {
    expect(names("kestral union")).toContain("Kestrel Union");
  });

  test("an actor found by an alias stands once, and says by which", () => {
    const hits = search.find("republic of hask");
    expect(hits[0]).toMatchObject({ name: "Hask", alias: "Republic of Hask" });
    expect(hits.filter((hit) => hit.name === "Hask")).toHaveLength(1);
  });

  test("nothing is found for a strange name, for no letters, and for nothing", () => {
    expect(names("zzyzx")).toEqual([]);
    expect(names("  ")).toEqual([]);
    expect(names("")).toEqual([]);
  });

  test("characters that mean something in patterns are plain characters", () => {
    expect(names("(.*")).toEqual([]);
    expect(names("noor [")).toEqual(["Ana Noor"]);
  });

  test("no more are given than asked for", () => {
    expect(search.find("a", 3)).toHaveLength(3);
  });
});
