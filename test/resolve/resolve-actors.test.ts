import { describe, expect, test } from "vitest";
import { nameActor } from "../../src/resolve/resolve-actors.ts";
import type { Referent } from "../../src/extract/types.ts";
import { createCast, day, draftOf, office, person, state } from "./cast.ts";

const cast = createCast();

function name(referent: Referent, date = day("2021-08-03")) {
  const [draft] = draftOf([referent]).participants;
  if (draft === undefined) throw new Error("no participant");
  return nameActor(draft, date, cast);
}

describe("a named person", () => {
  test("a known name takes the reference's id, name, aliases and office of that day", () => {
    const { participant } = name(person("Voss", { aliases: ["Minister Voss"] }));
    expect(participant).toEqual({
      id: "person:arlen-voss",
      name: "Arlen Voss",
      kind: "person",
      aliases: ["Arlen J. Voss", "Voss", "Minister Voss"],
      office: "Minister of Foreign Affairs",
      represents: ["state:NOL"],
      side: 0,
      role: null,
      basis: "named",
    });
  });

  test("an office that ended before that day is not given", () => {
    const { participant } = name(person("Arlen Voss", { title: "envoy" }), day("2021-09-16"));
    expect(participant?.id).toBe("person:arlen-voss");
    expect(participant?.office).toBe("envoy");
    expect(participant?.represents).toEqual([]);
  });

  test("an office is given on its last day", () => {
    const { participant } = name(person("Arlen Voss"), day("2021-09-15"));
    expect(participant?.office).toBe("Minister of Foreign Affairs");
  });

  test("what the article says of whom they act for wins over the term", () => {
    const { participant } = name(person("Keld", { of: ["state:OST", "org:league"] }));
    expect(participant?.represents).toEqual(["state:OST", "org:league"]);
  });

  test("a name that two people bear stays the article's, with a warning", () => {
    const { participant, warnings } = name(person("Tolan"));
    expect(participant?.id).toBe("person:tolan");
    expect(participant?.name).toBe("Tolan");
    expect(warnings.map(({ code }) => code)).toEqual(["ambiguous-name"]);
    expect(warnings[0]?.message).toContain("person:mira-tolan");
  });

  test.each(["Arlenn Voss", "Arlen Vossa", "Arlan Voss"])(
    "%s is the holder of the office that the article gives the name",
    (name_) => {
      const words = { offices: ["foreign-minister"], of: ["state:NOL"] };
      const { participant, reason } = name(person(name_, words));
      expect(participant?.id).toBe("person:arlen-voss");
      expect(participant?.aliases).toContain(name_);
      expect(reason).toContain("spelled otherwise");
    },
  );

  test.each([
    ["without the office", person("Arlan Voss", { of: ["state:NOL"] })],
    [
      "with the office of another state",
      person("Arlan Voss", { offices: ["foreign-minister"], of: ["state:SUD"] }),
    ],
    [
      "in two of its words",
      person("Arlan Vosso", { offices: ["foreign-minister"], of: ["state:NOL"] }),
    ],
    [
      "in more than a letter",
      person("Arlo Voss", { offices: ["foreign-minister"], of: ["state:NOL"] }),
    ],
    [
      "as a family name alone",
      person("Vosz", { offices: ["foreign-minister"], of: ["state:NOL"] }),
    ],
  ])("a name spelled otherwise %s is another's", (_, referent) => {
    expect(name(referent).participant?.id).not.toBe("person:arlen-voss");
  });

  test("a name spelled otherwise is another's after the term of the office", () => {
    const words = { offices: ["foreign-minister"], of: ["state:NOL"] };
    const { participant } = name(person("Arlan Voss", words), day("2021-10-16"));
    expect(participant?.id).toBe("person:arlan-voss");
  });

  test("an office in the article tells two people of one family name apart", () => {
    const { participant, warnings } = name(
      person("Tolan", { offices: ["foreign-minister"], of: ["state:SUD"] }),
    );
    expect(participant?.id).toBe("person:mira-tolan");
    expect(warnings).toEqual([]);
  });

  test("an unknown name is an actor with what the article says of it", () => {
    const { participant } = name(
      person("Dana Ruíz", { title: "prime minister", of: ["state:SUD"], aliases: ["Ruíz"] }),
    );
    expect(participant).toMatchObject({
      id: "person:dana-ruiz",
      name: "Dana Ruíz",
      aliases: ["Ruíz"],
      office: "prime minister",
      represents: ["state:SUD"],
    });
  });

  test("a stranger in an office that a known person holds keeps their own name", () => {
    const { participant } = name(
      person("Dana Ruiz", { offices: ["foreign-minister"], of: ["state:NOL"] }),
    );
    expect(participant?.id).toBe("person:dana-ruiz");
    expect(participant?.name).toBe("Dana Ruiz");
  });

  test("a namesake of another state is not fused with the person known", () => {
    const { participant } = name(person("Jon Keld", { of: ["state:SUD"] }));
    expect(participant?.id).toBe("person:jon-keld-sud");
  });

  test("the family name of a minister is no alias that belongs to his namesake", () => {
    const { participant } = name(
      person("Mira Tolan", { aliases: ["Ivo Tolan", "Minister Tolan"], of: ["state:SUD"] }),
    );
    expect(participant?.aliases).toEqual(["Minister Tolan"]);
  });
});

