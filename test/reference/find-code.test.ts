import { describe, expect, it } from "vitest";
import { createReference } from "../../src/reference/create-reference.ts";
import { findBody, findOffice } from "../../src/reference/find-code.ts";
import { readData } from "./read-tables.ts";

const { reference } = createReference(readData());

describe("findBody", () => {
  it("reads an id, a code and a name", () => {
    for (const text of ["state:QAT", "QAT", "Qatar", "qatar", "State of Qatar"])
      expect(findBody(reference, text)).toBe("state:QAT");
    for (const text of ["org:nato", "nato", "NATO"])
      expect(findBody(reference, text)).toBe("org:nato");
  });

  it("does not guess", () => {
    expect(findBody(reference, "Ruritania")).toBeUndefined();
  });
});

describe("findOffice", () => {
  it("reads a code and a wording", () => {
    for (const text of ["foreign-minister", "foreign minister", "Minister of Foreign Affairs"])
      expect(findOffice(reference, text, "state:QAT")).toBe("foreign-minister");
  });

  it("takes a national wording in its own state only", () => {
    expect(findOffice(reference, "foreign secretary", "state:GBR")).toBe("foreign-minister");
    expect(findOffice(reference, "foreign secretary", "state:IND")).toBe(
      "foreign-secretary-official",
    );
    expect(findOffice(reference, "taoiseach", "state:QAT")).toBeUndefined();
  });
});
