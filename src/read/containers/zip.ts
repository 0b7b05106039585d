import type { Readable } from "node:stream";
import {
  fromBufferPromise,
  getFileNameLowLevel,
  validateFileName,
  type Entry,
  type ZipFile,
} from "yauzl";
import { MOST_UNPACKED, tooMuch, UNPACKED_FREELY, type Budget } from "../budget.ts";
import { collect } from "../byte-stream.ts";
import { isArticleName } from "../file-names.ts";
import { Unreadable } from "../unreadable.ts";
import type { ByteSource, Container, Member } from "./container.ts";

/** The directory of a zip archive is at its end, so all of it is held: bytes. */
const LARGEST_ARCHIVE = 200_000_000;
/** What a member costs beside its bytes, so that a million empty ones are no article's folder. */
const COST_OF_MEMBER = 500;
/** The kind of a file in its Unix mode, and a link's. */
const KIND_OF_FILE = 0o170000;
const LINK = 0o120000;

/** A zip archive; its members are called by their paths below the archive's. */
export const zip: Container = {
  name: "zip",
  recognise: (head) =>
    head[0] === 0x50 &&
    head[1] === 0x4b &&
    (head[2] === 3 || head[2] === 5) &&
    head[3] === head[2] + 1,
  open: findMembers,
};

async function* findMembers(source: ByteSource, budget: Budget): AsyncGenerator<Member> {
  const archive = await openArchive(source);
  const entries = archive.eachEntry();
  for (;;) {
    const next = await entries.next().catch((error: unknown) => {
      throw broken(error);
    });
    if (next.done === true) return;
    const entry: Entry = next.value;
    budget.spend(COST_OF_MEMBER);
    const name = nameOf(entry);
    const path = `${source.path}/${name}`;
    if (name.endsWith("/")) continue;
    const fault = findFault(entry, name);
    if (fault !== undefined) yield { kind: "failure", path, line: null, message: fault };
    else if (!isArticleName(name)) yield { kind: "beside", path, reason: "no kind of article" };
    else yield { kind: "bytes", path, bytes: unpack(archive, entry, budget) };
  }
}

async function openArchive({ bytes }: ByteSource): Promise<ZipFile> {
  const content = await collect(bytes, LARGEST_ARCHIVE);
  // Names are looked at one by one, so that an evil one does not cost the others.
  return fromBufferPromise(content, { decodeStrings: false }).catch((error: unknown) => {
    throw broken(error);
  });
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** Why a member is not opened. */
function findFault(entry: Entry, name: string): string | undefined {
  if (validateFileName(name) !== null || name.includes("\0")) {
    return "path that leads out of the archive, expected one within";
  }
  if (((entry.externalFileAttributes >>> 16) & KIND_OF_FILE) === LINK)
    return "link, expected a file";
  if (entry.isEncrypted()) return "locked with a password, expected an open file";
  if (!entry.canDecodeFileData()) {
    return `packed by method ${entry.compressionMethod}, expected deflate or none`;
  }
  const isBomb = entry.uncompressedSize > UNPACKED_FREELY + entry.compressedSize * MOST_UNPACKED;
  return isBomb ? tooMuch() : undefined;
}

async function* unpack(archive: ZipFile, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array> {
  let stream: Readable | undefined;
  try {
    stream = await archive.openReadStreamPromise(entry);
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) continue;
      budget.spend(chunk.length);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : broken(error);
  } finally {
    stream?.destroy();
  }
}

function broken(error: unknown): Unreadable {
  const reason = error instanceof Error ? error.message : String(error);
  return new Unreadable(`broken zip (${reason.slice(0, 120)}), expected a whole archive`, {
    cause: error,
  });
}
