import { describe, expect, it } from "vitest";
import { graphFileSchema } from "../src/model/graph-file.ts";
import { seededGraph, smallGraph } from "./graph-files.ts";

describe("graph files made for tests", () => {
  it("meet the schema", () => {
    expect(graphFileSchema.safeParse(smallGraph()).error).toBeUndefined();
    expect(
      graphFileSchema.safeParse(seededGraph({ actors: 20, contacts: 50 })).error,
    ).toBeUndefined();
  });

  it("are the same for the same seed and not for another", () => {
    const size = { actors: 20, contacts: 50 };
    expect(seededGraph(size)).toEqual(seededGraph(size));
    expect(seededGraph({ ...size, seed: 2 })).not.toEqual(seededGraph(size));
  });
});
