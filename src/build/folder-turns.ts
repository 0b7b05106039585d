import { randomBytes } from "node:crypto";
import { readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "./live-processes.ts";

/**
 * Several builds may write into one folder. Each leaves a mark while it writes, and another while it
 * removes what is stale. It first sets its mark and then looks for those of others, so that of a
 * writer and a sweeper who come at once one sees the other: the sweeper gives up, the writer waits.
 * Marks of processes that were killed count for nothing.
 */
type Turn = "write" | "sweep";

const MARK_NAME = /^\.(write|sweep)-(\d+)-[0-9a-f]+$/;
/** Sweeping takes milliseconds; a mark that stays longer belongs to a process that took over the id. */
const LONGEST_SWEEP = 5000;
const PAUSE = 10;

/** Does something while nobody sweeps the folder. */
export async function writeInTurn<Result>(
  folder: string,
  work: () => Promise<Result>,
): Promise<Result> {
  return withMark(folder, "write", async (own) => {
    for (let waited = 0; waited < LONGEST_SWEEP; waited += PAUSE) {
      if (!(await isMarked(folder, "sweep", own))) break;
      await sleep(PAUSE);
    }
    return work();
  });
}

/** Does something unless somebody is writing into the folder, who will do it then. */
export async function sweepInTurn(folder: string, work: () => Promise<void>): Promise<void> {
  await withMark(folder, "sweep", async (own) => {
    if (!(await isMarked(folder, "write", own))) await work();
  });
}

async function withMark<Result>(
  folder: string,
  turn: Turn,
  work: (own: string) => Promise<Result>,
): Promise<Result> {
  const own = `.${turn}-${process.pid}-${randomBytes(6).toString("hex")}`;
  await writeFile(join(folder, own), "");
  try {
    return await work(own);
  } finally {
    await rm(join(folder, own), { force: true });
  }
}

/** Whether somebody else has such a mark; marks that nobody has any more are removed. */
async function isMarked(folder: string, turn: Turn, own: string): Promise<boolean> {
  let found = false;
  for (const name of await readdir(folder)) {
    const [, kind, pid] = MARK_NAME.exec(name) ?? [];
    if (kind === undefined || name === own) continue;
    if (!isAlive(Number(pid))) await rm(join(folder, name), { force: true });
    else if (kind === turn) found = true;
  }
  return found;
}
