import { readFile } from "node:fs/promises";
import { stringify } from "yaml";
import { beforeAll, describe, expect, test } from "vitest";
import { runBuild } from "../../src/build/commands/build.ts";
import { runCheck } from "../../src/build/commands/check.ts";
import { runExtract } from "../../src/build/commands/extract.ts";
import { runMerge } from "../../src/build/commands/merge.ts";
import { readAddress } from "../../src/build/read-graph.ts";
import { dayNumber } from "../../src/model/dates.ts";
import { graphFileSchema, type GraphFile } from "../../src/model/graph-file.ts";
import { createRecorder, folderOf, REFERENCE, writeFiles } from "./folder.ts";

const CALL =
  "Norland Foreign Minister Arlen Voss spoke by phone with Sudmark Foreign Minister Mira Tolan on Tuesday about the grain ships that are held up in the strait.";
const ARTICLE = (text: string) =>
  `Title: Ministers speak\nDate: 2021-08-04\nPublisher: The Gazette\n\n${text}\n`;
const signed = { by: "Jana Roth", why: "The protocol gives the day before" };

/** The first run loads the language model, which must not count as a test's time. */
beforeAll(async () => {
  await import("../../src/extract/extract.ts");
});

async function build(folder: string, out = "out") {
  const terminal = createRecorder();
  const request = { paths: [`${folder}/articles`], reference: `${folder}/reference` };
  await runBuild({ ...request, out: `${folder}/${out}` }, terminal);
  return { terminal, graph: await readGraph(folder, out) };
}

async function readGraph(folder: string, out = "out"): Promise<GraphFile> {
  return graphFileSchema.parse(JSON.parse(await readFile(`${folder}/${out}/graph.json`, "utf8")));
}

function daysOf({ contacts }: GraphFile): (number | null)[] {
  return contacts.earliest;
}

/** A folder with one call, and a correction of its day that knows it by id, article and quote. */
async function createDesk(): Promise<{ folder: string; id: string }> {
  const folder = await folderOf({ ...REFERENCE, "articles/call.txt": ARTICLE(CALL) });
  const { graph } = await build(folder);
  const [id = ""] = graph.contacts.id;
  const contact = { id, article: `${folder}/articles/call.txt`, quote: CALL };
  const change = {
    kind: "change-contact",
    contact,
    date: "2021-08-02",
    on: "2026-11-22",
    ...signed,
  };
  await writeFiles(folder, { "corrections.yaml": `# ours\n${stringify([change])}` });
  return { folder, id };
}

