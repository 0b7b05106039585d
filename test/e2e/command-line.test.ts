import { expect, test } from "vitest";
import { articleOf, folderOf, manyArticles, READOUT, runCommand } from "./commands.ts";

test("results go to standard output, messages to standard error, and the status is 0", async () => {
  const folder = await folderOf({ "a.txt": articleOf("Anne Lorme", "Boris Tarin") });
  const { status, out, err } = await runCommand([...READOUT, "extract", folder]);
  expect(status).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"name":"Anne Lorme"');
  expect(err).toMatch(/[\d.]+ articles\/s\n$/);
  expect(err).not.toContain("\r");
});

test("NDJSON articles come from standard input, and a broken line makes the status 1", async () => {
  const text =
    "French President Anne Lorme met Russian President Boris Tarin on Tuesday in the capital.";
  const input = `${JSON.stringify({ file: "one", published: "2021-08-04", text })}\n{"text":\n`;
  const { status, out, err } = await runCommand([...READOUT, "extract", "-"], { input });
  expect(status).toBe(1);
  expect(out).toContain('"file":"one"');
  expect(err).toContain("standard input:2: error: ");
});

test("many articles are shared out to workers and come out whole and in their order", async () => {
  const folder = await folderOf({ "many.ndjson": manyArticles(330) });
  const { status, out, err } = await runCommand([...READOUT, "extract", `${folder}/many.ndjson`]);
  expect(status).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines.map((line) => /"file":"(\d+)"/.exec(line)?.[1])).toEqual(
    Array.from({ length: 330 }, (_, index) => `${index}`),
  );
  expect(lines.every((line) => line.includes('"name":"Anne Lorme"'))).toBe(true);
  expect(err).toContain("330 articles read");
});

test("a reader that goes away early is no failure", async () => {
  const folder = await folderOf({ "many.ndjson": manyArticles(330) });
  const piped = `set -o pipefail; ${READOUT.join(" ")} extract ${folder}/many.ndjson | head -n 1`;
  const { status, out, err } = await runCommand(["bash", "-c", piped]);
  expect(out.trimEnd().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/EPIPE|at .*\.ts:\d+/);
  expect(status).toBe(0);
});

test("an unknown command or option is told with what to do", async () => {
  const { status, err } = await runCommand([...READOUT, "extrac"]);
  expect(status).toBe(1);
  expect(err).toContain("Did you mean extract?");
});

test("shards that are merged and a build of the same articles give the same graph", async () => {
  const folder = await folderOf({
    "articles/a.txt": articleOf("Anne Lorme", "Boris Tarin"),
    "articles/b.txt": articleOf("Carla Vent", "Boris Tarin"),
  });
  const extract = [...READOUT, "extract", `${folder}/articles/b.txt`, `${folder}/articles/a.txt`];
  const { out } = await runCommand(extract);
  const story = ["--story", `${folder}/story.yaml`];
  const merge = [...READOUT, "merge", "-", "--out", `${folder}/merged`, ...story];
  expect((await runCommand(merge, { input: out })).status).toBe(1);
  await runCommand(["bash", "-c", `echo 'title: A story' > ${folder}/story.yaml`]);
  expect((await runCommand(merge, { input: out })).status).toBe(0);
  const build = [...READOUT, "build", `${folder}/articles`, "--out", `${folder}/built`, ...story];
  expect((await runCommand(build)).status).toBe(0);
  const { out: difference } = await runCommand([
    "diff",
    "-r",
    "--exclude=cache",
    `${folder}/merged`,
    `${folder}/built`,
  ]);
  expect(difference).toBe("");
});
