import { readFile, symlink, writeFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { EditRefused } from "../../../src/build/editing/refusals.ts";
import { dayNumber } from "../../../src/model/dates.ts";
import { writeFiles } from "../folder.ts";
import { BY_HAND, findContact, openNewsroom, QUOTE, signed, type Newsroom } from "./newsroom.ts";

/** The first run loads the language model, which must not count as a test's time. */
beforeAll(async () => {
  await import("../../../src/extract/extract.ts");
});

const change = (id: string) => ({
  kind: "change-contact",
  contact: { id },
  date: "2021-08-02",
  ...signed,
});

async function refusal(work: Promise<unknown>): Promise<EditRefused> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof EditRefused) return error;
  throw new Error(`got ${String(error)}, expected a refusal`);
}

async function add(room: Newsroom, entry: unknown) {
  const { version } = await room.desk.start();
  return room.desk.add({ version, entry });
}

describe("an entry", () => {
  test("is written with the article and the quote that find it later, signed and dated", async () => {
    const room = await openNewsroom({ "corrections.yaml": BY_HAND });
    const id = findContact(await room.build(), "Arlen Voss");
    const { line, file } = await add(room, change(id));
    expect({ line, file }).toEqual({ line: 4, file: "corrections.yaml" });
    const text = (await room.text()) ?? "";
    expect(text.startsWith(`${BY_HAND}\n`)).toBe(true);
    expect(parse(text)[1]).toEqual({
      ...change(id),
      contact: { id, article: "articles/call.txt", quote: QUOTE },
      on: "2026-11-22",
    });
  });

  test("holds at the next build, and after the article was edited", async () => {
    const room = await openNewsroom();
    await add(room, change(findContact(await room.build(), "Arlen Voss")));
    const graph = await room.build();
    const day = dayNumber("2021-08-02");
    expect(graph.contacts.earliest).toContain(day);
    expect(graph.corrections).toMatchObject([{ kind: "change-contact", ...signed }]);
    const path = `${room.folder}/articles/call.txt`;
    const edited = (await readFile(path, "utf8")).replace("that are held", "still held");
    await writeFile(path, edited);
    const { corrections, contacts } = await room.build();
    expect(contacts.id).not.toEqual(graph.contacts.id);
    expect(corrections).toHaveLength(1);
    expect((await room.desk.start()).problems).toEqual([]);
  });

  test("makes a file in the articles' own folder where there is none", async () => {
    const room = await openNewsroom();
    await room.build();
    const { file } = await add(room, {
      kind: "hide-article",
      article: "articles/call.txt",
      ...signed,
    });
    expect(file).toBe("articles/corrections.yaml");
    expect((await room.build()).articles.id).toHaveLength(1);
  });

  test("names an article by its address where it has one", async () => {
    const url = "https://example.org/news/call";
    const room = await openNewsroom({
      "articles/call.txt": `Title: A\nDate: 2021-08-04\nURL: ${url}\n\n${QUOTE}\n`,
    });
    const graph = await room.build();
    const at = graph.articles.url.indexOf(url);
    expect(at).toBeGreaterThanOrEqual(0);
    const article = graph.articles.id[at];
    const { correction } = await add(room, { kind: "hide-article", article, ...signed });
    expect(correction).toMatchObject({ article: url });
  });

  test("is told with what it is about; what applies no longer is told with its line", async () => {
    const room = await openNewsroom({ "corrections.yaml": BY_HAND });
    const id = findContact(await room.build(), "Arlen Voss");
    await add(room, change(id));
    const { entries, problems } = await room.desk.start();
    expect(entries.map(({ at, line, about }) => [at, line, about])).toEqual([
      [0, 2, "Mira Tolan"],
      [1, 4, "Arlen Voss, Mira Tolan, 2021-08-03"],
    ]);
    expect(problems).toEqual([]);
    await writeFiles(room.folder, {
      "articles/call.txt": "Title: Rain\nDate: 2021-08-04\n\nIt rained.\n",
    });
    await room.build();
    const later = await room.desk.start();
    expect(later.problems).toMatchObject([{ line: 4 }]);
    expect(later.entries.map(({ about }) => about === null)).toEqual([false, true]);
  });
});

describe("an entry taken back", () => {
  test("leaves the file as it was to the letter", async () => {
    const room = await openNewsroom({ "corrections.yaml": BY_HAND });
    const written = await add(room, change(findContact(await room.build(), "Arlen Voss")));
    const at = written.entries.at(-1)?.at ?? -1;
    const taken = await room.desk.remove({ version: written.version, at });
    expect(taken.correction).toEqual(written.correction);
    expect(await room.text()).toBe(BY_HAND);
  });

  test("that is not there is refused", async () => {
    const room = await openNewsroom({ "corrections.yaml": BY_HAND });
    await room.build();
    const { version } = await room.desk.start();
    const { status } = await refusal(room.desk.remove({ version, at: 5 }));
    expect([status, await room.text()]).toEqual([422, BY_HAND]);
  });
});