describe("a correction in the file beside the articles", () => {
  test("is applied at every build, and stands in the graph with who and why", async () => {
    const { folder } = await createDesk();
    const { graph, terminal } = await build(folder);
    expect(daysOf(graph)).toEqual([dayNumber("2021-08-02")]);
    expect(graph.corrections).toEqual([
      {
        kind: "change-contact",
        ...signed,
        on: dayNumber("2026-11-22"),
        about: "Arlen Voss, Mira Tolan, 2021-08-03",
        contacts: [0],
        actors: [],
      },
    ]);
    expect(terminal.messages.at(-1)).toContain("between 2 actors, 1 correction applied");
    expect((await build(folder, "again")).graph).toEqual(graph);
  });

  test("holds after the article's wording changed, under another id", async () => {
    const { folder, id } = await createDesk();
    const edited = CALL.replace("that are held up", "held up").replace("the grain", "grain");
    await writeFiles(folder, { "articles/call.txt": ARTICLE(edited) });
    const { graph, terminal } = await build(folder);
    expect(graph.contacts.id).not.toContain(id);
    expect(daysOf(graph)).toEqual([dayNumber("2021-08-02")]);
    expect(terminal.messages.filter((each) => each.includes("corrections.yaml"))).toEqual([]);
  });

  test("is told with file and line at every build once it no longer applies", async () => {
    const { folder } = await createDesk();
    const other =
      "Norland Foreign Minister Arlen Voss met Sudmark Foreign Minister Mira Tolan in Perrin.";
    await writeFiles(folder, { "articles/call.txt": ARTICLE(other) });
    for (const out of ["one", "two"]) {
      const { terminal, graph } = await build(folder, out);
      const told = terminal.messages.filter((each) => each.includes("corrections.yaml"));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(
        /corrections\.yaml:2: warning: change-contact does not apply: no report/,
      );
      expect(graph.corrections).toEqual([]);
      expect(terminal.errorCount()).toBe(0);
    }
  });

  test("is told by check, too, and a broken one is an error with its line", async () => {
    const { folder } = await createDesk();
    const entries = [
      { kind: "hide-article", article: "none.txt", ...signed },
      { kind: "hide-article", article: "none.txt", by: "Jana Roth" },
    ];
    await writeFiles(folder, { "corrections.yaml": stringify(entries) });
    const terminal = createRecorder();
    await runCheck({ paths: [`${folder}/articles`], reference: `${folder}/reference` }, terminal);
    const told = terminal.messages.filter((each) => each.includes("corrections.yaml"));
    expect(told[0]).toMatch(/corrections\.yaml:5: error: why: /);
    expect(told[1]).toMatch(
      /corrections\.yaml:1: warning: hide-article does not apply: no article/,
    );
    expect(terminal.messages.at(-1)).toBe("1 article checked, 1 error");
  });

  test("is applied by merge, to the same bytes", async () => {
    const { folder } = await createDesk();
    await build(folder);
    const terminal = createRecorder();
    const reference = `${folder}/reference`;
    await runExtract({ paths: [`${folder}/articles`], reference }, terminal);
    await writeFiles(folder, { "shards/one.ndjson": terminal.lines.join("\n") });
    const request = { paths: [`${folder}/shards/one.ndjson`], reference, out: `${folder}/merged` };
    const corrections = `${folder}/corrections.yaml`;
    await writeFiles(folder, { "story.yaml": "title: Articles\n" });
    await runMerge({ ...request, corrections, story: `${folder}/story.yaml` }, createRecorder());
    const [one, other] = await Promise.all(
      ["out", "merged"].map((out) => readFile(`${folder}/${out}/graph.json`, "utf8")),
    );
    expect(other).toBe(one);
  });

  test("leads from the ids that it merged away, and from those that the tables renamed", async () => {
    const { folder } = await createDesk();
    const letter =
      "Sudmark Foreign Minister Mira Tolan wrote to Norland Foreign Minister Arlen Vos on Monday.";
    const merge = {
      kind: "merge-actors",
      actors: ["person:arlen-vos"],
      into: "person:a-voss",
      ...signed,
    };
    const rename = {
      kind: "rename-actor",
      actor: "person:arlen-vos",
      name: "A. J. Voss",
      ...signed,
    };
    await writeFiles(folder, {
      "articles/letter.txt": ARTICLE(letter),
      "corrections.yaml": stringify([rename, merge]),
      "reference/former-ids.csv": "former,now\nperson:a-voss,person:arlen-voss\n",
    });
    const { graph, terminal } = await build(folder);
    expect(terminal.messages.filter((each) => each.includes("corrections.yaml"))).toEqual([]);
    const at = graph.actors.id.indexOf("person:arlen-voss");
    expect(graph.actors.name[at]).toBe("A. J. Voss");
    expect(graph.actors.id).not.toContain("person:arlen-vos");
    expect(graph.formerIds).toEqual({ "person:a-voss": at, "person:arlen-vos": at });
    const address = "https://example.org/?focus=person:arlen-vos&with=person:a-voss";
    expect(readAddress(graph, address).view).toMatchObject({
      choice: { kind: "actor", actor: "person:arlen-voss" },
      involving: ["person:arlen-voss"],
    });
  });

  test("renames a state that only stands behind its ministers", async () => {
    const { folder } = await createDesk();
    const rename = { kind: "rename-actor", actor: "state:NOL", name: "The North", ...signed };
    await writeFiles(folder, { "corrections.yaml": stringify([rename]) });
    const { graph } = await build(folder);
    expect(graph.actors.name[graph.actors.id.indexOf("state:NOL")]).toBe("The North");
    expect(graph.corrections[0]?.actors).toEqual([graph.actors.id.indexOf("state:NOL")]);
  });

  test("adds a contact with its source and its sentence", async () => {
    const { folder } = await createDesk();
    const added = {
      kind: "add-contact",
      date: "2021-08-20",
      mode: "letter",
      participants: [
        "person:arlen-voss",
        { id: "person:ole-lind", name: "Ole Lind", represents: ["state:SUD"] },
      ],
      source: {
        quote: "Voss wrote to Lind.",
        publisher: "The Post",
        url: "https://example.org/p",
        published: "2021-08-21",
      },
      ...signed,
    };
    await writeFiles(folder, { "corrections.yaml": stringify([added]) });
    const { graph } = await build(folder);
    const [contact = -1] = graph.corrections[0]?.contacts ?? [];
    expect(graph.contacts.earliest[contact]).toBe(dayNumber("2021-08-20"));
    expect(graph.articles.url).toContain("https://example.org/p");
    expect(graph.asOf).toBe(dayNumber("2021-08-21"));
    const file = graph.evidenceFiles[graph.contacts.evidence[contact] ?? -1] ?? "";
    expect(await readFile(`${folder}/out/${file}`, "utf8")).toContain("Voss wrote to Lind.");
  });
});