describe("an office without a name", () => {
  test("the holder of that day is named, and the basis stays the office", () => {
    const { participant } = name(office("foreign minister", ["foreign-minister"], ["state:NOL"]));
    expect(participant?.id).toBe("person:arlen-voss");
    expect(participant?.basis).toBe("office");
  });

  test("after the holder's last day the office stands for itself", () => {
    const { participant } = name(
      office("top diplomat", ["foreign-minister"], ["state:NOL"]),
      day("2021-09-16"),
    );
    expect(participant).toMatchObject({
      id: "office:NOL/foreign-minister",
      name: "Foreign Minister of Norland",
      kind: "office",
      aliases: ["top diplomat of Norland"],
      office: "Foreign Minister",
      represents: ["state:NOL"],
    });
  });

  test("an office with two seats stands for itself", () => {
    const { participant } = name(office("Deputy PM", ["deputy-prime-minister"], ["state:OST"]));
    expect(participant?.name).toBe("Deputy Prime Minister of the Ostravian Republic");
    expect(participant?.aliases).toEqual(["Deputy PM of the Ostravian Republic"]);
  });

  test("of many envoys, the one for a place is an actor of its own", () => {
    const { participant } = name(office("special envoy for Ostravia", ["envoy"], ["org:front"]));
    expect(participant).toMatchObject({
      id: "office:front/envoy-for-ostravia",
      name: "Special Envoy of the Halvan Front for Ostravia",
      aliases: [],
    });
    expect(name(office("special envoy", ["envoy"], ["org:front"])).participant?.id).toBe(
      "office:front/envoy",
    );
  });

  test("of a group, the words for all of them name none of them", () => {
    const [draft] = draftOf([
      office("foreign ministers", ["foreign-minister"], ["state:OST"]),
    ]).participants;
    if (draft === undefined) throw new Error("no participant");
    const { participant } = nameActor({ ...draft, basis: "group" }, day("2021-08-03"), cast);
    expect(participant?.name).toBe("Foreign Minister of the Ostravian Republic");
    expect(participant?.aliases).toEqual([]);
  });

  test("of a group, an organisation without such an office takes part itself", () => {
    const [draft] = draftOf(
      [office("foreign ministers", ["foreign-minister"], ["org:league"])],
      {},
    ).participants;
    if (draft === undefined) throw new Error("no participant");
    const { participant } = nameActor({ ...draft, basis: "group" }, day("2021-08-03"), cast);
    expect(participant).toMatchObject({ id: "org:league", kind: "organisation", basis: "group" });
    expect(participant?.aliases).toEqual(["the League"]);
  });

  test("someone of whom only the state is known is that state", () => {
    const { participant } = name({ ...office("", [], ["state:SUD"]), title: null });
    expect(participant).toMatchObject({ id: "state:SUD", kind: "state", basis: "office" });
  });

  test("an office of no state names nobody", () => {
    const { participant, warnings } = name(office("the minister", ["foreign-minister"], []));
    expect(participant).toBeUndefined();
    expect(warnings.map(({ code }) => code)).toEqual(["office-of-nowhere"]);
  });
});

describe("a state or an organisation", () => {
  test("a state takes the reference's name and keeps the article's as alias", () => {
    const { participant } = name(state("SUD", "Republic of Sudmark"));
    expect(participant).toMatchObject({
      id: "state:SUD",
      name: "Sudmark",
      aliases: ["Southmark", "Republic of Sudmark"],
      represents: ["state:SUD"],
    });
  });

  test("an unknown organisation is an actor by its name", () => {
    const { participant } = name({
      ...person("River Council"),
      kind: "organisation",
    });
    expect(participant?.id).toBe("org:river-council");
    expect(participant?.represents).toEqual(["org:river-council"]);
  });
});

test("of “the ministers of the League” the state of each takes part", () => {
  const [draft] = draftOf([office("ministers", [], ["state:SUD"])]).participants;
  if (draft === undefined) throw new Error("no participant");
  const { participant } = nameActor({ ...draft, basis: "group" }, null, cast);
  expect(participant).toMatchObject({ id: "state:SUD", basis: "group" });
});
