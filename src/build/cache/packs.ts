import { randomBytes } from "node:crypto";
import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "../live-processes.ts";
import { reasonOf } from "../messages.ts";
import { openPack, recordOf, RECORD_FRAME, type PackReader, type Place } from "./pack-file.ts";

/** A name tells the process that writes it, so that nobody removes it meanwhile. */
const PACK_NAME = /^(\d+)-[0-9a-f]+\.pack$/;
/** What is put is written once it comes to so many characters. */
const FLUSH = 65_536;
/** More packs than these are written into one. */
const MOST_PACKS = 8;
/** Of what is used, this share may lie there unused before the packs are written anew. */
const MOST_UNUSED = 0.25;
const UNUSED_FREELY = 65_536;

/** Texts by key, in packs of a folder, shared with other processes. */
export interface Packs {
  get: (key: string) => string | undefined;
  put: (key: string, text: string) => Promise<void>;
  /** Drops what was neither got nor put, once that is worth it. */
  sweep: () => Promise<void>;
  /** Lets go of the files; what was put stays. Tells why something could not be kept. */
  close: () => Promise<{ file: string; message: string } | undefined>;
}

/** What is needed of a file that is written. */
interface PackFile {
  write: (bytes: Uint8Array, start: number, length: number) => Promise<{ bytesWritten: number }>;
  sync: () => Promise<void>;
  close: () => Promise<void>;
}

/** Opens a file that does not exist yet; another one in tests of a full disk. */
export type CreateFile = (path: string) => Promise<PackFile>;

const createFile: CreateFile = (path) => open(path, "wx");

/** Packs that this process is writing. */
const underWay = new Set<string>();

interface Found {
  pack: PackReader;
  place: Place;
}

/** Opens the packs of a folder, which is made where there is none; a pack that is none is passed over. */
export async function openPacks(folder: string, create = createFile): Promise<Packs> {
  await mkdir(folder, { recursive: true });
  const readers = new Map<string, PackReader>();
  const found = new Map<string, Found>();
  for (const name of (await readdir(folder)).filter((each) => PACK_NAME.test(each)).sort()) {
    const pack = tryPack(join(folder, name));
    if (pack === undefined) continue;
    readers.set(name, pack);
    for (const [key, place] of pack.records) found.set(key, { pack, place });
  }
  const used = new Set<string>();
  const own = createWriter(folder, create);
  return {
    get: (key) => {
      const record = found.get(key);
      if (record === undefined) return undefined;
      used.add(key);
      return record.pack.read(record.place);
    },
    put: async (key, text) => {
      if (used.has(key)) return;
      used.add(key);
      await own.add(key, text);
    },
    sweep: async () => {
      await own.flush();
      const wanted = [...used].flatMap((key) => found.get(key) ?? []);
      if (own.failure() !== undefined || !isWorthSweeping(readers, own.size(), wanted)) return;
      for (const key of used) {
        const record = found.get(key);
        if (record !== undefined) await own.add(key, record.pack.read(record.place));
      }
      await own.sync();
      if (own.failure() !== undefined) return;
      for (const name of readers.keys()) {
        if (!isBeingWritten(name)) await rm(join(folder, name), { force: true });
      }
    },
    close: async () => {
      for (const pack of readers.values()) pack.close();
      await own.close();
      return own.failure();
    },
  };
}

function tryPack(path: string): PackReader | undefined {
  try {
    return openPack(path);
  } catch {
    // Another build has removed it since, or it is no file.
    return undefined;
  }
}

function isBeingWritten(name: string): boolean {
  const pid = Number(PACK_NAME.exec(name)?.[1]);
  return pid === process.pid ? underWay.has(name) : isAlive(pid);
}

function isWorthSweeping(
  readers: ReadonlyMap<string, PackReader>,
  own: number,
  wanted: readonly Found[],
): boolean {
  const sizes = [...readers.values()].reduce((sum, { size }) => sum + size, 0);
  const size = wanted.reduce((sum, { place }) => sum + place.length + RECORD_FRAME, 0);
  const unused = sizes - size;
  return readers.size >= MOST_PACKS || unused > (size + own) * MOST_UNUSED + UNUSED_FREELY;
}

/** A pack of this process, made with its first record. After a failure it is gone, to leave its room. */
function createWriter(folder: string, create: CreateFile) {
  const name = `${process.pid}-${randomBytes(8).toString("hex")}.pack`;
  const path = join(folder, name);
  let file: PackFile | undefined;
  let failure: { file: string; message: string } | undefined;
  let waiting = "";
  let size = 0;
  const attempt = async (step: () => Promise<unknown>): Promise<void> => {
    if (failure !== undefined) return;
    try {
      await step();
    } catch (error) {
      failure = { file: path, message: reasonOf(error) };
      await file?.close().catch(() => {});
      file = undefined;
      await rm(path, { force: true });
    }
  };
  const flush = (): Promise<void> =>
    attempt(async () => {
      if (waiting === "") return;
      underWay.add(name);
      file ??= await create(path);
      const bytes = Buffer.from(waiting);
      waiting = "";
      for (let start = 0; start < bytes.length;) {
        start += (await file.write(bytes, start, bytes.length - start)).bytesWritten;
      }
      size += bytes.length;
    });
  return {
    size: () => size,
    failure: () => failure,
    add: async (key: string, text: string): Promise<void> => {
      waiting += recordOf(key, text);
      if (waiting.length >= FLUSH) await flush();
    },
    flush,
    sync: async (): Promise<void> => {
      await flush();
      await attempt(async () => file?.sync());
    },
    close: async (): Promise<void> => {
      await flush();
      await attempt(async () => file?.close());
      underWay.delete(name);
    },
  };
}