describe("a file that was changed meanwhile", () => {
  test("of two tabs the second is told, and can write beside the first", async () => {
    const room = await openNewsroom({ "corrections.yaml": BY_HAND });
    const id = findContact(await room.build(), "Arlen Voss");
    const { version } = await room.desk.start();
    const second = { kind: "drop-contact", contact: { id }, ...signed };
    const [one, other] = await Promise.allSettled([
      room.desk.add({ version, entry: change(id) }),
      room.desk.add({ version, entry: second }),
    ]);
    expect([one.status, other.status]).toEqual(["fulfilled", "rejected"]);
    const error = await refusal(room.desk.add({ version, entry: second }));
    expect(error.status).toBe(409);
    expect(error.now?.entries).toHaveLength(2);
    const kinds = parse((await room.text()) ?? "").map(({ kind }: { kind: string }) => kind);
    expect(kinds).toEqual(["rename-actor", "change-contact"]);
    await room.desk.add({ version: error.now?.version ?? "", entry: { ...second, why: "No" } });
    expect(parse((await room.text()) ?? "")).toHaveLength(3);
  });

  test("by hand: what was typed stays", async () => {
    const room = await openNewsroom({ "corrections.yaml": BY_HAND });
    const id = findContact(await room.build(), "Arlen Voss");
    const { version } = await room.desk.start();
    const typed = `${BY_HAND}# a note\n`;
    await writeFiles(room.folder, { "corrections.yaml": typed });
    const calls = [
      room.desk.add({ version, entry: change(id) }),
      room.desk.remove({ version, at: 0 }),
    ];
    for (const call of calls) expect((await refusal(call)).status).toBe(409);
    expect(await room.text()).toBe(typed);
  });

  test("many at once lose nothing", async () => {
    const room = await openNewsroom();
    const id = findContact(await room.build(), "Arlen Voss");
    const write = async (why: string): Promise<void> => {
      let { version } = await room.desk.start();
      for (;;) {
        const error = await room.desk.add({ version, entry: { ...change(id), why } }).then(
          () => undefined,
          (thrown: unknown) => (thrown instanceof EditRefused ? thrown : Promise.reject(thrown)),
        );
        if (error === undefined) return;
        version = error.now?.version ?? "";
      }
    };
    const reasons = Array.from({ length: 8 }, (_, at) => `reason ${at}`);
    await Promise.all(reasons.map(write));
    const { entries } = await room.desk.start();
    expect(entries.map(({ correction }) => correction.why).sort()).toEqual(reasons);
  });
});

describe("a file that cannot be written", () => {
  test.each([
    ["broken YAML", "# ours\n- kind: [\n", "corrections.yaml:3"],
    ["no list", "kind: hide-article\n", "corrections.yaml:1"],
    ["what is no UTF-8", Buffer.from([0x23, 0xff, 0x0a]), "corrections.yaml"],
  ])("%s is not touched, and told with file and line", async (_, content, place) => {
    const room = await openNewsroom({ "corrections.yaml": content });
    const id = findContact(await room.build(), "Arlen Voss");
    const { version, problems } = await room.desk.start();
    expect(problems).toHaveLength(1);
    for (const call of [
      room.desk.add({ version, entry: change(id) }),
      room.desk.remove({ version, at: 0 }),
    ]) {
      const { status, message } = await refusal(call);
      expect(status).toBe(422);
      expect(message.startsWith(`${place}: `)).toBe(true);
    }
    expect(await readFile(`${room.folder}/corrections.yaml`)).toEqual(Buffer.from(content));
  });

  test("an entry by hand that is none costs the others nothing", async () => {
    const odd = `${BY_HAND}- { kind: mend }\n`;
    const room = await openNewsroom({ "corrections.yaml": odd });
    const written = await add(room, change(findContact(await room.build(), "Arlen Voss")));
    expect(written.problems).toMatchObject([{ line: 3 }]);
    expect(written.entries.map(({ at }) => at)).toEqual([0, 2]);
    await room.desk.remove({ version: written.version, at: 2 });
    expect(await room.text()).toBe(odd);
  });

  test("a file that lies elsewhere is written where it lies", async () => {
    const room = await openNewsroom({ "elsewhere/ours.yaml": BY_HAND });
    await symlink(`${room.folder}/elsewhere/ours.yaml`, `${room.folder}/corrections.yaml`);
    await add(room, change(findContact(await room.build(), "Arlen Voss")));
    expect(await readFile(`${room.folder}/elsewhere/ours.yaml`, "utf8")).toBe(await room.text());
    expect(parse((await room.text()) ?? "")).toHaveLength(2);
  });

  test("before a graph was built nothing is", async () => {
    const room = await openNewsroom();
    expect((await refusal(add(room, change("r:1")))).status).toBe(503);
    expect(await room.text()).toBeNull();
  });
});

describe("an entry that says nothing true", () => {
  test.each([
    ["an unknown kind", { kind: "mend", ...signed }, "kind"],
    ["nothing", null, ""],
    ["a list", [], ""],
    ["nobody who answers for it", { ...change("r:1"), by: " " }, "by"],
    ["a day that does not exist", { ...change("r:1"), date: "2021-02-30" }, "date"],
    ["a key that is none", { ...change("r:1"), colour: "red" }, "colour"],
    ["a report that is not there", change("r:0000000000000000"), "r:0000000000000000"],
    [
      "an actor that is not there",
      { kind: "rename-actor", actor: "person:nobody", name: "N", ...signed },
      "person:nobody",
    ],
    [
      "nobody to merge into",
      { kind: "merge-actors", actors: ["person:arlen-vos"], into: "person:nobody", ...signed },
      "person:nobody",
    ],
    ["an article that is not there", { kind: "hide-article", article: "a:0", ...signed }, "a:0"],
    [
      "one who takes part twice",
      {
        kind: "add-contact",
        date: null,
        mode: "call",
        participants: ["state:NOL", "state:NOL"],
        source: { quote: "q" },
        ...signed,
      },
      "twice",
    ],
  ])("is refused with what is wrong: %s", async (_, entry, words) => {
    const room = await openNewsroom({ "corrections.yaml": BY_HAND });
    await room.build();
    const { status, message } = await refusal(add(room, entry));
    expect(status).toBe(422);
    expect(message).toContain(words);
    expect(await room.text()).toBe(BY_HAND);
  });
});
