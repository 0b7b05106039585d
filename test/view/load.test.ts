import { afterEach, describe, expect, test, vi } from "vitest";
import { EVIDENCE_FORMAT } from "../../src/model/graph-file.ts";
import { createEvidenceShelf } from "../../src/view/evidence.ts";
import { loadGraph } from "../../src/view/load-graph.ts";
import { smallGraph } from "../graph-files.ts";

const serve = (answer: (address: string) => Response | Promise<Response>) => {
  const fetched = vi.fn((address: string) => Promise.resolve(answer(address)));
  vi.stubGlobal("fetch", fetched);
  return fetched;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("loadGraph", () => {
  test("a graph file is loaded and checked", async () => {
    serve(() => Response.json(smallGraph()));
    expect((await loadGraph("data/graph.json")).contacts.id).toHaveLength(10);
  });

  test("a file that is not there is missing", async () => {
    serve(() => new Response("", { status: 404 }));
    await expect(loadGraph("data/graph.json")).rejects.toMatchObject({
      problem: "missing",
      message: "got status 404 for data/graph.json, expected a file",
    });
  });

  test("no answer is told from a wrong one", async () => {
    serve(() => Promise.reject(new TypeError("failed to fetch")));
    await expect(loadGraph("data/graph.json")).rejects.toMatchObject({ problem: "unreachable" });
  });

  test("a page in the place of the file is no JSON", async () => {
    serve(() => new Response("<!doctype html>"));
    await expect(loadGraph("data/graph.json")).rejects.toMatchObject({ problem: "notJson" });
  });

  test("a column that is wrong is named by its place", async () => {
    const graph = smallGraph();
    Object.assign(graph.actors, { name: [1] });
    serve(() => Response.json(graph));
    await expect(loadGraph("data/graph.json")).rejects.toMatchObject({
      problem: "wrongFormat",
      message: expect.stringContaining("at actors.name.0 in data/graph.json"),
    });
  });
});

function file(): Response {
  return Response.json({ format: EVIDENCE_FORMAT, contacts: {} });
}

describe("createEvidenceShelf", () => {
  test("a file is loaded once for all of its contacts", async () => {
    const fetched = serve(file);
    const shelf = createEvidenceShelf(smallGraph(), "data/");
    await Promise.all([shelf.load(0), shelf.load(1)]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched.mock.calls[0]?.[0]).toBe("data/evidence-0000.json");
  });

  test("a file that failed is asked for again", async () => {
    let isDown = true;
    serve(() => (isDown ? new Response("", { status: 503 }) : file()));
    const shelf = createEvidenceShelf(smallGraph(), "data/");
    await expect(shelf.load(0)).rejects.toMatchObject({ problem: "missing" });
    isDown = false;
    expect(await shelf.load(0)).toEqual([]);
  });

  test("evidence of another format is refused", async () => {
    serve(() => Response.json({ format: "readout/evidence@9", contacts: {} }));
    const shelf = createEvidenceShelf(smallGraph(), "data/");
    await expect(shelf.load(0)).rejects.toMatchObject({ problem: "wrongFormat" });
  });

  test("a contact that no file holds is missing", async () => {
    const graph = smallGraph();
    graph.evidenceFiles.length = 0;
    await expect(createEvidenceShelf(graph, "data/").load(0)).rejects.toMatchObject({
      problem: "missing",
    });
  });
});
