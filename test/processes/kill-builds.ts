/** Builds that are killed at random moments: what they leave is the graph before or the new one. */
import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { createRandom } from "../graph-files.ts";
import { textOf, writeArticles, writeFolder } from "../many-articles.ts";
import { readWhole, run } from "./builds.ts";

export interface KillReport {
  /** How many builds were killed before they had ended. */
  killed: number;
  /** After how many of these the new graph stood there, and after how many the one before. */
  found: { before: number; after: number; broken: string[] };
  /** How many articles the last build, which was not killed, extracted. */
  extractedAtLast: number;
  isSameAtLast: boolean;
}

/**
 * Builds some articles, then changes one and kills the build at a moment drawn from the time that a
 * build takes, again and again; each time another article, so that each has something to write.
 */
export async function killBuilds(
  folder: string,
  { articles, moments, seed }: { articles: number; moments: number; seed: number },
): Promise<KillReport> {
  const paths = writeFolder(join(folder, "articles"), articles);
  const [first] = writeArticles(0, 1);
  const [path] = paths;
  if (first === undefined || path === undefined) throw new Error("got no articles, expected some");
  const titled = (title: string): void => writeFileSync(path, textOf({ ...first, title }));
  const out = join(folder, "out");
  const build = ["build", join(folder, "articles"), "--out", out];
  const { milliseconds } = await run(build);
  const random = createRandom(seed);
  const found: KillReport["found"] = { before: 0, after: 0, broken: [] };
  let killed = 0;
  for (let moment = 0; moment < moments; moment += 1) {
    const before = await readWhole(out);
    titled(`Title of round ${moment}`);
    const { status } = await run(build, { killAfter: random() * milliseconds });
    if (status === null) killed += 1;
    try {
      const now = await readWhole(out);
      if (now === before) found.before += 1;
      else if (now.includes(`Title of round ${moment}`)) found.after += 1;
      else found.broken.push(`round ${moment}: neither the graph before nor the new one`);
    } catch (error) {
      found.broken.push(`round ${moment}: ${String(error)}`);
    }
  }
  titled("Title at last");
  const { messages } = await run(build);
  const [, extracted] = /(\d+) articles? extracted/.exec(messages) ?? [];
  const anew = join(folder, "anew");
  await run(["build", join(folder, "articles"), "--out", anew, "--no-cache"]);
  return {
    killed,
    found,
    extractedAtLast: Number(extracted),
    isSameAtLast: (await readWhole(out)) === (await readWhole(anew)),
  };
}
