import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordOf } from "../../../src/build/cache/pack-file.ts";
import { openPacks, type CreateFile } from "../../../src/build/cache/packs.ts";
import { folderOf } from "../folder.ts";

/** A process id that no process has: ids are smaller everywhere. */
const DEAD = 99_999_999;

function keyOf(number: number): string {
  return number.toString(16).padStart(32, "0");
}

function textOf(number: number, length = 2000): string {
  return JSON.stringify(`${number} é `.padEnd(length, "x"));
}

async function putAll(folder: string, numbers: readonly number[]): Promise<void> {
  const packs = await openPacks(folder);
  for (const number of numbers) await packs.put(keyOf(number), textOf(number));
  await packs.close();
}

async function getAll(folder: string, numbers: readonly number[]) {
  const packs = await openPacks(folder);
  const texts = numbers.map((number) => packs.get(keyOf(number)));
  await packs.close();
  return texts;
}

const NUMBERS = Array.from({ length: 100 }, (_, number) => number);

test("what one build put the next one gets, and nothing else", async () => {
  const folder = await folderOf({});
  await putAll(folder, NUMBERS);
  expect(await getAll(folder, [...NUMBERS, 100])).toEqual([
    ...NUMBERS.map((number) => textOf(number)),
    undefined,
  ]);
  expect(await readdir(folder)).toHaveLength(1);
});

test("a build that puts nothing leaves no file", async () => {
  const folder = await folderOf({});
  await putAll(folder, []);
  expect(await readdir(folder)).toEqual([]);
});

describe("a broken pack", () => {
  test("that was cut at any byte is whole up to its last whole record", async () => {
    const whole = [1, 2, 3].map((number) => recordOf(keyOf(number), textOf(number, 20))).join("");
    const bytes = Buffer.from(whole);
    const record = bytes.length / 3;
    for (let length = 0; length <= bytes.length; length += 7) {
      const folder = await folderOf({ [`${DEAD}-0a.pack`]: bytes.subarray(0, length) });
      const found = await getAll(folder, [1, 2, 3]);
      expect(found.filter((text) => text !== undefined)).toHaveLength(Math.floor(length / record));
    }
  });

  test("gives no record that was changed, and all others", async () => {
    const folder = await folderOf({});
    await putAll(folder, NUMBERS);
    const [name = ""] = await readdir(folder);
    const bytes = await readFile(join(folder, name));
    const middle = bytes.indexOf(keyOf(50)) + 500;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    await writeFile(join(folder, name), bytes);
    const found = await getAll(folder, NUMBERS);
    expect(found.flatMap((text, at) => (text === undefined ? [at] : []))).toEqual([50]);
    await putAll(folder, [50]);
    expect(await getAll(folder, NUMBERS)).toEqual(NUMBERS.map((number) => textOf(number)));
  });

  test("that is something else is passed over", async () => {
    const folder = await folderOf({
      [`${DEAD}-0b.pack`]: Buffer.from([0, 10, 255, 10, 10, 32]),
      [`${DEAD}-0c.pack/inside.txt`]: "a folder",
      "notes.txt": "not ours",
    });
    expect(await getAll(folder, [1])).toEqual([undefined]);
  });
});

describe("what a build did not use", () => {
  test("is dropped once that is worth it, and what it used stays", async () => {
    const folder = await folderOf({});
    await putAll(folder, NUMBERS);
    const packs = await openPacks(folder);
    for (const number of NUMBERS.slice(0, 40)) packs.get(keyOf(number));
    await packs.put(keyOf(200), textOf(200));
    await packs.sweep();
    await packs.close();
    expect(await readdir(folder)).toHaveLength(1);
    const found = await getAll(folder, [...NUMBERS, 200]);
    expect(found.flatMap((text, at) => (text === undefined ? [] : [at]))).toEqual([
      ...NUMBERS.slice(0, 40),
      100,
    ]);
  });

  test("stays while it is little, so that a small change writes little", async () => {
    const folder = await folderOf({});
    await putAll(folder, NUMBERS);
    const [before] = await readdir(folder);
    const packs = await openPacks(folder);
    for (const number of NUMBERS.slice(1)) packs.get(keyOf(number));
    await packs.put(keyOf(200), textOf(200));
    await packs.sweep();
    await packs.close();
    expect(await readdir(folder)).toHaveLength(2);
    expect(await readdir(folder)).toContain(before);
  });

  test("many small packs become one", async () => {
    const folder = await folderOf({});
    for (const number of NUMBERS.slice(0, 12)) {
      const packs = await openPacks(folder);
      for (const earlier of NUMBERS.slice(0, number)) packs.get(keyOf(earlier));
      await packs.put(keyOf(number), textOf(number));
      await packs.sweep();
      await packs.close();
    }
    expect((await readdir(folder)).length).toBeLessThan(9);
    const expected = NUMBERS.slice(0, 12).map((number) => textOf(number));
    expect(await getAll(folder, NUMBERS.slice(0, 12))).toEqual(expected);
  });

  test("is left to another process that is writing it", async () => {
    const theirs = `${process.ppid}-0d.pack`;
    const left = `${DEAD}-0e.pack`;
    const folder = await folderOf({
      [theirs]: recordOf(keyOf(1), textOf(1, 200_000)),
      [left]: recordOf(keyOf(2), textOf(2, 200_000)),
    });
    const packs = await openPacks(folder);
    packs.get(keyOf(2));
    await packs.sweep();
    await packs.close();
    const names = await readdir(folder);
    expect(names).toContain(theirs);
    expect(names).not.toContain(left);
    expect(await getAll(folder, [1, 2])).toEqual([textOf(1, 200_000), textOf(2, 200_000)]);
  });
});

test("on a full disk the pack in the making goes, the others stay, and its path is told", async () => {
  const folder = await folderOf({});
  await putAll(folder, [1]);
  const [before = ""] = await readdir(folder);
  let room = 100_000;
  const create: CreateFile = async (path) => {
    await writeFile(path, "");
    return {
      write: (_bytes, _start, length) => {
        room -= length;
        if (room < 0) return Promise.reject(new Error("ENOSPC: no space left on device, write"));
        return Promise.resolve({ bytesWritten: length });
      },
      sync: () => Promise.resolve(),
      close: () => Promise.resolve(),
    };
  };
  const packs = await openPacks(folder, create);
  for (const number of NUMBERS) await packs.put(keyOf(number), textOf(number));
  await packs.sweep();
  const failure = await packs.close();
  expect(failure?.message).toContain("ENOSPC");
  expect(failure?.file.startsWith(folder)).toBe(true);
  expect(await readdir(folder)).toEqual([before]);
  expect(await getAll(folder, [1])).toEqual([textOf(1)]);
});
