/**
 * A file to the documents in it, and these to articles:
 *
 *   bytes ─▶ container? ─ gzip, zip, WARC ─▶ members, each looked at again
 *               ├─ NDJSON ─▶ some lines at a time ─┐
 *               ├─ mail ─▶ a record ───────────────┤
 *               └─ none ─▶ the whole document ─────┴─▶ read-articles.ts
 *
 * Bytes are read as they come: what is held at once and what a file may unpack to are bounded.
 */
import { createBudget, type Budget } from "./budget.ts";
import { collect, peek } from "./byte-stream.ts";
import type { ByteSource, Container, Member } from "./containers/container.ts";
import { email } from "./containers/email.ts";
import { gzip } from "./containers/gzip.ts";
import { lineBatches } from "./containers/line-batches.ts";
import { warc } from "./containers/warc.ts";
import { zip } from "./containers/zip.ts";
import { isBinaryHead } from "./decode.ts";
import type { Beside } from "./problems.ts";
import {
  addArticle,
  emptyFile,
  failedFile,
  readArticles,
  type Known,
  type ReadFile,
} from "./read-articles.ts";
import { Exhausted, Unreadable } from "./unreadable.ts";

/** What one document of a file gave. */
export interface ReadPart extends ReadFile {
  /** The file's path, with the member's below it. */
  path: string;
  /** What it was found in, from outside: ["gzip", "WARC"]. */
  within: readonly string[];
  /** What is no article. */
  beside: readonly Beside[];
}

/** The containers in the order in which they are asked. */
const CONTAINERS: readonly Container[] = [gzip, zip, warc, email, lineBatches];
/** Archives in archives, at most. */
const DEEPEST = 4;
/** How much of a file is looked at for what it is: bytes. */
const SAMPLE = 65_536;
/** Documents other than NDJSON are read in one piece: bytes. */
const LARGEST_DOCUMENT = 100_000_000;

/** Where a member was found. */
interface Place {
  within: readonly string[];
  budget: Budget;
  known: Known;
}

/** The articles of a file, a document at a time. What cannot be read is a failure among them. */
export async function* openSource(source: ByteSource, known: Known = {}): AsyncGenerator<ReadPart> {
  const budget = createBudget();
  const bytes = counted(source.bytes, budget);
  try {
    yield* openBytes({ ...source, bytes }, { within: [], budget, known });
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
    yield partOf(source.path, [], failedFile(source.path, error.message));
  }
}

async function* counted(
  bytes: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    budget.earn(piece.length);
    yield piece;
  }
}

async function* openBytes(source: ByteSource, place: Place): AsyncGenerator<ReadPart> {
  try {
    const { head, bytes } = await peek(source.bytes, SAMPLE);
    const container = CONTAINERS.find(({ recognise }) => recognise(head));
    const isTooDeep = container !== undefined && place.within.length >= DEEPEST;
    if (isTooDeep || (container === undefined && isBinaryHead(head))) {
      await bytes.return(undefined);
      throw new Unreadable(
        isTooDeep
          ? `archive within ${DEEPEST} others, expected fewer`
          : "binary file, expected text",
      );
    }
    if (container !== undefined) {
      yield* openContainer(container, { ...source, bytes }, place);
    } else {
      const content = await collect(bytes, LARGEST_DOCUMENT);
      const read = readArticles({ ...source, content }, place.known);
      yield partOf(source.path, place.within, read);
    }
  } catch (error) {
    if (error instanceof Exhausted || !(error instanceof Unreadable)) throw error;
    yield partOf(source.path, place.within, failedFile(source.path, error.message));
  }
}

async function* openContainer(
  { name, open }: Container,
  source: ByteSource,
  place: Place,
): AsyncGenerator<ReadPart> {
  const inside = { ...place, within: [...place.within, name] };
  let isEmpty = true;
  for await (const member of open(source, place.budget)) {
    isEmpty = false;
    if (member.kind === "bytes") yield* openBytes(member, inside);
    else yield readMember(member, inside);
  }
  if (isEmpty) throw new Unreadable(`empty ${name}, expected articles in it`);
}

function readMember(member: Exclude<Member, { kind: "bytes" }>, place: Place): ReadPart {
  const { path } = member;
  const { within, known } = place;
  if (member.kind === "document") return partOf(path, within, readArticles(member, known));
  const read = emptyFile();
  if (member.kind === "record") addArticle(member.record, { path, line: null }, known.index, read);
  if (member.kind === "failure") {
    read.failures.push({ file: path, line: member.line, message: member.message });
  }
  const beside = member.kind === "beside" ? [{ file: path, reason: member.reason }] : [];
  return { ...partOf(path, within, read), beside };
}

function partOf(path: string, within: readonly string[], read: ReadFile): ReadPart {
  return { ...read, path, within, beside: [] };
}
